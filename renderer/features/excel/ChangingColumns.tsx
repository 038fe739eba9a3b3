// The columns that the file changes, and for each in the whole file whose value counts: that of the file or that of the register.
import type { Side } from '../../../preload/contract/excel.ts';
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import { Choice, type Option } from '../../components/Choice.tsx';
import { columnOf } from './preview-columns.ts';
import css from './preview.module.css';

export interface Changing {
  register: RegisterName;
  column: string;
  rows: number;
  kept: number;
}

export interface ChangingProps {
  changing: readonly Changing[];
  /** One column, or every column (null). */
  onChoose: (register: RegisterName | null, column: string | null, side: Side) => void;
}

const sides: readonly Option<Side>[] = [
  { value: 'file', label: 'Lấy của tệp' },
  { value: 'register', label: 'Giữ trong sổ' },
];
const mixed = 'Mỗi dòng một khác';
const sideOf = (rows: number, kept: number): Side | '' => (kept === 0 ? 'file' : kept === rows ? 'register' : '');

export function ChangingColumns({ changing, onChoose }: ChangingProps) {
  const [rows, kept] = [changing.reduce((sum, one) => sum + one.rows, 0), changing.reduce((sum, one) => sum + one.kept, 0)];
  return (
    <section className={css.sideSection}>
      <h2>
        Giá trị khác với sổ <span>lấy bên nào</span>
      </h2>
      <ul className={css.changing}>
        {changing.length > 1 && (
          <li>
            <span>Mọi cột</span>
            <Choice
              small
              label="Mọi cột, lấy giá trị nào"
              value={sideOf(rows, kept)}
              placeholder={mixed}
              options={sides}
              onChange={(side) => side && onChoose(null, null, side)}
            />
          </li>
        )}
        {changing.map(({ register, column, rows: own, kept: ownKept }) => {
          const label = columnOf(register, column)?.label ?? column;
          return (
            <li key={`${register} ${column}`}>
              <span>
                {label} <small>{own.toLocaleString('vi')} dòng</small>
              </span>
              <Choice
                small
                label={`${label}, cả tệp lấy giá trị nào`}
                value={sideOf(own, ownKept)}
                placeholder={mixed}
                options={sides}
                onChange={(side) => side && onChoose(register, column, side)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
