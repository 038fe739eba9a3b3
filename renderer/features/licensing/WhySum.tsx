// The sum of days as a bar: from and to at its ends, what has passed and what is left below it.
import { lookOf, type Status } from '../../components/status.ts';
import { writeDay } from '../../components/plain-day.ts';
import css from './why.module.css';

export interface Sum {
  from: string;
  to: string;
  passed: number;
  left: number;
  words: string;
}

const many = (days: number) => days.toLocaleString('vi');

export function WhySum({ sum, status }: { sum: Sum | null; status: Status }) {
  if (!sum) return <p className={css.quiet}>Không có số ngày để tính.</p>;
  const { from, to, passed, left, words } = sum;
  const total = passed + Math.max(0, left);
  const share = left < 0 ? 100 : Math.round((passed / Math.max(1, total)) * 1000) / 10;
  return (
    <>
      <div className={css.ends}>
        <span>{writeDay(from)}</span>
        <span>{writeDay(to)}</span>
      </div>
      <div className={css.bar} data-tone={lookOf(status).tone} aria-hidden>
        <i style={{ width: `${share}%` }} />
      </div>
      <div className={css.ends}>
        <span>
          {left < 0 ? 'Có giá trị' : 'Đã qua'} {many(passed)} ngày
        </span>
        <span>
          {left > 0 && `${many(total)} − ${many(passed)} = `}
          <b>{words}</b>
        </span>
      </div>
    </>
  );
}
