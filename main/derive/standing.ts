// The standing of services through all time, recomputed for the services that a command touched.
import { rulesOf } from '../../db/queries/rules.ts';
import { setStanding } from '../../db/queries/standing.ts';
import type { Db } from '../../db/schema.ts';
import { regimeCode } from '../domain/standing/regimes.ts';
import { standingRows } from '../rows/standing-rows.ts';

/** Writes the standing periods of these services; of removed ones nothing is left. */
export const deriveStanding = async (db: Db, serviceIds: readonly string[]): Promise<void> =>
  setStanding(db, serviceIds, await standingRows(db, serviceIds, await rulesOf(db, [regimeCode])));
