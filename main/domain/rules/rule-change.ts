// How a change of a rule moves its rows: from a day on, the past stays as it was; or one row put right as it should have been.
import { addDays, formatVietnamese } from '../dates/plain-date.ts';
import { holdsOn, type RuleRow } from './holding.ts';

export interface RuleChange {
  mode: 'from' | 'correct';
  /** Of the new row, or of the row that is put right. */
  id: string;
  /** Of the rest of a row that goes on after a change for a limited time. */
  restId: string;
  code: string;
  value: string;
  from: string | null;
  to: string | null;
  source: string;
  confidence: string;
  note: string | null;
}

export type RuleField = 'value' | 'effectiveFrom' | 'effectiveTo' | 'source';

export interface ChangedRules {
  faults: { field: RuleField; message: string }[];
  /** The rows of the code as they will stand. */
  rows: RuleRow[];
  patched: { id: string; values: Partial<RuleRow> }[];
  added: RuleRow[];
}

const beginning = '0001-01-01';
const endless = '9999-12-31';
const begin = (row: Pick<RuleRow, 'effective_from'>) => row.effective_from ?? beginning;
const end = (row: Pick<RuleRow, 'effective_to'>) => row.effective_to ?? endless;
const byBegin = (rows: readonly RuleRow[]) => rows.toSorted((a, b) => begin(a).localeCompare(begin(b)));
const daysWords = (row: RuleRow) =>
  `từ ${row.effective_from === null ? 'trước' : formatVietnamese(row.effective_from)}${row.effective_to === null ? '' : ` đến ${formatVietnamese(row.effective_to)}`}`;

const faulty = (rows: readonly RuleRow[], ...faults: ChangedRules['faults']): ChangedRules => ({
  faults,
  rows: [...rows],
  patched: [],
  added: [],
});
const after = (rows: readonly RuleRow[], patched: ChangedRules['patched'], added: RuleRow[]): ChangedRules => {
  const kept = rows.map((row) => ({ ...row, ...patched.find((one) => one.id === row.id)?.values }));
  return { faults: [], rows: byBegin([...kept, ...added]), patched, added };
};

const backwards = (change: RuleChange) => change.from !== null && change.to !== null && change.to < change.from;
const endFault = { field: 'effectiveTo' as const, message: 'Ngày kết thúc đứng trước ngày bắt đầu.' };

const corrected = (rows: readonly RuleRow[], change: RuleChange): ChangedRules => {
  const others = rows.filter((row) => row.id !== change.id);
  const [from, to] = [change.from ?? beginning, change.to ?? endless];
  const other = others.find((row) => begin(row) <= to && end(row) >= from);
  if (other) {
    const field = begin(other) <= from ? 'effectiveFrom' : 'effectiveTo';
    return faulty(rows, { field, message: `Chồng lên quy định ${daysWords(other)}. Hãy chọn ngày khác.` });
  }
  const { value, source, confidence, note } = change;
  return after(
    rows,
    [{ id: change.id, values: { value, effective_from: change.from, effective_to: change.to, source, confidence, note } }],
    [],
  );
};

const fromDay = (rows: readonly RuleRow[], change: RuleChange, unit: string): ChangedRules => {
  const { from } = change;
  if (from === null) return faulty(rows, { field: 'effectiveFrom', message: 'Cần ngày bắt đầu áp dụng.' });
  const standing = rows.find((row) => holdsOn(row, from));
  if (standing && begin(standing) === from)
    return faulty(rows, {
      field: 'effectiveFrom',
      message: `Đã có quy định bắt đầu từ ${formatVietnamese(from)}. Chọn ngày khác, hoặc sửa cho đúng dòng đó.`,
    });
  if (standing && standing.value === change.value && standing.source === change.source)
    return faulty(rows, { field: 'value', message: 'Giá trị này đang áp dụng theo chính căn cứ đó rồi.' });
  const next = byBegin(rows).find((row) => begin(row) > from);
  if (next && change.to !== null && change.to >= begin(next))
    return faulty(rows, { field: 'effectiveTo', message: `Chồng lên quy định ${daysWords(next)}. Để trống hoặc chọn ngày trước đó.` });
  const to = change.to ?? (next ? addDays(begin(next), -1) : null);
  const { code, value, source, confidence, note } = change;
  const added: RuleRow[] = [{ id: change.id, code, value, unit, effective_from: from, effective_to: to, source, confidence, note }];
  // A change for a limited time: afterwards what stood goes on.
  if (standing && to !== null && end(standing) > to) added.push({ ...standing, id: change.restId, effective_from: addDays(to, 1) });
  return after(rows, standing ? [{ id: standing.id, values: { effective_to: addDays(from, -1) } }] : [], added);
};

/** The rows of a code after the change, or the sentences beside its fields; nothing is written. */
export const changedRules = (rows: readonly RuleRow[], change: RuleChange): ChangedRules => {
  if (backwards(change)) return faulty(rows, endFault);
  return change.mode === 'correct' ? corrected(rows, change) : fromDay(rows, change, rows[0]!.unit);
};
