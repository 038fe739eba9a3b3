// Feature `agencies`: agencies and areas as they stand on a day.
import { formerNames, unitsOn } from '../../db/queries/agencies.ts';
import { agencies as methods } from '../../preload/contract/agencies.ts';
import { implement } from '../implement.ts';

type Unit = Awaited<ReturnType<typeof unitsOn>>[number];
const told = (unit: Unit) => ({
  id: unit.id,
  code: unit.code,
  name: unit.name,
  kind: unit.kind,
  validFrom: unit.valid_from,
  validTo: unit.valid_to,
});

export const agencies = implement('agencies', methods, {
  areas: async ({ on }, { db, today }) => {
    const former = Map.groupBy(await formerNames(db), (one) => one.to);
    return {
      areas: (await unitsOn(db, 'area', on ?? today, 'commune')).map((unit) => ({
        ...told(unit),
        formerly: (former.get(unit.id) ?? []).map((one) => one.name),
      })),
    };
  },
  list: async ({ on }, { db, today }) => ({ agencies: (await unitsOn(db, 'agency', on ?? today, null)).map(told) }),
});
