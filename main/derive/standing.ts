// The standing of services through all time, recomputed for the services that a command touched.
import { rulesOf } from '../../db/queries/rules.ts';
import { setStanding } from '../../db/queries/standing.ts';
import type { Db } from '../../db/schema.ts';
import { regimeCode } from '../domain/standing/regimes.ts';
import { standingRows } from '../rows/standing-rows.ts';

/** Services at a time: enough to read and write in bulk, few enough to stay in memory. */
const atOnce = 10_000;

/** Writes the standing periods of these services; of removed ones nothing is left. */
export const deriveStanding = async (db: Db, serviceIds: readonly string[]): Promise<void> => {
  const rules = await rulesOf(db, [regimeCode]);
  for (let start = 0; start < serviceIds.length; start += atOnce) {
    const part = serviceIds.slice(start, start + atOnce);
    await setStanding(db, part, await standingRows(db, part, rules));
  }
};
