// The report of the review: its numbers are those of the lists, its layout is official, and once issued it stays as it was.
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wordsOf } from '../../main/domain/papers/page.ts';
import { uuidv7 } from '../../main/ids.ts';
import { layoutFaults } from '../../main/office/docx-check.ts';
import { firms, officeRegister, textIn } from '../support/letters.ts';
import { refusal, type Register } from '../support/register.ts';

let register: Register;
let bodies: string[];
beforeEach(async () => {
  register = await officeRegister();
  bodies = await firms(register, 4);
  await register.change('training', bodies[0]!, { presence: 'head-office' });
  await register.change('training', bodies[1]!, { presence: 'branch' });
  await register.change('training', bodies[2]!, { presence: 'operates-only' });
  const [paper] = (await register.api.licensing.timeline({ register: 'training', id: bodies[3]! })).papers;
  const event = { id: uuidv7(), kind: 'suspended' as const, on: '2026-10-01', to: '2026-12-31' };
  await register.api.licensing.record({ register: 'training', id: bodies[3]!, paper: paper!.id, event });
});
afterEach(() => register.close());

const ask = (more: object = {}) => ({
  from: '2026-01-01',
  to: '2026-11-23',
  registers: ['training' as const, 'technical-inspection' as const],
  addressees: ['Ủy ban nhân dân tỉnh Đắk Lắk', 'Bộ Nội vụ'],
  series: 'BC',
  symbol: 'BC-SNV',
  on: '2026-11-23',
  signerMode: 'KT. Giám đốc',
  signerPost: 'Phó Giám đốc',
  signerName: 'Trần Thu Hằng',
  ...more,
});
const read = (token: string) => readFileSync(register.core.files.resolve(token).path);

describe('the report of the review', () => {
  it('counts bodies by state, presence and change, says what nobody wrote down, and lists them in an annex', async () => {
    const { page, next } = await register.api.documents.reviewPreview(ask());
    const words = wordsOf(page);
    expect(next).toBe(1);
    const after = (label: string, at = 0) => words.indexOf(label, at);
    const states = after('Tổng số');
    expect(words.slice(states, states + 7)).toEqual(['Tổng số', 'Sắp hết hạn', 'Đình chỉ', 'Tổ chức huấn luyện', '4', '3', '1']);
    const presence = after('Chưa ghi');
    expect(words.slice(presence + 1, presence + 6)).toEqual(['Tổ chức huấn luyện', '1', '1', '1', '1']);
    const changes = after('Chấm dứt');
    expect(words.slice(changes + 1, changes + 8)).toEqual(['Tổ chức huấn luyện', '0', '0', '0', '1', '0', '0']);
    expect(words).toContain('Còn 1 đơn vị chưa ghi nơi hiện diện; Sở Nội vụ tiếp tục rà soát, bổ sung.');
    for (const one of [
      'Phụ lục I',
      'Phụ lục II',
      'DANH SÁCH TỔ CHỨC HUẤN LUYỆN',
      'Tổ chức 4',
      '- Ủy ban nhân dân tỉnh Đắk Lắk;',
      '- Bộ Nội vụ.',
    ])
      expect(words).toContain(one);
    expect(words.filter((one) => one.includes('Đánh giá, kiến nghị'))).toEqual([]);
    const withWords = wordsOf((await register.api.documents.reviewPreview(ask({ remarks: 'Một.\nHai.' }))).page);
    expect(withWords).toEqual(expect.arrayContaining(['Một.', 'Hai.']));
  });
  it('looks at the last day of its period', async () => {
    const words = wordsOf((await register.api.documents.reviewPreview(ask({ to: '2026-09-30' }))).page);
    expect(words[words.indexOf('Tổng số') + 2]).not.toBe('Đình chỉ');
  });
  it('keeps the official layout, is numbered, frozen and found again', async () => {
    const { token, number, name, id } = await register.api.documents.reviewReport(ask({ issue: 'yes' }));
    expect([number, name]).toEqual(['01/BC-SNV', '01 Báo cáo rà soát 23-11-2026.docx']);
    expect(await layoutFaults(read(token))).toEqual([]);
    await register.change('training', bodies[0]!, { name: 'Tên mới' }, '2026-11-23');
    const again = await register.api.documents.file({ id, as: 'word' });
    expect(await textIn(read(again.token))).toContain('Tổ chức 1');
    const pdf = await register.api.documents.file({ id, as: 'pdf' });
    expect(read(pdf.token).subarray(0, 5).toString()).toBe('%PDF-');
    await register.api.documents.reviewReport(ask({ as: 'pdf' }));
    const { documents } = await register.api.documents.reviewReports({});
    expect(documents.map((one) => [one.number, one.state, one.file])).toEqual([
      [null, 'draft', 'none'],
      ['01/BC-SNV', 'issued', 'there'],
    ]);
    await register.api.documents.issue({ documents: [{ id: documents[0]!.id, version: 1 }], on: '2026-11-23' });
    expect((await register.api.documents.reviewReports({})).documents[0]!.number).toBe('02/BC-SNV');
  });
  it('is refused beside the box for a period turned round, one that is not over, and registers without papers', async () => {
    const fields = async (more: object) => Object.keys((await refusal(register.api.documents.reviewPreview(ask(more)))).fields ?? {});
    expect(await fields({ to: '2025-12-31' })).toEqual(['to']);
    expect(await fields({ to: '2026-11-24' })).toEqual(['to']);
    expect(await fields({ registers: ['enterprise'] })).toEqual(['registers']);
    expect(await fields({ registers: [] })).toEqual(['registers']);
    expect(await register.look((db) => db.selectFrom('document').select('id').execute())).toEqual([]);
  });
});

describe('where a body is present', () => {
  it('is a fact of the organisation, filtered in lists, remembered and undone', async () => {
    const list = () =>
      register.api.registers.list({ register: 'training', filters: [{ kind: 'set', column: 'presence', values: ['branch'] }] });
    expect((await list()).rows.map((row) => row.name)).toEqual(['Tổ chức 2']);
    await register.change('training', bodies[1]!, { presence: null });
    expect((await list()).rows).toEqual([]);
    await register.undo();
    expect((await list()).rows).toHaveLength(1);
  });
});
