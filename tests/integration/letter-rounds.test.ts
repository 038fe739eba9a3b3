// Letters with tags of their own, templates that the office adds, and rounds that are broken off: all of them filed and numbered, or none.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { letterIds } from '../../main/domain/papers/letter-ids.ts';
import { unzipped, zipOf } from '../../main/office/zip-bytes.ts';
import { uuidv7 } from '../../main/ids.ts';
import { ask, documentsOf, firms, officeRegister, reminder, textIn, zipAt } from '../support/letters.ts';
import { refusal, type Register } from '../support/register.ts';

let register: Register;
beforeEach(async () => {
  register = await officeRegister();
});
afterEach(() => register.close());

const firstLetter = async (more: object) => {
  const { token } = await register.api.documents.letters(ask(more));
  return textIn([...(await zipAt(register, token)).values()][0]!);
};
const factory = () =>
  register.add('enterprise', {
    name: 'Công ty CP Hóa chất Buôn Hồ',
    taxCode: '6009999991',
    headcount: 320,
    sector: 'Sản xuất hóa chất',
    sectorCode: '20',
  });
const worker = (name: string, expires: string | null, role = 'FULL_TIME') =>
  register.add('osh-staff', {
    name,
    role,
    employerName: 'Công ty CP Hóa chất Buôn Hồ',
    employerTaxCode: '6009999991',
    ...(expires === null
      ? {}
      : { traineeGroup: 'G2', certificateNumber: `${name}/GCN`, certificateIssuedOn: '2024-06-01', certificateExpiresOn: expires }),
  });

describe('a letter says', () => {
  it('what staff an employer must have, has and lacks, with the article', async () => {
    const id = await factory();
    await worker('Lê An', '2027-06-01');
    const text = await firstLetter({ register: 'enterprise', template: letterIds.staffing, ids: [id] });
    expect(text).toContain('sử dụng 320 lao động');
    for (const words of ['Người làm công tác ATVSLĐ', '2 chuyên trách', 'Điều 36', 'Người làm công tác y tế'])
      expect(text).toContain(words);
    expect(text).not.toMatch(/[{}]/);
  });
  it('whose training ends soon, has ended or was never shown; not those who are trained or gone', async () => {
    const id = await factory();
    await worker('Còn Hạn', '2027-06-01');
    await worker('Sắp Hết', '2026-12-01');
    await worker('Đã Hết', '2026-06-01');
    const never = await worker('Chưa Học', null);
    await register.change('osh-staff', await worker('Thôi Việc', '2026-06-01'), { endedOn: '2026-11-23' });
    const text = await firstLetter({ register: 'enterprise', template: letterIds.periodicTraining, ids: [id] });
    for (const name of ['Sắp Hết', 'Đã Hết', 'Chưa Học']) expect(text).toContain(name);
    for (const name of ['Còn Hạn', 'Thôi Việc']) expect(text).not.toContain(name);
    expect(await firstLetter({ register: 'osh-staff', template: letterIds.periodicTraining, ids: [never] })).toContain('Đã Hết');
  });
  it('of which year the report is due, and until when by the rule', async () => {
    await firms(register, 1);
    expect(await firstLetter({ template: letterIds.yearlyReport })).toContain('năm 2026 theo mẫu quy định, chậm nhất ngày 31/12/2026');
    expect(await firstLetter({ template: letterIds.yearlyReport, reportYear: 2025 })).toContain('chậm nhất ngày 31/12/2025');
  });
  it('which conditions a body does not keep, with the text; not what only ends soon', async () => {
    const id = await register.add('training', {
      name: 'Trung tâm Huấn luyện C',
      number: '1/GCN',
      issuedOn: '2024-01-10',
      expiresOn: '2029-01-10',
      trainingClass: 'C',
      traineeGroups: 'G2',
    });
    const premises = { id: uuidv7(), kind: 'practice' as const, area: 299, tenure: 'own' as const };
    await register.api.licensing.savePremises({ register: 'training', id, premises });
    const text = await firstLetter({ template: letterIds.conditions });
    for (const words of ['Khu vực thực hành', '299 m²', 'NQ 66.18/2026']) expect(text).toContain(words);
    expect(text).not.toContain('Sắp hết hạn');
  });
  it('which certificates of bad days touch an employer, and all of them to the body that issued them', async () => {
    const [id] = await firms(register, 1);
    const [paper] = (await register.api.licensing.timeline({ register: 'training', id: id! })).papers;
    const event = { id: uuidv7(), kind: 'suspended' as const, on: '2026-08-01', to: '2026-10-31' };
    await register.api.licensing.record({ register: 'training', id: id!, paper: paper!.id, event });
    await factory();
    const post = await worker('Lê An', '2028-09-01');
    await register.change('osh-staff', post, { certificateIssuer: 'Tổ chức 1', certificateIssuedOn: '2026-09-01' });
    const { employerIds } = await register.api.licensing.blastRadius({ register: 'training', id: id! });
    const more = { blast: { id: id! } };
    const text = await firstLetter({ register: 'enterprise', template: letterIds.blastEmployer, ids: employerIds, ...more });
    for (const words of [
      'Nghị định số 283/2026/NĐ-CP của Chính phủ (Điều 36);',
      'Tổ chức 1 đã cấp',
      'đình chỉ từ 01/08/2026 đến 31/10/2026',
      'Lê An',
      'Không còn chứng nhận nào khác',
    ])
      expect(text).toContain(words);
    const toBody = await firstLetter({ template: letterIds.blastProvider, ids: [id], ...more });
    for (const words of ['đã cấp 1 chứng nhận huấn luyện cho 1 người', 'Công ty CP Hóa chất Buôn Hồ']) expect(toBody).toContain(words);
  });
});

describe('a template of the office', () => {
  const chosen = (bytes: Buffer, name = 'Mẫu mới.docx') => {
    const file = path.join(register.folder, name);
    writeFileSync(file, bytes);
    return register.core.files.issue(file).token;
  };
  const edited = async (change: (xml: string) => string) => {
    const { token } = await register.api.documents.exportTemplate({ template: reminder });
    const parts = await unzipped(readFileSync(register.core.files.resolve(token).path));
    return zipOf([...parts].map(([name, bytes]) => ({ name, bytes: name === 'word/document.xml' ? change(bytes.toString()) : bytes })));
  };
  const words = { name: 'Thông báo của Sở', kind: 'TB' as const, registers: ['training' as const] };
  it('is tried, added, used, renamed and removed; what was made from it stays', async () => {
    const [id] = await firms(register, 1);
    const bytes = await edited((xml) => xml.replaceAll('Danh sách', 'Điều kiện chưa bảo đảm').replace('{Địa chỉ}', '{Nơi đóng}'));
    const tried = await register.api.documents.testFill({ file: chosen(bytes), template: null, registers: ['training'] });
    expect(tried).toMatchObject({ unknown: ['Nơi đóng'], missing: [] });
    const bare = await edited((xml) => xml.replace('{Người ký}', 'Trần Thu Hằng').replace('{Số}', '01'));
    expect((await register.api.documents.testFill({ file: chosen(bare), template: reminder })).missing).toEqual(['Số', 'Người ký']);
    expect(
      (await register.api.documents.testFill({ file: chosen(bytes), template: null, registers: ['training', 'enterprise'] })).unknown,
    ).toContain('Điều kiện chưa bảo đảm');
    const good = await edited((xml) => xml.replace('Trong quá trình thực hiện', 'Câu riêng của Sở'));
    const { id: template } = await register.api.documents.addTemplate({ file: chosen(good), ...words });
    const mine = async () => (await register.api.documents.templates({})).templates.find((one) => one.id === template);
    expect(await mine()).toMatchObject({ name: 'Thông báo của Sở', kind: 'TB', own: 'new', file: 'there' });
    expect(await refusal(register.api.documents.addTemplate({ file: chosen(good), ...words }))).toMatchObject({ code: 'rule' });
    const { token, ids } = await register.api.documents.letters(ask({ template, issue: 'yes', ids: [id] }));
    const [first] = [...(await zipAt(register, token)).values()];
    expect(await textIn(first!)).toContain('Câu riêng của Sở');
    await register.api.documents.renameTemplate({ template, version: 1, ...words, name: 'Tên khác' });
    expect(await refusal(register.api.documents.renameTemplate({ template, version: 1, ...words }))).toMatchObject({ code: 'conflict' });
    await register.api.documents.putTemplate({ file: chosen(good, 'Bản hai.docx'), template });
    expect(await mine()).toMatchObject({ name: 'Tên khác', fileName: 'Bản hai.docx' });
    await register.api.documents.removeTemplate({ template });
    expect(await mine()).toBeUndefined();
    expect((await documentsOf(register, id!))[0]).toMatchObject({ number: '01/SNV-LĐVL', file: 'there', templateName: 'Mẫu mới.docx' });
    const { token: again } = await register.api.documents.file({ id: ids[0]!, as: 'word' });
    expect(await textIn(readFileSync(register.core.files.resolve(again).path))).toContain('Câu riêng của Sở');
    await register.undo();
    expect(await mine()).toMatchObject({ name: 'Tên khác' });
  });
  it('is for the registers that it names, and those of the house are not renamed or removed', async () => {
    const { id: template } = await register.api.documents.addTemplate({ file: chosen(await edited((xml) => xml)), ...words });
    await factory();
    expect(await refusal(register.api.documents.preview(ask({ register: 'enterprise', template })))).toMatchObject({ code: 'invalid' });
    expect(await refusal(register.api.documents.removeTemplate({ template: reminder }))).toMatchObject({ code: 'rule' });
    expect(await refusal(register.api.documents.resetTemplate({ template }))).toMatchObject({ code: 'rule' });
    expect((await refusal(register.api.documents.renameTemplate({ template, version: 1, ...words, registers: [] }))).fields).toHaveProperty(
      'registers',
    );
  });
  it('has its tags in one workbook, a sheet for each register', async () => {
    const { token, rows } = await register.api.documents.tagList({});
    expect(rows).toBeGreaterThan(200);
    const parts = await unzipped(readFileSync(register.core.files.resolve(token).path));
    expect([...parts.keys()].filter((name) => name.startsWith('xl/worksheets/sheet'))).toHaveLength(6);
  });
});

describe('a round that is broken off', () => {
  const kept = () => (existsSync(path.join(register.folder, 'tep')) ? readdirSync(path.join(register.folder, 'tep')) : []);
  const filedDocuments = () => register.look((db) => db.selectFrom('document').select(['state', 'number']).execute());
  const call = { name: 'documents.letters', input: ask({ issue: 'yes' }), job: uuidv7() };
  const nextIsFirst = async () => {
    const { numbers } = await register.api.documents.letters(ask({ issue: 'yes' }));
    expect(numbers).toEqual({ from: 1, to: 12 });
    expect((await filedDocuments()).map((one) => one.state)).toEqual(Array.from({ length: 12 }, () => 'issued'));
    expect(kept().filter((name) => name.length === 64)).toHaveLength(12);
  };
  beforeEach(async () => void (await firms(register, 12)));

  it.each([1, 2, 3, 4])('by the user, at the %s. look around: nothing is filed, no number is taken', async (look) => {
    let looked = 0;
    const reply = await register.core.invoke(call, { cancelled: () => (looked += 1) === look });
    expect(reply).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await filedDocuments()).toEqual([]);
    await nextIsFirst();
  });
  it('because the file cannot be written: nothing is filed', async () => {
    const nowhere = path.join(register.folder, 'không có', 'thư mục', 'a.zip');
    const reply = await register.core.invoke(call, { output: { token: 'x', name: 'a.zip', size: 0, path: nowhere } });
    expect(reply.ok).toBe(false);
    expect(await filedDocuments()).toEqual([]);
    await nextIsFirst();
  });
  it('because the folder of files cannot be written: nothing is filed', async () => {
    const place = path.join(register.folder, 'tep');
    writeFileSync(place, 'một tệp ở chỗ của thư mục');
    expect((await refusal(register.api.documents.letters(ask({ issue: 'yes' })))).code).toBe('unexpected');
    expect(await filedDocuments()).toEqual([]);
    expect((await refusal(register.api.documents.letters(ask({ issue: 'yes' })))).code).toBe('unexpected');
    rmSync(place);
    await nextIsFirst();
  });
  it('between the files and the numbers, as a power cut does: files lie there, nothing is filed, the next round takes the same numbers', async () => {
    const reply = await register.core.invoke(call, {
      inner: () => Promise.reject(new Error('cut off')),
    });
    expect(reply.ok).toBe(false);
    expect(await filedDocuments()).toEqual([]);
    expect(kept()).toHaveLength(12);
    await nextIsFirst();
  });
});
