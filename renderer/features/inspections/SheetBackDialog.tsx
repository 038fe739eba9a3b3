// A filled workbook of a visit before it is written: what is new, what differs from the register, what cannot be read; one write.
import { useState } from 'react';
import type { z } from 'zod';
import type { Answered, AnswerBack, FindingBack, sheetMethods } from '../../../preload/contract/inspection-sheet.ts';
import { choiceWord, itemAnswers } from '../../../preload/contract/records/visit-choices.ts';
import { api } from '../../api.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { useSending } from './use-sending.ts';
import css from './sheet-back.module.css';
import visits from './visits.module.css';

export type SheetBack = z.output<typeof sheetMethods.readBack.output>;
type Row = (AnswerBack & { of: 'answer' }) | (FindingBack & { of: 'finding' });

const told = ({ answer, note }: Answered) =>
  [answer === null ? 'bỏ trả lời' : choiceWord(itemAnswers, answer), note].filter(Boolean).join('. ');
const findingWords = ({ what, basis, dueOn, owner }: FindingBack['back']) =>
  [what, basis, dueOn && `hạn ${writeDay(dueOn)}`, owner].filter(Boolean).join(' · ');
const keyOf = (row: Row) => (row.of === 'answer' ? row.item : row.id);
const placeOf = (row: Row) => (row.of === 'answer' ? `Bảng kiểm, dòng ${row.row}` : `Tồn tại, dòng ${row.row}`);
const backWords = (row: Row) => (row.of === 'answer' ? told(row.back) : findingWords(row.back));
const nowWords = (row: Row) => (row.of === 'finding' ? row.now && findingWords(row.now) : row.now.answer === null ? null : told(row.now));

interface LineProps {
  row: Row;
  taken: boolean;
  onTake: (take: boolean) => void;
}

function Line({ row, taken, onTake }: LineProps) {
  const now = nowWords(row);
  return (
    <li data-change={row.change}>
      <small>{placeOf(row)}</small>
      <div>
        {row.of === 'answer' && <p>{`${row.position}. ${row.text}`}</p>}
        {row.change === 'error' ? (
          <p className={visits.bad}>{row.fault}</p>
        ) : (
          <p>
            {row.change === 'conflict' && 'Trong tệp: '}
            {row.change === 'changed' && now !== null && <del>{now}</del>} <ins>{backWords(row)}</ins>
          </p>
        )}
        {row.change === 'conflict' && <p>Trong sổ: {now ?? 'chưa trả lời'}</p>}
      </div>
      {row.change === 'conflict' && (
        <span className={visits.answers}>
          {([false, true] as const).map((take) => (
            <button
              key={`${take}`}
              type="button"
              aria-pressed={taken === take}
              aria-label={`${take ? 'Lấy theo tệp' : 'Giữ trong sổ'}: ${placeOf(row)}`}
              onClick={() => onTake(take)}
            >
              {take ? 'Lấy theo tệp' : 'Giữ trong sổ'}
            </button>
          ))}
        </span>
      )}
    </li>
  );
}

const parts = [
  { change: ['conflict'], title: 'Sổ đã ghi khác từ khi lấy tệp' },
  { change: ['error'], title: 'Chưa đọc được, không ghi' },
  { change: ['new', 'changed'], title: 'Sẽ ghi' },
] as const;

export function SheetBackDialog({ visit, name, back, onClose }: { visit: string; name: string; back: SheetBack; onClose: () => void }) {
  const [taken, setTaken] = useState<Record<string, boolean>>({});
  const { saving, send } = useSending();
  const rows: Row[] = [
    ...back.answers.map((one) => ({ ...one, of: 'answer' as const })),
    ...back.findings.map((one) => ({ ...one, of: 'finding' as const })),
  ];
  const goes = (row: Row) => row.change === 'new' || row.change === 'changed' || (row.change === 'conflict' && taken[keyOf(row)] === true);
  const going = rows.filter(goes);
  const save = () =>
    going.length > 0 &&
    void send(
      () =>
        api.inspections.bringBack({
          visit,
          answers: back.answers
            .filter((one) => goes({ ...one, of: 'answer' }))
            .map(({ item, back: says, now }) => ({ item, ...says, seen: now })),
          findings: back.findings
            .filter((one) => goes({ ...one, of: 'finding' }))
            .map(({ id, back: says, now }) => ({ id, ...says, seen: now?.version ?? null })),
        }),
      onClose,
      `Đã nhập ${going.length} dòng của tệp kiểm tra`,
    );
  useShortcut('Ctrl+S Ctrl+Enter', save, { inDialogs: true, when: going.length > 0 });
  const none = rows.length === 0;
  const nothing =
    back.same > 0
      ? `Tệp này đã nhập rồi: ${back.same} dòng đã ghi đều có trong sổ, không còn gì để ghi.`
      : 'Tệp chưa ghi gì so với khi lấy ra; không có gì để nhập.';
  return (
    <Dialog
      open
      title="Xem tệp đã ghi trước khi nhập"
      subtitle={`${name} · lấy từ sổ ngày ${writeDay(back.outOn)}`}
      width={820}
      onClose={onClose}
      note={none ? '' : back.same > 0 ? `${back.same} dòng sổ đã có` : 'Nhập xong có thể hoàn tác một lần.'}
      actions={
        none ? (
          <Button variant="filled" autoFocus onClick={onClose}>
            Đóng
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>Thôi</Button>
            <Button variant="filled" keys="Ctrl S" autoFocus disabled={saving || going.length === 0} onClick={save}>
              {`Ghi ${going.length} dòng`}
            </Button>
          </>
        )
      }
    >
      {back.notes.map((note) => (
        <p key={note} className={css.note}>
          {note}
        </p>
      ))}
      {none && <p>{nothing}</p>}
      {parts.map(({ change, title }) => {
        const own = rows.filter((row) => (change as readonly string[]).includes(row.change));
        return (
          own.length > 0 && (
            <section key={title} className={css.part} aria-label={title}>
              <h3>{`${title}: ${own.length}`}</h3>
              <ul>
                {own.map((row) => (
                  <Line
                    key={keyOf(row)}
                    row={row}
                    taken={taken[keyOf(row)] === true}
                    onTake={(take) => setTaken((before) => ({ ...before, [keyOf(row)]: take }))}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </Dialog>
  );
}
