// Grey bars where rows will stand, of the same height, so that nothing jumps; never a spinner.
import Hourglass from '@mui/icons-material/HourglassTopRounded';
import css from './states.module.css';

/** One bar, of the width of the words it stands for. */
export const Bone = ({ width }: { width: number | string }) => <span className={css.bone} style={{ width, display: 'inline-block' }} />;

export function SkeletonRows({ rows = 6, text }: { rows?: number; text?: string }) {
  return (
    <div aria-busy="true">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={css.bones}>
          <Bone width={`${38 + ((row * 11) % 20)}%`} />
          <Bone width="22%" />
          <Bone width={`${12 + ((row * 7) % 8)}%`} />
        </div>
      ))}
      {text && (
        <p className={css.waiting} role="status">
          <Hourglass aria-hidden />
          {text}
        </p>
      )}
    </div>
  );
}
