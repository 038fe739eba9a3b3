// The present facts of organisations, from their periods: written where they differ from what stands.
import { communeNames, periodsOf, presentFacts, setDerived } from '../../db/queries/derive.ts';
import type { Db } from '../../db/schema.ts';
import type { Cell } from '../rows/split.ts';
import { periodOn } from '../rows/periods.ts';
import { shownFacts } from '../rows/shown-facts.ts';

const whole = ['headcount', 'female_workers', 'hazardous_workers'];

/** Writes the derived columns of these organisations. */
export const presentOrganizations = async (db: Db, ids: readonly string[], today: string): Promise<void> => {
  if (ids.length === 0) return;
  const communes = await communeNames(db, today);
  const byOwner = Map.groupBy(await periodsOf(db, ids), (period) => period.organization_id);
  await setWhatDiffers(
    db,
    [...byOwner].map(([id, periods]) => ({ id, facts: shownFacts(periodOn(periods, today)!, communes) })),
  );
};

/** Most changes touch one fact of many: only the columns that differ are written, and only their indexes with them. */
const setWhatDiffers = async (db: Db, rows: readonly { id: string; facts: Record<string, Cell> }[]): Promise<void> => {
  const standing = new Map(
    (
      await presentFacts(
        db,
        rows.map(({ id }) => id),
      )
    ).map((row) => [row.id, row as Record<string, Cell>]),
  );
  const groups = new Map<string, { columns: string[]; cells: Cell[][] }>();
  for (const { id, facts } of rows) {
    const now = standing.get(id) ?? {};
    const columns = Object.keys(facts).filter((name) => now[name] !== facts[name]);
    if (columns.length === 0) continue;
    const group = groups.get(columns.join(' ')) ?? { columns, cells: [] };
    groups.set(columns.join(' '), group);
    group.cells.push([id, ...columns.map((name) => facts[name] ?? null)]);
  }
  for (const { columns, cells } of groups.values()) await setDerived(db, 'organization', columns, cells, whole);
};
