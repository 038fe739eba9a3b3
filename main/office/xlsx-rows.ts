// Owns the rows of a sheet of an .xlsx, read from its bytes in one pass: cells, merges, hidden rows.
import { isOldFont } from './old-fonts.ts';
import { damaged, tooBig } from './refusal.ts';
import type { Area, Cell, Row, TextRun } from './sheet.ts';
import { formatted, numberCell } from './shown-number.ts';
import { itemReader, type StringItem } from './xlsx-strings.ts';
import { eachAttribute, tagScanner, type TagReader, textOf, Unusual } from './xml-scan.ts';

/** What the cells of a book refer to. */
export interface BookFacts {
  date1904: 'yes' | 'no';
  /** null: the book has no part for them. */
  strings: readonly StringItem[] | null;
  /** Number format of each cell format; undefined where only the library knows it. */
  formats: readonly (string | undefined)[];
  /** Old font of each cell format. */
  fonts: readonly (string | undefined)[];
}

const errors = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#WTF?']);
const lastRow = 1_048_576;
const lastColumn = 16_384;
const mostMerges = 2 ** 20;

/** Types of cells by their first letter and length; 0 = none told. */
const type = { none: 0, number: 0x16e, shared: 0x173, boolean: 0x162, error: 0x165, formulaText: 0x373, inline: 0x969 } as const;

/** Whole number written in bytes; -1 where it is none. */
const whole = (bytes: Buffer, from: number, to: number): number => {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = bytes[at]! - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return to > from && to - from < 10 ? value : -1;
};

/** The library turns rows below the first upside down, or loses them: such a sheet is refused here. */
const rowNumber = (bytes: Buffer, from: number, to: number): number => {
  const number = whole(bytes, from, to);
  if (number < 1 && !(Number.parseInt(bytes.toString('latin1', from, to), 10) >= 1)) throw damaged();
  return number;
};

const area = (reference: string): Area => {
  const [, left = '', top = '', right = left, bottom = top] = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(reference) ?? [];
  if (left === '') throw new Unusual();
  const column = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { top: Number(top) - 1, left: column(left), bottom: Number(bottom) - 1, right: column(right) };
};

/** Makes cells; equal texts of the table and equal days share one. */
const cellMaker = ({ date1904, strings, formats, fonts }: BookFacts) => {
  const shared: (Cell | null | undefined)[] = [];
  const days = new Map<number, Cell>();
  const anyOld = fonts.some((font) => font !== undefined);
  const fontRuns = ({ text, runs }: StringItem, font: string | undefined): readonly TextRun[] | undefined => {
    if (!anyOld) return undefined;
    if (runs !== undefined && text !== null) {
      const own = runs.map((run) => ({ at: run.at, font: run.font ?? font ?? '' }));
      if (own.some((run) => isOldFont(run.font))) return own;
    }
    return font === undefined ? undefined : [{ at: 0, font }];
  };
  const ofText = (item: StringItem, style: number, formula: 'yes' | 'no'): Cell | null => {
    if (item.text === null || item.text === '') return null;
    const runs = fontRuns(item, fonts[Math.max(0, style)]);
    const cell: Cell = { text: item.text, number: null, isDate: 'no', formula };
    return runs === undefined ? cell : { ...cell, fonts: runs };
  };
  return {
    ofText,
    shared: (at: number, style: number, formula: 'yes' | 'no'): Cell | null => {
      const item = strings?.[at];
      // The library reads such cells as empty: a book that lost all of its texts is damaged.
      if (item === undefined) throw strings === null ? damaged() : new Unusual();
      if (anyOld || formula === 'yes') return ofText(item, style, formula);
      return (shared[at] ??= ofText(item, style, formula));
    },
    ofNumber: (number: number, style: number, formula: 'yes' | 'no'): Cell => {
      const format = style < 0 || style >= formats.length ? 'General' : formats[style];
      if (format === undefined) throw new Unusual();
      const key = formula === 'no' && Number.isInteger(number) && number > 0 && number < 4_000_000 ? number * 4096 + style : -1;
      const known = style >= 0 && style < 4096 ? days.get(key) : undefined;
      if (known !== undefined) return known;
      const cell = numberCell(number, format, date1904, formula, () => formatted(format, number, date1904));
      if (cell.isDate === 'yes' && key > 0 && days.size < 100_000) days.set(key, cell);
      return cell;
    },
  };
};

/** Takes the XML of a sheet piece by piece; `found` holds what was read so far. */
export const sheetRows = (facts: BookFacts) => {
  const make = cellMaker(facts);
  const rows: (Row | undefined)[] = [];
  const found = { rows, merges: [] as Area[], hiddenRows: [] as number[], rowCount: 0, columnCount: 0 };
  const item = itemReader();
  const formulas = new Set<string>();
  let inside: 'head' | 'rows' | 'foot' = 'head';
  let [row, column, cells]: [number, number, (Cell | null)[]] = [-1, -1, []];
  let [hidden, inline, closed] = [false, false, false];
  // The cell under way.
  let [style, kind, value, formula, inString]: [number, number, string | null, 'yes' | 'no', boolean] = [-1, 0, null, 'no', false];
  let wanted: 'value' | 'formula' | 'item' | null = null;

  const startRow = (bytes: Buffer, nameEnd: number, end: number) => {
    let next = row + 1;
    hidden = false;
    eachAttribute(bytes, nameEnd, end, (name, atEnd, from, to) => {
      if (atEnd - name === 1 && bytes[name] === 0x72) next = rowNumber(bytes, from, to) - 1;
      else if (atEnd - name === 6 && bytes.toString('latin1', name, atEnd) === 'hidden')
        hidden = /^(1|true)$/.test(bytes.toString('latin1', from, to));
    });
    // Rows that go back or twice are put together by the library.
    if (next <= row || next >= lastRow) throw new Unusual();
    [row, column, cells] = [next, -1, []];
  };
  const endRow = () => {
    let length = cells.length;
    while (length > 0 && cells[length - 1] === null) length -= 1;
    if (length === 0) return;
    cells.length = length;
    rows[row] = cells;
    found.rowCount = row + 1;
    found.columnCount = Math.max(found.columnCount, length);
    if (hidden) found.hiddenRows.push(row);
    cells = [];
  };
  const place = (bytes: Buffer, from: number, to: number): number => {
    let [at, letters] = [from, 0];
    for (let letter = bytes[at]! - 64; at < to && letter >= 1 && letter <= 26; letter = bytes[at]! - 64) {
      letters = letters * 26 + letter;
      at += 1;
    }
    if (letters === 0 || whole(bytes, at, to) !== row + 1) throw new Unusual();
    return letters - 1;
  };
  const startCell = (bytes: Buffer, nameEnd: number, end: number) => {
    style = -1;
    kind = 0;
    value = null;
    formula = 'no';
    inString = false;
    inline = false;
    let next = column + 1;
    eachAttribute(bytes, nameEnd, end, (name, atEnd, from, to) => {
      if (atEnd - name !== 1) return;
      if (bytes[name] === 0x72) next = place(bytes, from, to);
      else if (bytes[name] === 0x73) style = whole(bytes, from, to);
      else if (bytes[name] === 0x74) kind = bytes[from]! + (to - from) * 256;
    });
    if (next <= column || next >= lastColumn) throw new Unusual();
    column = next;
  };
  const cellOf = (): Cell | null => {
    switch (kind) {
      case type.none:
      case type.number:
        if (value === null) return null;
        return make.ofNumber(Number.parseFloat(value), style, formula);
      case type.shared:
        return value === null ? null : make.shared(Number.parseInt(value, 10), style, formula);
      case type.formulaText:
        return make.ofText({ text: value }, style, formula);
      case type.inline: {
        const { text } = inline ? item.item() : { text: null };
        return make.ofText({ text }, style, formula);
      }
      case type.boolean:
        return { text: value === '1' || value === 'true' ? 'true' : 'false', number: null, isDate: 'no', formula };
      case type.error:
        return value !== null && errors.has(value) ? { text: value, number: null, isDate: 'no', formula } : null;
      default:
        throw new Unusual();
    }
  };
  const endCell = () => {
    const cell = cellOf();
    if (cell === null) return;
    while (cells.length < column) cells.push(null);
    cells.push(cell);
  };
  /** A shared formula stands in full in one cell; the others name it. */
  const startFormula = (bytes: Buffer, nameEnd: number, end: number, empty: boolean) => {
    let [shared, number] = [false, ''];
    eachAttribute(bytes, nameEnd, end, (name, atEnd, from, to) => {
      const text = bytes.toString('latin1', from, to);
      if (atEnd - name === 1 && bytes[name] === 0x74) shared = text === 'shared';
      else if (atEnd - name === 2 && bytes[name] === 0x73) number = text;
    });
    if (!empty && shared && number !== '') formulas.add(number);
    if (empty && formulas.has(number)) formula = 'yes';
  };
  const named = (bytes: Buffer, name: number, nameEnd: number): string => bytes.toString('latin1', name, nameEnd);

  const tags: TagReader = {
    open: (bytes, name, nameEnd, end, empty) => {
      const length = nameEnd - name;
      if (inside === 'rows') {
        if (inString) return item.open(bytes, name, nameEnd, end, empty);
        const first = bytes[name];
        if (length === 1 && first === 0x63) {
          startCell(bytes, nameEnd, end);
          if (empty) endCell();
        } else if (length === 1 && first === 0x66) startFormula(bytes, nameEnd, end, empty);
        else if (length === 2 && first === 0x69) {
          item.start();
          [inString, inline] = [!empty, true];
        } else if (length === 3 && first === 0x72) startRow(bytes, nameEnd, end);
        return undefined;
      }
      if (length === 9 && named(bytes, name, nameEnd) === 'sheetData') inside = empty ? 'foot' : 'rows';
      else if (length === 9 && named(bytes, name, nameEnd) === 'mergeCell')
        eachAttribute(bytes, nameEnd, end, (at, atEnd, from, to) => {
          if (named(bytes, at, atEnd) !== 'ref') return;
          if (found.merges.length >= mostMerges) throw tooBig();
          found.merges.push(area(named(bytes, from, to)));
        });
      return undefined;
    },
    wants: (bytes, name, nameEnd) => {
      if (inside !== 'rows' || nameEnd - name !== 1) return false;
      const sign = bytes[name];
      wanted = inString ? (sign === 0x74 ? 'item' : null) : sign === 0x76 ? 'value' : sign === 0x66 ? 'formula' : null;
      return wanted !== null;
    },
    text: (bytes, from, to) => {
      if (wanted === 'item') item.text(bytes, from, to);
      else if (wanted === 'value') value = from === to ? null : textOf(bytes, from, to);
      else if (to > from) formula = 'yes';
    },
    close: (bytes, name, nameEnd) => {
      const length = nameEnd - name;
      if (inside !== 'rows') {
        closed ||= length === 9 && named(bytes, name, nameEnd) === 'worksheet';
        return;
      }
      if (inString && !(length === 2 && bytes[name] === 0x69)) item.close(bytes, name, nameEnd);
      else if (length === 1 && bytes[name] === 0x63) endCell();
      else if (length === 2) inString = false;
      else if (length === 3 && bytes[name] === 0x72) endRow();
      else if (length === 9) inside = 'foot';
    },
  };
  const { take, end } = tagScanner(tags);
  return {
    take,
    /** Half a table is never taken for a whole one. */
    end: (): void => {
      if (inside === 'rows' || (inside === 'head' && !closed)) throw damaged();
      end();
    },
    found,
  };
};
