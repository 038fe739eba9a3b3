// Owns the fonts of the cells of an .xlsx: styles.xml (cellXfs → fonts) and the `s` of each cell, read beside the library.
import yauzl from 'yauzl';
import { fontGrid, isOldFont, type SheetFonts } from './old-fonts.ts';
import type { TextRun } from './sheet.ts';

const mostStyles = 32 * 2 ** 20;

const unescaped = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, code: string) => String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)))
    .replace(/&#(\d{1,7});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const text = found?.[1] ?? found?.[2];
  return text === undefined ? undefined : unescaped(text);
};
const tags = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])([^>]*)>`, 'g'))].map(([, inner]) => inner ?? '');
const part = (xml: string, name: string): string =>
  new RegExp(`<(?:\\w+:)?${name}(?=[\\s>])[^>]*>([\\s\\S]*?)</(?:\\w+:)?${name}>`).exec(xml)?.[1] ?? '';

/** Name of the old font of each cell format, in the order of cellXfs; undefined = another font. */
export const fontsOfStyles = (styles: string): (string | undefined)[] => {
  const fonts = part(styles, 'fonts')
    .split(/<(?:\w+:)?font(?=[\s/>])/)
    .slice(1)
    .map((font) => attribute(tags(font, 'name')[0] ?? '', 'val') ?? '');
  return tags(part(styles, 'cellXfs'), 'xf').map((xf) => {
    const name = fonts[Number(attribute(xf, 'fontId') ?? 0)];
    return name !== undefined && isOldFont(name) ? name : undefined;
  });
};

const columnOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
const piece = /<(?:\w+:)?(row|c)(?=[\s/>])([^>]*)>/g;

/** Takes the XML of a sheet in slices; cells without their own place follow the one before. */
const cellReader = (fonts: readonly (string | undefined)[]) => {
  const grid = fontGrid(fonts);
  let [row, column, tail] = [-1, -1, ''];
  const take = (slice: string) => {
    const text = tail + slice;
    const end = text.lastIndexOf('<');
    // A tag longer than this is no cell.
    tail = end < 0 || text.length - end > 4096 ? '' : text.slice(end);
    for (const [, kind, inner = ''] of text.slice(0, end < 0 ? 0 : end).matchAll(piece)) {
      const place = /(?:^|\s)r\s*=\s*["']([A-Z]{0,3})(\d{1,7})["']/.exec(inner);
      if (kind === 'row') [row, column] = [place ? Number(place[2]) - 1 : row + 1, -1];
      else {
        column = place?.[1] ? columnOf(place[1]) : column + 1;
        if (place?.[1]) row = Number(place[2]) - 1;
        const style = /(?:^|\s)s\s*=\s*["'](\d{1,6})["']/.exec(inner)?.[1];
        grid.note(row, column, style === undefined ? 0 : Number(style));
      }
    }
  };
  return { take, at: grid.at };
};

/** Old fonts by sheet name; empty where there are none, or where the styles cannot be read (the score is asked then). */
export const xlsxFonts = async (bytes: Buffer): Promise<Map<string, SheetFonts>> => {
  const found = new Map<string, SheetFonts>();
  try {
    const zip = await yauzl.fromBufferPromise(bytes, { validateEntrySizes: true });
    const entries = new Map<string, yauzl.Entry>();
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName.replace(/^\//, ''), entry);
    const slices = async (name: string, take: (slice: string) => void, encoding: 'utf8' | 'latin1') => {
      const entry = entries.get(name);
      if (entry === undefined) return;
      const stream = await zip.openReadStreamPromise(entry);
      stream.setEncoding(encoding);
      for await (const slice of stream) take(slice as string);
    };
    const whole = async (name: string): Promise<string> => {
      const pieces: string[] = [];
      if ((entries.get(name)?.uncompressedSize ?? 0) <= mostStyles) await slices(name, (slice) => pieces.push(slice), 'utf8');
      return pieces.join('');
    };
    const bookName = [...entries.keys()].find((name) => /(^|\/)workbook\d*\.xml$/.test(name)) ?? 'xl/workbook.xml';
    const folder = bookName.slice(0, bookName.lastIndexOf('/') + 1);
    const relations = tags(await whole(`${folder}_rels/${bookName.slice(folder.length)}.rels`), 'Relationship').map((one) => ({
      id: attribute(one, 'Id'),
      type: attribute(one, 'Type') ?? '',
      target: placed(folder, attribute(one, 'Target') ?? ''),
    }));
    const fonts = fontsOfStyles(await whole(relations.find(({ type }) => type.endsWith('/styles'))?.target ?? `${folder}styles.xml`));
    if (fonts.every((font) => font === undefined)) return found;
    for (const sheet of tags(part(await whole(bookName), 'sheets'), 'sheet')) {
      const target = relations.find(({ id, type }) => id === attribute(sheet, 'id') && type.endsWith('/worksheet'))?.target;
      if (target === undefined) continue;
      const reader = cellReader(fonts);
      await slices(target, reader.take, 'latin1');
      found.set(attribute(sheet, 'name') ?? '', { at: reader.at });
    }
  } catch {
    // What is wrong with the file is the library's to say.
  }
  return found;
};

const placed = (folder: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : (folder + target).replace(/(^|\/)\.\//g, '$1').replace(/[^/]+\/\.\.\//g, '');

/** Fonts of a text of several fonts (`<r>` runs of a shared string); null where it has one font, or its runs are not the whole text. */
export const runsOf = (rich: string, text: string, cellFont: string): TextRun[] | null => {
  if (!/<(?:\w+:)?rFont\b/.test(rich)) return null;
  let at = 0;
  const runs = [...rich.matchAll(/<(?:\w+:)?r(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?r>/g)].map(([, run = '']) => {
    const own = { at, font: attribute(tags(run, 'rFont')[0] ?? '', 'val') ?? cellFont };
    at += unescaped(part(run, 't')).length;
    return own;
  });
  return at === text.length && runs.some(({ font }) => isOldFont(font)) ? runs : null;
};
