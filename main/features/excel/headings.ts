// Owns the comparison of column headings: abbreviations, brackets, line breaks and two-row headings against the words of the records.
import { records } from '../../../preload/contract/records/index.ts';
import type { AnyRecord } from '../../../preload/contract/records/record.ts';
import { fold } from '../../domain/text/fold.ts';

const abbreviations: Readonly<Record<string, string>> = {
  mst: 'ma so thue',
  sdt: 'so dien thoai',
  dt: 'dien thoai',
  gcn: 'giay chung nhan',
  cn: 'chung nhan',
  gphd: 'giay phep hoat dong',
  hl: 'huan luyen',
  ld: 'lao dong',
  nld: 'nguoi lao dong',
  dn: 'doanh nghiep',
  dv: 'don vi',
  tc: 'to chuc',
  sk: 'suc khoe',
  bnn: 'benh nghe nghiep',
  tt: 'stt',
  qd: 'quyet dinh',
  cmtnd: 'cmnd',
};

/** Folded words of a heading, abbreviations written out, signs gone. */
export const headingWords = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9' ]+/g, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => abbreviations[word] ?? word)
    .join(' ');

/** Words that bring a term or another form of a column and stand in no record. */
const alsoBrought: Readonly<Record<string, readonly string[]>> = {
  expiresOn: ['thời hạn', 'thời hạn hiệu lực', 'hiệu lực', 'giá trị đến', 'ngày hết hiệu lực', 'thời hạn GCN'],
  certificateExpiresOn: ['thời hạn', 'thời hạn hiệu lực', 'hiệu lực', 'giá trị đến', 'ngày hết hiệu lực'],
};

export interface Heading {
  key: string;
  synonyms: readonly string[];
}

const readHeadings = (record: AnyRecord): Heading[] =>
  Object.entries(record.columns)
    .filter(([, column]) => column.derived === undefined)
    .map(([key, column]) => ({
      key,
      synonyms: [...new Set([column.label, ...(column.excel ?? []), ...(alsoBrought[key] ?? [])].map(headingWords))],
    }));

const headings = new Map(Object.values(records).map((record) => [record.register, readHeadings(record)]));
/** The words under which each column of a record is found; columns that the core fills are left out. */
export const headingsOf = (record: AnyRecord): readonly Heading[] => headings.get(record.register) ?? readHeadings(record);

const ordinals = new Set(['stt', 'so stt', 'so thu tu', 'thu tu', 'no']);
export const isOrdinal = (heading: string): boolean => ordinals.has(headingWords(heading));

const known = new Set(Object.values(records).flatMap((record) => headingsOf(record).flatMap(({ synonyms }) => synonyms)));
/** Whether a cell reads like the heading of some column of some register. */
export const isHeading = (text: string): boolean =>
  text.length < 90 &&
  !/\d{3}/.test(text) &&
  (isOrdinal(text) || known.has(headingWords(text)) || known.has(headingWords(withoutBrackets(text))));

const withoutBrackets = (text: string) => text.replace(/\([^)]*\)/g, ' ');
const sorted = (words: string) => words.split(' ').toSorted().join(' ');
const holds = (text: string, words: string) => ` ${text} `.includes(` ${words} `);

/** A heading ready to be compared: all of its rows, its last row, and both without their brackets. */
export interface HeadingKey {
  whole: string;
  sorted: string;
  leaf: string;
  bare: readonly string[];
}

export const headingKey = (parts: readonly string[]): HeadingKey => {
  const whole = headingWords(parts.join(' '));
  const last = parts.at(-1) ?? '';
  return {
    whole,
    sorted: sorted(whole),
    leaf: headingWords(last),
    bare: [headingWords(withoutBrackets(parts.join(' '))), headingWords(withoutBrackets(last))],
  };
};

/** 0…1: how well the heading (its rows from top to bottom) says what the synonym says. One-word synonyms must be met whole. */
export const likeness = ({ whole, sorted: words, leaf, bare }: HeadingKey, synonym: string): number => {
  if (whole === synonym) return 1;
  if (words.length === synonym.length && words === sorted(synonym)) return 0.96;
  if (leaf === synonym) return 0.94;
  if (bare.includes(synonym)) return 0.9;
  const [long, short] = whole.length > synonym.length ? [whole, synonym] : [synonym, whole];
  if (!short.includes(' ') || !holds(long, short)) return 0;
  return 0.5 + 0.4 * (short.length / long.length);
};
