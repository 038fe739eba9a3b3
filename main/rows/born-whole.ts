// Rows written for the first time carry their derived columns with them: each is written once, and `main/derive` need not look at it.
import { communeNames } from '../../db/queries/derive.ts';
import type { WritableTable } from '../../db/queries/rows.ts';
import type { CredentialEventTable, Transacting } from '../../db/schema.ts';
import { paperWords, type ShownPaper, type ShownPeriod, shownFacts } from './shown-facts.ts';
import { type Cell, datedFacts } from './split.ts';

type Row = Record<string, Cell>;

const paperColumns = ['id', 'service_id', 'kind', 'number', 'issuer', 'issued_on', 'effective_on', 'expires_on', 'predecessor_id'];
const eventColumns = ['credential_id', 'kind', 'on_date', 'to_date', 'line', 'scope', 'expires_on'];
/** The row with every column that is asked for: what a plan leaves out is null in the table. */
const whole = <T>(row: Row, columns: readonly string[]) => Object.fromEntries(columns.map((name) => [name, row[name] ?? null])) as T;

/** Completes the new organisations and papers of a plan, each by the period and the events that are planned with it; gives their ids. */
export const bornWhole = async (
  db: Transacting,
  planned: ReadonlyMap<WritableTable, readonly Row[]>,
  today: string,
): Promise<ReadonlySet<string>> => {
  const completed = new Set<string>();
  const complete = (row: Row, derived: Row) => {
    Object.assign(row, derived);
    completed.add(String(row.id));
  };
  const organizations = planned.get('organization') ?? [];
  if (organizations.length > 0) {
    const communes = await communeNames(db, today);
    const periods = new Map((planned.get('organization_period') ?? []).map((period) => [period.organization_id, period]));
    for (const row of organizations) {
      const period = periods.get(row.id ?? null);
      if (period) complete(row, shownFacts(whole<ShownPeriod>(period, [...datedFacts]), communes));
    }
  }
  const events = Map.groupBy(
    (planned.get('credential_event') ?? []).map((event) => whole<CredentialEventTable>(event, eventColumns)),
    (event) => event.credential_id,
  );
  for (const paper of planned.get('credential') ?? []) complete(paper, paperWords(whole<ShownPaper>(paper, paperColumns), events, today));
  return completed;
};
