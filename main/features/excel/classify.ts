// What each row of a sheet would do to the register: new, changed, same, doubtful or in error.
import type { Db } from '../../../db/schema.ts';
import type { StagedRow } from '../../../db/queries/imports.ts';
import type { Decision, Outcome } from '../../../preload/contract/excel.ts';
import type { AnyRecord, Values } from '../../../preload/contract/records/record.ts';
import { fold } from '../../domain/text/fold.ts';
import { differences } from '../../rows/compare.ts';
import { type Match, matchRows } from '../../rows/match.ts';
import type { ReadRow } from './read-row.ts';

/** A staged row's own data, as JSON in `import_row.data`. */
export interface StagedData {
  values: Values;
  before: Values;
  problems: { column: string | null; message: string }[];
  /** Of a row in error: the cells as they stand in the file. */
  original?: Record<string, string>;
}

const keyOf = (record: AnyRecord, values: Values): string => {
  const owner = (tax: string, name: string) => String(values[tax] ?? fold(String(values[name] ?? '')));
  if (record.root === 'employer') return owner('taxCode', 'name');
  if (record.root === 'post')
    return [
      owner('employerTaxCode', 'employerName'),
      values.role,
      values.cccd ?? `${fold(String(values.name ?? ''))} ${values.birthDate}`,
      values.certificateNumber ?? '',
    ].join('|');
  return [owner('taxCode', 'name'), values.examKind ?? '', values.serviceKind ?? '', values.number ?? ''].join('|');
};

const decisions: Record<Outcome, Decision> = { new: 'write', changed: 'write', same: 'skip', doubtful: 'undecided', error: 'skip' };

const outcomeOf = (row: ReadRow, match: Match, before: Values, twin: number | undefined): Outcome => {
  if (row.problems.some((problem) => problem.severity === 'error')) return 'error';
  if (twin !== undefined || row.problems.some((problem) => problem.severity === 'doubt')) return 'doubtful';
  if (!match.target) return 'new';
  return Object.keys(before).length > 0 ? 'changed' : 'same';
};

/** Classifies rows of one sheet against the register; `met` remembers the keys of the whole file. */
export const classify = async (
  db: Db,
  record: AnyRecord,
  sheet: string,
  rows: readonly ReadRow[],
  secret: string,
  met: Map<string, number>,
  firstPosition: number,
  today: string,
): Promise<StagedRow[]> => {
  const matches = await matchRows(
    db,
    record,
    rows.map((row) => row.values),
    secret,
    today,
  );
  return rows.map((row, index) => {
    const match = matches[index]!;
    const before = match.target ? differences(record, match, row.values, secret) : {};
    const key = `${record.register}|${keyOf(record, row.values)}`;
    const twin = met.get(key);
    if (twin === undefined) met.set(key, row.row);
    const outcome = outcomeOf(row, match, before, twin);
    const problems = row.problems.map(({ key: column, message }) => ({ column, message }));
    if (twin !== undefined) problems.push({ column: null, message: `Trùng với dòng ${twin} trong tệp.` });
    const data: StagedData = { values: row.values, before, problems, ...(outcome === 'error' ? { original: row.original } : {}) };
    return {
      position: firstPosition + index,
      sheet,
      row: row.row,
      register: record.register,
      outcome,
      decision: decisions[outcome],
      target_id: match.target?.row.id ?? null,
      title: String(row.values.name ?? ''),
      data: JSON.stringify(data),
    };
  });
};
