// Owns what is counted in an XML workbook of 2003 before the library reads it: spans and merges that it would write out cell by cell.
import { damaged } from './refusal.ts';

const [lastRow, lastColumn, mostCells] = [1_048_576, 16_384, 4 * 2 ** 20];
const tag = /<(?:\w+:)?(Row|Column|Cell)\s([^<>]*)>/g;
const asked = /(?:^|\s)(?:\w+:)?(Index|Span|MergeAcross|MergeDown)\s*=\s*["']([^"']*)["']/g;

/** Refuses what is cut off, reaches past the end of Excel or asks for more cells than a list has. */
export const checkSpans = (text: string): void => {
  if (!/<\/(?:\w+:)?Workbook\s*>/.test(text.slice(-4096))) throw damaged();
  let cells = 0;
  for (const [, kind = '', attributes = ''] of text.matchAll(tag)) {
    let [across, down] = [0, 0];
    for (const [, name, value = ''] of attributes.matchAll(asked)) {
      const number = Number(value);
      if (!(number >= 0 && number <= (kind === 'Row' || name === 'MergeDown' ? lastRow : lastColumn))) throw damaged();
      if (name === 'MergeDown') down = number;
      else if (name === 'MergeAcross' || (name === 'Span' && kind === 'Column')) across = number;
    }
    if (across + down > 0) cells += (across + 1) * (down + 1);
    if (cells > mostCells) throw damaged();
  }
};
