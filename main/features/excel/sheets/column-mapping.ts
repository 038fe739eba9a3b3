// Owns which column of a sheet is which column of a record: by the words of its heading and by what its cells look like.
import type { Column } from '../../../../preload/contract/records/column.ts';
import type { AnyRecord } from '../../../../preload/contract/records/record.ts';
import { tickOf } from '../../../../preload/contract/records/tick.ts';
import type { Cell } from '../../../office/sheet.ts';
import { fold } from '../../../domain/text/fold.ts';
import { ownedElsewhere } from '../headings/heading-owners.ts';
import { headingKey, headingsOf, isOrdinal, namedBy, type Heading, type HeadingKey } from '../headings/headings.ts';
import { choiceOf } from '../cells/read-choice.ts';
import { readTerm, speaksOfTime } from '../cells/read-date-cell.ts';
import type { Header } from '../headings/headings.ts';
import { splitWomen } from '../cells/split-cells.ts';
import { facility, firm } from './group-rows.ts';
import { headingWords } from '../headings/heading-words.ts';
import { tickColumns } from './tick-columns.ts';

export interface MappedColumn {
  index: number;
  header: string;
  /** Column of the record, or one item of it (a column of ticks); null = not taken in. */
  column: string | null;
  /** 0…120; below 55 nothing is taken. */
  score: number;
  /** The column of the record that it names whole while another column of the sheet has it. */
  again?: string;
}

type Samples = readonly (readonly (Cell | null)[])[];
const least = 55;
/** From here on a heading names its column, and no other one. */
const whole = 90;

/** One source for each record column, the best pairs first. `samples[i]` are cells of the i-th header. */
export const mapColumns = (headers: readonly Header[], samples: Samples, record: AnyRecord): MappedColumn[] => {
  const headings = headingsOf(record);
  const ticks = tickColumns(headers, samples, record);
  const elsewhere = ownedElsewhere(headers);
  const years = (at: number) => yearOf(headers[at]?.parts ?? []);
  const pairs = headers.flatMap((header, at) => {
    if (elsewhere.has(at) || isOrdinal(header.text) || header.text === '' || ticks.has(at)) return [];
    const own = samples[at] ?? [];
    const parts = withoutYears(header.parts);
    const words = headingKey(bothCounts(own) ? parts.map(withoutWomen) : parts);
    const scored = headings.map((heading) => ({ at, key: heading.key, score: scoreOf(words, own, heading, record.columns[heading.key]) }));
    // A heading that names one column whole is not taken for a less likely one where that has gone to another.
    const most = Math.max(...scored.map(({ score }) => score));
    return most < whole ? scored : scored.filter(({ score }) => score >= most - 25);
  });
  const taken = new Map<number, { key: string; score: number }>();
  const used = new Set([...ticks.values()].map((name) => tickOf(record, name)?.key ?? ''));
  for (const { at, key, score } of pairs
    .filter((pair) => pair.score >= least)
    .sort((one, other) => other.score - one.score || years(other.at) - years(one.at))) {
    if (taken.has(at) || used.has(key)) continue;
    taken.set(at, { key, score });
    used.add(key);
  }
  if ('name' in record.columns && record.root !== 'post' && !used.has('name')) {
    const at = headers.findIndex(
      (header, place) => !taken.has(place) && !ticks.has(place) && !elsewhere.has(place) && holdsNames(header, samples[place] ?? []),
    );
    if (at >= 0) taken.set(at, { key: 'name', score: 60 });
  }
  /** The best pair of a column that went without; remarks are of many kinds, and one column of them is taken. */
  const again = new Map(
    pairs
      .filter(({ at, key, score }) => score >= whole && !taken.has(at) && key !== 'note')
      .sort((one, other) => one.score - other.score)
      .map(({ at, key }) => [at, key]),
  );
  return headers.map(({ index, text }, at) => ({
    index,
    header: text,
    column: ticks.get(at) ?? taken.get(at)?.key ?? null,
    score: ticks.has(at) ? 100 : (taken.get(at)?.score ?? 0),
    ...(again.has(at) && { again: again.get(at)! }),
  }));
};

/** A heading in words of its own that begins as those of names do, over cells that are names of organisations. */
const holdsNames = ({ parts }: Header, cells: readonly (Cell | null)[]): boolean => {
  const words = headingWords(parts.at(-1) ?? '');
  if (
    !/^(ten|don vi|to chuc|co so|doanh nghiep|cong ty|benh vien|phong kham|trung tam)\b(?! (cap|tiep nhan|quan ly|ban hanh|chu quan|cong tac))/.test(
      words,
    )
  )
    return false;
  const filled = cells.flatMap((cell) => (cell === null || cell.text.trim() === '' ? [] : [fold(cell.text.trim())]));
  return filled.length > 0 && filled.filter((text) => firm.test(text) || facility.test(text)).length >= 0.6 * filled.length;
};

/** "Số lao động / 2024", "Số lao động năm 2024": of the same column of several years the last one is taken. */
const yearOf = (parts: readonly string[]): number => Number(/(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(parts.at(-1) ?? '')?.[0] ?? 0);
const withoutYears = (parts: readonly string[]): readonly string[] => {
  const words = parts
    .map((text) => text.replace(/\s*[(-]?\s*(?:năm\s+)?(?<!\d)(?:19|20)\d{2}(?!\d)\s*\)?\s*$/iu, ''))
    .filter((text) => text !== '');
  return words.length === 0 ? parts : words;
};

/** "269 (nữ: 120)" under "Số lao động (nữ)": the heading is that of all. */
const bothCounts = (cells: readonly (Cell | null)[]): boolean => cells.some((cell) => cell !== null && splitWomen(cell.text) !== null);
const withoutWomen = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[(/,;-]?\s*(?:trong đó)?\s*:?\s*(?:số |lđ |lao động )?nữ\s*\)?/iu, ' ')
    .trim();

const scoreOf = (header: HeadingKey, samples: readonly (Cell | null)[], heading: Heading, column: Column | undefined): number => {
  const words = namedBy(header, heading);
  if (words === 0 || column === undefined) return 0;
  const filled = samples.filter((cell): cell is Cell => cell !== null && cell.text.trim() !== '');
  if (filled.length === 0) return words * 100;
  const fit =
    filled.reduce(
      (sum, cell) => sum + (looksLike(cell, column) ? (column.kind === 'date' && readTerm(cell.text) !== null ? 0.5 : 1) : 0),
      0,
    ) / filled.length;
  const score = words * 100 + (fit - 0.5) * 20 - (fit < 0.2 && (filled.length >= 3 || column.kind === 'choice') ? 30 : 0);
  // A heading met whole is believed though its cells are strange: they are asked about one by one.
  return words >= 0.9 ? Math.max(score, least) : score;
};

const digits = (cell: Cell) => cell.text.replace(/[\s.,()+'-]/g, '');

/** Whether the cell could stand in such a column; generous, for it only weighs. */
export const looksLike = (cell: Cell, column: Column): boolean => {
  const text = cell.text.trim().replace(/^'(?=\d)/, '');
  switch (column.kind) {
    case 'date':
      return cell.isDate === 'yes' || (cell.number !== null && cell.number > 20_000 && cell.number < 60_000) || speaksOfTime(text);
    case 'number':
      return (cell.number !== null && cell.isDate === 'no') || /^[\d.,\s]+$/.test(text) || splitWomen(text) !== null;
    case 'tax-code':
      return /^\d{8,10}$|^\d{12,13}$/.test(digits(cell));
    case 'phone':
      return /^\d{8,40}$/.test(digits(cell).replace(/[;/]/g, '')) || /(?<!\d)(?:\+?84|0)\d(?:[\s.-]{0,3}\d){7,9}(?!\d)/.test(text);
    case 'personal':
      return /^\d{8,9}$|^\d{11,12}$/.test(digits(cell)) || /(?<![\d/])(?:\d{12}|\d{9})(?![\d/])/.test(text);
    case 'choice':
      return cell.isDate === 'no' && text.length < 300 && choiceOf(text, column.choices) !== null;
    case 'choices':
    case 'code':
      return cell.isDate === 'no' && text.length < 300;
    default:
      return /\p{L}/u.test(text);
  }
};
