// What hangs on the rules: services whose standing turns when a regime row is changed.
import type { Change } from '../../db/queries/commands.ts';
import { servicesOfKinds } from '../../db/queries/standing.ts';
import type { Db } from '../../db/schema.ts';
import { regimeCode } from '../domain/standing/regimes.ts';

const speaksOf = (image: string | null) => (image === null ? null : (JSON.parse(image) as { code?: string }).code);

/** All training services when a row of their regime was touched, else none. */
export const servicesUnderRules = async (db: Db, changes: readonly Change[]): Promise<string[]> => {
  const touched = changes.some((change) => change.table_name === 'rule' && (speaksOf(change.before) === regimeCode || speaksOf(change.after) === regimeCode));
  return touched ? servicesOfKinds(db, ['training', 'self-training']) : [];
};
