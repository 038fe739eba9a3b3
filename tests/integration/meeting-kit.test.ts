// The kit of a meeting out of the register: pages of attached files, files that only the folder takes, a second of the same name.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { uuidv7 } from '../../main/ids.ts';
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

it.each(['pdf', 'folder'] as const)('cancelled half way as %s leaves no file, says so, and can be made again', async (as) => {
  const id = await meeting();
  await item(id, 'Kế hoạch năm 2027');
  const place = path.join(register.folder, 'bo-tai-lieu');
  const output = { token: 'x', name: 'bo-tai-lieu', size: 0, path: place };
  const call = { name: 'meetings.kit', input: { meeting: id, as }, job: uuidv7() };
  // How often a whole run looks around; one that stops at the first, a middle and the last of these looks leaves nothing.
  let looks = 0;
  expect(await register.core.invoke(call, { output, cancelled: () => (looks += 1) < 0 })).toMatchObject({ ok: true });
  expect(looks).toBeGreaterThan(4);
  rmSync(place);
  for (const stop of [1, Math.ceil(looks / 2), looks]) {
    let looked = 0;
    const reply = await register.core.invoke(call, { output, cancelled: () => (looked += 1) === stop });
    expect(reply).toMatchObject({ ok: false, error: { code: 'cancelled', message: 'Đã hủy. Sổ không thay đổi.' } });
    expect(existsSync(place)).toBe(false);
  }
  expect(await register.core.invoke(call, { output })).toMatchObject({ ok: true });
});

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
