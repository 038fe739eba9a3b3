// Small workbooks and their way through the wizard's calls, for tests of what comes in.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { uuidv7 } from '../../main/ids.ts';
import type { Counts, SheetChoice } from '../../preload/contract/excel.ts';
import type { Register } from './register.ts';

export type Cell = string | number | null;

export const firmHead = ['STT', 'Tên doanh nghiệp', 'Mã số thuế', 'Ngành nghề', 'Số lao động', 'Điện thoại'];
export const firms: Cell[][] = [
  firmHead,
  [1, 'Công ty CP Cà phê Ban Mê', '0650769520', 'Chế biến', 346, '0914950695'],
  [2, 'Công ty TNHH Khai thác đá Phú Thịnh', '4476895320', 'Khai khoáng', 1858, '0935385450'],
  [3, 'Công ty TNHH Gỗ Ea Kar', '6000181156', 'Chế biến gỗ', 40, '0905111222'],
];

/** The same firms some time later: one changed, one the same, one to be left out, a new one, one in error. */
export const laterFirms: Cell[][] = [
  firmHead,
  [1, 'Công ty CP Cà phê Ban Mê', '0650769520', 'Chế biến', 400, '0914950695'],
  [2, 'Công ty TNHH Khai thác đá Phú Thịnh', '4476895320', 'Khai khoáng', 1858, '0935385450'],
  [3, 'Công ty TNHH Gỗ Ea Kar', '6000181156', 'Chế biến gỗ', 55, '0905111222'],
  [4, 'Công ty TNHH May Phước An', '0100107518', 'May mặc', 265, null],
  [5, 'Công ty TNHH Ba Mươi', '0102030405', null, 'ba mươi', null],
];

/** A workbook of one sheet in the folder of the register. */
export const workbookOf = (register: Register, name: string, rows: Cell[][], sheetName = 'Trang 1'): string => {
  const file = path.join(register.folder, name);
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), sheetName);
  writeFileSync(file, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  return file;
};

/** Opens and stages every sheet of a file as it was found, or with a word of the person. */
export const stageFile = async (
  register: Register,
  file: string,
  choice: Partial<SheetChoice> = {},
): Promise<{ id: string; counts: Counts }> => {
  const { api, core } = register;
  const { token } = core.files.issue(file);
  const opened = await api.excel.open({ file: token });
  const id = uuidv7();
  const sheets = opened.sheets.map(({ name, register: found, headerRows, defaults }) => ({
    name,
    register: found!,
    headerRows,
    defaults,
    ...choice,
  }));
  const { counts } = await api.excel.stage({ file: token, import: id, sheets });
  return { id, counts };
};

/** Stages a list of rows and writes it; gives the id of the import. */
export const bring = async (register: Register, name: string, rows: Cell[][]): Promise<string> => {
  const { id } = await stageFile(register, workbookOf(register, name, rows));
  await register.api.excel.commit({ import: id });
  return id;
};
