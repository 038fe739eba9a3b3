// Who was asked, what came back, who sat there: one key each, the quorum told live, guests and the sides of a dialogue beside.
import { useQueryClient } from '@tanstack/react-query';
import Add from '@mui/icons-material/AddRounded';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { Attendee } from '../../../preload/contract/meeting-sessions.ts';
import { attendances, attendeeSides, replies } from '../../../preload/contract/records/meeting-choices.ts';
import { api, failureOf } from '../../api.ts';
import { refreshAll } from '../../refresh-all.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { toast } from '../../app/toasts.ts';
import { Button, LinkButton } from '../../components/Button.tsx';
import { NoticeBox, StatusPill } from '../../components/StatusWord.tsx';
import type { TabProps } from './AgendaTab.tsx';
import { DelegateDialog } from './DelegateDialog.tsx';
import { GuestDialog } from './GuestDialog.tsx';
import { wordOf } from './meeting-words.tsx';
import { useRowKeys } from './row-keys.ts';
import { told } from './told.ts';
import css from './meetings.module.css';

type Mark = { state: Attendee['state'] } | { reply: Attendee['reply'] };

const group = 'Điểm danh';

export function AttendanceTab({ page, write }: TabProps) {
  const { attendees, quorum } = page;
  const client = useQueryClient();
  // What was pressed shows at once; the core follows in the order of the keys.
  const [pressed, setPressed] = useState<Record<string, Mark>>({});
  const queue = useRef<Promise<void>>(Promise.resolve());
  const keys = useRowKeys(attendees.length);
  const [asked, setAsked] = useState<{ of: 'delegate' | 'guest'; who: Attendee | null } | null>(null);
  useShortcut('Ctrl+N Alt+N', () => setAsked({ of: 'guest', who: null }), { label: 'Thêm đại biểu mời', group, when: write });

  const send = (of: readonly string[], mark: Mark) => {
    setPressed((now) => ({ ...now, ...Object.fromEntries(of.map((id) => [id, { ...now[id], ...mark }])) }));
    const sent = queue.current
      .then(() => api.meetings.attend({ meeting: page.row.id, of: [...of], ...mark }))
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
  const idOf = (one: Attendee) => one.member ?? one.id;
  const standing = attendees.map((one) => ({ ...one, ...pressed[idOf(one)] }));
  const onKeyDown = (one: Attendee, at: number) => (event: KeyboardEvent<HTMLLIElement>) => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || keys.arrows(event, at)) return;
    const mark = attendances.find(({ key }) => key === event.key.toUpperCase());
    if (!write) return;
    if (mark) {
      send([idOf(one)], { state: one.state === mark.code ? null : mark.code });
      if (mark.code === 'delegate' && one.state !== 'delegate') setAsked({ of: 'delegate', who: one });
      else keys.focus(at + 1);
    } else if (event.key === 'Enter') setAsked({ of: one.member === null ? 'guest' : 'delegate', who: one });
    else if (event.key === 'Delete' && one.member === null)
      void told(api.meetings.removeGuest({ id: one.id }), `Đã bỏ đại biểu ${one.name}`);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const unmarked = standing.filter((one) => one.state === null);
  const count = (state: Attendee['state']) => standing.filter((one) => one.state === state).length;
  const sides = attendeeSides.filter(({ code }) => standing.some((one) => one.side === code));
  const choices = <C extends string>(
    one: Attendee,
    label: string,
    list: readonly { code: C; label: string; key?: string }[],
    now: C | null,
    put: (next: C | null) => void,
  ) => (
    <span className={css.marks} role="group" aria-label={`${label}: ${one.name}`}>
      {list.map(({ code, label: words, key }) => (
        <button
          key={code}
          type="button"
          tabIndex={-1}
          aria-pressed={now === code}
          data-mark={code}
          disabled={!write}
          title={words}
          onClick={() => put(now === code ? null : code)}
        >
          {key ?? words}
        </button>
      ))}
    </span>
  );
  let at = -1;
  return (
    <div className={css.list}>
      <div className={css.totals}>
        <StatusPill
          status={quorum.state === 'met' ? 'passed' : quorum.state === 'short' ? 'expiring' : 'unknown'}
          word={quorum.state === 'met' ? 'Đủ thành viên' : quorum.state === 'short' ? 'Chưa đủ thành viên' : 'Chưa có trả lời'}
          detail={quorum.words}
        />
        {attendances.map(({ code, label }) => (
          <span key={code}>
            {label} <b>{count(code)}</b>
          </span>
        ))}
        {write && unmarked.length > 0 && (
          <Button size={28} onClick={() => send(unmarked.map(idOf), { state: 'present' })}>
            Ghi có mặt {unmarked.length} người còn lại
          </Button>
        )}
        {write && (
          <Button size={28} icon={<Add />} onClick={() => setAsked({ of: 'guest', who: null })}>
            Thêm đại biểu mời
          </Button>
        )}
      </div>
      {quorum.state === 'short' && <NoticeBox title={`Chưa đủ thành viên: ${quorum.words}`} basis={quorum.basis} />}
      <section className={css.card} aria-label="Điểm danh">
        <p className={css.keys}>
          {attendances.map(({ key, label }) => (
            <span key={key}>
              <kbd>{key}</kbd> {label}
            </span>
          ))}
          <span>
            <kbd>Enter</kbd> người dự thay, ghi chú
          </span>
          <b>Giấy mời</b>
          <b>Điểm danh</b>
        </p>
        <ul ref={keys.list} className={css.people} aria-label="Đại biểu">
          {sides.flatMap(({ code: side, label }) =>
            standing
              .filter((one) => one.side === side)
              .map((one, first) => {
                at += 1;
                const index = at;
                const state = one.state ? wordOf(attendances, one.state) : 'chưa điểm danh';
                return (
                  <li
                    key={idOf(one)}
                    {...keys.rowProps(index)}
                    data-first={(sides.length > 1 && first === 0) || undefined}
                    data-side={label}
                    aria-label={`${one.name}, ${one.role || label}. ${state}`}
                    onKeyDown={onKeyDown(one, index)}
                  >
                    <span>{index + 1}</span>
                    <div>
                      <b>{one.name}</b>
                      <small>{[one.role, one.post, one.agency].filter(Boolean).join(', ')}</small>
                      {one.delegateName && (
                        <small>
                          Người dự thay: {one.delegateName}
                          {one.delegatePost && `, ${one.delegatePost}`}
                        </small>
                      )}
                      {one.note && <small>{one.note}</small>}
                    </div>
                    {one.member === null && write && (
                      <LinkButton tabIndex={-1} onClick={() => setAsked({ of: 'guest', who: one })}>
                        Sửa
                      </LinkButton>
                    )}
                    {choices(one, 'Trả lời giấy mời', replies, one.reply, (reply) => send([idOf(one)], { reply }))}
                    {choices(one, 'Điểm danh', attendances, one.state, (next) => {
                      send([idOf(one)], { state: next });
                      if (next === 'delegate') setAsked({ of: 'delegate', who: one });
                    })}
                  </li>
                );
              }),
          )}
        </ul>
        {attendees.length === 0 && <p className={css.note}>Chưa có thành viên nào của Hội đồng vào ngày họp.</p>}
      </section>
      {asked?.of === 'delegate' && asked.who && (
        <DelegateDialog page={page} who={asked.who} onClose={() => (setAsked(null), keys.focusDrawn(keys.active))} />
      )}
      {asked?.of === 'guest' && <GuestDialog page={page} who={asked.who} onClose={() => setAsked(null)} />}
    </div>
  );
}
