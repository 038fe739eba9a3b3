// Owns the comparison of column headings: abbreviations, brackets, line breaks and two-row headings against the words of the records.
import { records } from '../../../../preload/contract/records/index.ts';
import type { ColumnKind } from '../../../../preload/contract/records/column.ts';
import type { AnyRecord } from '../../../../preload/contract/records/record.ts';
import { alsoBrought } from './heading-synonyms.ts';
import { mayName, saysTheSame } from './heading-rules.ts';
import { headingWords } from './heading-words.ts';
import { looselyNamed, looselyPerson } from './loose-headings.ts';
import { broughtTo } from './register-headings.ts';
import { choiceOf } from '../cells/read-choice.ts';

export interface Header {
  /** Sheet column from 0. */
  index: number;
  /** Texts of the heading from top to bottom, each once. */
  parts: readonly string[];
  /** "Giấy chứng nhận / Số". */
  text: string;
}

/** Words under which a column is found, ready to be compared. */
interface Synonym {
  words: string;
  list: readonly string[];
  sorted: string;
}
const synonym = (text: string): Synonym => {
  const words = headingWords(text);
  const list = words.split(' ');
  return { words, list, sorted: list.toSorted().join(' ') };
};

export interface Heading {
  key: string;
  kind: ColumnKind;
  synonyms: readonly Synonym[];
  /** Words that count for less, and say nothing of the register. */
  loose: readonly Synonym[];
}

/** What the core fills and we export comes back under its own heading, which is no word of another column. */
const computed = (record: AnyRecord): ReadonlySet<string> =>
  new Set(Object.values(record.columns).flatMap(({ derived, label }) => (derived === undefined ? [] : [headingWords(label)])));

const readHeadings = (record: AnyRecord): Heading[] => {
  const exported = computed(record);
  return Object.entries(record.columns)
    .filter(([, column]) => column.derived === undefined)
    .map(([key, column]) => {
      // The other records are of organisations, and what those are called is no name of a person.
      const person = record.root === 'post' && key === 'name';
      const brought = person ? [] : (alsoBrought[key] ?? []);
      return {
        key,
        kind: column.kind,
        synonyms: [...new Set([column.label, ...(column.excel ?? []), ...brought, ...(broughtTo[`${record.register}.${key}`] ?? [])])]
          .map(synonym)
          .filter(({ words }) => words === headingWords(column.label) || !exported.has(words)),
        loose: (person ? looselyPerson : (looselyNamed[key] ?? [])).map(synonym),
      };
    });
};

const headings = new Map(Object.values(records).map((record) => [record.register, readHeadings(record)]));
/** The words under which each column of a record is found; columns that the core fills are left out. */
export const headingsOf = (record: AnyRecord): readonly Heading[] => headings.get(record.register) ?? readHeadings(record);

const ordinals = new Set(['stt', 'so stt', 'so thu tu', 'thu tu', 'no']);
export const isOrdinal = (heading: string): boolean => ordinals.has(headingWords(heading));

const spoken = [
  ...new Map(
    Object.values(records).flatMap((record) =>
      headingsOf(record).flatMap(({ synonyms, loose }) => [...synonyms, ...loose].map((one) => [one.words, one] as const)),
    ),
  ).values(),
];
const whole = new Set(spoken.map(({ words }) => words));
const asked = new Map<string, boolean>();

const readsLikeOne = (text: string): boolean => {
  if (isOrdinal(text) || whole.has(headingWords(text)) || whole.has(headingWords(withoutBrackets(text)))) return true;
  // Titles and names of firms hold the words of a heading too, but they run on.
  const key = headingKey([text]);
  return key.whole.split(' ').length <= 9 && spoken.some((one) => likeness(key, one) >= 0.66);
};

/** Whether a cell reads like the heading of some column of some register. */
export const isHeading = (text: string): boolean => {
  if (text.length >= 90 || /\d{3}/.test(text)) return false;
  const before = asked.get(text);
  if (before !== undefined) return before;
  if (asked.size > 20_000) asked.clear();
  const answer = readsLikeOne(text);
  asked.set(text, answer);
  return answer;
};

const items = Object.values(records).flatMap((record) =>
  Object.values(record.columns).flatMap((column) => (column.derived ? [] : [column.choices])),
);
/** Whether a cell names one item of a closed list, as the heading over a column of ticks does. */
export const isListItem = (text: string): boolean =>
  text.length < 60 && items.some((choices) => choices.length > 0 && choiceOf(text, choices) !== null);

const withoutBrackets = (text: string) => text.replace(/\([^)]*\)/g, ' ');
const sorted = (words: string) => words.split(' ').toSorted().join(' ');
const holds = (text: string, words: string) => ` ${text} `.includes(` ${words} `);

/** A heading ready to be compared: all of its rows, its last row, and both without their brackets. */
export interface HeadingKey {
  whole: string;
  sorted: string;
  /** The rows above the last one. */
  above: string;
  leaf: string;
  bare: readonly string[];
}

export const headingKey = (parts: readonly string[]): HeadingKey => {
  const whole = headingWords(parts.join(' '));
  const last = parts.at(-1) ?? '';
  return {
    whole,
    sorted: sorted(whole),
    above: headingWords(parts.slice(0, -1).join(' ')),
    leaf: headingWords(last),
    bare: [headingWords(withoutBrackets(parts.join(' '))), headingWords(withoutBrackets(last))],
  };
};

/** 0…1: how much one text of several words holds of the other. */
const share = (text: string, { words, list }: Synonym, mapped: boolean): number => {
  const [long, short] = text.length > words.length ? [text, words] : [words, text];
  if (!short.includes(' ')) return 0;
  const part = short.length / long.length;
  // A heading that says less than the synonym may mean another thing; one that begins with it means it.
  if (holds(long, short)) {
    if (mapped && short === text) return 0.85 * part;
    return 0.5 + 0.4 * part + (part > 0.5 && long.startsWith(`${short} `) ? 0.05 : 0);
  }
  return short === words && list.every((word) => holds(text, word)) ? 0.45 + 0.35 * (short.length / long.length) : 0;
};

/** 0…1: how well the heading (its rows from top to bottom) says what the synonym says. One-word synonyms must be met whole. */
const likeness = ({ whole: text, sorted: words, above, leaf, bare }: HeadingKey, synonym: Synonym, of = ''): number => {
  if (text === synonym.words) return 1;
  if (!saysTheSame(text, synonym.words, of)) return 0;
  if (words === synonym.sorted) return 0.96;
  if (leaf === synonym.words) return 0.94;
  if (bare.includes(synonym.words)) return 0.9;
  if (above === '') return share(text, synonym, of !== '');
  // Words of the rows above alone do not name this column.
  return Math.max(share(leaf, synonym, of !== ''), holds(above, synonym.words) ? 0 : share(text, synonym, of !== ''));
};

/** Whether the register has a column of just this heading. */
export const knows = (record: AnyRecord, header: HeadingKey): boolean =>
  headingsOf(record).some(({ synonyms }) => synonyms.some((one) => likeness(header, one) >= 0.9));

/** 0…1: how well a heading of a sheet names the column; of two headings met whole the longer one says more. */
export const namedBy = (header: HeadingKey, { key, kind, synonyms, loose }: Heading): number => {
  let best = 0;
  if (!mayName(header.leaf, { key, kind })) return 0;
  for (const one of synonyms) best = Math.max(best, likeness(header, one, key) * (1 + one.list.length / 200));
  for (const one of loose) best = Math.max(best, likeness(header, one, key) * 0.8);
  return best;
};
