// Staff norms through the core: who lacks people on which day, why, and what closes the gap (NĐ 39/2016 art. 36–37; law 84/2015 art. 72–75).
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openForWriting } from '../../db/dialect/sqlite/connection.ts';
import { uuidv7 } from '../../main/ids.ts';
import { newRegister, refusal, type Register } from '../support/register.ts';

let register: Register;
beforeEach(async () => {
  register = await newRegister();
});
afterEach(() => register.close());

const builder = (headcount: number | null, more: object = {}) =>
  register.add('enterprise', { name: 'Xây lắp Ea Kao', taxCode: '6000233488', sector: 'Xây dựng', sectorCode: '4210', headcount, ...more });
const officer = (more: object = {}) =>
  register.add('osh-staff', {
    name: 'Y Lâm Niê',
    role: 'FULL_TIME',
    employerName: 'Xây lắp Ea Kao',
    employerTaxCode: '6000233488',
    traineeGroup: 'G2',
    certificateNumber: '12/HL',
    certificateIssuedOn: '2024-12-01',
    ...more,
  });
const osh = async (id: string, asOf: string | null = null) => {
  const { state, required, present, gap } = (await register.api.registers.staffingOf({ id, asOf })).osh;
  return [state, required, present, gap];
};

describe('the gap of an employer', () => {
  it('is closed by a trained officer up to the last day of the training, and open again the day after', async () => {
    const id = await builder(60);
    expect(await osh(id)).toEqual(['short', 1, 0, 1]);
    await officer();
    expect(await osh(id)).toEqual(['enough', 1, 1, 0]);
    expect(await osh(id, '2026-12-01')).toEqual(['enough', 1, 1, 0]);
    expect(await osh(id, '2026-12-02')).toEqual(['short', 1, 0, 1]);
    expect(await osh(id, '2024-11-30')).toEqual(['short', 1, 0, 1]);
  });
  it('follows the headcount of the day', async () => {
    const id = await builder(49);
    await register.change('enterprise', id, { headcount: 50 }, '2026-06-01');
    const needed = async (asOf: string) => (await register.api.registers.staffingOf({ id, asOf })).osh.needed;
    expect([await needed('2026-05-31'), await needed('2026-06-01')]).toEqual(['1 bán chuyên trách', '1 chuyên trách']);
  });
  it('is closed by a hired provider while the contract runs, and undone in one step', async () => {
    const id = await builder(60);
    const contract = { id: uuidv7(), kind: 'osh' as const, providerName: 'Trung tâm An toàn', fromOn: '2026-01-01', toOn: '2026-12-31' };
    await register.api.registers.saveContract({ employer: id, contract });
    expect(await osh(id)).toEqual(['contract', 1, 0, 0]);
    expect(await osh(id, '2027-01-01')).toEqual(['short', 1, 0, 1]);
    await register.api.registers.saveContract({ employer: id, contract: { ...contract, toOn: '2027-12-31' } });
    expect(await osh(id, '2027-01-01')).toEqual(['contract', 1, 0, 0]);
    await register.undo();
    await register.undo();
    expect(await osh(id)).toEqual(['short', 1, 0, 1]);
    await register.redo();
    await register.api.registers.removeContract({ employer: id, id: contract.id });
    expect(await osh(id)).toEqual(['short', 1, 0, 1]);
    const late = await refusal(register.api.registers.saveContract({ employer: id, contract: { ...contract, fromOn: '2027-02-01' } }));
    expect(late.fields).toEqual({ 'contract.toOn': 'Ngày kết thúc đứng trước ngày bắt đầu.' });
  });
  it('goes into the trash with its employer and comes back', async () => {
    const id = await builder(60);
    await register.api.registers.saveContract({
      employer: id,
      contract: { id: uuidv7(), kind: 'osh', providerName: 'Trung tâm', fromOn: null, toOn: null },
    });
    await register.api.registers.remove({ register: 'enterprise', ids: [id] });
    expect(await register.look((db) => db.selectFrom('service_contract').select('id').execute())).toEqual([]);
    await register.undo();
    expect(await osh(id)).toEqual(['contract', 1, 0, 0]);
  });
});

describe('the list of gaps', () => {
  it('tells all employers, those that lack people, and those that do not', async () => {
    const short = await builder(60);
    const unknown = await register.add('enterprise', { name: 'An Phú', taxCode: '6000181156' });
    const trade = await register.add('enterprise', { name: 'Bách hóa', sectorCode: '4711', headcount: 20 });
    await register.add('osh-staff', {
      name: 'Lê Thị Hoa',
      role: 'PART_TIME',
      employerName: 'Bách hóa',
      traineeGroup: 'G2',
      certificateExpiresOn: '2027-01-01',
    });
    await register.add('osh-staff', {
      name: 'Bác sĩ Tâm',
      role: 'MEDICAL',
      degree: 'Bác sĩ',
      employerName: 'Bách hóa',
      traineeGroup: 'G5',
      certificateExpiresOn: '2027-01-01',
    });
    const ids = async (input: object) => (await register.api.registers.staffing(input)).rows.map((row) => row.id);
    expect(await ids({})).toEqual([unknown, trade, short]);
    expect(await ids({ gap: 'yes' })).toEqual([short]);
    expect(await ids({ gap: 'no', staff: 'osh' })).toEqual([unknown, trade]);
    expect(await ids({ search: 'bach hoa' })).toEqual([trade]);
    expect(await ids({ sort: [{ column: 'headcount', direction: 'descending' }] })).toEqual([short, trade, unknown]);
    expect(await register.api.registers.staffing({ gap: 'yes', limit: 0 })).toMatchObject({
      rows: [],
      matching: 1,
      total: 3,
      short: { osh: 1, medical: 1, any: 1 },
    });
  });
});

describe('the staff register', () => {
  const state = async (asOf: string) => {
    const { rows } = await register.api.registers.list({ register: 'osh-staff', asOf });
    return rows.map((row) => [row.status, row.certificateNumber, row.trainedUntil]);
  };
  it('shows the training of the day, of several certificates the one of that day', async () => {
    await builder(60);
    const post = await officer();
    expect(await state('2024-11-30')).toEqual([['UNTRAINED', '12/HL', '2026-12-01']]);
    expect(await state('2026-10-01')).toEqual([['VALID', '12/HL', '2026-12-01']]);
    expect(await state('2026-11-23')).toEqual([['EXPIRING', '12/HL', '2026-12-01']]);
    expect(await state('2026-12-01')).toEqual([['EXPIRING', '12/HL', '2026-12-01']]);
    expect(await state('2026-12-02')).toEqual([['EXPIRED', '12/HL', '2026-12-01']]);
    await register.change('osh-staff', post, { certificateExpiresOn: '2029-12-01' });
    expect(await state('2028-01-01')).toEqual([['VALID', '12/HL', '2029-12-01']]);
    const only = async (value: string) =>
      (
        await register.api.registers.list({
          register: 'osh-staff',
          filters: [{ kind: 'set', column: 'status', values: [value] }],
          asOf: '2026-11-23',
        })
      ).matching;
    expect([await only('VALID'), await only('EXPIRED'), await only('UNTRAINED')]).toEqual([1, 0, 0]);
  });
  it('derives the training of a file from before it was derived', async () => {
    await officer();
    await register.core.close();
    const writer = openForWriting(register.file);
    await writer.db.deleteFrom('training_period').execute();
    await writer.close();
    await register.reopen();
    expect(await state('2026-12-02')).toEqual([['EXPIRED', '12/HL', '2026-12-01']]);
  });
  it('tells a certificate of another group, and one without days', async () => {
    await officer({ traineeGroup: 'G1' });
    expect(await state('2026-11-23')).toEqual([['UNTRAINED', '12/HL', '2026-12-01']]);
    await register.add('osh-staff', { name: 'Đỗ An', role: 'MANAGER', employerName: 'Khác', certificateNumber: '7', traineeGroup: 'G1' });
    expect((await state('2026-11-23'))[0]).toEqual(['UNKNOWN', '7', null]);
  });
});
