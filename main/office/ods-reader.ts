// Owns reading an .ods or a flat .fods, with its repeats counted before they take memory; the library knows no such bound.
import yauzl from 'yauzl';
import { odsSheets } from './ods-sheets.ts';
import { odsStyles } from './ods-styles.ts';
import { damaged, notASheet, password, Refusal } from './refusal.ts';
import type { ReadBook } from './xlsx-reader.ts';
import { partsOf } from './zip-parts.ts';

const sheetsOf = ({ sheets, isBook, isWhole }: ReturnType<typeof odsSheets>['found']): ReadBook => {
  if (!isWhole) throw damaged();
  if (!isBook) throw notASheet();
  return { date1904: 'no', sheets: sheets.map((sheet) => ({ name: sheet.name, sheet })) };
};

/** Reads the book; the zip has been counted and checked before. */
export const readOds = async (bytes: Buffer): Promise<ReadBook> => {
  const zip = await yauzl.fromBufferPromise(bytes, { validateEntrySizes: true });
  try {
    const { entries, pieces } = await partsOf(zip);
    const styles = odsStyles();
    const manifest = entries.get('META-INF/manifest.xml');
    let locked = false;
    let tail = '';
    if (manifest !== undefined)
      await pieces(manifest, (piece) => {
        tail = tail.slice(-20) + piece.toString('latin1');
        locked ||= tail.includes('encryption-data');
      });
    if (locked) throw password();
    // Without its styles a book still has its cells.
    const common = entries.get('styles.xml');
    if (common !== undefined) await pieces(common, odsSheets(styles).take).catch(() => {});
    const content = entries.get('content.xml');
    if (content === undefined) throw damaged();
    const reader = odsSheets(styles);
    await pieces(content, reader.take);
    reader.end();
    return sheetsOf(reader.found);
  } catch (error) {
    throw error instanceof Refusal ? error : damaged();
  } finally {
    zip.close();
  }
};

const slice = 256 * 1024;

export const readFods = (text: string): ReadBook => {
  const bytes = Buffer.from(text.trimStart());
  const reader = odsSheets(odsStyles());
  try {
    for (let at = 0; at < bytes.length; at += slice) reader.take(bytes.subarray(at, at + slice));
    reader.end();
  } catch (error) {
    throw error instanceof Refusal ? error : damaged();
  }
  return sheetsOf(reader.found);
};
