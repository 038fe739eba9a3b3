// Writing rows of register tables in bulk: inserts by table, patches by the same set of columns; every patch raises the version.
import { type Cell, insertRows as insertMany, slices, updateRows } from '../dialect/batch.ts';
import type { Schema, Transacting } from '../schema.ts';

export type WritableTable = Extract<
  keyof Schema,
  | 'organization'
  | 'organization_period'
  | 'service'
  | 'service_line'
  | 'credential'
  | 'credential_event'
  | 'employer'
  | 'person'
  | 'person_key'
  | 'post'
  | 'training_certificate'
  | 'service_contract'
  | 'service_person'
  | 'service_device'
  | 'service_premises'
  | 'provider_report'
  | 'report_reminder'
  | 'dossier'
  | 'dossier_paper'
  | 'dossier_event'
  | 'inspection_plan'
  | 'inspection_amendment'
  | 'inspection_team'
  | 'inspection_officer'
  | 'inspection_team_member'
  | 'inspection_leave'
  | 'inspection_plan_row'
  | 'foreign_inspection'
  | 'inspection_exemption'
  | 'inspection_subject'
  | 'inspection'
  | 'inspection_member'
  | 'inspection_event'
  | 'inspection_answer'
  | 'finding'
  | 'remedy'
  | 'evidence_file'
  | 'council_term'
  | 'council_member'
  | 'meeting'
  | 'meeting_item'
  | 'meeting_attendee'
  | 'agenda_suggestion'
  | 'conclusion'
  | 'conclusion_agency'
  | 'conclusion_event'
  | 'meeting_file'
  | 'checklist'
  | 'checklist_item'
  | 'rule'
  | 'holiday'
  | 'sector_risk'
  | 'paper_distinction'
  | 'setting'
>;

export interface Patch {
  table: WritableTable;
  id: string;
  /** The version that was read; the row gets the next one. */
  version: number;
  values: Record<string, Cell>;
}

/** Integer columns by name; with their table where another one has text under that name. */
const whole = new Set([
  'version',
  'days',
  'duration_days',
  'size',
  'year',
  'book_year',
  'book_number',
  'position',
  'minutes',
  'headcount',
  'female_workers',
  'hazardous_workers',
  'area',
]);
const perUpdate = 2000;

const isWhole = (table: WritableTable, name: string): boolean => whole.has(name) || whole.has(`${table}.${name}`);

const columnsOf = (rows: readonly Record<string, Cell>[]): string[] => {
  const columns = new Set<string>();
  for (const row of rows) for (const name in row) columns.add(name);
  return [...columns];
};

/** Inserts rows; all rows of a statement carry the same columns, missing ones are null. */
export const insertRows = async (
  db: Transacting,
  table: WritableTable,
  rows: readonly Record<string, Cell>[],
  step: (count: number) => void = () => {},
): Promise<void> => {
  if (rows.length === 0) return;
  const columns = columnsOf(rows);
  const cells = rows.map((row) => columns.map((name) => row[name] ?? (name === 'version' ? 1 : null)));
  await insertMany(
    db,
    table,
    columns,
    cells,
    columns.filter((name) => isWhole(table, name)),
    step,
  );
};

/** Applies patches, grouped so that thousands of rows take a handful of statements. */
export const patchRows = async (db: Transacting, patches: readonly Patch[], step: (count: number) => void = () => {}): Promise<void> => {
  const groups = Map.groupBy(patches, (patch) => `${patch.table} ${Object.keys(patch.values).toSorted().join(' ')}`);
  for (const group of groups.values()) {
    const { table, values } = group[0]!;
    const columns = Object.keys(values).toSorted();
    for (let start = 0; start < group.length; start += perUpdate) {
      const part = group.slice(start, start + perUpdate);
      await updateRows(
        db,
        table,
        [...columns, 'version'],
        part.map((patch) => [patch.id, ...columns.map((name) => patch.values[name] ?? null), patch.version + 1]),
        [...columns, 'version'].filter((name) => isWhole(table, name)),
      );
      step(part.length);
    }
  }
};

/** Deletes rows by id. */
export const deleteRows = async (db: Transacting, table: WritableTable, ids: readonly string[]): Promise<void> => {
  for (const part of slices(ids))
    await db
      .deleteFrom(table)
      .where(db.dynamic.ref<string>('id') as never, 'in', part as never)
      .execute();
};
