// Rules of the law as rows: what holds, from when to when, by which text.
import type { Db, RuleTable } from '../schema.ts';

/** All rows of some codes, oldest first. */
export const rulesOf = (db: Db, codes: readonly string[]): Promise<RuleTable[]> => db.selectFrom('rule').selectAll().where('code', 'in', codes).orderBy('code').orderBy('effective_from').execute();

/** All rows, by code and oldest first. */
export const allRules = (db: Db): Promise<RuleTable[]> => db.selectFrom('rule').selectAll().orderBy('code').orderBy('effective_from').orderBy('id').execute();

export const ruleById = (db: Db, id: string): Promise<RuleTable | undefined> => db.selectFrom('rule').selectAll().where('id', '=', id).executeTakeFirst();
