// Agencies and areas of a day, and who came before them.
import type { Db } from '../schema.ts';
import { areaAliasSeeds } from '../seeds/areas.ts';

/** Units of a table that stand on the day; areas of one level. */
export const unitsOn = (db: Db, table: 'agency' | 'area', day: string, level: string | null) =>
  db
    .selectFrom(table)
    .select(['id', 'code', 'name', 'kind', 'valid_from', 'valid_to'])
    .where((eb) =>
      eb.and([
        eb.or([eb('valid_from', 'is', null), eb('valid_from', '<=', day)]),
        eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', day)]),
      ]),
    )
    .$if(level !== null, (units) => units.where('level', '=', level))
    .orderBy('code')
    .execute();

/** Every area with its days, and all successions, other spellings: what an address is placed by. */
export const wholeMap = async (db: Db) => ({
  areas: await db.selectFrom('area').selectAll().execute(),
  successions: await db.selectFrom('area_succession').selectAll().execute(),
  aliases: areaAliasSeeds,
});

/** Names of the direct predecessors of each area. */
export const formerNames = async (db: Db): Promise<{ to: string; name: string }[]> =>
  db
    .selectFrom('area_succession')
    .innerJoin('area', 'area.id', 'area_succession.from_id')
    .select(['area_succession.to_id as to', 'area.name as name'])
    .where('area.level', '=', 'commune')
    .execute();
