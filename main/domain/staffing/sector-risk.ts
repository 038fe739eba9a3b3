// Which risk list a firm belongs to: by its VSIC code, else by the words of its trade (NĐ 39/2016 art. 36.1, 37).
import { fold, tidy } from '../text/fold.ts';
import { codeOf, divisionsOf, stands } from './vsic.ts';

export interface RiskRow {
  /** osh = NĐ 39/2016 art. 36.1; medical = art. 37. */
  list: 'osh' | 'medical';
  /** Beginning of a VSIC code without its letter, or the letter of a whole section. */
  prefix: string;
  sector: string;
  /** Words, separated by ";", by which a trade without a code is recognised; compared folded and whole. */
  words: string;
  source: string;
}

export interface Sector {
  code: string | null;
  text: string | null;
}

export interface Risk<Row extends RiskRow = RiskRow> {
  /** unknown: neither code nor words, or a letter of which a part is listed. */
  risk: 'yes' | 'no' | 'unknown';
  row: Row | null;
  by: 'code' | 'words' | 'nothing';
}

/** Each word as written and folded; a list of rows is asked for many firms. */
const known = new WeakMap<RiskRow, readonly (readonly [string, string])[]>();
const wordsOf = (row: RiskRow) => {
  const words = known.get(row) ?? row.words.split(';').map((word) => [word.trim(), fold(word)] as const);
  known.set(row, words);
  return words;
};

/** The words of a row that a trade names; null where none. */
export const wordIn = (row: RiskRow, text: string): string | null => {
  const folded = ` ${fold(text)} `;
  return wordsOf(row).find(([, word]) => word !== '' && folded.includes(` ${word} `))?.[0] ?? null;
};

/** A section alone: listed as such or with all its divisions, in no part, or in some (null: the letter does not say). */
const riskOfSection = <Row extends RiskRow>(rows: readonly Row[], letter: string): Risk<Row> | null => {
  const divisions = divisionsOf(letter);
  const rowOf = (division: string) => rows.find((row) => stands(division, row.prefix));
  const own = rows.find((row) => row.prefix === letter) ?? (divisions.every(rowOf) ? rowOf(divisions[0]!) : undefined);
  if (own) return { risk: 'yes', row: own, by: 'code' };
  const touched = rows.some((row) => divisions.includes(row.prefix.slice(0, 2)));
  return touched ? null : { risk: 'no', row: null, by: 'code' };
};

/** The risk of a sector under one list; the longest fitting prefix speaks. */
export const riskOf = <Row extends RiskRow>(rows: readonly Row[], list: RiskRow['list'], sector: Sector): Risk<Row> => {
  const own = rows.filter((row) => row.list === list);
  const code = codeOf(sector.code);
  if (/^\d/.test(code)) {
    const row = own
      .filter((one) => stands(code, one.prefix))
      .toSorted((a, b) => a.prefix.length - b.prefix.length)
      .at(-1);
    return { risk: row ? 'yes' : 'no', row: row ?? null, by: 'code' };
  }
  const section = code === '' ? null : riskOfSection(own, code);
  if (section) return section;
  const text = sector.text ?? '';
  if (text.trim() === '') return { risk: 'unknown', row: null, by: 'nothing' };
  const row = own.find((one) => wordIn(one, text) !== null);
  return { risk: row ? 'yes' : 'no', row: row ?? null, by: 'words' };
};

/** Words as a person lists them, one after the other, each once. */
export const wordsListed = (text: string): string[] => {
  const words = text.split(/[;,\n]/).map(tidy);
  return words.filter((word, at) => word !== '' && words.findIndex((one) => fold(one) === fold(word)) === at);
};

/** A row of the list from memory whose basis still names the article alone: nobody has set it against its clause. */
export const isUnsure = ({ list, source }: Pick<RiskRow, 'list' | 'source'>): boolean => list === 'medical' && source.endsWith('Điều 37');
