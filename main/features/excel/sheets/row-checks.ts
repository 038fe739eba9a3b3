// Owns what is looked at once a row is read: what it lacks, and days that contradict each other.
import type { AnyRecord, Values } from '../../../../preload/contract/records/record.ts';
import { fold } from '../../../domain/text/fold.ts';
import type { Severity } from '../cells/cell-reading.ts';

export interface RowProblem {
  /** Key and label of the record column; null = the whole row. */
  key: string | null;
  column: string | null;
  severity: Severity;
  message: string;
}

export const missing = (record: AnyRecord, values: Values, problems: readonly RowProblem[]): RowProblem[] =>
  Object.entries(record.columns)
    .filter(
      ([key, column]) =>
        column.required &&
        (values[key] ?? null) === null &&
        !problems.some((problem) => problem.key === key && problem.severity === 'error'),
    )
    .map(([key, column]) => ({
      key,
      column: column.label,
      severity: 'error',
      message: `Thiếu ${column.label.charAt(0).toLowerCase()}${column.label.slice(1)}.`,
    }));

const ended = /\b(thu hoi|dinh chi|tuoc quyen|cham dut|giai the|(tam )?(dung|ngung) hoat dong)\b/;
const denied = /\b(khong|chua|khong bi|chua bi) (thu hoi|dinh chi|tuoc quyen|cham dut|giai the|(tam )?(dung|ngung))/;
/** A paper whose note says that it is withdrawn comes in as any other: what happened to it is entered beside it. */
export const endings = (record: AnyRecord, { note }: Values): RowProblem[] =>
  record.root !== 'post' && typeof note === 'string' && ended.test(fold(note)) && !denied.test(fold(note))
    ? [
        {
          key: 'note',
          column: record.columns['note']?.label ?? null,
          severity: 'note',
          message: `Ghi chú viết “${note.slice(0, 80)}”; giấy vẫn vào sổ như còn hiệu lực, xin ghi thêm việc này sau khi nhập.`,
        },
      ]
    : [];

export const contradictions = (record: AnyRecord, values: Values): RowProblem[] =>
  (
    [
      ['issuedOn', 'expiresOn', 'Ngày hết hạn đứng trước ngày cấp.'],
      ['certificateIssuedOn', 'certificateExpiresOn', 'Ngày hết hạn đứng trước ngày cấp.'],
    ] as const
  ).flatMap(([start, end, message]) => {
    const [from, to] = [values[start], values[end]];
    return typeof from === 'string' && typeof to === 'string' && to < from
      ? [{ key: end, column: record.columns[end]?.label ?? null, severity: 'note' as const, message }]
      : [];
  });
