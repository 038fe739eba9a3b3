// The kit of a meeting out of the register: pages of attached files, files that only the folder takes, a second of the same name.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { unzipped } from '../../main/office/zip-bytes.ts';
import { setOffice } from '../support/an-office.ts';
import { meetingHands } from '../support/meetings.ts';
import { newRegister, type Register } from '../support/register.ts';

let register: Register;
const { council, meeting, item } = meetingHands(() => register);
beforeEach(async () => {
  register = await newRegister();
  await setOffice(register);
  await council();
});
afterEach(() => register.close());

const attach = async (to: string, of: string, name: string, bytes: Buffer | string) => {
  const place = path.join(register.folder, name);
  writeFileSync(place, bytes);
  const { token } = register.core.files.issue(place);
  await register.api.meetings.attach({ file: token, meeting: to, item: of });
};
const bytesOf = (token: string) => readFileSync(register.core.files.resolve(token).path);

it('has the pages of what can be shown, and the folder has every file', async () => {
  const id = await meeting();
  const own = await item(id, 'Kế hoạch năm 2027');
  const report = await PDFDocument.create();
  report.addPage([400, 600]);
  report.addPage([400, 600]);
  await attach(id, own, 'Báo cáo.pdf', Buffer.from(await report.save()));
  await attach(id, own, 'Biểu số liệu.xlsx', 'bảng');
  await attach(id, own, 'hỏng.pdf', '%PDF-1.7 hỏng');
  const { token, pages, items, notes } = await register.api.meetings.kit({ meeting: id, as: 'pdf' });
  // Contents, agenda, four sheets of items, two pages of the report.
  expect({ pages, items }).toEqual({ pages: 8, items: 4 });
  expect(notes.map((note) => note.slice(0, 20))).toEqual(['Tệp “Biểu số liệu.xl', 'Tệp “hỏng.pdf” bị hỏ']);
  expect((await PDFDocument.load(bytesOf(token))).getPageCount()).toBe(pages);
  const folder = await register.api.meetings.kit({ meeting: id, as: 'folder' });
  const files = await unzipped(bytesOf(folder.token));
  expect([...files.keys()].map((name) => name.split('/').at(-1))).toEqual([
    'Bộ tài liệu họp.pdf',
    'Chương trình họp.docx',
    'Báo cáo.pdf',
    'Biểu số liệu.xlsx',
    'hỏng.pdf',
    'index.html',
  ]);
  expect(files.get('index.html')!.toString()).toContain('Biểu số liệu.xlsx');
});
