// What hangs on the rules: services whose standing turns with a regime row, people whose training turns with its months.
import type { Change } from '../../db/queries/commands.ts';
import { servicesOfKinds } from '../../db/queries/standing.ts';
import { allTrainees } from '../../db/queries/training.ts';
import type { Db } from '../../db/schema.ts';
import { monthsCodes } from '../domain/staffing/training-months.ts';
import { regimeCode } from '../domain/standing/regimes.ts';

const speaksOf = (image: string | null) => (image === null ? null : (JSON.parse(image) as { code?: string }).code);

const touches = (changes: readonly Change[], codes: readonly string[]) =>
  changes.some(
    (change) => change.table_name === 'rule' && [change.before, change.after].some((image) => codes.includes(speaksOf(image) ?? '')),
  );

/** All training services when a row of their regime was touched, else none. */
export const servicesUnderRules = async (db: Db, changes: readonly Change[]): Promise<string[]> =>
  touches(changes, [regimeCode]) ? servicesOfKinds(db, ['training', 'self-training']) : [];

/** Everybody with a post when the months of a trainee group were touched, else nobody. */
export const traineesUnderRules = async (db: Db, changes: readonly Change[]): Promise<string[]> =>
  touches(changes, monthsCodes) ? allTrainees(db) : [];
