// The next days on which reports are due, each with its text of law.
import type { desk } from '../../../preload/contract/desk.ts';
import type { OutputOf } from '../../../preload/contract/rpc.ts';
import { LinkButton } from '../../components/Button.tsx';
import { Bone } from '../../components/Skeleton.tsx';
import { daysLeft, shortDay } from './due-words.ts';
import { useOpenRows } from '../../app/open-rows.ts';
import css from './desk.module.css';

type Deadline = OutputOf<typeof desk.show>['reports'][number];

const leftWords = (days: number) => (days === 0 ? 'hôm nay' : days === 1 ? 'ngày mai' : `còn ${days} ngày`);

export function Reports({ day, reports }: { day: string; reports: readonly Deadline[] | undefined }) {
  const open = useOpenRows();
  return (
    <section className={css.reports} aria-label="Hạn báo cáo">
      <header>
        <h2>Hạn báo cáo</h2>
      </header>
      <ul tabIndex={0} aria-label="Các hạn báo cáo sắp tới">
        {!reports &&
          Array.from({ length: 9 }, (_, row) => (
            <li key={row}>
              <Bone width="60%" />
            </li>
          ))}
        {reports?.map(({ label, last, before, source, opens }) => {
          const left = daysLeft(last, day);
          return (
            <li key={`${last} ${label}`} data-tone={left === 0 ? 'bad' : left <= 3 ? 'near' : undefined}>
              <b title={label}>{opens ? <LinkButton onClick={() => open({ path: opens })}>{label}</LinkButton> : label}</b>
              <span>
                {shortDay(last, day).slice(0, 5)} <i>{leftWords(left)}</i>
              </span>
              <small title={source}>{source}</small>
              <small>{before && `trước ngày ${shortDay(before, day).slice(0, 5)}`}</small>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
