// The checklist of a visit, held with three keys: 1, 2, 3 choose the answer, Enter goes on; last time's answer stands beside.
import { useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { VisitItem } from '../../../preload/contract/inspection-visits.ts';
import { choiceWord, itemAnswers } from '../../../preload/contract/records/visit-choices.ts';
import { api, failureOf } from '../../api.ts';
import { refreshAll } from '../../refresh-all.ts';
import { isComposing } from '../../app/key-names.ts';
import { toast } from '../../app/toasts.ts';
import { Button, LinkButton } from '../../components/Button.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { SheetDeeds } from './SheetDeeds.tsx';
import type { VisitShown } from './visit-words.tsx';
import css from './visits.module.css';

type Answer = NonNullable<VisitItem['answer']>;
const keyOf: Record<string, Answer> = { '1': 'pass', '2': 'fail', '3': 'not-applicable' };

interface ChecklistCardProps {
  page: VisitShown;
  mayWrite: boolean;
  onFinding: (item: VisitItem) => void;
}

export function ChecklistCard({ page, mayWrite, onFinding }: ChecklistCardProps) {
  const { checklist, row } = page;
  // What was pressed shows at once; the core follows in the order of the keys.
  const [pressed, setPressed] = useState<Record<string, Answer>>({});
  const [noting, setNoting] = useState<{ id: string; text: string } | null>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const list = useRef<HTMLOListElement>(null);
  const client = useQueryClient();
  const answerOf = (item: VisitItem) => pressed[item.id] ?? item.answer;
  const answered = checklist.items.filter((item) => answerOf(item) !== null).length;
  const found = new Set(page.findings.map((one) => one.item));

  const send = (answers: { item: string; answer: Answer; note?: string | null }[]) => {
    setPressed((now) => ({ ...now, ...Object.fromEntries(answers.map((one) => [one.item, one.answer])) }));
    const sent = queue.current
      .then(() => api.inspections.answer({ visit: row.id, answers }))
      .then(async () => {
        if (queue.current !== sent) return;
        // All is known to the core: presses are forgotten, so that an undo shows.
        await refreshAll(client);
        if (queue.current === sent) setPressed({});
      })
      .catch((error: unknown) => {
        setPressed({});
        toast(failureOf(error).message, { tone: 'error' });
      });
    queue.current = sent;
  };
  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
  const move = (from: HTMLElement, step: number) => {
    const all = rows();
    all[Math.max(0, Math.min(all.indexOf(from) + step, all.length - 1))]?.focus();
  };
  const onKeyDown = (item: VisitItem) => (event: KeyboardEvent<HTMLLIElement>) => {
    if (event.target !== event.currentTarget || isComposing(event.nativeEvent) || event.ctrlKey || event.altKey) return;
    const answer = keyOf[event.key];
    if (answer && mayWrite) send([{ item: item.id, answer }]);
    else if (event.key === 'Enter') {
      // Enter alone takes last time's answer along.
      if (mayWrite && answerOf(item) === null && item.before !== null) send([{ item: item.id, answer: item.before }]);
      move(event.currentTarget, 1);
    } else if (event.key === 'ArrowDown') move(event.currentTarget, 1);
    else if (event.key === 'ArrowUp') move(event.currentTarget, -1);
    else if (event.key.toLowerCase() === 'g' && mayWrite) setNoting({ id: item.id, text: item.note ?? '' });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const keepNote = (item: VisitItem) => {
    const answer = answerOf(item);
    if (noting && answer) send([{ item: item.id, answer, note: noting.text }]);
    else if (noting && noting.text.trim() !== '') toast('Chọn kết quả của mục trước rồi ghi chú.', { tone: 'error' });
    setNoting(null);
    requestAnimationFrame(() => rows()[item.position - 1]?.focus());
  };
  const open = checklist.items.filter((item) => answerOf(item) === null && item.before !== null);
  return (
    <SectionCard
      id="bang-kiem"
      title="Bảng kiểm"
      count={`${answered}/${checklist.items.length}`}
      action={
        <span className={css.deeds}>
          <SheetDeeds page={page} mayWrite={mayWrite} />
        </span>
      }
      flush
    >
      <p className={css.keys}>
        <kbd>1</kbd> Đạt <kbd>2</kbd> Không đạt <kbd>3</kbd> Không áp dụng <kbd>Enter</kbd> mục sau <kbd>G</kbd> ghi chú
        {checklist.lastOn && (
          <span>
            Lần trước: {writeDay(checklist.lastOn)}{' '}
            {mayWrite && open.length > 0 && (
              <LinkButton onClick={() => send(open.map((item) => ({ item: item.id, answer: item.before! })))}>
                Lấy theo lần trước
              </LinkButton>
            )}
          </span>
        )}
      </p>
      <ol ref={list} className={css.items} aria-label="Bảng kiểm">
        {checklist.items.map((item) => {
          const answer = answerOf(item);
          return (
            <li
              key={item.id}
              data-item
              data-answer={answer ?? undefined}
              // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
              tabIndex={0}
              aria-label={`Mục ${item.position}: ${item.text}. ${answer ? choiceWord(itemAnswers, answer) : 'chưa trả lời'}`}
              onKeyDown={onKeyDown(item)}
            >
              <span className={css.position}>{item.position}</span>
              <div>
                {item.text}
                {item.before && item.before !== 'pass' && (
                  <small>Lần trước: {choiceWord(itemAnswers, item.before).toLocaleLowerCase('vi')}</small>
                )}
                {noting?.id === item.id ? (
                  <div className={css.noting}>
                    <TextBox
                      value={noting.text}
                      label={`Ghi chú mục ${item.position}`}
                      autoFocus
                      onChange={(text) => setNoting({ id: item.id, text })}
                      onBlur={() => keepNote(item)}
                    />
                    <Button size={28} onClick={() => keepNote(item)}>
                      Ghi
                    </Button>
                  </div>
                ) : (
                  item.note && <small>{item.note}</small>
                )}
                {answer === 'fail' && mayWrite && !found.has(item.id) && (
                  <LinkButton aria-label={`Ghi tồn tại của mục ${item.position}`} onClick={() => onFinding(item)}>
                    Ghi tồn tại
                  </LinkButton>
                )}
              </div>
              <span className={css.answers}>
                {itemAnswers.map(({ code, label }) => (
                  <button
                    key={code}
                    type="button"
                    tabIndex={-1}
                    disabled={!mayWrite}
                    data-answer={code}
                    aria-pressed={answer === code}
                    aria-label={`${label}: mục ${item.position}`}
                    onClick={() => send([{ item: item.id, answer: code }])}
                  >
                    {label}
                  </button>
                ))}
              </span>
            </li>
          );
        })}
      </ol>
    </SectionCard>
  );
}
