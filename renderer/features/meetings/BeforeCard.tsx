// "Kết luận kỳ trước": what earlier meetings concluded and is not done; it comes back to this agenda by itself; Enter opens one.
import CheckCircle from '@mui/icons-material/CheckCircleRounded';
import { useState, type KeyboardEvent } from 'react';
import type { MeetingPage } from '../../../preload/contract/meeting-sessions.ts';
import { useRead } from '../../api.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { useGo } from '../../app/navigation.ts';
import { LinkButton } from '../../components/Button.tsx';
import { ConclusionDialog } from './ConclusionDialog.tsx';
import { ConclusionState } from './ConclusionList.tsx';
import { agencyWords, conclusionsPath, useSecretary } from './meeting-words.tsx';
import { useRowKeys } from './row-keys.ts';
import css from './meetings.module.css';

export function BeforeCard({ page }: { page: MeetingPage }) {
  const go = useGo();
  const { asOf } = useSecretary();
  const { data } = useRead('meetings.conclusions', { asOf }, { keepPrevious: true });
  const [opened, setOpened] = useState<string | null>(null);
  const before = (data?.rows ?? []).filter((one) => one.meeting.id !== page.row.id && one.meeting.on < page.row.on);
  const open = before.filter((one) => one.state !== 'done' && one.state !== 'cancelled');
  const review = page.items.find((one) => one.kind === 'review');
  const keys = useRowKeys(open.length);
  useShortcut('K', () => keys.focus(0), { label: 'Tới kết luận kỳ trước', group: 'Cuộc họp', when: open.length > 0 });
  const onKeyDown = (id: string, at: number) => (event: KeyboardEvent<HTMLLIElement>) => {
    if (event.target !== event.currentTarget || keys.arrows(event, at) || event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    setOpened(id);
  };
  if (before.length === 0) return null;
  return (
    <section className={`${css.card} ${css.waits}`} aria-label="Kết luận kỳ trước">
      <header>
        <h2>Kết luận kỳ trước</h2>
        <span>{open.length}</span>
        <LinkButton onClick={() => go(conclusionsPath)}>Xem hết</LinkButton>
      </header>
      <ul ref={keys.list} aria-label="Kết luận chưa xong">
        {open.map((one, at) => (
          <li
            key={one.id}
            {...keys.rowProps(at)}
            aria-label={`${one.content}. ${one.words}`}
            onClick={() => setOpened(one.id)}
            onKeyDown={onKeyDown(one.id, at)}
          >
            <b>{one.content}</b>
            <small>
              {agencyWords(one.agencies[0] ?? null, null)}
              {one.reminders > 0 && ` · ${one.reminded}`}
            </small>
            <ConclusionState one={one} />
          </li>
        ))}
      </ul>
      {open.length < before.length && (
        <p className={css.note}>
          <CheckCircle className={css.done} aria-hidden /> {before.length - open.length} kết luận đã xong
        </p>
      )}
      {open.length > 0 && review && (
        <p className={css.note}>
          {open.length} việc chưa xong quay lại mục {review.starts} của chương trình
        </p>
      )}
      {opened && <ConclusionDialog id={opened} onClose={() => setOpened(null)} />}
    </section>
  );
}
