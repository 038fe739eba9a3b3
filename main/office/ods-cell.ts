// Owns one cell of an .ods: its value by its type, its text from paragraphs as they are seen.
import type { Cell } from './sheet.ts';
import type { Attributes } from './ods-styles.ts';
import { numberCell } from './shown-number.ts';

/** Gathers the paragraphs of a cell: white space as XML means it, spaces and breaks that have their own tags. */
export const paragraphs = () => {
  let lines: string[] = [];
  let line: string | null = null;
  return {
    start: (): void => {
      [lines, line] = [[], null];
    },
    open: (tag: string, attributes: () => Attributes): void => {
      if (tag === 'p' || tag === 'h') line = '';
      else if (line === null) return;
      else if (tag === 's') line += ' '.repeat(Math.min(Number(attributes()['c'] ?? 1) || 1, 1000));
      else if (tag === 'tab') line += '\t';
      else if (tag === 'line-break') line += '\n';
    },
    text: (text: string): void => {
      if (line === null) return;
      const run = text.replace(/[ \t\r\n]+/g, ' ');
      line += run.startsWith(' ') && (line === '' || /\s$/.test(line)) ? run.slice(1) : run;
    },
    close: (tag: string): void => {
      if (line === null || (tag !== 'p' && tag !== 'h')) return;
      lines.push(line);
      line = null;
    },
    all: (): string | null => (lines.length === 0 ? null : lines.join('\n')),
  };
};

const msOfDay = 86_400_000;
const serialOf = (iso: string): number => {
  const [, year = '', month = '', day = '', hour = '0', minute = '0', second = '0'] =
    /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2}(?:\.\d+)?))?/.exec(iso) ?? [];
  if (year === '') return Number.NaN;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / msOfDay + 25_569;
  // Day 60 of Excel is 29/02/1900, which never was.
  return (days < 61 ? days - 1 : days) + (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
};
const timeOf = (duration: string): number => {
  const [, hours = '0', minutes = '0', seconds = '0'] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(duration) ?? [];
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
};

/** Any format that is not General and shows no day. */
const asShown = '0';

/** `shown`: its paragraphs; `showsAll`: its number is written in full, not as its format shows it. */
export const odsCell = (attributes: Attributes, shown: string | null, showsAll: boolean): Cell | null => {
  const formula = attributes['formula'] === undefined ? 'no' : 'yes';
  const ofNumber = (number: number, format: string): Cell | null =>
    Number.isFinite(number) ? numberCell(number, format, 'no', formula, () => shown ?? undefined) : ofText();
  const ofText = (): Cell | null => {
    const text = shown ?? attributes['string-value'] ?? '';
    return text === '' ? null : { text, number: null, isDate: 'no', formula };
  };
  switch (attributes['value-type']) {
    case 'float':
      return ofNumber(Number.parseFloat(attributes['value'] ?? ''), showsAll ? 'General' : asShown);
    case 'percentage':
    case 'currency':
      return ofNumber(Number.parseFloat(attributes['value'] ?? ''), asShown);
    case 'date':
      return ofNumber(serialOf(attributes['date-value'] ?? ''), 'dd/mm/yyyy');
    case 'time':
      return ofNumber(timeOf(attributes['time-value'] ?? ''), 'hh:mm');
    case 'boolean':
      return { text: attributes['boolean-value'] === 'true' ? 'true' : 'false', number: null, isDate: 'no', formula };
    default:
      return ofText();
  }
};
