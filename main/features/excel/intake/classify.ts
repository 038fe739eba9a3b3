// What each row of a sheet would do to the register: new, changed, same, doubtful or in error.
import type { Db } from '../../../../db/schema.ts';
import type { StagedRow } from '../../../../db/queries/imports.ts';
import type { Decision, Outcome } from '../../../../preload/contract/excel.ts';
import type { AnyRecord, Values } from '../../../../preload/contract/records/record.ts';
import { differences } from '../../../rows/compare.ts';
import { type Match, matchRows } from '../../../rows/match.ts';
import { type StagedMatch, stagedMatch } from '../../../rows/staged-match.ts';
import type { ReadRow } from '../sheets/read-row.ts';
import type { Twin } from './twins.ts';

/** A staged row's own data, as JSON in `import_row.data`. */
export interface StagedData {
  values: Values;
  before: Values;
  problems: { column: string | null; message: string }[];
  /** Whom the register knew when the row was staged. */
  match: StagedMatch;
  /** Of a row in error: the cells as they stand in the file. */
  original?: Record<string, string>;
}

const decisions: Record<Outcome, Decision> = { new: 'write', changed: 'write', same: 'skip', doubtful: 'undecided', error: 'skip' };

const outcomeOf = (row: ReadRow, match: Match, before: Values, twin: Twin | undefined): Outcome => {
  if (row.problems.some((problem) => problem.severity === 'error')) return 'error';
  if (twin !== undefined || row.problems.some((problem) => problem.severity === 'doubt')) return 'doubtful';
  if (!match.target) return 'new';
  return Object.keys(before).length > 0 ? 'changed' : 'same';
};

/** Classifies rows of one sheet against the register; `twins` are those of the whole file, by position. */
export const classify = async (
  db: Db,
  record: AnyRecord,
  sheet: string,
  rows: readonly ReadRow[],
  secret: string,
  twins: ReadonlyMap<number, Twin>,
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
    const twin = twins.get(firstPosition + index);
    const outcome = outcomeOf(row, match, before, twin);
    const problems = row.problems.map(({ key: column, message }) => ({ column, message }));
    if (twin !== undefined) problems.unshift({ column: null, message: twin.message });
    const data: StagedData = {
      values: row.values,
      before,
      problems,
      match: stagedMatch(match),
      ...(outcome === 'error' ? { original: row.original } : {}),
    };
    return {
      position: firstPosition + index,
      sheet,
      row: row.row,
      register: record.register,
      outcome,
      decision: outcome === 'doubtful' && twin?.alike === 'yes' ? 'skip' : decisions[outcome],
      target_id: match.target?.row.id ?? null,
      title: String(row.values.name ?? ''),
      data: JSON.stringify(data),
      changed: Object.keys(before).sort().join(','),
      twin: twin?.group ?? null,
      twin_place: twin?.place ?? null,
    };
  });
};
