// How a list that is reckoned in memory is searched, filtered by its chips and put in order.
import type { Filter, Sort } from '../../preload/contract/primitives.ts';
import { fold } from '../domain/text/fold.ts';

const folds = new Map<string, string>();
const mostFolds = 50_000;

/** Remembered: every letter that is typed asks the same names again. */
export const foldedOnce = (text: string): string => {
  const known = folds.get(text);
  if (known !== undefined) return known;
  if (folds.size >= mostFolds) folds.clear();
  const found = fold(text);
  folds.set(text, found);
  return found;
};

/** Whether every word stands in the text, or begins one of the codes. */
export const searching = (search: string): ((text: string, codes: readonly (string | null)[]) => boolean) => {
  const words = fold(search)
    .split(' ')
    .filter((word) => word !== '');
  return (text, codes) => words.every((word) => foldedOnce(text).includes(word) || codes.some((code) => code?.startsWith(word)));
};

type Values = (column: string) => readonly (string | null)[];

const passes = (values: Values, filter: Filter): boolean => {
  const own = values(filter.column);
  const known = own.filter((value) => value !== null);
  if (filter.kind === 'empty') return (known.length === 0) === (filter.empty === 'yes');
  if (filter.kind === 'set') return known.some((value) => filter.values.includes(value));
  if (filter.kind === 'date')
    return known.some((value) => (filter.from === null || value >= filter.from) && (filter.to === null || value <= filter.to));
  if (filter.kind === 'number')
    return known.some(
      (value) => (filter.from === null || Number(value) >= filter.from) && (filter.to === null || Number(value) <= filter.to),
    );
  return true;
};

/** Whether a row stands under all chips; `values` gives what the row has in a column. */
export const underAll = (filters: readonly Filter[], values: Values): boolean => filters.every((filter) => passes(values, filter));

/** By the columns that were asked, the first of them first; equals keep the order that they come in. */
export const inOrder = <T>(all: readonly T[], sort: readonly Sort[], keys: Readonly<Record<string, (one: T) => string | number>>): T[] => {
  let sorted = [...all];
  for (const { column, direction } of sort.toReversed()) {
    const key = keys[column];
    if (!key) continue;
    const turn = direction === 'ascending' ? 1 : -1;
    sorted = sorted
      .map((one) => [key(one), one] as const)
      .toSorted(([a], [b]) => (a < b ? -turn : a > b ? turn : 0))
      .map(([, one]) => one);
  }
  return sorted;
};
