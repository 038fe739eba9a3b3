// Owns the outline of an .xlsx: its sheets, their parts and its formats, as the library finds them in a copy without the cells.
import { read, type WorkBook } from '@e965/xlsx';
import { damaged } from './refusal.ts';
import { attributeXml } from './xlsx-text.ts';
import { zipOf, type ZipItem } from './zip-bytes.ts';
import { textOf, Unusual } from './xml-scan.ts';

export interface OutlineSheet {
  name: string;
  hidden: 'yes' | 'no';
  /** Name of its entry in the zip; null where it is no table. */
  entry: string | null;
}

export interface Outline {
  date1904: 'yes' | 'no';
  sheets: OutlineSheet[];
  /** Entry of the shared strings. */
  strings: string | null;
  /** By cell format; undefined where only the library knows the format. */
  formats: (string | undefined)[];
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Stands in the copy for a part of cells or strings, and says which one it was. */
export const standIn = (kind: 'worksheet' | 'sst', entry: string): string => {
  const text = `<t>${attributeXml(entry).replace(/_x/g, '_x005F_x')}</t>`;
  return kind === 'sst'
    ? `<sst xmlns="${main}"><si>${text}</si></sst>`
    : `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is>${text}</is></c></row></sheetData></worksheet>`;
};

const spelled = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

/** A part that names others, without those that are not there and as the library looks for them: `./x` is `x`. */
export const referringPart = (item: ZipItem, names: Iterable<string>): ZipItem => {
  if (item.name === '[Content_Types].xml') {
    const present = new Set([...names].map(spelled));
    const bytes = item.bytes
      .toString()
      .replace(/<(?:\w+:)?Override\s[^>]*PartName\s*=\s*["']\/?([^"']*)["'][^>]*>/g, (whole, part: string) =>
        present.has(spelled(part)) || !whole.endsWith('/>') ? whole : '',
      );
    return { name: item.name, bytes };
  }
  if (item.name.endsWith('.rels')) return { name: item.name, bytes: item.bytes.toString().replace(/(\sTarget\s*=\s*["'])\.\//g, '$1') };
  return item;
};

interface Book extends WorkBook {
  Strings?: readonly { t?: string }[];
  Styles?: { CellXf?: readonly { numFmtId?: number }[] };
  SSF?: Readonly<Record<number, string>>;
}

const listed = /<(?:\w+:)?sheet\s[^>]*>/g;
/** A sheet of macros of Excel 5, which has no part. */
const partless = /\s(?:\w+:)?id\s*=\s*(?:""|'')/;

/** `items`: the small parts as they are, a stand-in for each large one. */
export const outlineOf = (items: readonly ZipItem[]): Outline => {
  const book = items.find(({ name }) => /(^|\/)workbook\d*\.xml$/.test(name));
  const sheets = book?.bytes.toString().match(listed) ?? [];
  if (isCut(book?.bytes.toString() ?? '')) throw damaged();
  if (book === undefined || !sheets.some((sheet) => partless.test(sheet))) return outlineByLibrary(items);
  // Where one sheet has no part the library gives each the part of its neighbour.
  const bytes = book.bytes.toString().replace(listed, (sheet) => (partless.test(sheet) ? '' : sheet));
  const outline = outlineByLibrary(items.map((item) => (item === book ? { name: item.name, bytes } : item)));
  const rest = outline.sheets.values();
  const all = sheets.flatMap((sheet) =>
    partless.test(sheet) ? { name: nameOf(sheet), hidden: 'yes' as const, entry: null } : (rest.next().value ?? []),
  );
  return { ...outline, sheets: all };
};

/** The list of sheets has no end. */
const isCut = (xml: string): boolean => /<(?:\w+:)?sheets[\s>]/.test(xml) && !/<\/(?:\w+:)?sheets\s*>/.test(xml);

const nameOf = (sheet: string): string => textOfAttribute(/\sname\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(sheet)?.slice(1).join('') ?? '');
const textOfAttribute = (xml: string): string => {
  const bytes = Buffer.from(xml);
  return textOf(bytes, 0, bytes.length);
};

const outlineByLibrary = (items: readonly ZipItem[]): Outline => {
  const book = read(zipOf(items), { type: 'buffer', dense: true, cellNF: true, cellHTML: false }) as Book;
  const formats = (book.Styles?.CellXf ?? []).map(({ numFmtId }) => book.SSF?.[numFmtId ?? 0]);
  const sheets = book.SheetNames.map((name, place): OutlineSheet => {
    const sheet = book.Sheets[name];
    const hidden = (book.Workbook?.Sheets?.[place]?.Hidden ?? 0) > 0 ? 'yes' : 'no';
    if (sheet === undefined || (sheet['!type'] ?? 'sheet') !== 'sheet') return { name, hidden, entry: null };
    const entry = sheet['!data']?.[0]?.[0]?.v;
    if (typeof entry !== 'string') throw new Unusual();
    return { name, hidden, entry };
  });
  if (new Set(sheets.map(({ name }) => name)).size < sheets.length) throw new Unusual();
  return { date1904: book.Workbook?.WBProps?.date1904 ? 'yes' : 'no', sheets, strings: book.Strings?.[0]?.t ?? null, formats };
};
