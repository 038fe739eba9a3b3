// The left of the preview: the file, the columns as they were taken, and what was repaired while reading.
import Arrow from '@mui/icons-material/ArrowForwardRounded';
import Check from '@mui/icons-material/CheckRounded';
import Remove from '@mui/icons-material/RemoveRounded';
import Table from '@mui/icons-material/BackupTableRounded';
import { useState } from 'react';
import { records } from '../../../preload/contract/records/index.ts';
import { sourceLabel } from '../../../preload/contract/records/tick.ts';
import type { Repair } from '../../../preload/contract/import-record.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { ChangingColumns, type Changing, type ChangingProps } from './ChangingColumns.tsx';
import { oldColumns, takenCount, type SheetPlan } from './import-state.ts';
import css from './preview.module.css';

/** Of several sheets each shows its columns when asked. */
function Columns({ plan, several }: { plan: SheetPlan; several: boolean }) {
  const count = (
    <span>
      {takenCount(plan)} / {plan.found.columns.length}
    </span>
  );
  if (!several)
    return (
      <section className={css.sideSection}>
        <h2>Cột đã nhận {count}</h2>
        <Taken plan={plan} />
      </section>
    );
  return (
    <details>
      <summary>
        <b>{plan.found.name}</b> {count}
      </summary>
      <Taken plan={plan} />
    </details>
  );
}

function Taken({ plan: { found, columns, register } }: { plan: SheetPlan }) {
  return (
    <ul className={css.taken}>
      {found.columns.map(({ index, header }) => {
        const column = columns[String(index)];
        const label = column && register !== '' ? sourceLabel(records[register], column) : undefined;
        return (
          <li key={index} data-off={!label || undefined} title={`${header} → ${label ?? 'không nhập'}`}>
            <span>{header || `Cột ${index + 1}`}</span>
            <Arrow aria-hidden />
            <b>{label ?? 'không nhập'}</b>
            {label ? <Check aria-hidden /> : <Remove aria-hidden />}
          </li>
        );
      })}
    </ul>
  );
}

const oldFonts = ['tcvn3', 'vni'];

function Repairs({ repairs, onKeep, onTurn }: { repairs: readonly Repair[]; onKeep: () => void; onTurn: (kind: string) => void }) {
  const [picked, setPicked] = useState<string | null>(null);
  const shown =
    repairs.find(({ kind }) => kind === picked) ?? repairs.find(({ sample }) => sample && sample.before !== sample.after) ?? repairs[0];
  return (
    <section className={css.sideSection}>
      <h2>
        Đã sửa khi đọc <span>số ô</span>
      </h2>
      <ul className={css.repairs}>
        {repairs.map(({ kind, label, count, made }) => (
          <li key={kind} data-off={made === 'no' || undefined}>
            <Checkbox
              checked={made === 'yes'}
              label={`Sửa: ${label}`}
              onClick={() => (oldFonts.includes(kind) ? onKeep() : onTurn(kind))}
            />
            <button type="button" aria-pressed={kind === shown?.kind} onClick={() => setPicked(kind)}>
              <span>{label}</span>
              <b>{count.toLocaleString('vi')}</b>
            </button>
          </li>
        ))}
      </ul>
      {shown?.sample && (
        <p className={css.sample} role="status" aria-label={`Ví dụ: ${shown.label}`}>
          <span>{shown.sample.before || '(trống)'}</span>
          <b>{shown.sample.after}</b>
          <small>dòng {shown.sample.row}</small>
        </p>
      )}
      {shown && oldFonts.includes(shown.kind) && (
        <button type="button" className={css.sideLink} onClick={onKeep}>
          Giữ chữ như trong tệp
        </button>
      )}
    </section>
  );
}

export function PreviewSide({
  fileName,
  plans,
  repairs,
  changing,
  skipped,
  onKeepOld,
  onTurn,
  onChoose,
}: {
  fileName: string;
  plans: readonly SheetPlan[];
  repairs: readonly Repair[];
  changing: readonly Changing[];
  skipped: number;
  /** Text of old fonts stays as it is in the file, or is read into Unicode again. */
  onKeepOld: (keep: boolean) => void;
  /** One kind of repair is made or not. */
  onTurn: (kind: string) => void;
  onChoose: ChangingProps['onChoose'];
}) {
  const wanted = plans.filter((plan) => plan.wanted);
  const kept = wanted.reduce((sum, plan) => sum + oldColumns(plan).filter(({ index }) => plan.keepText.includes(index)).length, 0);
  const rows = wanted.reduce((sum, plan) => sum + plan.found.rows, 0);
  const where = wanted.length === 1 ? `Trang ${wanted[0]?.found.name ?? ''}` : `${wanted.length} trang`;
  return (
    <aside className={css.side} aria-label="Tệp đang nhập" tabIndex={0}>
      <div className={css.file}>
        <Table aria-hidden />
        <div>
          <b title={fileName}>{fileName}</b>
          <span>
            {where} · {rows.toLocaleString('vi')} dòng
          </span>
        </div>
      </div>
      {wanted.length === 1 && wanted[0] && <Columns plan={wanted[0]} several={false} />}
      {wanted.length > 1 && (
        <section className={css.sideSection}>
          <h2>
            Cột đã nhận <span>theo trang</span>
          </h2>
          {wanted.map((plan) => (
            <Columns key={plan.found.name} plan={plan} several />
          ))}
        </section>
      )}
      {changing.length > 0 && <ChangingColumns changing={changing} onChoose={onChoose} />}
      {repairs.length > 0 && <Repairs repairs={repairs} onKeep={() => onKeepOld(true)} onTurn={onTurn} />}
      {kept > 0 && (
        <p className={css.skipped} role="status">
          {kept} cột phông cũ giữ chữ như trong tệp.{' '}
          <button type="button" className={css.sideLink} onClick={() => onKeepOld(false)}>
            Đổi sang Unicode
          </button>
        </p>
      )}
      {skipped > 0 && <p className={css.skipped}>Đã bỏ {skipped.toLocaleString('vi')} dòng nhóm, dòng tổng và chữ ký.</p>}
    </aside>
  );
}
