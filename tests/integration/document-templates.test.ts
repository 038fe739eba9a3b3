// Templates that go out to Word with their tags and come back, and public lists of a day.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unzipped, zipOf } from '../../main/office/zip-bytes.ts';
import { ask, documentsOf, firms, officeRegister, reminder, textIn, zipAt } from '../support/letters.ts';
import { refusal, type Register } from '../support/register.ts';

let register: Register;
beforeEach(async () => {
  register = await officeRegister();
});
afterEach(() => register.close());

describe('a template', () => {
  const chosen = (bytes: Buffer, name = 'Mẫu của Sở.docx') => {
    const file = path.join(register.folder, name);
    writeFileSync(file, bytes);
    return register.core.files.issue(file).token;
  };
  const exported = async () => {
    const { token } = await register.api.documents.exportTemplate({ template: reminder });
    return readFileSync(register.core.files.resolve(token).path);
  };
  const edited = async (change: (document: string) => string) => {
    const parts = await unzipped(await exported());
    return zipOf([...parts].map(([name, bytes]) => ({ name, bytes: name === 'word/document.xml' ? change(bytes.toString()) : bytes })));
  };
  it('goes out with its tags in the official layout and comes back whole', async () => {
    const file = chosen(await exported());
    expect(await register.api.documents.testFill({ file, template: reminder })).toMatchObject({ unknown: [], faults: [] });
  });
  it('tells tags nobody fills and faults of layout, before it is put in the place', async () => {
    const file = chosen(await edited((xml) => xml.replace('{Địa chỉ}', '{Địa chỉ trụ sở}').replace('./.', '.')));
    expect(await register.api.documents.testFill({ file, template: reminder })).toMatchObject({
      unknown: ['Địa chỉ trụ sở'],
      faults: ['Cuối nội dung phải có dấu “./.”.'],
    });
    expect(await refusal(register.api.documents.testFill({ file: chosen(Buffer.from('x'), 'x.docx'), template: reminder }))).toMatchObject({
      message: expect.stringContaining('Word') as string,
    });
  });
  it('of the office is used in place of the house’s, row loop and all, until it is taken back', async () => {
    const [id] = await firms(register, 2);
    const file = chosen(await edited((xml) => xml.replace('Trong quá trình thực hiện', 'Đây là câu của Sở. Trong quá trình thực hiện')));
    await register.api.documents.putTemplate({ file, template: reminder });
    const own = (await register.api.documents.templates({})).templates[0]!;
    expect(own).toMatchObject({ own: 'yes', fileName: 'Mẫu của Sở.docx', file: 'there' });
    expect(await register.api.documents.preview(ask())).toMatchObject({ page: null, missing: [] });
    expect(await refusal(register.api.documents.letters(ask({ pdf: 'yes' })))).toMatchObject({ code: 'rule' });
    const { token } = await register.api.documents.letters(ask({ issue: 'yes' }));
    const files = await zipAt(register, token);
    const text = await textIn(files.get('Từng công văn/01 Tổ chức 1.docx')!);
    for (const words of ['Đây là câu của Sở.', 'Số: 01/SNV-LĐVL', '1/GCN', 'Kính gửi: Tổ chức 1']) expect(text).toContain(words);
    expect(text).not.toMatch(/[{}]/);
    const all = await textIn(files.get('Tất cả công văn.docx')!);
    expect([all.includes('Kính gửi: Tổ chức 1'), all.includes('Kính gửi: Tổ chức 2')]).toEqual([true, true]);
    const { token: again } = await register.api.documents.file({ id: (await documentsOf(register, id!))[0]!.id, as: 'word' });
    expect(await textIn(readFileSync(register.core.files.resolve(again).path))).toContain('Đây là câu của Sở.');
    await register.api.documents.resetTemplate({ template: reminder });
    expect((await register.api.documents.templates({})).templates[0]).toMatchObject({ own: 'no', file: 'house' });
    await register.undo();
    expect((await register.api.documents.templates({})).templates[0]).toMatchObject({ own: 'yes' });
  });
  it('is the administrator’s to change', async () => {
    const file = path.join(register.folder, 'a.docx');
    writeFileSync(file, await exported());
    await register.reopen({ role: 'licensing' });
    expect(
      await refusal(register.api.documents.putTemplate({ file: register.core.files.issue(file).token, template: reminder })),
    ).toMatchObject({ code: 'forbidden' });
    await register.reopen({ role: 'reader' });
    expect(await refusal(register.api.documents.letters(ask()))).toMatchObject({ code: 'forbidden' });
  });
});

describe('the public list', () => {
  it('has the bodies in standing on the day, as Excel and PDF', async () => {
    await register.add('technical-inspection', {
      name: 'Còn hạn',
      number: '1',
      issuedOn: '2024-01-01',
      expiresOn: '2029-01-01',
      scope: 'N1',
    });
    await register.add('technical-inspection', {
      name: 'Hết hạn',
      number: '2',
      issuedOn: '2019-01-01',
      expiresOn: '2024-01-01',
      scope: 'N1',
    });
    const input = { register: 'technical-inspection' as const };
    for (const as of ['excel', 'pdf'] as const) {
      const now = await register.api.documents.publicList({ ...input, as });
      expect([now.rows, now.name]).toEqual([
        1,
        `Danh sách tổ chức kiểm định đủ điều kiện hoạt động 23-11-2026.${as === 'excel' ? 'xlsx' : 'pdf'}`,
      ]);
      expect((await register.api.documents.publicList({ ...input, as, asOf: '2023-06-01' })).rows).toBe(1);
      expect((await register.api.documents.publicList({ ...input, as, asOf: '2035-01-01' })).rows).toBe(0);
    }
    expect(await refusal(register.api.documents.publicList({ register: 'enterprise', as: 'pdf' }))).toMatchObject({ code: 'rule' });
  });
});
