// Documents: numbers without gap or double, frozen content, files kept once by content.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { layoutFaults } from '../../main/office/docx-check.ts';
import { ask, documentsOf, firms, officeRegister, textIn, zipAt } from '../support/letters.ts';
import { refusal, type Register } from '../support/register.ts';

let register: Register;
beforeEach(async () => {
  register = await officeRegister();
});
afterEach(() => register.close());

const request = '01890000-0000-7000-8d00-000000000002';
const kept = () => readdirSync(path.join(register.folder, 'tep')).toSorted();

describe('a round of letters', () => {
  it('writes one Word file each, one with all, and PDF on wish, in the official layout', async () => {
    await firms(register, 3);
    const { token, name, letters, numbers } = await register.api.documents.letters(ask({ issue: 'yes', pdf: 'yes', first: 41 }));
    expect([letters, numbers, name]).toEqual([
      3,
      { from: 41, to: 43 },
      'Công văn nhắc tổ chức huấn luyện sắp hết hạn, chưa thông báo 23-11-2026.zip',
    ]);
    const files = await zipAt(register, token);
    expect([...files.keys()]).toEqual([
      ...[1, 2, 3].map((at) => `Từng công văn/${40 + at} Tổ chức ${at}.docx`),
      'Tất cả công văn.docx',
      ...[1, 2, 3].map((at) => `PDF/${40 + at} Tổ chức ${at}.pdf`),
      'Tất cả công văn.pdf',
    ]);
    const one = files.get('Từng công văn/42 Tổ chức 2.docx')!;
    expect(await layoutFaults(one)).toEqual([]);
    const text = await textIn(one);
    for (const words of [
      'Số: 42/SNV-LĐVL',
      'Đắk Lắk, ngày 23 tháng 11 năm 2026',
      'Kính gửi: Tổ chức 2',
      '6009100002',
      '2/GCN',
      'trước ngày 15/12/2026',
      'KT. GIÁM ĐỐC',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/[{}]/);
    expect(await layoutFaults(files.get('Tất cả công văn.docx')!)).toEqual([]);
    expect(files.get('PDF/41 Tổ chức 1.pdf')!.subarray(0, 5).toString()).toBe('%PDF-');
  });
  it('writes one letter to a unit with several rows, its rows as a list', async () => {
    const base = { name: 'Trung tâm An Phú', taxCode: '6009100009', examKind: 'PERIODIC', number: '1/GP' };
    await register.add('health-exam', base);
    await register.add('health-exam', { ...base, examKind: 'OCC_DISEASE', number: '2/GP' });
    const preview = await register.api.documents.preview({ ...ask(), register: 'health-exam', template: request });
    expect(preview).toMatchObject({ letters: 1, recipient: 'Trung tâm An Phú', next: 1, fresh: 'yes', missing: [] });
  });
  it('says before it begins what would stay empty, and shows the first page', async () => {
    await register.add('training', { name: 'Không mã số' });
    await firms(register, 1);
    const { page, blank, letters } = await register.api.documents.preview(ask({ answerBy: null }));
    expect(letters).toBe(2);
    expect(blank).toEqual(
      expect.arrayContaining([
        { tag: 'Mã số thuế', letters: 1 },
        { tag: 'Hạn trả lời', letters: 2 },
      ]),
    );
    expect(JSON.stringify(page)).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });
  it('refuses rows of another register, and an empty list', async () => {
    expect(await refusal(register.api.documents.letters(ask()))).toMatchObject({ code: 'invalid' });
    await register.add('enterprise', { name: 'Xí nghiệp' });
    expect(await refusal(register.api.documents.letters({ ...ask(), register: 'enterprise' }))).toMatchObject({ code: 'invalid' });
  });
  it('is one step of the history: undone, its numbers are free again', async () => {
    const [id] = await firms(register, 2);
    await register.api.documents.letters(ask({ issue: 'yes' }));
    const { entries } = await register.api.history.entries({});
    expect(entries[0]!.label).toBe('Phát hành 2 công văn, số 01 đến 02');
    await register.undo();
    expect(await documentsOf(register, id!)).toEqual([]);
    expect((await register.api.documents.preview(ask())).next).toBe(1);
    await register.redo();
    expect((await documentsOf(register, id!)).map((one) => one.number)).toEqual(['01/SNV-LĐVL']);
    expect((await register.api.documents.preview(ask())).next).toBe(3);
  });
  it('writes nothing when it is cancelled', async () => {
    const [id] = await firms(register, 3);
    const call = { name: 'documents.letters', input: ask({ issue: 'yes' }) };
    const reply = await register.core.invoke(call, { cancelled: () => true });
    expect(reply).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await documentsOf(register, id!)).toEqual([]);
    expect((await register.api.documents.preview(ask())).next).toBe(1);
  });
});

describe('numbers', () => {
  it('run per series and year, without gap or double, whichever way a document is issued', async () => {
    await firms(register, 2);
    const numbers = async (more: object) => (await register.api.documents.letters(ask({ issue: 'yes', ...more }))).numbers;
    expect(await numbers({})).toEqual({ from: 1, to: 2 });
    expect(await numbers({ first: 90 })).toEqual({ from: 3, to: 4 });
    expect(await numbers({ series: 'HĐ' })).toEqual({ from: 1, to: 2 });
    expect(await numbers({ on: '2027-01-04' })).toEqual({ from: 1, to: 2 });
    const drafts = await register.api.documents.letters(ask());
    expect(drafts.numbers).toBeNull();
    const issued = await register.api.documents.issue({ documents: drafts.ids.map((id) => ({ id, version: 1 })), on: '2026-11-24' });
    expect(issued.numbers.map((one) => one.number)).toEqual(['05/SNV-LĐVL', '06/SNV-LĐVL']);
    const all = await register.look((db) =>
      db
        .selectFrom('document')
        .select(['series', 'year', 'number'])
        .where('series', '=', 'CV')
        .where('year', '=', 2026)
        .orderBy('number')
        .execute(),
    );
    expect(all.map((one) => one.number)).toEqual([1, 2, 3, 4, 5, 6]);
  });
  it('are taken once when two rounds are written at the same time: the later one says so and writes nothing', async () => {
    const [id] = await firms(register, 3);
    const rounds = await Promise.allSettled([1, 2].map(() => register.api.documents.letters(ask({ issue: 'yes' }))));
    expect(rounds.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const lost = rounds.find((one) => one.status === 'rejected');
    expect(await refusal(Promise.reject(lost?.reason as Error))).toMatchObject({ code: 'conflict', ref: { next: 4 } });
    expect((await documentsOf(register, id!)).map((one) => one.number)).toEqual(['01/SNV-LĐVL']);
  });
  it('are given to a document once', async () => {
    await firms(register, 1);
    const { ids } = await register.api.documents.letters(ask());
    await register.api.documents.issue({ documents: [{ id: ids[0]!, version: 1 }], on: '2026-11-23' });
    expect(await refusal(register.api.documents.issue({ documents: [{ id: ids[0]!, version: 2 }], on: '2026-11-23' }))).toMatchObject({
      code: 'rule',
      message: 'Văn bản số 01/SNV-LĐVL đã phát hành, không phát hành lần nữa.',
    });
  });
  it('stay blank in a draft, which may be dropped; what was issued may not', async () => {
    const [id] = await firms(register, 1);
    const { token, ids } = await register.api.documents.letters(ask());
    const text = await textIn([...(await zipAt(register, token)).values()][0]!);
    expect(text).toMatch(/Số: +\/SNV-LĐVL/);
    expect(text).toMatch(/ngày +tháng +năm 2026/);
    expect((await documentsOf(register, id!)).map((one) => [one.state, one.number, one.file])).toEqual([['draft', null, 'none']]);
    await register.api.documents.discard({ ids });
    expect(await documentsOf(register, id!)).toEqual([]);
    const issued = await register.api.documents.letters(ask({ issue: 'yes' }));
    expect(await refusal(register.api.documents.discard({ ids: issued.ids }))).toMatchObject({ code: 'rule' });
  });
});

describe('what was issued', () => {
  it('is frozen: the register changes, the paper does not', async () => {
    const [id] = await firms(register, 1);
    const { ids } = await register.api.documents.letters(ask({ issue: 'yes' }));
    await register.change('training', id!, { name: 'Tên mới', address: 'Nơi mới' }, '2026-11-23');
    const { office, version } = await register.api.settings.get({});
    await register.api.settings.save({ office: { ...office, agency: 'Cơ quan mới' }, version });
    const { token, name } = await register.api.documents.file({ id: ids[0]!, as: 'word' });
    expect(name).toBe('01 Tổ chức 1.docx');
    const text = await textIn(readFileSync(register.core.files.resolve(token).path));
    expect(text).toContain('Kính gửi: Tổ chức 1');
    expect(text).not.toContain('Cơ quan mới');
    const pdf = await register.api.documents.file({ id: ids[0]!, as: 'pdf' });
    expect(readFileSync(register.core.files.resolve(pdf.token).path).subarray(0, 5).toString()).toBe('%PDF-');
  });
  it('is kept once by content, and a missing or changed file is said', async () => {
    const [id] = await firms(register, 1);
    const { ids } = await register.api.documents.letters(ask({ issue: 'yes' }));
    expect(kept()).toHaveLength(1);
    await register.undo();
    await register.api.documents.letters(ask({ issue: 'yes' }));
    expect(kept()).toHaveLength(1);
    const place = path.join(register.folder, 'tep', kept()[0]!);
    const state = async () => (await documentsOf(register, id!)).map((one) => one.file);
    expect(await state()).toEqual(['there']);
    writeFileSync(place, 'x');
    expect(await state()).toEqual(['changed']);
    rmSync(place);
    expect(await state()).toEqual(['missing']);
    const [present] = await documentsOf(register, id!);
    expect(present!.id).not.toBe(ids[0]);
    expect(await refusal(register.api.documents.file({ id: present!.id, as: 'word' }))).toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('không còn trong thư mục “tep”') as string,
    });
  });
});
