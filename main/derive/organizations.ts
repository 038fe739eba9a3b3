// The present facts of an organisation, from its periods, with their folded and order texts.
import { communeNames, periodsOf, presentFacts, setDerived } from '../../db/queries/derive.ts';
import type { Db } from '../../db/schema.ts';
import type { Cell } from '../rows/split.ts';
import { fold } from '../domain/text/fold.ts';
import { sortKey } from '../domain/text/sort-key.ts';
import { periodOn } from '../rows/periods.ts';

const columns = [
  'name',
  'name_fold',
  'name_sort',
  'address',
  'address_fold',
  'commune_code',
  'commune_fold',
  'commune_sort',
  'representative',
  'representative_fold',
  'representative_sort',
  'headcount',
  'female_workers',
  'hazardous_workers',
  'sector',
  'sector_fold',
  'sector_code',
] as const;
const whole = ['headcount', 'female_workers', 'hazardous_workers'];

const folded = (text: string | null) => (text === null ? null : fold(text));
const ordered = (text: string | null) => (text === null ? null : sortKey(text));

/** Writes the derived columns of these organisations. */
export const presentOrganizations = async (db: Db, ids: readonly string[], today: string): Promise<void> => {
  const communes = await communeNames(db, today);
  const byOwner = Map.groupBy(await periodsOf(db, ids), (period) => period.organization_id);
  const rows = [...byOwner].map(([id, periods]): Cell[] => {
    const now = periodOn(periods, today)!;
    const commune = now.commune_code === null ? null : (communes.get(now.commune_code) ?? now.commune_code);
    const communeName = commune === null ? null : commune.replace(/^(xã|phường|thị trấn|đặc khu) /i, '');
    return [
      id,
      now.name,
      fold(now.name),
      sortKey(now.name),
      now.address,
      folded(now.address),
      now.commune_code,
      folded(commune),
      ordered(communeName),
      now.representative,
      folded(now.representative),
      ordered(now.representative),
      now.headcount,
      now.female_workers,
      now.hazardous_workers,
      now.sector,
      folded(now.sector),
      now.sector_code,
    ];
  });
  await setWhatDiffers(db, rows);
};

/** Most changes touch one fact of many: only the columns that differ are written, and only their indexes with them. */
const setWhatDiffers = async (db: Db, rows: readonly (readonly Cell[])[]): Promise<void> => {
  const standing = new Map(
    (
      await presentFacts(
        db,
        rows.map(([id]) => String(id)),
      )
    ).map((row) => [row.id, row as Record<string, Cell>]),
  );
  const groups = new Map<string, { at: number[]; rows: Cell[][] }>();
  for (const row of rows) {
    const now = standing.get(String(row[0])) ?? {};
    const at = columns.flatMap((name, index) => (now[name] === row[index + 1] ? [] : [index + 1]));
    if (at.length === 0) continue;
    const group = groups.get(at.join(' ')) ?? { at, rows: [] };
    groups.set(at.join(' '), group);
    group.rows.push([row[0]!, ...at.map((place) => row[place] ?? null)]);
  }
  for (const group of groups.values())
    await setDerived(
      db,
      'organization',
      group.at.map((place) => columns[place - 1]!),
      group.rows,
      whole,
    );
};
