// The live count beside the days of a notice: full working days up to the start against what the law asks.
import { useRead } from '../../api.ts';
import { writeDay } from '../../components/plain-day.ts';
import css from './notices.module.css';

interface NoticeCountProps {
  kind: 'start' | 'move' | 'change';
  /** ISO days, or what was typed while they are none. */
  notified: string;
  on: string;
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
const what = { start: 'bắt đầu', move: 'chuyển trụ sở', change: 'đổi phạm vi' };

export function NoticeCount({ kind, notified, on }: NoticeCountProps) {
  const known = isDay(notified) && isDay(on);
  const { data } = useRead('licensing.countNotice', { kind, notified, on }, { enabled: known, keepPrevious: true });
  const count = data?.count;
  return (
    <p className={css.count} role="status" data-late={(known && count?.enough === 'no') || undefined}>
      {known && count && (
        <>
          Thông báo {writeDay(notified)}, {what[kind]} {writeDay(on)}: <b>{count.words}</b> ({count.source}).
          {count.enough === 'no' && ` Chậm nhất phải là ${writeDay(count.by)}.`}
        </>
      )}
    </p>
  );
}
