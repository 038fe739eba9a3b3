// Facts with days, papers in force and exam kinds: what a row shows on which day.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../main/ids.ts';
import { newRegister, refusal, type Register } from '../support/register.ts';

let register: Register;
beforeEach(async () => void (register = await newRegister()));
afterEach(() => register.close());

const training = (values: Record<string, string | number | null>) => register.add('training', values);
const names = async (view: object = {}) =>
  (await register.api.registers.list({ register: 'training', ...view })).rows.map((row) => row.name);

describe('facts with days', () => {
  it('keep the earlier period when they change since a day', async () => {
    const id = await register.add('enterprise', { name: 'Nhà máy Đường', headcount: 120, address: 'Ea Knốp' });
    await register.change('enterprise', id, { headcount: 80 }, '2026-07-01');
    await register.change('enterprise', id, { name: 'Nhà máy Đường 333' });
    const { row, periods } = await register.api.registers.get({ register: 'enterprise', id });
    expect(row).toMatchObject({ name: 'Nhà máy Đường 333', headcount: 80, address: 'Ea Knốp' });
    expect(periods).toMatchObject([
      { fromOn: '2026-07-01', toOn: null, headcount: 80, name: 'Nhà máy Đường 333', address: 'Ea Knốp' },
      { fromOn: null, toOn: '2026-06-30', headcount: 120, name: 'Nhà máy Đường' },
    ]);
  });
  it('show what holds today, not what comes later', async () => {
    const id = await register.add('enterprise', { name: 'A', headcount: 10 });
    await register.change('enterprise', id, { headcount: 30 }, '2026-12-01');
    expect((await register.row('enterprise', id)).headcount).toBe(10);
    await register.reopen({ today: '2026-12-01' });
    expect((await register.row('enterprise', id)).headcount).toBe(30);
  });
});

describe('papers', () => {
  const paper = (id: string, values: Record<string, string | null>) =>
    register.api.registers.addPaper({ register: 'training', id, paperId: uuidv7(), values });
  it('show the one in force, of several the one that ends last, else the latest', async () => {
    const id = await training({ name: 'A', number: 'cũ', issuedOn: '2015-01-01', expiresOn: '2020-01-01' });
    expect((await register.row('training', id)).number).toBe('cũ');
    await paper(id, { number: 'ngắn', issuedOn: '2024-01-01', expiresOn: '2027-01-01', traineeGroups: 'G1' });
    await paper(id, { number: 'dài', issuedOn: '2023-01-01', expiresOn: '2028-01-01', traineeGroups: 'G2' });
    await paper(id, { number: 'mai sau', issuedOn: '2027-02-01', expiresOn: '2032-02-01' });
    expect(await register.row('training', id)).toMatchObject({ number: 'dài', traineeGroups: 'G2' });
    const { papers } = await register.api.registers.get({ register: 'training', id });
    expect(papers.map((one) => [one.number, one.current])).toEqual([
      ['mai sau', 'no'],
      ['ngắn', 'no'],
      ['dài', 'yes'],
      ['cũ', 'no'],
    ]);
    await register.api.registers.removePaper({ register: 'training', id, paperId: papers[2]!.id });
    expect((await register.row('training', id)).number).toBe('ngắn');
    await register.undo();
    expect((await register.row('training', id)).number).toBe('dài');
  });
  it('count the printed expiry day as valid', async () => {
    const id = await training({ name: 'A', number: 'một', issuedOn: '2024-01-01', expiresOn: '2026-11-23' });
    await paper(id, { number: 'mới hơn mà đã hết', issuedOn: '2026-02-01', expiresOn: '2026-10-01' });
    await paper(id, { number: 'hai', issuedOn: '2026-11-24' });
    expect((await register.row('training', id)).number).toBe('một');
    await register.reopen({ today: '2026-11-24' });
    expect((await register.row('training', id)).number).toBe('hai');
  });
  it('have a granted event from the first day', async () => {
    await training({ name: 'A', number: '1', issuedOn: '2024-01-01', traineeGroups: 'G4' });
    expect(await register.look((db) => db.selectFrom('credential_event').select(['kind', 'on_date', 'scope']).execute())).toEqual([
      { kind: 'granted', on_date: '2024-01-01', scope: 'G4' },
    ]);
  });
  it('may bear a number twice, for old lists must be able to come in', async () => {
    await training({ name: 'A', number: '1/GCN' });
    await training({ name: 'B', number: '1/GCN' });
    expect(await names({ filters: [{ kind: 'text', column: 'number', text: '1/gcn' }] })).toEqual(['A', 'B']);
  });
});

describe('health-exam facilities', () => {
  it('have a row for each exam kind, with the paper of that kind', async () => {
    const facility = { name: 'Bệnh viện Đa khoa vùng Tây Nguyên', taxCode: '6000234580' };
    const periodic = await register.add('health-exam', { ...facility, examKind: 'PERIODIC', number: '01/GPHĐ', issuedOn: '2024-01-01' });
    const disease = await register.add('health-exam', { ...facility, examKind: 'OCC_DISEASE', number: '02/GPHĐ', issuedOn: '2025-01-01' });
    expect((await register.rows('health-exam')).map((row) => [row.id, row.examKind, row.number]).toSorted()).toEqual(
      [
        [periodic, 'PERIODIC', '01/GPHĐ'],
        [disease, 'OCC_DISEASE', '02/GPHĐ'],
      ].toSorted(),
    );
    expect(await refusal(register.add('health-exam', { ...facility, examKind: 'PERIODIC' }))).toMatchObject({ code: 'invalid' });
    await register.api.registers.remove({ register: 'health-exam', ids: [periodic] });
    expect(await register.rows('health-exam')).toMatchObject([{ id: disease, number: '02/GPHĐ' }]);
  });
});
