// What a change of a risk list would move, beside its form or before a removal; says honestly what else hangs on the list.
import type { RiskSector } from '../../../preload/contract/sectors.ts';
import type { Moves } from '../../../preload/contract/rule-moves.ts';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { MovedRows, MovesSum } from './Moves.tsx';
import css from './sectors.module.css';

interface SectorMovesProps {
  list: RiskSector['list'];
  moves: Moves | undefined;
  waiting: boolean;
  /** In place of the moves: what is still to be typed, or what is wrong. */
  instead?: string | undefined;
  alone?: boolean;
}

export function SectorMoves({ list, moves, waiting, instead, alone = false }: SectorMovesProps) {
  return (
    <section className={alone ? css.alone : css.moves} aria-label="Sẽ thay đổi" aria-live="polite" aria-busy={waiting}>
      {!alone && <h3>Sẽ thay đổi</h3>}
      {instead ? (
        <p className={css.quiet}>{instead}</p>
      ) : moves ? (
        <>
          <MovesSum moves={moves} />
          <MovedRows moves={moves} still />
          <p className={css.quiet}>
            Danh mục không tính theo ngày: ngày đã qua cũng tính lại.
            {list === 'osh' && ' Hội đồng ATVSLĐ cơ sở, điểm rủi ro của kế hoạch kiểm tra cũng theo danh mục này.'}
          </p>
        </>
      ) : (
        <SkeletonRows rows={3} />
      )}
    </section>
  );
}
