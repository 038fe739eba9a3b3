// Rules of the law as rows: what holds, from when to when, by which text.
import type { ExpressionBuilder } from 'kysely';
import type { Db, RuleTable, Schema } from '../schema.ts';

/** "Always before" comes first; left to themselves the engines put nothing first or last. */
const begin = (eb: ExpressionBuilder<Schema, 'rule'>) => eb.fn.coalesce('rule.effective_from', eb.val(''));

/** All rows of some codes, by code and oldest first. */
export const rulesOf = (db: Db, codes: readonly string[]): Promise<RuleTable[]> =>
  db.selectFrom('rule').selectAll().where('code', 'in', codes).orderBy('code').orderBy(begin).orderBy('id').execute();

/** All rows, by code and oldest first. */
export const allRules = (db: Db): Promise<RuleTable[]> =>
  db.selectFrom('rule').selectAll().orderBy('code').orderBy(begin).orderBy('id').execute();
