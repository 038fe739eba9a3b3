// One sheet in the list of sheets: taken or not, its rows, its register, what it lacks.
import { records } from '../../../preload/contract/records/index.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { missingOf, type SheetPlan } from './import-state.ts';
import css from './import.module.css';

export function SheetCard({
  plan,
  shown,
  onShow,
  onWanted,
}: {
  plan: SheetPlan;
  shown: boolean;
  onShow: () => void;
  onWanted: () => void;
}) {
  const { found, wanted, register } = plan;
  const missing = wanted ? missingOf(plan) : [];
  const words = register === '' ? 'chưa rõ sổ nào' : records[register].label;
  return (
    <div className={css.sheet} data-shown={shown || undefined}>
      <Checkbox checked={wanted} label={`Nhập trang ${found.name}`} onClick={onWanted} />
      <button type="button" className={css.sheetName} aria-current={shown ? 'true' : undefined} onClick={onShow}>
        <b>
          {found.name}
          {found.hidden === 'yes' && <i>trang ẩn</i>}
        </b>
        <span>
          {found.rows.toLocaleString('vi')} dòng · {words}
        </span>
        {missing.length > 0 && <span className={css.lacking}>Thiếu cột {missing.join(', ')}</span>}
      </button>
    </div>
  );
}
