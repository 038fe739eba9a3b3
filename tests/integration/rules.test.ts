// The rules screen: what holds by which text, what a change would move, and that it moves just that from its day on.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../main/ids.ts';
import type { Rule } from '../../preload/contract/rules.ts';
import { newRegister, refusal, type Register } from '../support/register.ts';

let register: Register;
beforeEach(async () => {
  register = await newRegister();
});
afterEach(() => register.close());

const rule = async (code: string): Promise<Rule> => {
  const { topics } = await register.api.rules.list({});
  return topics.flatMap((topic) => topic.rules).find((one) => one.code === code)!;
};
const change = (code: string, value: string, effectiveFrom: string | null, more: object = {}) => ({
  mode: 'from' as const,
  id: uuidv7(),
  code,
  value,
  effectiveFrom,
  source: 'NĐ 1/2027/NĐ-CP Điều 2',
  ...more,
});
const apply = async (asked: ReturnType<typeof change>) => register.api.rules.save({ ...asked, version: (await rule(asked.code)).version });
const rowsOf = async (code: string) => (await rule(code)).rows.map((row) => [row.value, row.from, row.to]);

describe('the list', () => {
  it('groups every rule by topic, in words, without a code', async () => {
    const { topics, total, matching } = await register.api.rules.list({});
    expect(matching).toBe(total);
    expect(topics.map((topic) => topic.title).slice(0, 3)).toEqual([
      'Chế độ pháp luật theo thời gian',
      'Nhắc hạn',
      'Giấy chứng nhận, chứng chỉ',
    ]);
    expect(topics.some((topic) => topic.title === 'Khác' && topic.rules.length > 1)).toBe(false);
    const words = topics.flatMap((topic) => topic.rules).flatMap((one) => [one.title, ...one.rows.map((row) => row.words)]);
    expect(words.filter((text) => /[A-Z]{4,}_|\||^[a-z-]+$/.test(text))).toEqual([]);
  });
  it('finds without accents, in notes, sources and how sure one is', async () => {
    const titles = async (search: string) =>
      (await register.api.rules.list({ search })).topics.flatMap((topic) => topic.rules).map((one) => one.code);
    expect(await titles('mau ho phach')).toEqual(['expiring.amber']);
    expect(await titles('NĐ 39/2016 dieu 38')).toEqual(['staffing.council.high-risk', 'staffing.council.other']);
    expect((await titles('can kiem tra')).length).toBeGreaterThan(20);
  });
  it('tells which row holds on a day', async () => {
    const holding = async (asOf: string) =>
      (await register.api.rules.list({ asOf, search: 'che do cua to chuc huan luyen' })).topics[0]!.rules[0]!.rows.find(
        (row) => row.holds === 'yes',
      )!.words;
    expect([await holding('2026-06-30'), await holding('2026-07-01'), await holding('2027-03-01')]).toEqual([
      'Cấp giấy chứng nhận',
      'Thông báo',
      'Chưa rõ chế độ',
    ]);
  });
});

describe('a change from a day on', () => {
  it('closes the standing row the day before and leaves the past alone, in one step that undo takes back', async () => {
    await apply(change('expiring.amber', '90', '2027-01-01'));
    expect(await rowsOf('expiring.amber')).toEqual([
      ['60', null, '2026-12-31'],
      ['90', '2027-01-01', null],
    ]);
    const { entries } = await register.api.rules.history({ code: 'expiring.amber' });
    expect(entries[0]!.label).toMatch(/^Đổi quy định từ 01\/01\/2027: /);
    await register.undo();
    expect(await rowsOf('expiring.amber')).toEqual([['60', null, null]]);
    await register.redo();
    expect(await rowsOf('expiring.amber')).toHaveLength(2);
  });
  it('ends where the next rule begins, and lets the old one go on after a limited time', async () => {
    await apply(change('training.regime', 'TRAIN_LICENCE', '2027-01-01'));
    expect((await rowsOf('training.regime')).slice(1)).toEqual([
      ['TRAIN_NOTIFY', '2026-07-01', '2026-12-31'],
      ['TRAIN_LICENCE', '2027-01-01', '2027-02-28'],
      ['TRAIN_AFTER', '2027-03-01', null],
    ]);
    await apply(change('expiring.amber', '30', '2027-01-01', { effectiveTo: '2027-01-31' }));
    expect(await rowsOf('expiring.amber')).toEqual([
      ['60', null, '2026-12-31'],
      ['30', '2027-01-01', '2027-01-31'],
      ['60', '2027-02-01', null],
    ]);
  });
  it('puts a row right where it is asked to', async () => {
    const { rows } = await rule('training.regime');
    await apply(change('training.regime', 'TRAIN_NOTIFY', '2027-03-01', { mode: 'correct', id: rows[2]!.id }));
    expect((await rowsOf('training.regime')).at(-1)).toEqual(['TRAIN_NOTIFY', '2027-03-01', null]);
    expect((await rule('training.regime')).rows.at(-1)).toMatchObject({
      source: 'NĐ 1/2027/NĐ-CP Điều 2',
      confidenceWords: 'đọc được văn bản',
    });
  });
});

describe('a wrong change', () => {
  const asked = (more: object) => ({ ...change('expiring.amber', '90', '2027-01-01'), ...more });
  it.each([
    ['no source', { source: '' }, 'source', 'Ghi văn bản, điều, khoản làm căn cứ.'],
    ['a value of another unit', { value: 'ba tháng' }, 'value', 'Giá trị tính bằng ngày, phải là số nguyên, ví dụ 60.'],
    ['half a day', { value: '60,5' }, 'value', 'Giá trị tính bằng ngày, phải là số nguyên, ví dụ 60.'],
    ['no first day', { effectiveFrom: null }, 'effectiveFrom', 'Cần ngày bắt đầu áp dụng.'],
    ['an end before its beginning', { effectiveTo: '2026-12-31' }, 'effectiveTo', 'Ngày kết thúc đứng trước ngày bắt đầu.'],
    [
      'a word that is none',
      { code: 'training.regime', value: 'TRAIN_FREE' },
      'value',
      'Chọn một trong: Cấp giấy chứng nhận; Thông báo; Chưa rõ chế độ.',
    ],
    [
      'a day on which another begins',
      { code: 'training.regime', value: 'TRAIN_LICENCE', effectiveFrom: '2027-03-01' },
      'effectiveFrom',
      'Đã có quy định bắt đầu từ 01/03/2027. Chọn ngày khác, hoặc sửa cho đúng dòng đó.',
    ],
    [
      'an overlap',
      { code: 'training.regime', value: 'TRAIN_LICENCE', effectiveTo: '2027-03-01' },
      'effectiveTo',
      'Chồng lên quy định từ 01/03/2027. Để trống hoặc chọn ngày trước đó.',
    ],
    [
      'a norm that says nothing',
      { code: 'staffing.osh.other.1', value: 'nhiều người' },
      'value',
      'Gõ như “từ 50 lao động: 1 chuyên trách” hoặc “từ 1.000 lao động: 1 bộ phận riêng, hoặc 3 chuyên trách”.',
    ],
  ])('%s is told beside its field, in the preview and in the save', async (_, more, field, sentence) => {
    const failure = await refusal(register.api.rules.preview(asked(more)));
    expect(failure).toMatchObject({ code: 'invalid', fields: { [field]: sentence } });
    expect(await refusal(register.api.rules.save({ ...asked(more), version: '' }))).toMatchObject({
      code: 'invalid',
      fields: { [field]: sentence },
    });
    expect(await rowsOf('expiring.amber')).toHaveLength(1);
  });
  it('that has not seen the last one is a conflict, and people other than administrators are refused', async () => {
    const { version } = await rule('expiring.amber');
    await apply(change('expiring.amber', '90', '2027-01-01'));
    expect((await refusal(register.api.rules.save({ ...asked({ value: '45', effectiveFrom: '2027-02-01' }), version }))).code).toBe(
      'conflict',
    );
    await register.reopen({ role: 'secretary' });
    expect((await refusal(apply(change('expiring.amber', '30', '2027-06-01')))).code).toBe('forbidden');
  });
});

describe('the preview', () => {
  it('of a regime tells who will stand otherwise and when, and that is what happens', async () => {
    const lasting = await register.add('training', { name: 'Còn giấy', number: '1', issuedOn: '2025-01-01', expiresOn: '2030-01-01' });
    const ended = await register.add('training', { name: 'Hết giấy', number: '2', issuedOn: '2021-01-01', expiresOn: '2026-10-01' });
    const asked = change('training.regime', 'TRAIN_LICENCE', '2027-01-01');
    const seen = await register.api.rules.preview(asked);
    expect(seen).toMatchObject({ day: '2027-01-01', total: 1, past: 'no', sentence: '1 tổ chức huấn luyện đổi trạng thái.' });
    expect(seen.moved).toEqual([
      {
        register: 'training',
        id: ended,
        title: 'Hết giấy',
        before: 'Chưa thông báo',
        after: 'Hết hạn',
        from: '2027-01-01',
        to: '2027-02-28',
      },
    ]);
    expect(seen.counts).toEqual([
      { what: 'Còn hiệu lực', before: 1, after: 1 },
      { what: 'Hết hạn', before: 0, after: 1 },
      { what: 'Chưa thông báo', before: 1, after: 0 },
    ]);
    expect(seen.rows.map((row) => row.change)).toEqual(['kept', 'closed', 'new', 'kept']);
    expect(await rowsOf('training.regime')).toHaveLength(3);

    await apply(asked);
    const status = async (asOf: string) =>
      Object.fromEntries((await register.api.registers.list({ register: 'training', asOf })).rows.map((row) => [row.id, row.status]));
    expect(await status('2026-12-31')).toEqual({ [lasting]: 'VALID', [ended]: 'NOT_NOTIFIED' });
    expect(await status('2027-01-01')).toEqual({ [lasting]: 'VALID', [ended]: 'EXPIRED' });
    await register.undo();
    expect((await status('2027-01-01'))[ended]).toBe('NOT_NOTIFIED');
  });
  it('of a lead time counts the rows that turn amber', async () => {
    await register.add('technical-inspection', { name: 'Gần', number: '1', issuedOn: '2022-01-01', expiresOn: '2027-02-01' });
    await register.add('technical-inspection', { name: 'Xa', number: '2', issuedOn: '2022-01-01', expiresOn: '2028-02-01' });
    await register.add('osh-staff', {
      name: 'Đỗ An',
      role: 'FULL_TIME',
      employerName: 'X',
      traineeGroup: 'G2',
      certificateIssuedOn: '2025-02-01',
    });
    const seen = await register.api.rules.preview(change('expiring.amber', '90', '2026-11-23'));
    expect(seen).toMatchObject({
      sentence: 'Thêm 2 dòng chuyển sang Sắp hết hạn.',
      counts: [{ what: 'Sắp hết hạn', before: 0, after: 2 }],
      total: 2,
    });
    await apply(change('expiring.amber', '90', '2026-11-23'));
    expect((await register.rows('technical-inspection')).map((row) => row.status)).toEqual(['EXPIRING', 'VALID']);
    expect((await register.rows('osh-staff'))[0]!.status).toBe('EXPIRING');
  });
  it('of a staffing norm counts the employers that get or lose a gap', async () => {
    const id = await register.add('enterprise', { name: 'Bách hóa', sectorCode: '4711', headcount: 120 });
    await register.add('osh-staff', {
      name: 'Lê Thị Hoa',
      role: 'PART_TIME',
      employerName: 'Bách hóa',
      traineeGroup: 'G2',
      certificateExpiresOn: '2028-01-01',
    });
    const asked = change('staffing.osh.other.2', 'từ 100 lao động: 1 chuyên trách', '2027-01-01');
    const seen = await register.api.rules.preview(asked);
    expect(seen.counts[0]).toEqual({ what: 'Doanh nghiệp thiếu người', before: 0, after: 1 });
    expect(seen.moved).toMatchObject([
      { id, before: 'Đủ (từ 0 lao động: 1 bán chuyên trách)', after: 'Thiếu 1 (từ 100 lao động: 1 chuyên trách)' },
    ]);
    await apply(asked);
    expect((await register.api.registers.staffingOf({ id, asOf: '2026-12-31' })).osh.gap).toBe(0);
    expect((await register.api.registers.staffingOf({ id, asOf: '2027-01-01' })).osh.gap).toBe(1);
  });
  it('of the months of a group tells whose training is good for longer, and recomputes it', async () => {
    const id = await register.add('osh-staff', {
      name: 'Đỗ An',
      role: 'FULL_TIME',
      employerName: 'X',
      traineeGroup: 'G2',
      certificateIssuedOn: '2024-11-01',
    });
    const { rows } = await rule('training.group-2.validity');
    const asked = change('training.group-2.validity', '36', null, { mode: 'correct', id: rows[0]!.id });
    const seen = await register.api.rules.preview(asked);
    expect(seen.moved).toMatchObject([{ id, before: 'Hết hạn, đến 01/11/2026', after: 'Còn hiệu lực, đến 01/11/2027' }]);
    expect((await register.row('osh-staff', id)).status).toBe('EXPIRED');
    await apply(asked);
    expect(await register.row('osh-staff', id)).toMatchObject({ status: 'VALID', trainedUntil: '2027-11-01' });
    await register.undo();
    expect((await register.row('osh-staff', id)).status).toBe('EXPIRED');
  });
  it('says honestly where nothing of the registers hangs on a rule', async () => {
    expect(await register.api.rules.preview(change('meeting.quorum', '60', '2027-01-01'))).toMatchObject({
      total: 0,
      counts: [],
      moved: [],
    });
  });
});
