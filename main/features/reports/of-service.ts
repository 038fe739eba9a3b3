// The yearly reports of one service: each year that is followed, owed or not, with its reasons.
import { reportServices, reportsOfService, remindersOfYear, standingsBetween } from '../../../db/queries/reports.ts';
import type { reports, ReportYear } from '../../../preload/contract/reports.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading } from '../../context.ts';
import { numberInWords } from '../../domain/papers/paper.ts';
import { dutyOf, firstDayOf, lastDayOf, standingInYear } from '../../domain/reports/report-duty.ts';
import { reportStateOn } from '../../domain/reports/report-state.ts';
import { ruleOn, type RuleRow } from '../../domain/rules/holding.ts';
import { whyReport } from '../../domain/reports/report-words.ts';
import { notFound } from '../../errors.ts';
import { reportRules, stretchOf } from '../../rows/report-book.ts';

/** How many years back a list and a record look at most. */
const yearsBack = 9;

/** The years whose reports are followed, this one first: none before the one from which the office keeps count. */
export const yearsOn = (rules: readonly RuleRow[], day: string): number[] => {
  const first = Number(ruleOn(rules, 'provider-report.first-year', day)?.value ?? 0) || 0;
  const year = Number(day.slice(0, 4));
  return Array.from({ length: yearsBack + 1 }, (_, back) => year - back).filter((one) => one === year || one >= first);
};

const kinds = ['training', 'self-training', 'technical-inspection', 'monitoring', 'health-exam'];

export const ofService = async (
  { service: id, asOf }: InputOf<typeof reports.ofService>,
  { db, today }: Reading,
): Promise<OutputOf<typeof reports.ofService>> => {
  const day = asOf ?? today;
  const rules = await reportRules(db);
  const [service] = await reportServices(db, kinds, id);
  if (!service) throw notFound();
  const known = yearsOn(rules, day);
  const life = (await standingsBetween(db, firstDayOf(known.at(-1)!), lastDayOf(known[0]!), id)).map(stretchOf);
  const receipts = new Map((await reportsOfService(db, id)).filter((one) => one.received_on <= day).map((one) => [one.year, one]));
  const years: ReportYear[] = [];
  for (const year of known) {
    const duty = dutyOf(rules, service.kind, year);
    const owed = duty !== null && standingInYear(life, year) !== null;
    const receipt = receipts.get(year) ?? null;
    if (duty === null && receipt === null) continue;
    const receivedOn = receipt?.received_on ?? null;
    const answer = reportStateOn({ owed, last: duty?.last ?? null, receivedOn, ever: receipts.size > 0 }, day);
    years.push({
      year,
      ...answer,
      due: duty?.last ?? null,
      receivedOn,
      documentNumber: receipt?.document_number ?? null,
      reminders: (await remindersOfYear(db, year, day, id)).map((one) => ({
        on: one.reminded_on,
        number: one.number === null || one.number === undefined ? null : `${numberInWords(Number(one.number))}/${one.symbol ?? ''}`,
      })),
      why: whyReport({ kind: service.kind, life, duty, receivedOn, answer }, year, day, rules),
    });
  }
  return { day, years };
};
