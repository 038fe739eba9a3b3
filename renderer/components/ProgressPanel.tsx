// Long work: what is done, how far, about how long still, and Hủy; the rest of the application stays usable.
import { Button } from './Button.tsx';
import css from './states.module.css';

export interface ProgressPanelProps {
  /** 'Đang đọc “DN toan tinh 2026.xls”' */
  title: string;
  done: number;
  /** Null while nobody can know. */
  total: number | null;
  /** 'dòng', 'tệp' */
  unit: string;
  secondsLeft?: number | undefined;
  onCancel?: (() => void) | undefined;
}

const number = (value: number) => value.toLocaleString('vi');
const estimate = (seconds: number) => (seconds < 60 ? `${Math.max(1, Math.round(seconds))} giây` : `${Math.round(seconds / 60)} phút`);

export function ProgressPanel({ title, done, total, unit, secondsLeft, onCancel }: ProgressPanelProps) {
  const share = total ? Math.min(100, (done / total) * 100) : undefined;
  return (
    <div className={css.progress}>
      <b>{title}</b>
      <div
        className={css.track}
        role="progressbar"
        aria-label={title}
        aria-valuenow={share === undefined ? undefined : Math.round(share)}
        data-unknown={share === undefined || undefined}
      >
        <i style={{ width: share === undefined ? undefined : `${share}%` }} />
      </div>
      <div className={css.counts}>
        <span>
          {number(done)}
          {total !== null && ` / ${number(total)}`} {unit}
          {secondsLeft !== undefined && ` · còn khoảng ${estimate(secondsLeft)}`}
        </span>
        {onCancel && (
          <Button size={28} onClick={onCancel}>
            Hủy
          </Button>
        )}
      </div>
    </div>
  );
}
