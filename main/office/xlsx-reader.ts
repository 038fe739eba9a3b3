// Owns reading an .xlsx in one pass over its parts; what is rare in a workbook is left to the library.
import yauzl from 'yauzl';
import { Refusal } from './refusal.ts';
import type { Sheet } from './sheet.ts';
import { fontsOfStyles } from './xlsx-fonts.ts';
import { outlineOf, referringPart, standIn } from './xlsx-outline.ts';
import { sheetRows } from './xlsx-rows.ts';
import { sharedStrings } from './xlsx-strings.ts';
import { Unusual } from './xml-scan.ts';
import type { ZipItem } from './zip-bytes.ts';
import { type Parts, partsOf } from './zip-parts.ts';

export interface ReadBook {
  date1904: 'yes' | 'no';
  /** null: a sheet that is no table. */
  sheets: { name: string; sheet: Sheet | null; broken?: 'yes' }[];
}

/** Parts that the outline needs are smaller. */
const mostSmall = 4 * 2 ** 20;
const mostParts = 400;
const root = /^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*(?:<\?[^>]*>\s*)?<(?:\w+:)?(\w+)/;

/** The parts for the outline: small ones as they are, cells and strings by their stand-ins, pictures left out. */
const skeletonOf = async ({ entries, pieces, whole }: Parts): Promise<ZipItem[]> => {
  const items: ZipItem[] = [];
  const wanted = [...entries.values()].filter(
    ({ fileName }) => /\.(xml|rels)$/i.test(fileName) && !/(^|\/)(worksheets\/_rels|drawings)\//i.test(fileName),
  );
  if (wanted.length > mostParts || entries.has('META-INF/manifest.xml')) throw new Unusual();
  for (const entry of wanted) {
    let start = '';
    await pieces(entry, (piece) => {
      start += piece.toString('latin1', 0, 2000);
      return start.length >= 1000 ? 'stop' : undefined;
    });
    const kind = root.exec(start)?.[1];
    if (kind === 'worksheet' || kind === 'sst') items.push({ name: entry.fileName, bytes: standIn(kind, entry.fileName) });
    else if (entry.uncompressedSize <= mostSmall) items.push({ name: entry.fileName, bytes: await whole(entry) });
    else throw new Unusual();
  }
  return items.map((item) => referringPart(item, entries.keys()));
};

/** Reads the book, or answers null where the library must. The zip has been counted and checked before. */
export const readXlsx = async (bytes: Buffer): Promise<ReadBook | null> => {
  const zip = await yauzl.fromBufferPromise(bytes, { validateEntrySizes: true });
  try {
    const parts = await partsOf(zip);
    const skeleton = await skeletonOf(parts);
    const { date1904, sheets, strings: stringsEntry, formats } = outlineOf(skeleton);
    const through = async (name: string, { take, end }: { take(piece: Buffer): void; end(): void }) => {
      const entry = parts.entries.get(name);
      if (entry === undefined) throw new Unusual();
      await parts.pieces(entry, take);
      end();
    };
    const texts = sharedStrings();
    if (stringsEntry !== null) await through(stringsEntry, texts);
    const styles = skeleton.find(({ bytes: part }) => root.exec(part.toString('latin1', 0, 2000))?.[1] === 'styleSheet');
    const fonts = styles === undefined ? [] : fontsOfStyles(styles.bytes.toString('utf8'));
    const found: ReadBook['sheets'] = [];
    for (const { name, hidden, entry } of sheets) {
      if (entry === null) {
        found.push({ name, sheet: null });
        continue;
      }
      const reader = sheetRows({ date1904, strings: stringsEntry === null ? null : texts.items, formats, fonts });
      await through(entry, reader);
      found.push({ name, sheet: { name, hidden, date1904, ...reader.found } });
    }
    return { date1904, sheets: found };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // Rare or wrong: the library says which, in its own words.
    return null;
  } finally {
    zip.close();
  }
};
