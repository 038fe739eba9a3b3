// Reads what the desk reckons with, once for matters and figures alike.
import { endingCounts, rulesUnder, standingCounts, suspensionsUntil, trainedCounts, trainingEndings } from '../../../db/queries/desk.ts';
import { openDossiers } from '../../../db/queries/dossiers.ts';
import { listRows } from '../../../db/queries/registers.ts';
import type { Db, RuleTable } from '../../../db/schema.ts';
import { addDays, lastOfMonth } from '../../domain/dates/plain-date.ts';
import type { WorkingCalendar } from '../../domain/dates/working-days.ts';
import type { DossierMatter } from '../../domain/matters/dossiers-due.ts';
import { type Opening, widestLead } from '../../domain/matters/matter.ts';
import { endingRows, inForce, type ProviderFacts, providerRegisters, type ProviderWords } from '../../domain/matters/provider-registers.ts';
import type { ReviewFacts } from '../../domain/matters/papers-to-review.ts';
import { staffEnding, type TrainingFacts } from '../../domain/matters/training-lapse.ts';
import { suspensionAhead, type SuspensionEnding } from '../../domain/matters/suspensions-ending.ts';
import type { MissingReports } from '../../domain/matters/yearly-reports.ts';
import type { RemedyMatter } from '../../domain/matters/remedies-late.ts';
import { dossierMatters } from '../../rows/dossier-matters.ts';
import { expiringUntil } from '../../rows/expiring.ts';
import type { PlanMatters } from '../../domain/matters/inspections-planned.ts';
import { planMatters } from '../../rows/plan-matters.ts';
import type { CouncilMatters } from '../../domain/matters/council-due.ts';
import { councilMatters } from '../../rows/council-matters.ts';
import { remedyMatters } from '../../rows/remedy-matters.ts';
import { noticeBook } from '../../rows/notice-book.ts';
import { type Shortages, shortagesOn } from './shortages.ts';
import { sourceAsOf } from '../../rows/sources.ts';
import { twinCount } from '../../rows/twin-book.ts';
import { queryOf } from '../../rows/view-query.ts';
import { type Week, weekOf } from '../../rows/week.ts';
import { workingCalendar } from '../../rows/working-calendar.ts';
import { missingReportsOn } from './missing-reports.ts';

export interface DeskFacts {
  shortages: Shortages;
  day: string;
  rules: readonly RuleTable[];
  providers: readonly ProviderFacts[];
  training: TrainingFacts;
  suspensions: readonly SuspensionEnding[];
  review: ReviewFacts;
  reports: readonly MissingReports[];
  dossiers: readonly DossierMatter[];
  remedies: readonly RemedyMatter[];
  plans: PlanMatters;
  council: CouncilMatters;
  week: Week;
  /** Last day that a list calls expiring. */
  amberUntil: string;
}

export const monthsAhead = 12;
/** Rows that no period speaks of: a scope line that no paper covers any more. */
export const nameless = 'NONE';

/** How the first row of a list is named, as the list itself would show it. */
const firstOf = async (db: Db, opening: Opening, day: string): Promise<string | null> => {
  const query = await queryOf(db, { ...opening, search: '', asOf: day }, day);
  const row = (await listRows(db, sourceAsOf(opening.register, day), query, 0, 1))[0];
  return row ? String(row.name) : null;
};

/** The furthest day that anything asks about: a lead time, the chart's last month, the days of the amber chip. */
const horizonOf = (rules: readonly RuleTable[], day: string, amberUntil: string): string => {
  const leads = [...Object.values(inForce).map((one) => one.lead), 'training-certificate'].map((kind) =>
    addDays(day, widestLead(rules, kind, day)),
  );
  return [...leads, lastOfMonth(day, monthsAhead - 1), amberUntil].reduce((last, one) => (one > last ? one : last), day);
};

const providerFacts = async (
  db: Db,
  day: string,
  until: string,
  calendar: WorkingCalendar,
  words: ProviderWords,
): Promise<ProviderFacts> => {
  const source = sourceAsOf(words.register, day);
  const counts = (await standingCounts(db, source)).map((one) => ({ ...one, status: one.status ?? nameless }));
  const endings = words.ends === 'yes' ? await endingCounts(db, source, Object.keys(inForce), until) : [];
  const first = new Map<string, string>();
  for (const status of new Set(endings.map((one) => one.status)))
    first.set(status, (await firstOf(db, endingRows(words.register, [status], day, until), day)) ?? '');
  return { words, counts, endings, first, calendar };
};

const trainingFacts = async (db: Db, day: string, until: string): Promise<TrainingFacts> => {
  const source = sourceAsOf('osh-staff', day);
  const counts = (await trainedCounts(db, source)).map((one) => ({ ...one, status: one.status ?? nameless }));
  const endings = await trainingEndings(db, source, until);
  const lapsed = counts.filter((one) => one.status === 'EXPIRED').flatMap((one) => one.first ?? []);
  return {
    counts,
    endings,
    first: endings.length > 0 ? await firstOf(db, staffEnding(day, until), day) : null,
    lapsedSince: lapsed.toSorted()[0] ?? null,
  };
};

const suspensionFacts = async (db: Db, day: string): Promise<SuspensionEnding[]> => {
  const found = await suspensionsUntil(db, day, addDays(day, suspensionAhead));
  const shown = found.flatMap(({ kind, service, row, to, name, event, line, decision }) => {
    const register = kind === 'self-training' ? 'training' : kind;
    const id = register === 'health-exam' ? row : service;
    return to === null || id === null ? [] : [{ event, line, decision, register, row: id, name: name ?? '', to }];
  });
  // One line of the desk a suspension, however many rows it touches: the first of them.
  return [...new Map(shown.toReversed().map((one) => [one.event, one])).values()].toReversed();
};

interface Asked {
  db: Db;
  file: string;
  today: string;
}

export const deskFacts = async ({ db, file, today }: Asked, day: string): Promise<DeskFacts> => {
  const rules = await rulesUnder(db, ['expiring.', 'report.', 'provider-report.', 'training.', 'credential.renewal.', 'dossier.']);
  const amberUntil = await expiringUntil(db, day);
  const until = horizonOf(rules, day, amberUntil);
  const calendar = await workingCalendar(db);
  const providers: ProviderFacts[] = [];
  for (const words of providerRegisters) providers.push(await providerFacts(db, day, until, calendar, words));
  return {
    day,
    rules,
    providers,
    training: await trainingFacts(db, day, until),
    suspensions: await suspensionFacts(db, day),
    shortages: await shortagesOn(db, day),
    review: { bodies: await noticeBook(db, day), twins: await twinCount(db) },
    reports: await missingReportsOn(db, day),
    dossiers: await dossierMatters(db, await openDossiers(db, day), rules, day),
    remedies: await remedyMatters(db, day),
    plans: await planMatters({ db, file, today }, day),
    council: await councilMatters(db, day),
    week: await weekOf(db, day),
    amberUntil,
  };
};
