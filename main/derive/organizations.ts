// The present facts of an organisation, from its periods, with their folded and order texts.
import { communeNames, periodsOf, setDerived } from '../../db/queries/derive.ts';
import type { Db } from '../../db/schema.ts';
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
];
const whole = ['headcount', 'female_workers', 'hazardous_workers'];

const folded = (text: string | null) => (text === null ? null : fold(text));
const ordered = (text: string | null) => (text === null ? null : sortKey(text));

/** Writes the derived columns of these organisations. */
export const presentOrganizations = async (db: Db, ids: readonly string[], today: string): Promise<void> => {
  const communes = await communeNames(db, today);
  const byOwner = Map.groupBy(await periodsOf(db, ids), (period) => period.organization_id);
  const rows = [...byOwner].map(([id, periods]) => {
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
  await setDerived(db, 'organization', columns, rows, whole);
};
