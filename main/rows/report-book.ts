// All services with the report of a year as it stands on a day: what is owed, what came, who was reminded; read set by set.
import { rulesUnder } from '../../db/queries/desk.ts';
import { remindersOfYear, reportServices, reportsOfYear, servicesEverReported, standingsBetween } from '../../db/queries/reports.ts';
import type { Db, ProviderReportTable, RuleTable } from '../../db/schema.ts';
import { type Duty, dutyKind, dutyOf, firstDayOf, lastDayOf, standingInYear, type StandingStretch } from '../domain/reports/report-duty.ts';
import { type ReportAnswer, type ReportFacts, reportStateOn } from '../domain/reports/report-state.ts';

type Service = Awaited<ReturnType<typeof reportServices>>[number];
type Reminder = Awaited<ReturnType<typeof remindersOfYear>>[number];

export interface ReportLine {
  service: Service;
  /** The register whose row it is. */
  register: string;
  /** Periods of the year. */
  life: readonly StandingStretch[];
  duty: Duty | null;
  owed: boolean;
  receipt: ProviderReportTable | null;
  answer: ReportAnswer;
  reminders: readonly Reminder[];
}

const serviceKinds = ['training', 'self-training', 'technical-inspection', 'monitoring', 'health-exam'];
const none: readonly never[] = [];

/** The rule rows that reports are reckoned with. */
export const reportRules = (db: Db): Promise<RuleTable[]> => rulesUnder(db, ['report.', 'provider-report.', 'fine.']);

export const stretchOf = (one: { status: string; from_on: string; to_on: string }): StandingStretch => ({
  status: one.status,
  from: one.from_on,
  to: one.to_on,
});

/** Lines in the order of names; kinds that no rule asks for a report are left out. */
export const reportBook = async (
  db: Db,
  year: number,
  day: string,
  rules: readonly RuleTable[],
  serviceId: string | null = null,
): Promise<ReportLine[]> => {
  const duties = new Map(serviceKinds.map((kind) => [kind, dutyOf(rules, kind, year)]));
  const kinds = serviceKinds.filter((kind) => duties.get(kind));
  if (kinds.length === 0) return [];
  const services = await reportServices(db, kinds, serviceId);
  const lives = Map.groupBy(await standingsBetween(db, firstDayOf(year), lastDayOf(year), serviceId), (one) => one.service_id);
  const receipts = new Map((await reportsOfYear(db, year, day)).map((one) => [one.service_id, one]));
  const ever = await servicesEverReported(db, day);
  const reminders = Map.groupBy(await remindersOfYear(db, year, day, serviceId), (one) => one.service_id);
  // Thousands of services share a handful of answers, and counting days is dear.
  const answers = new Map<string, ReportAnswer>();
  const answerTo = (facts: ReportFacts): ReportAnswer => {
    const key = `${facts.owed} ${facts.last} ${facts.receivedOn} ${facts.ever}`;
    const answer = answers.get(key) ?? reportStateOn(facts, day);
    answers.set(key, answer);
    return answer;
  };
  return services.map((service) => {
    const life = (lives.get(service.id) ?? none).map(stretchOf);
    const duty = duties.get(service.kind) ?? null;
    const owed = standingInYear(life, year) !== null;
    const receipt = receipts.get(service.id) ?? null;
    const facts = { owed, last: duty?.last ?? null, receivedOn: receipt?.received_on ?? null, ever: ever.has(service.id) };
    return {
      service,
      register: dutyKind(service.kind),
      life,
      duty,
      owed,
      receipt,
      answer: answerTo(facts),
      reminders: reminders.get(service.id) ?? none,
    };
  });
};
