// Lists of the registers: order, windows, counts, the box and the chips.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Filter } from '../../preload/contract/primitives.ts';
import { newRegister, refusal, type Register } from '../support/register.ts';

let register: Register;
beforeEach(async () => void (register = await newRegister()));
afterEach(() => register.close());

const training = (values: Record<string, string | number | null>) => register.add('training', values);
const names = async (view: object = {}) =>
  (await register.api.registers.list({ register: 'training', ...view })).rows.map((row) => row.name);

describe('a list', () => {
  it('goes in Vietnamese order, đ after d and marks after letters', async () => {
    for (const [n, name] of ['Đông Á', 'Dũng', 'Ánh', 'Anh', 'Ăn', 'Ân', 'ảnh', 'Dung', 'E', 'Ê', 'Ơn', 'Ôn', 'On'].entries())
      await training({ name, taxCode: String(6000000000 + n) });
    const wanted = [...(await names())].toSorted(new Intl.Collator('vi').compare as never);
    expect(await names()).toEqual(wanted);
    expect(await names({ sort: [{ column: 'name', direction: 'descending' }] })).toEqual(wanted.toReversed());
  });
  it('takes several orders, the first above the second', async () => {
    await training({ name: 'B', trainingClass: 'A', address: 'Cư Mgar' });
    await training({ name: 'A', trainingClass: 'B', address: 'Ea Kar' });
    await training({ name: 'C', trainingClass: 'A', address: 'Buôn Hồ' });
    const order = (...sort: [string, 'ascending' | 'descending'][]) =>
      names({ sort: sort.map(([column, direction]) => ({ column, direction })) });
    expect(await order(['trainingClass', 'ascending'], ['address', 'ascending'])).toEqual(['C', 'B', 'A']);
    expect(await order(['trainingClass', 'descending'], ['name', 'descending'])).toEqual(['A', 'C', 'B']);
  });
  it('orders people by given name, then by the rest', async () => {
    for (const name of ['Nguyễn Văn Bình', 'Trần Thị An', 'Lê Văn An', 'Đỗ Ánh', 'H’Hen Niê'])
      await register.add('osh-staff', { name, role: 'FULL_TIME', employerName: 'Nhà máy' });
    expect((await register.rows('osh-staff')).map((row) => row.name)).toEqual([
      'Lê Văn An',
      'Trần Thị An',
      'Đỗ Ánh',
      'Nguyễn Văn Bình',
      'H’Hen Niê',
    ]);
  });
  it('comes by windows that fit together, with its counts', async () => {
    for (let n = 0; n < 25; n += 1)
      await training({ name: `Đơn vị ${String(n).padStart(2, '0')}`, trainingClass: n % 5 === 0 ? 'A' : 'B' });
    const list = (offset: number, limit: number, filters: Filter[] = []) =>
      register.api.registers.list({ register: 'training', offset, limit, filters });
    const windows = await Promise.all([list(0, 10), list(10, 10), list(20, 10)]);
    expect(windows.flatMap((one) => one.rows).map((row) => row.name)).toEqual(await names({ limit: 100 }));
    expect(windows.map((one) => one.rows.length)).toEqual([10, 10, 5]);
    expect(await list(0, 0, [{ kind: 'set', column: 'trainingClass', values: ['A'] }])).toEqual({ rows: [], matching: 5, total: 25 });
    expect(
      (await register.api.registers.ids({ register: 'training', filters: [{ kind: 'set', column: 'trainingClass', values: ['A'] }] })).ids,
    ).toHaveLength(5);
  });
  it('keeps rows of equal order in place from one window to the next', async () => {
    for (let n = 0; n < 12; n += 1) await training({ name: 'Trùng tên', taxCode: String(6000000000 + n) });
    const seen = [];
    for (let offset = 0; offset < 12; offset += 1)
      seen.push(...(await register.api.registers.list({ register: 'training', offset, limit: 1 })).rows.map((row) => row.id));
    expect(new Set(seen).size).toBe(12);
  });
});

describe('chips and the box', () => {
  beforeEach(async () => {
    await training({
      name: 'Trường Đại học Tây Nguyên',
      taxCode: '6000234580',
      number: '15/2024/GCN-ATLĐ',
      issuedOn: '2024-03-15',
      expiresOn: '2029-03-15',
      traineeGroups: 'G1,G2,G4',
      phone: '0262 3 825 185',
    });
    await training({
      name: 'Công ty Kiểm định 50%',
      taxCode: '6000181156',
      issuedOn: '2025-06-01',
      traineeGroups: 'G3',
      address: 'Phường Buôn Ma Thuột',
    });
    await training({ name: 'Công ty Đầu tư', traineeGroups: 'G6' });
  });
  const chip = (filter: Filter) => names({ filters: [filter] });
  it('finds words without their marks, in any order', async () => {
    expect(await names({ search: 'tay nguyen' })).toEqual(['Trường Đại học Tây Nguyên']);
    expect(await names({ search: 'NGUYÊN dai' })).toEqual(['Trường Đại học Tây Nguyên']);
    expect(await names({ search: 'đầu tư buôn' })).toEqual([]);
    expect(await chip({ kind: 'text', column: 'address', text: 'buon ma' })).toEqual(['Công ty Kiểm định 50%']);
  });
  it('takes a percent sign for one sign and not for anything', async () => {
    expect(await names({ search: '50%' })).toEqual(['Công ty Kiểm định 50%']);
    expect(await names({ search: 'dinh%5' })).toEqual(['Công ty Kiểm định 50%']);
    expect(await names({ search: 'kiem%50' })).toEqual([]);
  });
  it('finds codes by a fragment, with or without their dots and spaces', async () => {
    expect(await names({ search: '81156' })).toEqual(['Công ty Kiểm định 50%']);
    expect(await names({ search: '02623825185' })).toEqual(['Trường Đại học Tây Nguyên']);
    expect(await chip({ kind: 'text', column: 'number', text: '15/2024/gcn-atlđ' })).toEqual(['Trường Đại học Tây Nguyên']);
  });
  it('compares days from–to, both counted in', async () => {
    const days = (from: string | null, to: string | null) => chip({ kind: 'date', column: 'issuedOn', from, to });
    expect(await days('2024-03-15', '2024-03-15')).toEqual(['Trường Đại học Tây Nguyên']);
    expect(await days('2024-03-16', null)).toEqual(['Công ty Kiểm định 50%']);
    expect(await days(null, '2025-06-01')).toHaveLength(2);
  });
  it('takes any of a set, and one code among several', async () => {
    const groups = (...values: string[]) => chip({ kind: 'set', column: 'traineeGroups', values });
    expect(await groups('G2')).toEqual(['Trường Đại học Tây Nguyên']);
    expect(await groups('G3', 'G6')).toHaveLength(2);
    expect(await groups('G')).toEqual([]);
  });
  it('tells rows with a value from rows without', async () => {
    expect(await chip({ kind: 'empty', column: 'taxCode', empty: 'yes' })).toEqual(['Công ty Đầu tư']);
    expect(await chip({ kind: 'empty', column: 'taxCode', empty: 'no' })).toHaveLength(2);
  });
  it('compares numbers', async () => {
    for (const headcount of [9, 10, 300]) await register.add('enterprise', { name: `N${headcount}`, headcount });
    const { rows } = await register.api.registers.list({
      register: 'enterprise',
      filters: [{ kind: 'number', column: 'headcount', from: 10, to: 299 }],
    });
    expect(rows.map((row) => row.name)).toEqual(['N10']);
  });
  it('refuses a column that the register does not have', async () => {
    expect(await refusal(chip({ kind: 'text', column: 'headcount', text: 'a' }))).toMatchObject({
      code: 'invalid',
      fields: { headcount: expect.any(String) },
    });
  });
});
