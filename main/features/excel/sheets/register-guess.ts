// Owns the guess which register a sheet belongs to, and the values that its title, name and headings give to every row.
import { examKinds } from '../../../../preload/contract/records/choices.ts';
import { records } from '../../../../preload/contract/records/index.ts';
import type { Column } from '../../../../preload/contract/records/column.ts';
import type { RegisterName, Values } from '../../../../preload/contract/records/record.ts';
import { tickOf } from '../../../../preload/contract/records/tick.ts';
import { fold, tidy } from '../../../domain/text/fold.ts';
import { cellAt, type Cell, type Sheet } from '../../../office/sheet.ts';
import { mapColumns, type MappedColumn } from './column-mapping.ts';
import { readChoices } from '../cells/read-choice.ts';
import { firm } from './group-rows.ts';
import { peopleIn } from './title-values.ts';
import { headingKey, knows } from '../headings/headings.ts';
import { sheetLayout, type Layout } from './sheet-layout.ts';
import { serviceIn, speaksOf, tellingTitle } from './register-words.ts';
import { splitName } from '../cells/split-cells.ts';

export interface Guess {
  register: RegisterName | null;
  /** Best score; below 1.5 nothing is told. */
  score: number;
  /** `serviceKind` of training bodies, `examKind` of a sheet of one exam kind. */
  defaults: Values;
}

const least = 1.5;
const sampleRows = 40;
/** People with posts stand in lists of pay and attendance too: without a title one of these tells them apart. */
const ofPosts = [
  'cccd',
  'employerName',
  'employerTaxCode',
  'traineeGroup',
  'certificateNumber',
  'certificateIssuedOn',
  'certificateExpiresOn',
  'appointedOn',
];

/** Titles of lists of people that hold no post: the injured, the examined, the paid. */
const otherPeople = /\b(bi tai nan|bi tnld|bi nan|benh nghe nghiep|kham suc khoe|cham cong|tien luong|bang luong|dong bao hiem)\b/;

/** Columns that no list of another kind has: with a name beside one of them the register is told. */
const telling: Readonly<Partial<Record<string, readonly string[]>>> = {
  post: ['traineeGroup', 'certificateNumber'],
  employer: ['headcount'],
};

/** Cells of each header's column, from the first data rows. */
export const samplesOf = (sheet: Sheet, layout: Layout): (Cell | null)[][] =>
  layout.headers.map(({ index }) => layout.rows.slice(0, sampleRows).map(({ row }) => cellAt(sheet, row, index)));

export const guessRegister = (sheet: Sheet, layout: Layout | null = sheetLayout(sheet)): Guess => {
  if (layout === null) return { register: null, score: 0, defaults: {} };
  const title = titleOf(sheet, layout.titles);
  // A title that says nothing may stand above groups that do.
  const groups = layout.skipped.flatMap(({ why, text }) => (why === 'group' ? [text] : [])).slice(0, 8);
  const own =
    tellingTitle(layout.titles) ?? (layout.titles.some((line) => serviceIn(line) !== null) ? null : tellingTitle(groups.slice(0, 1)));
  const told = guessBy(own === null ? title : fold(own), sheet, layout);
  if (told.register !== null) return own === null ? told : { ...told, defaults: defaultsOf(told.register, title, layout) };
  const again = guessBy(titleOf(sheet, [...layout.titles, ...groups]), sheet, layout);
  const last = again.register === null ? guessBy(title, sheet, layout, 'cells') : again;
  return last.register === null ? last : { ...last, defaults: defaultsOf(last.register, title, layout) };
};

const titleOf = (sheet: Sheet, texts: readonly string[]): string => fold([sheet.name.replace(/[-_]/g, ' '), ...texts].join(' | '));

/** 0…1.5: how many cells of a column say items of its closed list. */
const recognised = (cells: readonly (Cell | null)[], { kind, choices }: Column): number => {
  const filled = cells.flatMap((cell) => (cell === null || cell.text.trim() === '' ? [] : [cell.text]));
  if ((kind !== 'choice' && kind !== 'choices') || filled.length === 0) return 0;
  return (filled.filter((text) => readChoices(text, choices).value !== null).length / filled.length) * 1.5;
};

/** What organisations of a register call themselves, and what their papers are numbered with. */
const rowWords: Partial<Record<RegisterName, RegExp>> = {
  training: /huan luyen|dao tao|giao duc|\btruong\b|\/.*\bhl/,
  'technical-inspection': /kiem dinh|gcn-?kd/,
  monitoring: /quan trac|moi truong|kiem soat benh tat|\bcb(dd)?/,
  'health-exam': /benh vien|phong kham|y te|gphd/,
};
const ofRegister = (register: RegisterName, cells: readonly (Cell | null)[]): number => {
  const words = rowWords[register];
  const filled = cells.flatMap((cell) => (cell === null || cell.text.trim() === '' ? [] : [fold(cell.text.slice(0, 200))]));
  return words === undefined || filled.length === 0 ? 0 : filled.filter((text) => words.test(text)).length / filled.length;
};

const guessBy = (title: string, sheet: Sheet, layout: Layout, byCells: 'cells' | null = null): Guess => {
  const samples = samplesOf(sheet, layout);
  const knowing = layout.headers.map(({ parts }) => registersKnowing(parts));
  const scored = Object.values(records).map((record) => {
    const columns = mapColumns(layout.headers, samples, record);
    const named = columns.some(({ column }) => column === 'name');
    const ticks = new Set<string>();
    /** A list of ticks says what one column would. */
    const again = (name: string | null) => {
      const tick = name === null ? null : tickOf(record, name);
      if (tick === null || !ticks.has(tick.key)) return (tick && ticks.add(tick.key), false);
      return true;
    };
    const known = new Set(columns.flatMap(({ column }) => column ?? []));
    const bonus = speaksOf(record.register, title) ? 1.5 : 0;
    const sum = columns.reduce((all, column, at) => {
      if (again(column.column)) return all;
      const own = byCells === null ? undefined : record.columns[column.column ?? ''];
      const named =
        own !== undefined && (column.column === 'name' || column.column === 'number')
          ? ofRegister(record.register, samples[at] ?? []) +
            (column.column === 'number' && speaksOf(record.register, column.header) ? 1 : 0)
          : 0;
      const says = column.column === 'name' && serviceIn(column.header) === record.register ? 0.8 : 0;
      return all + weight(column, knowing[at] ?? 0) + says + named + (own === undefined ? 0 : recognised(samples[at] ?? [], own));
    }, bonus);
    const may = named && (bonus > 0 || record.root !== 'post' || (!otherPeople.test(title) && ofPosts.some((key) => known.has(key))));
    const clear = named && record.root in telling && [...known].some((key) => telling[record.root]?.includes(key));
    // Many columns of its own do not make a list with a clear title another one.
    const told = bonus > 0 && known.size >= 3 ? Math.max(sum, least) : sum;
    return { register: record.register, score: may ? told : 0, clear };
  });
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  if (best.score < least && !(best.score > 0 && best.clear)) return { register: null, score: best.score, defaults: {} };
  return { register: best.register, score: best.score, defaults: defaultsOf(best.register, title, layout) };
};

/** A heading that many registers know says little about which one this is. */
const weight = ({ column, score }: MappedColumn, knowing: number): number =>
  column === null ? -0.1 : score / 100 / Math.max(1, knowing) ** 1.5 + 0.05;

const registersKnowing = (parts: readonly string[]): number => {
  const words = headingKey(parts);
  return Object.values(records).filter((record) => knows(record, words)).length;
};

export const defaultsOf = (register: RegisterName, foldedTitle: string, layout: Layout): Values => {
  if (register === 'training') {
    const number = layout.headers.map(({ text }) => fold(text)).join(' | ');
    // "Giấy, thông báo" is our own heading and says nothing of the kind.
    const notice = /thong bao/.test(number) && !/chung nhan|giay, thong bao/.test(number);
    return { serviceKind: /tu huan luyen/.test(foldedTitle) ? 'self-training' : 'training', ...(notice ? { paperKind: 'notice' } : {}) };
  }
  if (register === 'osh-staff') {
    const names = layout.headers.flatMap(({ text }) => (/\bten\b/.test(fold(text)) ? [text] : []));
    return { ...peopleIn([...foldedTitle.split(' | '), ...names]), ...employerIn(layout.titles) };
  }
  if (register !== 'health-exam') return {};
  const named = layout.headers.filter(({ text }) => /^(ten|co so|don vi)\b/.test(fold(text)));
  const examKind = examKindIn(foldedTitle) ?? examKindIn(named.map(({ text }) => fold(text)).join(' | '));
  return examKind === null ? {} : { examKind };
};

/** The kind that the longest words of the text name. */
const examKindIn = (folded: string): string | null =>
  examKinds
    .flatMap(({ code, label, also }) => [label, ...(also ?? [])].map((words) => ({ code, words: fold(words) })))
    .filter(({ words }) => ` ${folded.replace(/[^a-z0-9]+/g, ' ')} `.includes(` ${words} `))
    .sort((one, other) => other.words.length - one.words.length)[0]?.code ?? null;

/** "Đơn vị: Công ty A" above a list of its people, or the firm's own name at the head of its paper. */
const employerIn = (titles: readonly string[]): Values => {
  const labelled = titles.flatMap(
    (title) =>
      /^(?:tên\s+)?(?:đơn vị|doanh nghiệp|công ty|cơ sở)(?:\s+báo cáo)?\s*:\s*(\S.{3,150})$/iu.exec(title.normalize('NFC'))?.[1] ?? [],
  );
  const own = labelled[0] ?? titles.find((title) => firm.test(fold(title)) && title.length < 150);
  if (own === undefined) return {};
  const split = splitName(own);
  const tax = titles.flatMap(
    (title) => /(?:mst|mã số thuế|mã số doanh nghiệp)\s*:?\s*(\d{10}(?:-\d{3})?)/iu.exec(title.normalize('NFC'))?.[1] ?? [],
  );
  const employerTaxCode = split?.taxCode ?? tax[0];
  return { employerName: tidy(split?.name ?? own), ...(employerTaxCode === undefined ? {} : { employerTaxCode }) };
};
