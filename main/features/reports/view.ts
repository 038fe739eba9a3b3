// A list of yearly reports as it is asked for: rows of a kind and figure, found by words, in an order; and the figures themselves.
import type { Db } from '../../../db/schema.ts';
import { reportKinds, type ReportFigure, type ReportRow, type reports } from '../../../preload/contract/reports.ts';
import type { InputOf } from '../../../preload/contract/rpc.ts';
import { yearAtWork } from '../../domain/reports/report-duty.ts';
import { reportViews } from '../../domain/reports/report-state.ts';
import { fold } from '../../domain/text/fold.ts';
import { type ReportLine, reportBook, reportRules } from '../../rows/report-book.ts';

type View = InputOf<typeof reports.ids>;

export const rowOf = ({ service, register, duty, receipt, answer, reminders }: ReportLine): ReportRow => ({
  service: service.id,
  register: register as ReportRow['register'],
  self: service.kind === 'self-training' ? 'yes' : 'no',
  name: service.name ?? '',
  taxCode: service.tax_code,
  phone: service.phone,
  ...answer,
  due: duty?.last ?? null,
  receivedOn: receipt?.received_on ?? null,
  documentNumber: receipt?.document_number ?? null,
  reminded: reminders.length,
  remindedOn: reminders.at(-1)?.reminded_on ?? null,
});

const isIn = (line: ReportLine, view: string) => view === 'all' || (reportViews[view] ?? []).includes(line.answer.state);

/** Worst first: overdue longest, then what is still to come by its day, then what came. */
const ranks = ['never', 'overdue', 'not-due', 'late', 'in-time', 'not-owed'];
const keys: Record<string, (line: ReportLine) => string | number> = {
  kind: (line) => reportKinds.findIndex((one) => one.code === line.register),
  state: (line) => ranks.indexOf(line.answer.state) * 100_000 - (line.answer.state === 'not-due' ? -1 : 1) * line.answer.days,
  receivedOn: (line) => line.receipt?.received_on ?? '',
  reminded: (line) => line.reminders.length,
};
const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);

/** Lines come by name; other orders keep it among equals. */
const inOrder = (lines: ReportLine[], sort: View['sort']): ReportLine[] => {
  let sorted = lines;
  for (const { column, direction } of sort.toReversed()) {
    const key = keys[column];
    const turn = direction === 'ascending' ? 1 : -1;
    if (key) sorted = sorted.toSorted((a, b) => turn * compare(key(a), key(b)));
    else if (column === 'name' && direction === 'descending') sorted = sorted.toReversed();
  }
  return sorted;
};

const figureOf = (kind: ReportFigure['kind'], lines: readonly ReportLine[]): ReportFigure | null => {
  const own = lines.filter((line) => line.register === kind);
  const count = (view: string) => own.filter((line) => isIn(line, view)).length;
  if (own.length === 0) return null;
  const [owed, received, late, missing, never] = ['owed', 'received', 'late', 'missing', 'never'].map(count) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return { kind, due: own[0]?.duty?.last ?? '', owed, received, late, missing, never };
};

export const viewOf = async (db: Db, view: View, today: string) => {
  const day = view.asOf ?? today;
  const rules = await reportRules(db);
  const year = view.year ?? yearAtWork(rules, day);
  const book = await reportBook(db, year, day, rules);
  const words = fold(view.search)
    .split(' ')
    .filter((word) => word !== '');
  const ofKind = view.kind === null ? book : book.filter((line) => line.register === view.kind);
  const inView = ofKind.filter((line) => isIn(line, view.view));
  const matching = inView.filter(({ service }) =>
    words.every((word) => (service.name_fold ?? '').includes(word) || (service.tax_code ?? '').includes(word)),
  );
  return {
    day,
    year,
    total: inView.length,
    lines: inOrder(matching, view.sort),
    figures: reportKinds.flatMap(({ code }) => figureOf(code, book) ?? []),
    notOwed: ofKind.filter((line) => !line.owed).length,
  };
};
