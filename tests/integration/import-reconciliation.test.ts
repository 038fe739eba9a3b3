// The minutes of differences: of an import that is looked at and of one that was written, read back from the Word file.
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { layoutFaults } from '../../main/office/docx-check.ts';
import { unzipped } from '../../main/office/zip-bytes.ts';
import { bring, firms, laterFirms, stageFile, workbookOf } from '../support/imports.ts';
import { officeRegister } from '../support/letters.ts';
import { refusal, type Register } from '../support/register.ts';

let register: Register;
beforeEach(async () => {
  register = await officeRegister();
});
afterEach(() => register.close());

/** Texts of the paper, a table row in one line with " | " between its cells. */
const linesOf = async (token: string): Promise<string[]> => {
  const bytes = readFileSync(register.core.files.resolve(token).path);
  expect(await layoutFaults(bytes)).toEqual([]);
  const xml = (await unzipped(bytes)).get('word/document.xml')!.toString('utf8');
  const textOf = (part: string) => [...part.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
  return [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>|<w:p[ >].*?<\/w:p>/gs)].map(([part]) =>
    part.startsWith('<w:tr') ? part.split('</w:tc>').slice(0, -1).map(textOf).join(' | ') : textOf(part),
  );
};

const staged = async () => {
  await bring(register, 'lần một.xlsx', firms);
  const { id } = await stageFile(register, workbookOf(register, 'xã gửi.xlsx', laterFirms));
  await register.api.excel.decide({ import: id, positions: [2], decision: 'skip' });
  return id;
};

test('tells before anything is written what would be taken and what would stay', async () => {
  const id = await staged();
  const { token, name } = await register.api.excel.reconciliation({ import: id });
  expect(name).toBe('Biên bản đối chiếu xã gửi.docx');
  const lines = await linesOf(token);
  expect(lines).toEqual(
    expect.arrayContaining([
      '1 | 2 | Công ty CP Cà phê Ban Mê | Số lao động | 346 | 400 | Sẽ lấy theo tệp',
      '2 | 4 | Công ty TNHH Gỗ Ea Kar | Số lao động | 40 | 55 | Giữ theo sổ',
      '3 | 5 | Công ty TNHH May Phước An | Chưa có trong sổ |  |  | Sẽ ghi mới',
    ]),
  );
  expect(lines.find((line) => line.startsWith('1 | 6 | Công ty TNHH Ba Mươi'))).toMatch(/Số lao động: /);
  expect(await register.rows('enterprise')).toHaveLength(3);
});

test('tells of a written import what was taken, counts its rows, and leaves a trace', async () => {
  const id = await staged();
  await register.api.excel.commit({ import: id });
  const lines = await linesOf((await register.api.excel.reconciliation({ import: id })).token);
  expect(lines).toEqual(
    expect.arrayContaining([
      '1 | 2 | Công ty CP Cà phê Ban Mê | Số lao động | 346 | 400 | Đã lấy theo tệp',
      '2 | 4 | Công ty TNHH Gỗ Ea Kar | Số lao động | 40 | 55 | Giữ theo sổ',
      '3 | 5 | Công ty TNHH May Phước An | Chưa có trong sổ |  |  | Đã ghi mới',
    ]),
  );
  const said = lines.join('\n');
  for (const words of [
    'Số dòng của danh sách: 5',
    'Chưa có trong sổ: 1',
    'Khác với sổ: 1',
    'Giống sổ: 1',
    'Chưa ghi được: 1',
    'Chưa lấy vào sổ: 1',
  ])
    expect(said).toContain(words);
  const { entries } = await register.api.history.entries({});
  expect(entries[0]!.label).toBe('Lập biên bản đối chiếu xã gửi.xlsx');
  const pdf = await register.api.excel.reconciliation({ import: id, as: 'pdf' });
  expect(readFileSync(register.core.files.resolve(pdf.token).path).subarray(0, 5).toString()).toBe('%PDF-');
});

test('is refused in words where no import is', async () => {
  expect((await refusal(register.api.excel.reconciliation({ import: '01890000-0000-7000-8000-000000000000' }))).code).toBe('not-found');
});
