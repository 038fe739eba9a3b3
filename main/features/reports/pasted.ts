// A pasted list of names or tax codes, line by line against the services: one, several, alike, or none; what did not match is said.
import type { PastedLine, reports } from '../../../preload/contract/reports.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading } from '../../context.ts';
import { fold, tidy } from '../../domain/text/fold.ts';
import { padTaxCode } from '../../domain/text/tax-code.ts';
import { type ReportLine, reportBook, reportRules } from '../../rows/report-book.ts';
import { rowOf } from './view.ts';

const mostLines = 2000;
/** Shorter words would be alike to half the register. */
const leastAlike = 6;

const codeIn = (cell: string): string | null => {
  const { code } = padTaxCode(cell);
  return /^\d{10}(-\d{3})?$/.test(code) ? code : null;
};

const alike = (book: readonly ReportLine[], name: string): ReportLine[] =>
  name.length < leastAlike
    ? []
    : book.filter(({ service }) => {
        const known = service.name_fold ?? '';
        return known.includes(name) || (known.length >= leastAlike && name.includes(known));
      });

export const match = async (
  { year, kind, text }: InputOf<typeof reports.match>,
  { db, today }: Reading,
): Promise<OutputOf<typeof reports.match>> => {
  const all = await reportBook(db, year, today, await reportRules(db));
  const book = kind === null ? all : all.filter((line) => line.register === kind);
  const byCode = Map.groupBy(book, (line) => line.service.tax_code ?? '');
  const byName = Map.groupBy(book, (line) => line.service.name_fold ?? '');
  const find = (line: string): Pick<PastedLine, 'found' | 'rows'> => {
    const cells = line
      .split(/[\t;]/)
      .map(tidy)
      .filter((cell) => cell !== '');
    const answer = (lines: readonly ReportLine[]) => ({
      found: lines.length === 1 ? ('one' as const) : ('several' as const),
      rows: lines.map(rowOf),
    });
    for (const cell of cells) {
      const code = codeIn(cell);
      const found = code === null ? undefined : byCode.get(code);
      if (found) return answer(found);
    }
    for (const cell of cells) {
      const found = byName.get(fold(cell));
      if (found) return answer(found);
    }
    const near = [...new Set(cells.flatMap((cell) => alike(book, fold(cell))))];
    return near.length > 0 && near.length <= 5 ? { found: 'near', rows: near.map(rowOf) } : { found: 'none', rows: [] };
  };
  return {
    lines: text
      .split(/\r?\n/)
      .map((one, at) => ({ line: at + 1, text: tidy(one.replace(/\t/g, ' ')), raw: one }))
      .filter((one) => one.text !== '')
      .slice(0, mostLines)
      .map(({ raw, ...one }) => ({ ...one, ...find(raw) })),
  };
};
