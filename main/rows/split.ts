// Flat values taken apart by the tables that their columns live in.
import type { AnyRecord, Values } from '../../preload/contract/records/record.ts';
import { invalid } from '../errors.ts';

export type Part = 'organization' | 'service' | 'line' | 'paper' | 'employer' | 'person' | 'post' | 'certificate';
export type Cell = string | number | null;
export type Parts = Record<Part, Record<string, Cell>>;

/** Columns of `organization` that are facts with days and live in `organization_period`. */
export const datedFacts = new Set([
  'name',
  'address',
  'commune_code',
  'representative',
  'headcount',
  'female_workers',
  'hazardous_workers',
  'sector',
  'sector_code',
]);

/** Parses each value by its column; all wrong ones are said at once, beside their fields. */
export const checkedValues = (record: AnyRecord, values: Values): Values => {
  const wrong: Record<string, string> = {};
  const checked: Values = {};
  for (const [key, value] of Object.entries(values)) {
    const column = record.columns[key];
    if (!column || column.derived) {
      wrong[key] = column ? `${column.label} do chương trình tính, không ghi tay được.` : 'Sổ này không có cột như vậy.';
      continue;
    }
    const parsed = column.schema.safeParse(value);
    if (parsed.success) checked[key] = parsed.data;
    else wrong[key] = parsed.error.issues[0]?.message ?? 'Giá trị chưa đúng.';
  }
  if (Object.keys(wrong).length > 0) throw invalid(Object.values(wrong)[0]!, wrong);
  return checked;
};

/** Required columns that a new row lacks, with the sentence beside each. */
export const missingValues = (record: AnyRecord, values: Values): Record<string, string> =>
  Object.fromEntries(
    Object.entries(record.columns)
      .filter(([key, column]) => column.required && (values[key] === undefined || values[key] === null || values[key] === ''))
      .map(([key, column]) => [key, `Cần có ${column.label.toLowerCase()}.`]),
  );

/** Values by table and table column. */
export const partsOf = (record: AnyRecord, values: Values): Parts => {
  const parts: Parts = { organization: {}, service: {}, line: {}, paper: {}, employer: {}, person: {}, post: {}, certificate: {} };
  for (const [key, value] of Object.entries(values)) {
    const [table = '', name = ''] = (record.columns[key]?.at ?? '').split('.');
    if (table in parts) parts[table as Part][name] = value;
  }
  return parts;
};
