// The blast radius through the router: certificates of the bad days, whose they are, who is left without training, and letters about it.
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../main/ids.ts';
import { unzipped } from '../../main/office/zip-bytes.ts';
import type { Values } from '../../preload/contract/records/record.ts';
import { officeRegister } from '../support/letters.ts';
import { refusal, type Register } from '../support/register.ts';

let register: Register;
let body: string;
beforeEach(async () => {
  register = await officeRegister();
  body = await register.add('training', {
    name: 'Công ty TNHH Huấn luyện An toàn Hùng Phát',
    taxCode: '6001234567',
    number: '12/GCN-SNV',
    issuedOn: '2024-01-10',
    expiresOn: '2029-01-10',
    trainingClass: 'B',
    traineeGroups: 'G1,G2,G3',
  });
  const [paper] = (await register.api.licensing.timeline({ register: 'training', id: body })).papers;
  await register.api.licensing.record({
    register: 'training',
    id: body,
    paper: paper!.id,
    event: { id: uuidv7(), kind: 'suspended', on: '2026-08-01', to: '2026-10-31', ground: 'FALSE_RESULTS' },
  });
});
afterEach(() => register.close());

const trained = (name: string, issuedOn: string | null, more: Values = {}) =>
  register.add('osh-staff', {
    name,
    role: 'FULL_TIME',
    employerName: 'Công ty CP Mía đường',
    employerTaxCode: '6009999991',
    traineeGroup: 'G2',
    certificateNumber: `${name}/GCN`,
    certificateIssuedOn: issuedOn,
    certificateIssuer: 'Cty TNHH huấn luyện an toàn Hùng Phát',
    ...more,
  });
const radius = (more: object = {}) => register.api.licensing.blastRadius({ register: 'training', id: body, ...more });

describe('a suspended training body', () => {
  it('touches those whom it gave certificates from the first to the last day of the suspension', async () => {
    await trained('Trước', '2026-07-31');
    await trained('Đầu', '2026-08-01');
    await trained('Cuối', '2026-10-31');
    await trained('Sau', '2026-11-01');
    await trained('Không ngày', null);
    await trained('Nơi khác', '2026-09-01', { certificateIssuer: 'Trường Cao đẳng Kỹ thuật' });
    const found = await radius();
    expect(found.counts).toMatchObject({ certificates: 2, people: 2, employers: 1, valid: 2, lose: 2 });
    expect(found.undated).toBe(1);
    expect(found.employers[0]!.people.map((one) => [one.name, one.loses])).toEqual([
      ['Cuối', 'yes'],
      ['Đầu', 'yes'],
    ]);
    expect(found.periods).toContainEqual({ line: '', status: 'SUSPENDED', from: '2026-08-01', to: '2026-10-31' });
    expect(found.basis.map((one) => one.source)).toContain('NĐ 283/2026/NĐ-CP Điều 36 khoản 2, 4');
    const early = await radius({ asOf: '2026-08-15' });
    expect([early.counts.certificates, early.periods[0]?.to]).toEqual([1, '2026-08-15']);
  });
  it('is narrowed and widened by the officer, and a span turned round is refused beside its box', async () => {
    await trained('A', '2026-07-15');
    await trained('B', '2026-08-15');
    expect((await radius({ from: '2026-09-01' })).counts.certificates).toBe(0);
    expect((await radius({ from: '2026-07-15', days: 'all' })).counts.certificates).toBe(2);
    expect((await radius({ from: '2026-07-16', days: 'all' })).counts.certificates).toBe(1);
    expect((await refusal(radius({ from: '2026-09-01', to: '2026-08-01' }))).fields).toHaveProperty('to');
  });
  it('asks about issuers that are only alike, and leaves out whoever is told to', async () => {
    await trained('A', '2026-08-15');
    await trained('B', '2026-08-15', { certificateIssuer: 'Công ty Hùng Phát' });
    const first = await radius();
    expect(first.issuers.map((one) => [one.match, one.counted, one.certificates])).toEqual([
      ['alike', 'no', 1],
      ['exact', 'yes', 1],
    ]);
    expect(first.counts.people).toBe(1);
    const alike = first.issuers.find((one) => one.match === 'alike')!.fold;
    const exact = first.issuers.find((one) => one.match === 'exact')!.fold;
    expect((await radius({ include: [alike] })).counts.people).toBe(2);
    expect((await radius({ include: [alike], exclude: [exact] })).employers[0]!.people.map((one) => one.name)).toEqual(['B']);
  });
  it('knows the names that it had before', async () => {
    await trained('A', '2026-08-15');
    await register.change('training', body, { name: 'Công ty CP Sao Mai' }, '2026-11-01');
    expect((await radius()).counts.people).toBe(1);
  });
  it('leaves nobody untrained who has another certificate', async () => {
    const id = await trained('A', '2026-08-15');
    const { row } = await register.api.registers.get({ register: 'osh-staff', id });
    await register.api.registers.save({
      register: 'osh-staff',
      id,
      version: row.version,
      values: { certificateNumber: 'KHÁC/GCN', certificateIssuedOn: '2026-11-10', certificateIssuer: 'Trường Cao đẳng Kỹ thuật' },
      since: null,
    });
    const found = await radius();
    if (found.counts.certificates > 0) expect(found.counts).toMatchObject({ people: 1, lose: 0 });
    else expect(found.counts.people).toBe(0);
  });
  it('opens a gap in the staff of an employer that had just enough', async () => {
    await register.add('enterprise', {
      name: 'Công ty CP Mía đường',
      taxCode: '6009999991',
      headcount: 120,
      sector: 'Sản xuất hóa chất',
      sectorCode: '20',
    });
    await trained('A', '2026-08-15');
    const found = await radius();
    expect(found.employers[0]!.opens).toEqual({ osh: 1, medical: 0 });
    expect(found.counts.gaps).toBe(1);
    expect(found.employerIds).toHaveLength(1);
  });
  it('goes out as Excel and leaves a trace', async () => {
    expect((await refusal(register.api.licensing.blastRadiusExcel({ id: body }))).message).toBe('Không có chứng nhận nào để xuất.');
    await trained('A', '2026-08-15');
    const { token, rows, name } = await register.api.licensing.blastRadiusExcel({ id: body });
    expect([rows, name]).toEqual([1, 'Phạm vi ảnh hưởng Công ty TNHH Huấn luyện An toàn Hùng Phát.xlsx']);
    const parts = await unzipped(readFileSync(register.core.files.resolve(token).path));
    expect([...parts.values()].map(String).join('')).toContain('Không còn chứng nhận nào khác');
    expect((await register.api.history.entries({})).entries[0]!.label).toContain('Xuất phạm vi ảnh hưởng');
  });
});

it('tells a self-training employer by its own paragraph, and what ended before the decree by the older one', async () => {
  const values = { issuedOn: '2024-01-10', traineeGroups: 'G2' };
  const [own, older] = [
    await register.add('training', {
      name: 'Tự huấn luyện X',
      serviceKind: 'self-training',
      number: '5/GCN',
      expiresOn: '2026-10-10',
      ...values,
    }),
    await register.add('training', { name: 'Đã thôi Y', number: '6/GCN', expiresOn: '2029-01-10', ...values }),
  ];
  const sources = async (id: string) =>
    (await register.api.licensing.blastRadius({ register: 'training', id })).basis.map((one) => one.source);
  expect(await sources(own)).toContain('NĐ 283/2026/NĐ-CP Điều 36 khoản 3');
  const [paper] = (await register.api.licensing.timeline({ register: 'training', id: older })).papers;
  const event = { id: uuidv7(), kind: 'suspended' as const, on: '2026-06-01', to: '2026-09-09' };
  await register.api.licensing.record({ register: 'training', id: older, paper: paper!.id, event });
  expect(await sources(older)).toEqual(['NĐ 12/2022/NĐ-CP']);
});

describe('another service', () => {
  it.each(['technical-inspection', 'monitoring', 'health-exam'] as const)(
    '%s: says in one sentence that results are not known',
    async (of) => {
      const id = await register.add(of, {
        name: 'Đơn vị X',
        number: '1',
        issuedOn: '2024-01-01',
        ...(of === 'health-exam' ? { examKind: 'PERIODIC' } : {}),
      });
      expect(await register.api.licensing.blastRadius({ register: of, id })).toMatchObject({
        unknown: expect.stringMatching(/^Sổ (chưa có|không giữ) kết quả/) as string,
        employers: [],
      });
    },
  );
});
