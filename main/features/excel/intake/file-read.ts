// Reads a file from outside: its workbook and hash, kept by the thread that read it, for the wizard asks about one file again and again.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { Refusal } from '../../../errors.ts';
import { Refusal as FileRefusal } from '../../../office/refusal.ts';
import type { Workbook } from '../../../office/sheet.ts';
import { readWorkbook } from '../../../office/workbook.ts';
import { inUnicode } from '../cells/old-fonts.ts';
import { listsApart } from '../sheets/lists-apart.ts';

/** The lists of a file: text of old fonts in Unicode, a list beneath another one on a sheet of its own. */
export const workbookOf = async (path: string): Promise<Workbook> => listsApart(inUnicode(await readWorkbook(path)));

export interface FileRead {
  workbook: Workbook;
  /** SHA-256 of its bytes. */
  hash: string;
}

const read = async (path: string): Promise<FileRead> => {
  const workbook = await workbookOf(path);
  const hash = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  return { workbook, hash };
};

let last: { mark: string; file: FileRead } | null = null;

/** A file that cannot be read is refused in the words of the reader. */
export const fileRead = async (path: string): Promise<FileRead> => {
  try {
    const { size, mtimeMs } = await stat(path);
    const mark = `${path} ${size} ${mtimeMs}`;
    if (last?.mark === mark) return last.file;
    last = null;
    const file = await read(path);
    last = { mark, file };
    return file;
  } catch (error) {
    if (error instanceof FileRefusal) throw new Refusal('rule', error.message);
    throw error;
  }
};
