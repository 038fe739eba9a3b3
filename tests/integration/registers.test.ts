// Saving through the real router: what is written, what is refused and in which words.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../main/ids.ts';
import { newRegister, refusal, type Register } from '../support/register.ts';

let register: Register;
beforeEach(async () => void (register = await newRegister()));
afterEach(() => register.close());

const training = (values: Record<string, string | number | null>) => register.add('training', values);

describe('a saved row', () => {
  it('comes back as it was typed, tidied', async () => {
    const id = await training({
      name: '  Công ty   TNHH Êa Kao ',
      taxCode: '6000 181 156',
      phone: '0262 3 812 345',
      traineeGroups: 'G4, G1',
      trainingClass: 'B',
      number: '12/GCN-SNV',
      issuedOn: '2025-01-02',
      expiresOn: '2030-01-02',
    });
    expect(await register.row('training', id)).toMatchObject({
      id,
      name: 'Công ty TNHH Êa Kao',
      taxCode: '6000181156',
      traineeGroups: 'G1,G4',
      trainingClass: 'B',
      number: '12/GCN-SNV',
      expiresOn: '2030-01-02',
      serviceKind: 'training',
      paperKind: 'certificate',
    });
  });
  it('keeps letters composed, however they were typed', async () => {
    const id = await training({ name: 'Trường Cao đẳng'.normalize('NFD') });
    expect((await register.row('training', id)).name).toBe('Trường Cao đẳng'.normalize('NFC'));
  });
  it('changes only the columns that were sent, and a blank clears', async () => {
    const id = await training({ name: 'A', phone: '02623812345', address: 'Buôn Ma Thuột' });
    await register.change('training', id, { phone: '' });
    expect(await register.row('training', id)).toMatchObject({ name: 'A', phone: null, address: 'Buôn Ma Thuột' });
  });
  it('is shown in every register of its organisation from one name', async () => {
    const id = await training({ name: 'Trung tâm An toàn', taxCode: '6000181156' });
    const other = await register.add('monitoring', { name: 'Trung tâm An toàn', taxCode: '6000181156', number: '01/CB' });
    await register.change('training', id, { name: 'Trung tâm An toàn Tây Nguyên' });
    expect((await register.row('monitoring', other)).name).toBe('Trung tâm An toàn Tây Nguyên');
    expect((await register.api.registers.get({ register: 'training', id })).related).toMatchObject([{ register: 'monitoring', id: other }]);
    expect(await register.look((db) => db.selectFrom('organization').select('id').execute())).toHaveLength(1);
  });
  it('warns of what is doubtful and saves it all the same', async () => {
    const id = uuidv7();
    const { warnings } = await register.api.registers.save({
      register: 'training',
      id,
      version: null,
      values: { name: 'A', taxCode: '6000181157', issuedOn: '2026-05-02', expiresOn: '2026-05-01' },
    });
    expect(warnings.map((one) => one.column)).toEqual(['taxCode', 'expiresOn']);
    expect((await register.row('training', id)).taxCode).toBe('6000181157');
  });
});

describe('refusals', () => {
  const untouched = async (work: () => Promise<unknown>) => {
    const tables = () =>
      register.look(async (db) => [
        await db.selectFrom('change').select('seq').orderBy('seq', 'desc').limit(1).execute(),
        await db.selectFrom('organization').select('id').execute(),
      ]);
    const before = await tables();
    const failure = await refusal(work());
    expect(await tables()).toEqual(before);
    return failure;
  };
  it('says beside each field what is missing or wrong, and writes nothing', async () => {
    const failure = await untouched(() => register.add('osh-staff', { birthDate: '1990-02-30', cccd: '123', employerName: 'X' }));
    expect(failure).toMatchObject({
      code: 'invalid',
      fields: { birthDate: 'Ngày này không có trong lịch.', cccd: 'Số CCCD có 12 chữ số (CMND cũ có 9).' },
    });
    expect(await untouched(() => register.add('osh-staff', { name: 'A' }))).toMatchObject({
      fields: { role: 'Cần có loại hình.', employerName: 'Cần có đơn vị công tác.' },
    });
    expect(await untouched(() => register.add('training', { name: 'A', colour: 'red' }))).toMatchObject({
      fields: { colour: 'Sổ này không có cột như vậy.' },
    });
  });
  it('does not let a required value be emptied', async () => {
    const id = await training({ name: 'A' });
    expect(await untouched(() => register.change('training', id, { name: '' }))).toMatchObject({
      code: 'invalid',
      fields: { name: expect.any(String) },
    });
  });
  it('shows the row that stands when someone was faster', async () => {
    const id = await training({ name: 'A', phone: '02623812345' });
    const { version } = await register.row('training', id);
    await register.change('training', id, { phone: '02623999999' });
    const late = () => register.api.registers.save({ register: 'training', id, version, values: { phone: '02623111111' } });
    expect(await untouched(late)).toMatchObject({ code: 'conflict', ref: { row: { id, phone: '02623999999' } } });
  });
  it.each([
    ['facts', { name: 'B' }],
    ['a paper', { number: '2/GCN' }],
    ['the scope alone', { traineeGroups: 'G2' }],
  ])('sees a conflict in %s too, also after it was undone', async (_, values) => {
    const id = await training({ name: 'A', number: '1/GCN', traineeGroups: 'G1' });
    const first = (await register.row('training', id)).version;
    await register.change('training', id, values);
    const second = (await register.row('training', id)).version;
    await register.undo();
    for (const version of [first, second])
      expect(
        await refusal(register.api.registers.save({ register: 'training', id, version, values: { phone: '02623111111' } })),
      ).toMatchObject({ code: 'conflict' });
  });
  it('does not take a row that came back for the one that went', async () => {
    const id = await training({ name: 'A' });
    for (const phone of ['02623999999', '02623888888']) await register.change('training', id, { phone });
    const { version } = await register.row('training', id);
    await register.api.registers.remove({ register: 'training', ids: [id] });
    await register.undo();
    await register.change('training', id, { phone: '02623812345' });
    expect(
      await refusal(register.api.registers.save({ register: 'training', id, version, values: { phone: '02623111111' } })),
    ).toMatchObject({ code: 'conflict' });
  });
  it('does not take the same provider, employer or person twice', async () => {
    await training({ name: 'A', taxCode: '6000181156' });
    expect(await untouched(() => training({ name: 'Tên khác', taxCode: '6000181156' }))).toMatchObject({
      code: 'invalid',
      fields: { taxCode: 'Đã có trong sổ: A.' },
    });
    await register.add('enterprise', { name: 'A', taxCode: '6000181156' });
    expect(await refusal(register.add('enterprise', { name: 'a', taxCode: '6000181156' }))).toMatchObject({ code: 'invalid' });
    const person = { name: 'Lan', role: 'FULL_TIME', employerName: 'A', employerTaxCode: '6000181156', cccd: '066190000018' };
    await register.add('osh-staff', person);
    expect(await refusal(register.add('osh-staff', person))).toMatchObject({ code: 'invalid', fields: { cccd: expect.any(String) } });
    await register.add('osh-staff', { ...person, role: 'MEDICAL' });
    expect(await register.look((db) => db.selectFrom('person').select('id').execute())).toHaveLength(1);
  });
  it('knows no row that is not there', async () => {
    expect(await refusal(register.row('training', uuidv7()))).toMatchObject({ code: 'not-found' });
    expect(await refusal(register.api.registers.remove({ register: 'training', ids: [uuidv7()] }))).toMatchObject({ code: 'not-found' });
    expect(await refusal(register.api.registers.reveal({ id: uuidv7() }))).toMatchObject({ code: 'not-found' });
  });
});

describe('removing', () => {
  it('takes an organisation with its last row, not before', async () => {
    const id = await training({ name: 'A', taxCode: '6000181156', number: '1', traineeGroups: 'G1' });
    const employer = await register.add('enterprise', { name: 'A', taxCode: '6000181156' });
    const left = () =>
      register.look(async (db) => [
        (await db.selectFrom('organization').select('id').execute()).length,
        (await db.selectFrom('organization_period').select('id').execute()).length,
        (await db.selectFrom('credential_event').select('id').execute()).length,
      ]);
    await register.api.registers.remove({ register: 'training', ids: [id] });
    expect(await left()).toEqual([1, 1, 0]);
    await register.api.registers.remove({ register: 'enterprise', ids: [employer] });
    expect(await left()).toEqual([0, 0, 0]);
    expect((await register.api.search.find({ text: '6000181156' })).hits).toEqual([]);
  });
  it('takes a person with the last post', async () => {
    const person = { name: 'Lan', birthDate: '1990-01-01', employerName: 'A', certificateNumber: '7/CN' };
    const ids = [
      await register.add('osh-staff', { ...person, role: 'FULL_TIME' }),
      await register.add('osh-staff', { ...person, role: 'MEDICAL' }),
    ];
    const people = () => register.look(async (db) => (await db.selectFrom('person').select('id').execute()).length);
    await register.api.registers.remove({ register: 'osh-staff', ids: [ids[0]!] });
    expect(await people()).toBe(1);
    await register.api.registers.remove({ register: 'osh-staff', ids: [ids[1]!] });
    expect(await people()).toBe(0);
  });
});

it('takes two bodies without tax codes whose names differ in accents only as two', async () => {
  const own = await newRegister();
  try {
    await own.add('training', { name: 'Trung tâm Anh' });
    await own.add('training', { name: 'Trung tâm Ánh' });
    expect((await own.rows('training')).map((row) => row.name)).toEqual(['Trung tâm Anh', 'Trung tâm Ánh']);
    expect((await refusal(own.add('training', { name: 'Trung tâm Anh' }))).code).toBe('invalid');
  } finally {
    await own.close();
  }
});
