// The year of inspections on a day: quarters, findings by kind and item, repeat offenders, days until closure, remedies.
import { amendmentsOf, plansKnown, rowsOfYear } from '../../../db/queries/inspection-plans.ts';
import type { InspectionAmendmentTable } from '../../../db/schema.ts';
import type { FindingRow } from '../../../preload/contract/inspection-lists.ts';
import type { inspectionYear, YearShown } from '../../../preload/contract/inspection-year.ts';
import { remedyTimings, visitKinds } from '../../../preload/contract/records/visit-choices.ts';
import type { InputOf } from '../../../preload/contract/rpc.ts';
import type { Reading } from '../../context.ts';
import { closingDays, type Held, inSteps, repeatOffenders, spreadOf, stepWords } from '../../domain/inspections/held.ts';
import { type HeldBook, heldBook } from '../../rows/held-book.ts';

type PlanRows = Awaited<ReturnType<typeof rowsOfYear>>;

const quarterOf = (day: string) => Math.ceil(Number(day.slice(5, 7)) / 3);
const isOpen = (row: FindingRow) => row.state !== 'closed';

/** Rows as the plans of the year stood on the day: amendments decided later neither brought nor took any. */
const rowsOn = (rows: PlanRows, amendments: readonly InspectionAmendmentTable[], day: string): PlanRows => {
  const later = new Set(amendments.filter((one) => one.decided_on > day).map((one) => one.id));
  const isLater = (id: string | null) => id !== null && later.has(id);
  return rows.filter((row) => !isLater(row.added_by_id) && (row.dropped_by_id === null || isLater(row.dropped_by_id)));
};

const quartersOf = (rows: PlanRows, book: HeldBook, held: readonly Held[]): YearShown['quarters'] => {
  const done = new Set(book.visits.flatMap(({ line, row }) => (row.announcedOn === null ? [] : (line.visit.plan_row_id ?? []))));
  return [1, 2, 3, 4].map((quarter) => {
    const planned = rows.filter((row) => row.from_on !== null && quarterOf(row.from_on) === quarter);
    const then = held.filter((visit) => quarterOf(visit.announcedOn) === quarter);
    return {
      quarter,
      planned: planned.length,
      done: planned.filter((row) => done.has(row.id)).length,
      held: then.length,
      outside: then.filter((visit) => visit.planned === 'no').length,
    };
  });
};

const kindsOf = (held: readonly Held[], findings: readonly FindingRow[]): YearShown['kinds'] =>
  visitKinds.map(({ code }) => {
    const own = findings.filter((row) => row.kind === code);
    return {
      kind: code,
      visits: held.filter((visit) => visit.kind === code).length,
      findings: own.length,
      open: own.filter(isOpen).length,
      late: own.filter((row) => row.state === 'late').length,
    };
  });

const itemsOf = (findings: readonly FindingRow[]): YearShown['items'] =>
  [...Map.groupBy(findings, (row) => row.item ?? row.kind)]
    .map(([, own]) => {
      const { item, kind, itemWords } = own[0]!;
      return {
        id: item,
        kind,
        words: itemWords ?? 'Ngoài bảng kiểm',
        visits: new Set(own.map((row) => row.visit)).size,
        findings: own.length,
        open: own.filter(isOpen).length,
        again: own.filter((row) => row.again === 'yes').length,
      };
    })
    .toSorted((a, b) => b.findings - a.findings || b.visits - a.visits);

const repeatsOf = ({ held, findings, items }: HeldBook, year: number): YearShown['repeats'] => {
  const names = new Map(findings.map((row) => [row.owner, row]));
  const wordsOf = (id: string) => [...items.values()].find((item) => item.id === id)?.text ?? '';
  return repeatOffenders(held, year).map(({ owner, again, ...rest }) => ({
    owner,
    name: names.get(owner)?.name ?? '',
    taxCode: names.get(owner)?.taxCode ?? null,
    ...rest,
    again: again.map(wordsOf),
  }));
};

const closingOf = (held: readonly Held[]): YearShown['closing'] => {
  const days = closingDays(held);
  const findings = inSteps(days.findings);
  return {
    visits: spreadOf(days.visits),
    findings: spreadOf(days.findings),
    steps: inSteps(days.visits).map(({ n, ...step }, at) => ({
      words: stepWords(step),
      ...step,
      visits: n,
      findings: findings[at]!.n,
    })),
  };
};

export const yearPage = async (
  asked: InputOf<typeof inspectionYear.year>,
  context: Pick<Reading, 'db' | 'file' | 'today'>,
): Promise<YearShown> => {
  const day = asked.asOf ?? context.today;
  const year = asked.year ?? Number(day.slice(0, 4));
  const book = await heldBook(context, day);
  const plans = await plansKnown(context.db);
  const own = plans.filter((plan) => plan.year === year);
  const amendments = [];
  for (const plan of own) amendments.push(...(await amendmentsOf(context.db, plan.id)));
  const rows = rowsOn(await rowsOfYear(context.db, year), amendments, day);
  const held = book.held.filter((visit) => visit.announcedOn.startsWith(`${year}-`));
  const findings = book.findings.filter((row) => row.announcedOn.startsWith(`${year}-`));
  const known = new Set([year, ...plans.map((plan) => plan.year), ...book.held.map((visit) => Number(visit.announcedOn.slice(0, 4)))]);
  const whole = own.length === 1 && amendments.every((one) => one.decided_on <= day);
  return {
    day,
    year,
    years: [...known].toSorted((a, b) => b - a),
    plan: whole ? own[0]!.id : null,
    unplaced: rows.filter((row) => row.from_on === null).length,
    draft: own.some((plan) => plan.decided_on === null || plan.decided_on > day) ? 'yes' : 'no',
    quarters: quartersOf(rows, book, held),
    kinds: kindsOf(held, findings),
    items: itemsOf(findings),
    repeats: repeatsOf(book, year),
    closing: closingOf(held),
    remedies: remedyTimings.map(({ code }) => ({ timing: code, n: findings.filter((row) => row.timing === code).length })),
  };
};
