// Owns columns of ticks: a heading for each item of a closed list, and "x" below where it holds.
import type { Column } from '../../../../preload/contract/records/column.ts';
import type { AnyRecord } from '../../../../preload/contract/records/record.ts';
import { type Tick, tickName } from '../../../../preload/contract/records/tick.ts';
import type { Cell } from '../../../office/sheet.ts';
import { type Header, headingKey, headingsOf, namedBy } from '../headings/headings.ts';
import { choiceOf } from '../cells/read-choice.ts';

/** A column of ticks: the code that it ticks. */
export interface TickSource {
  index: number;
  key: string;
  column: Column;
  code: string;
}

const tick = /^(x|v|✓|✔|√|☑|☒|■|●|•|\+|\*|có|co|yes)$/i;
const untick = /^(0|-|–|không|khong|ko|no)$/i;

/** Whether the cell ticks its item; null where it says something else. */
export const ticked = (text: string): boolean | null =>
  tick.test(text.trim()) || text.trim() === '1' ? true : untick.test(text.trim()) ? false : null;

type Samples = readonly (readonly (Cell | null)[])[];
const filled = (cells: readonly (Cell | null)[]) => cells.flatMap((cell) => cell?.text.trim() || []);

/** How the cells below look: ticks (a word among them is asked about), nothing that ticks, or something else. */
const looksOf = (cells: readonly (Cell | null)[]): 'ticks' | 'empty' | 'other' => {
  const texts = filled(cells);
  const signs = texts.map(ticked).filter((sign) => sign !== null);
  if (signs.length < texts.length * 0.6) return 'other';
  return signs.includes(true) ? 'ticks' : 'empty';
};

const itemOf = (header: Header, record: AnyRecord): Tick | null => {
  const leaf = header.parts.at(-1) ?? '';
  const parent = header.parts.length > 1 ? headingKey(header.parts.slice(0, -1)) : null;
  const found = Object.entries(record.columns).flatMap(([key, column]) => {
    const choice = column.derived || column.choices.length === 0 ? null : choiceOf(leaf, column.choices);
    return choice === null ? [] : [{ key, code: choice.code }];
  });
  if (found.length < 2 || parent === null) return found.length === 1 ? found[0]! : null;
  // "Nhóm 1" may be of several lists: the heading above says of which.
  const named = (key: string) =>
    namedBy(
      parent,
      headingsOf(record).find((one) => one.key === key)!,
    );
  const best = found.toSorted((one, other) => named(other.key) - named(one.key));
  return best[0] ?? null;
};

/** Sheet columns (their place in `headers`) that tick items of one list; at least two of a list, one of them ticked. */
export const tickColumns = (headers: readonly Header[], samples: Samples, record: AnyRecord): ReadonlyMap<number, string> => {
  const found = headers.flatMap((header, at) => {
    const looks = looksOf(samples[at] ?? []);
    const item = looks === 'other' ? null : itemOf(header, record);
    return item === null ? [] : [{ at, looks, item }];
  });
  const lists = Map.groupBy(found, ({ item }) => item.key);
  return new Map(
    [...lists.values()]
      .filter((own) => own.length > 1 && own.some(({ looks }) => looks === 'ticks'))
      .flatMap((own) => own.map(({ at, item }) => [at, tickName(item)] as const)),
  );
};

/** What the ticks of one row say, list by list: codes in the order of the list, and cells that are no tick. */
export const tickedItems = (sources: readonly TickSource[], cellAt: (index: number) => Cell | null) => {
  const lists = Map.groupBy(
    sources.flatMap((source) => {
      const text = cellAt(source.index)?.text.trim() ?? '';
      return text === '' ? [] : [{ ...source, text }];
    }),
    ({ key }) => key,
  );
  return [...lists].map(([key, own]) => {
    const { column } = own[0]!;
    const codes = new Set(own.flatMap(({ code, text }) => (ticked(text) ? [code] : [])));
    return {
      key,
      column,
      codes: column.choices.filter(({ code }) => codes.has(code)).map(({ code }) => code),
      unclear: own.flatMap(({ text }) => (ticked(text) === null ? [text.slice(0, 80)] : [])),
    };
  });
};
