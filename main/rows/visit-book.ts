// Visits as they stand on a day: table rows brought to the clock, told as the window shows them.
import { visitLeaders } from '../../db/queries/inspection-lists.ts';
import { findingsOf, remedySteps, type VisitTableRow, visitEvents } from '../../db/queries/inspections.ts';
import type { Db, FindingTable, InspectionEventTable, RemedyTable } from '../../db/schema.ts';
import type { VisitRow } from '../../preload/contract/inspection-visits.ts';
import { controlOn, type ControlWords } from '../domain/inspections/control-regime.ts';
import { type RemedyState, type RemedyStep, remedyState } from '../domain/inspections/remedy.ts';
import { type VisitClock, visitClock, type VisitEvent } from '../domain/inspections/visit-clock.ts';
import { type VisitState, visitState } from '../domain/inspections/visit-life.ts';
import type { RuleRow } from '../domain/rules/holding.ts';

export interface VisitLine {
  visit: VisitTableRow;
  /** All events, also those after the day. */
  events: readonly InspectionEventTable[];
  clock: VisitClock | null;
  state: VisitState;
  words: ControlWords;
  regime: RuleRow | null;
  leader: string | null;
  findings: { row: FindingTable; steps: readonly RemedyTable[]; state: RemedyState }[];
}

export const visitEventFacts = (row: InspectionEventTable): VisitEvent => ({
  id: row.id,
  kind: row.kind,
  on: row.on_date,
  position: row.position,
  days: row.days,
});

export const remedyFacts = (row: RemedyTable): RemedyStep => ({
  id: row.id,
  kind: row.kind,
  on: row.on_date,
  position: row.position,
  outcome: row.outcome,
});

export const announcedOn = (events: readonly InspectionEventTable[], day: string): string | null =>
  events.find((event) => event.kind === 'announced' && event.on_date <= day)?.on_date ?? null;

/** Measures visits on a day under the rules. */
export const visitLines = async (
  db: Db,
  visits: readonly VisitTableRow[],
  rules: readonly RuleRow[],
  day: string,
): Promise<VisitLine[]> => {
  if (visits.length === 0) return [];
  const one = visits.length === 1 ? visits[0]!.id : null;
  const events = Map.groupBy(await visitEvents(db, one), (event) => event.inspection_id);
  const findings = Map.groupBy(await findingsOf(db, one), (finding) => finding.inspection_id);
  const steps = Map.groupBy(await remedySteps(db, one), (step) => step.finding_id);
  const leaders = new Map((await visitLeaders(db, one)).map(({ inspection_id, name }) => [inspection_id, name]));
  return visits.map((visit) => {
    const own = events.get(visit.id) ?? [];
    const facts = own.map(visitEventFacts);
    const clock = visitClock(visit.level, visit.duration_days, facts, rules, day);
    const seen = announcedOn(own, day) ?? visit.decision_on ?? visit.planned_on ?? day;
    const control = controlOn(rules, visit.level, seen);
    return {
      visit,
      events: own,
      clock,
      state: visitState(facts, clock?.last ?? null, day),
      words: control.words,
      regime: control.rule,
      leader: leaders.get(visit.id) ?? null,
      findings: (findings.get(visit.id) ?? []).map((row) => {
        const taken = steps.get(row.id) ?? [];
        return { row, steps: taken, state: remedyState(row.due_on, taken.map(remedyFacts), day) };
      }),
    };
  });
};

export const nameOf = (visit: VisitTableRow): string => visit.organization_name ?? visit.subject_name ?? '';
export const addressOf = (visit: VisitTableRow): string | null => visit.organization_address ?? visit.subject_address ?? null;

const clockWords = (clock: VisitClock | null, state: VisitState): string => {
  if (clock === null || (state !== 'running' && state !== 'overdue')) return '';
  if (clock.left < 0) return `quá ${-clock.left} ngày`;
  return clock.left === 0 ? 'hôm nay là ngày cuối' : `còn ${clock.left} ngày`;
};

export const closedOn = (events: readonly InspectionEventTable[], day: string): string | null =>
  events.findLast((event) => event.kind === 'closed' && event.on_date <= day)?.on_date ?? null;

export const visitRow = ({ visit, events, clock, state, leader, findings }: VisitLine, day: string): VisitRow => ({
  id: visit.id,
  organization: visit.organization_id,
  subject: visit.subject_id,
  name: nameOf(visit),
  taxCode: visit.tax_code,
  address: addressOf(visit),
  kind: visit.kind as VisitRow['kind'],
  agency: visit.agency,
  level: visit.level as VisitRow['level'],
  decision: visit.decision_number,
  decisionOn: visit.decision_on,
  plannedOn: visit.planned_on,
  announcedOn: announcedOn(events, day),
  last: clock?.last ?? null,
  clock: clockWords(clock, state),
  closedOn: closedOn(events, day),
  leader,
  planned: visit.plan_row_id === null ? 'no' : 'yes',
  state,
  findings: findings.length,
  open: findings.filter((one) => one.state !== 'closed').length,
  late: findings.filter((one) => one.state === 'late').length,
});
