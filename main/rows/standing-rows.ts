// The standing of services through all time: as rows of its table under given regime rules, and read back for one service.
import { eventDaysOf, linesOf, paperDaysOf } from '../../db/queries/derive.ts';
import { serviceKinds, standingOf } from '../../db/queries/standing.ts';
import type { Db, StandingPeriodTable } from '../../db/schema.ts';
import { addDays } from '../domain/dates/plain-date.ts';
import { everyLine } from '../domain/standing/line-periods.ts';
import { type RegimeRule, regimesFrom, regimeSwitches } from '../domain/standing/regimes.ts';
import { standingPeriods, type StandingPeriod } from '../domain/standing/standing-periods.ts';
import type { ServiceKind, Status } from '../domain/standing/standing.ts';
import { papersFrom } from './paper-facts.ts';

const endless = '9999-12-31';

const stored = (serviceId: string, period: StandingPeriod): StandingPeriodTable => ({
  service_id: serviceId,
  line: period.line ?? '',
  from_on: period.from,
  to_on: period.to ?? endless,
  status: period.status,
  credential_id: period.paper,
  shown_id: period.shown,
  shown_scope: period.shownScope,
  shown_last_on: period.shownLast,
  lines: period.lines,
});

const read = (row: StandingPeriodTable): StandingPeriod => ({
  line: row.line || null,
  status: row.status as Status,
  from: row.from_on,
  to: row.to_on === endless ? null : row.to_on,
  paper: row.credential_id,
  shown: row.shown_id,
  shownScope: row.shown_scope,
  shownLast: row.shown_last_on,
  lines: row.lines,
});

/** All periods of a service, the whole first, then every line that a paper covers, oldest first. */
export const standingThrough = async (db: Db, serviceId: string): Promise<StandingPeriod[]> =>
  everyLine((await standingOf(db, serviceId)).map(read));

/** Periods of the services that stand; of removed ones none. */
export const standingRows = async (db: Db, serviceIds: readonly string[], rules: readonly RegimeRule[]): Promise<StandingPeriodTable[]> => {
  const kinds = await serviceKinds(db, serviceIds);
  const ids = [...kinds.keys()];
  const credentials = await paperDaysOf(db, ids);
  const events = Map.groupBy(
    await eventDaysOf(
      db,
      credentials.map((paper) => paper.id),
    ),
    (event) => event.credential_id,
  );
  const papers = Map.groupBy(credentials, (paper) => paper.service_id);
  const kept = Map.groupBy(await linesOf(db, ids), (line) => line.service_id);
  const [regimeOn, switches] = [regimesFrom(rules), regimeSwitches(rules, (day) => addDays(day, 1))];
  return ids.flatMap((id) => {
    const kind = kinds.get(id) as ServiceKind;
    const training = kind === 'training' || kind === 'self-training';
    const lines = (kept.get(id) ?? []).map((line) => line.code);
    return standingPeriods(kind, papersFrom(papers.get(id) ?? [], events), regimeOn, training ? switches : [], lines).map((period) =>
      stored(id, period),
    );
  });
};
