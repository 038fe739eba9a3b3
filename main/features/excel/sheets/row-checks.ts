// Owns what is looked at once a row is read: what it lacks, and days that contradict each other.
import type { AnyRecord, Values } from '../../../../preload/contract/records/record.ts';
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
