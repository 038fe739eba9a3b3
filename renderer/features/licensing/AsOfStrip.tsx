// The amber lines under the top bar: another day is looked at; a regime of the law is about to end.
import Gavel from '@mui/icons-material/GavelRounded';
import History from '@mui/icons-material/HistoryRounded';
import { useRead } from '../../api.ts';
import { dayWithin, useAsOf } from '../../app/as-of.ts';
import css from './as-of.module.css';

export function AsOfStrip() {
  const { asOf } = useAsOf();
  const { data } = useRead('licensing.regime', { asOf }, { keepPrevious: true });
  const { banner } = data ?? {};
  return (
    <>
      {asOf && (
        <div className={css.strip} role="status">
          <History aria-hidden />
          <span>
            Đang xem sổ tính đến <b>{dayWithin(asOf)}</b>. Không sửa tại chỗ; sự kiện vẫn ghi được với ngày gõ vào.
          </span>
        </div>
      )}
      {banner && (
        <div className={css.strip} role="status">
          <Gavel aria-hidden />
          <span>{banner.words}</span>
          <small>{banner.source}</small>
        </div>
      )}
    </>
  );
}
