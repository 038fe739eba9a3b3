// The left of a written import: its file, its sheets, what each column was taken for, and the repairs that were made.
import Table from '@mui/icons-material/BackupTableRounded';
import type { OutputOf } from '../../../preload/contract/rpc.ts';
import type { excel } from '../../../preload/contract/excel.ts';
import { records } from '../../../preload/contract/records/index.ts';
import css from './preview.module.css';

const number = (value: number) => value.toLocaleString('vi');

export function ImportRecordSide({ record }: { record: OutputOf<typeof excel.imported> }) {
  const { fileName, hash, sheets, columns, repairs } = record;
  const taken = columns.filter(({ label }) => label !== null).length;
  return (
    <aside className={css.side} aria-label="Tệp đã nhập" tabIndex={0}>
      <div className={css.file}>
        <Table aria-hidden />
        <div>
          <b title={fileName}>{fileName}</b>
          <span title={hash}>Dấu vân tay {hash.slice(0, 12)}</span>
        </div>
      </div>
      <section className={css.sideSection}>
        <h2>
          Trang <span>số dòng</span>
        </h2>
        <ul className={css.facts}>
          {sheets.map(({ name, register, rows, skipped }) => (
            <li key={name}>
              <span>
                {name} → {records[register].label}
                {skipped > 0 && <small>bỏ {number(skipped)} dòng nhóm, dòng tổng, chữ ký</small>}
              </span>
              <b>{number(rows)}</b>
            </li>
          ))}
        </ul>
      </section>
      {columns.length > 0 && (
        <section className={css.sideSection}>
          <h2>
            Cột đã nhận{' '}
            <span>
              {taken} / {columns.length}
            </span>
          </h2>
          <ul className={css.facts}>
            {columns.map(({ sheet, header, label }, at) => (
              <li key={at} title={sheets.length > 1 ? `Trang ${sheet}` : undefined} data-off={label === null || undefined}>
                <span>
                  {header || `Cột ${at + 1}`} → {label ?? 'không nhập'}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {repairs.length > 0 && (
        <section className={css.sideSection}>
          <h2>
            Đã sửa khi đọc <span>số ô</span>
          </h2>
          <ul className={css.facts}>
            {repairs.map(({ kind, label, count, sample }) => (
              <li key={kind} title={sample ? `${sample.before || '(trống)'} → ${sample.after}` : undefined}>
                <span>{label}</span>
                <b>{number(count)}</b>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
