// The system's save dialog, and the copy of a written file to the place that the person chose.
import { copyFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { app, dialog, type BrowserWindow, type FileFilter } from 'electron';
import { fileName, type FileDesk } from '../file-desk.ts';

const kinds: Record<string, string> = {
  '.xlsx': 'Bảng tính Excel',
  '.docx': 'Văn bản Word',
  '.pdf': 'Tệp PDF',
  '.csv': 'Bảng CSV',
  '.zip': 'Tệp nén',
  '.sodb': 'Sổ ATVSLĐ',
};

/** The name of the saved file, or null when the person changed his mind. Remembers the last folder. */
export async function saveFile(window: BrowserWindow, desk: FileDesk, token: string, suggested: string): Promise<string | null> {
  const { path, name } = desk.resolve(token);
  const shown = fileName(suggested || name);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(lastFolder ?? app.getPath('documents'), shown),
    filters: filtersFor(shown),
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (canceled || !filePath) return null;
  lastFolder = join(filePath, '..');
  try {
    await copyFile(path, filePath);
  } catch (cause) {
    const sentence = `Không ghi được “${basename(filePath)}”. Nếu tệp đang mở trong Excel hay Word thì hãy đóng lại, hoặc chọn thư mục khác.`;
    throw new Error(sentence, { cause });
  }
  return basename(filePath);
}

let lastFolder: string | null = null;

function filtersFor(name: string): FileFilter[] {
  const ending = extname(name).toLowerCase();
  const all = { name: 'Mọi tệp', extensions: ['*'] };
  return ending ? [{ name: kinds[ending] ?? ending.slice(1).toUpperCase(), extensions: [ending.slice(1)] }, all] : [all];
}
