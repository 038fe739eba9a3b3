// What is doubtful in a row's values; it is said beside the field and never blocks.
import type { AnyRecord, Values } from '../../preload/contract/records/record.ts';
import type { Warning } from '../../preload/contract/registers.ts';
import { cccdFinding } from '../domain/text/cccd.ts';
import { phoneFinding } from '../domain/text/phone.ts';
import { taxCodeFinding } from '../domain/text/tax-code.ts';

const findings: Record<string, (value: string, values: Values) => string | null> = {
  'tax-code': (value) => taxCodeFinding(value),
  phone: (value) => phoneFinding(value),
  // A stored row shows the last digits only; those are no number to judge.
  personal: (value, values) =>
    /^(\d{12}|\d{9})$/.test(value) ? cccdFinding(value, typeof values.birthDate === 'string' ? values.birthDate : undefined) : null,
};

const before = (values: Values, earlier: string, later: string): boolean => {
  const [first, second] = [values[earlier], values[later]];
  return typeof first === 'string' && typeof second === 'string' && second < first;
};

const orders: readonly { earlier: string; later: string; message: string }[] = [
  { earlier: 'issuedOn', later: 'expiresOn', message: 'Ngày hết hạn đứng trước ngày cấp.' },
  { earlier: 'certificateIssuedOn', later: 'certificateExpiresOn', message: 'Ngày hết hạn đứng trước ngày cấp.' },
  { earlier: 'appointedOn', later: 'endedOn', message: 'Ngày thôi việc đứng trước ngày bổ nhiệm.' },
  { earlier: 'birthDate', later: 'appointedOn', message: 'Ngày bổ nhiệm đứng trước ngày sinh.' },
];

/** Doubts about a row's values, by column. */
export const warningsOf = (record: AnyRecord, values: Values): Warning[] => {
  const warnings: Warning[] = [];
  for (const [key, column] of Object.entries(record.columns)) {
    const value = values[key];
    const message = typeof value === 'string' ? findings[column.kind]?.(value, values) : null;
    if (message) warnings.push({ column: key, message });
  }
  for (const { earlier, later, message } of orders) if (before(values, earlier, later)) warnings.push({ column: later, message });
  const [women, all] = [values.femaleWorkers, values.headcount];
  if (typeof women === 'number' && typeof all === 'number' && women > all)
    warnings.push({ column: 'femaleWorkers', message: 'Nhiều hơn tổng số lao động.' });
  return warnings;
};
