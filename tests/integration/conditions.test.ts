// Kept conditions through the core: what a provider lacks on which day, who counts where, undo, trash, and the shortage list (NĐ 44/2016 art. 3–4; NQ 66.18/2026 annex I.4).
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../main/ids.ts';
import { readWorkbook } from '../../main/office/workbook.ts';
import type { RegisterName } from '../../preload/contract/records/record.ts';
import { newRegister, refusal, type Register } from '../support/register.ts';

let register: Register;
beforeEach(async () => {
  register = await newRegister();
});
afterEach(() => register.close());

const inspectionBody = (name: string, more: object = {}) =>
  register.add('technical-inspection', {
    name,
    number: `${name}/GCN`,
    issuedOn: '2024-01-01',
    expiresOn: '2028-12-31',
    scope: 'N1',
    ...more,
  });
const inspector = {
  name: 'Y Lâm Niê',
  duties: ['INSPECTOR' as const],
  scope: ['N1'],
  contractKind: 'fixed' as const,
  contractFrom: '2026-01-01',
  contractTo: '2026-12-31',
  certificateNumber: '12/KĐV',
  certificateIssuedOn: '2024-05-01',
  certificateExpiresOn: '2029-05-01',
};
const person = (id: string, more: object = {}, of: RegisterName = 'technical-inspection') =>
  register.api.licensing.savePerson({ register: of, id, person: { ...inspector, id: uuidv7(), ...more } });
const device = (id: string, more: object = {}, of: RegisterName = 'technical-inspection') =>
  register.api.licensing.saveDevice({
    register: of,
    id,
    device: { id: uuidv7(), name: 'Bơm thử áp', serial: 'SN 01', scope: ['N1'], calibratedUntil: '2026-11-23', ...more },
  });
const seen = async (id: string, asOf: string | null = null, of: RegisterName = 'technical-inspection') => {
  const { state, checks } = await register.api.licensing.conditions({ register: of, id, asOf });
  return { state, checks: Object.fromEntries(checks.map((check) => [check.kind, [check.state, check.words]])) };
};
const stateOf = async (id: string, kind: string, asOf: string | null = null) => (await seen(id, asOf)).checks[kind]?.[0];

describe('a technical inspection body', () => {
  it('about which nothing is entered is not called short', async () => {
    const id = await inspectionBody('Kiểm định Cư Kuin');
    const { state, checks } = await seen(id);
    expect(state).toBe('none');
    expect(Object.values(checks).map(([one]) => one)).toEqual(['unknown', 'unknown', 'unknown']);
  });
  it('lacks inspectors until the second one is entered, and again after undo', async () => {
    const id = await inspectionBody('Kiểm định Cư Kuin');
    await person(id, { cccd: '066090000001' });
    expect((await seen(id)).checks.inspectors).toEqual(['short', 'Cần 2 kiểm định viên, có 1']);
    const second = await person(id, { name: 'H’Linh Êban', cccd: '066090000002', contractKind: 'indefinite', contractTo: null });
    expect(await stateOf(id, 'inspectors')).toBe('met');
    await register.undo();
    expect(await stateOf(id, 'inspectors')).toBe('short');
    await register.redo();
    expect(await stateOf(id, 'inspectors')).toBe('met');
    expect(await stateOf(id, 'inspectors', '2026-12-31')).toBe('met');
    expect(await stateOf(id, 'inspectors', '2027-01-01')).toBe('short');
    await register.api.licensing.removePerson({ register: 'technical-inspection', id, item: second.id });
    expect(await stateOf(id, 'inspectors')).toBe('short');
    await register.undo();
    expect(await stateOf(id, 'inspectors')).toBe('met');
  });
  it('counts its device on the last day of the calibration and no longer the day after', async () => {
    const id = await inspectionBody('Kiểm định Cư Kuin');
    await device(id);
    expect(await stateOf(id, 'devices')).toBe('met');
    expect(await stateOf(id, 'devices', '2026-11-24')).toBe('short');
  });
  it('that shares a person with another shows it, and so does the other; the earlier contract counts', async () => {
    const first = await inspectionBody('Kiểm định Cư Kuin');
    const other = await inspectionBody('Kiểm định Tuy Hòa');
    for (const [id, from] of [
      [first, '2025-06-01'],
      [other, '2026-01-01'],
    ] as const) {
      await person(id, { cccd: '066090000001', contractFrom: from });
      await person(id, { name: `Người của ${from}`, birthDate: '1990-01-01', contractFrom: from });
    }
    expect((await seen(first)).checks['one-body']).toEqual(['review', 'Y Lâm Niê cũng được ghi ở Kiểm định Tuy Hòa']);
    expect((await seen(other)).checks['one-body']).toEqual(['review', 'Y Lâm Niê cũng được ghi ở Kiểm định Cư Kuin']);
    expect([await stateOf(first, 'inspectors'), await stateOf(other, 'inspectors')]).toEqual(['met', 'short']);
    // Before the other contract began there was nothing to share.
    expect((await seen(first, '2025-12-31')).checks['one-body']).toBeUndefined();
    const [line] = (await register.api.licensing.conditions({ register: 'technical-inspection', id: other })).checks;
    expect(line!.facts.join(' ')).toContain('không tính: tính cho Kiểm định Cư Kuin, nơi có hợp đồng trước');
  });
  it('has no condition to keep once its certificate is over', async () => {
    const id = await inspectionBody('Kiểm định Cư Kuin', { expiresOn: '2026-10-31' });
    await person(id);
    expect(await seen(id)).toEqual({ state: 'not-asked', checks: {} });
    expect((await seen(id, '2026-10-31')).state).toBe('short');
  });
});

describe('a training body', () => {
  const body = () =>
    register.add('training', {
      name: 'Huấn luyện Đăk Pơ',
      number: '7/GCN',
      issuedOn: '2024-07-15',
      expiresOn: '2029-07-14',
      trainingClass: 'A',
      traineeGroups: 'G1,G2,G4',
    });
  const trainer = (id: string, name: string, more: object = {}) =>
    person(id, { name, duties: ['TRAINER'], subjects: ['LAW', 'PRACTICE'], scope: [], contractFrom: '2026-01-01', ...more }, 'training');
  it('is measured only while the regime of notification holds', async () => {
    const id = await body();
    await trainer(id, 'Nguyễn Văn An');
    const on = async (asOf: string) => (await seen(id, asOf, 'training')).checks.trainers;
    expect(await on('2026-07-01')).toEqual(['short', 'Cần 2 người huấn luyện cơ hữu (hạng A), có 1']);
    expect((await on('2026-06-30'))?.[0]).toBe('no-rule');
    expect((await on('2027-02-28'))?.[0]).toBe('short');
    expect((await on('2027-03-01'))?.[0]).toBe('no-rule');
  });
  it('needs 300 m² of practice area for group 2, own or rented to that day', async () => {
    const id = await body();
    const place = (area: number, more: object = {}) =>
      register.api.licensing.savePremises({
        register: 'training',
        id,
        premises: { id: uuidv7(), kind: 'practice', area, tenure: 'own', ...more },
      });
    await place(299);
    expect((await seen(id, null, 'training')).checks['practice-area']).toEqual(['short', 'Cần khu thực hành 300 m², có 299 m²']);
    await place(1, { tenure: 'rent', toOn: '2026-11-23' });
    expect((await seen(id, null, 'training')).checks['practice-area']?.[0]).toBe('met');
    expect((await seen(id, '2026-11-24', 'training')).checks['practice-area']?.[0]).toBe('short');
  });
  it('takes its people, devices and premises into the trash and back', async () => {
    const id = await body();
    await trainer(id, 'Nguyễn Văn An', { cccd: '066090000009' });
    await register.api.registers.remove({ register: 'training', ids: [id] });
    expect(await register.look((db) => db.selectFrom('service_person').select('id').execute())).toEqual([]);
    expect(await register.look((db) => db.selectFrom('person').select('id').execute())).toEqual([]);
    await register.undo();
    expect((await seen(id, null, 'training')).checks.trainers?.[0]).toBe('short');
  });
});

describe('what is refused', () => {
  it('says beside the field what is wrong and writes nothing', async () => {
    const id = await inspectionBody('Kiểm định Cư Kuin');
    const late = await refusal(person(id, { contractTo: '2025-12-31' }));
    expect(late.fields).toEqual({ 'person.contractTo': 'Ngày cuối hợp đồng đứng trước ngày đầu.' });
    expect((await refusal(person(id, { scope: ['G1'] }))).fields).toHaveProperty(['person.scope']);
    expect((await refusal(person(id, { cccd: '12' }))).fields).toEqual({ 'person.cccd': 'Số CCCD có 12 chữ số (CMND cũ có 9).' });
    expect((await refusal(device(id, { calibratedOn: '2026-12-01' }))).fields).toHaveProperty(['device.calibratedUntil']);
    await person(id, { cccd: '066090000001' });
    const named = await refusal(person(id, { name: 'Trần Thị Hạnh', cccd: '066090000001' }));
    expect(named.fields).toEqual({ 'person.cccd': 'Số này trong sổ là của người có tên khác.' });
    expect(await register.look((db) => db.selectFrom('person').select('name').execute())).toEqual([{ name: 'Y Lâm Niê' }]);
  });
  it('is a save over what somebody else has saved since', async () => {
    const id = await inspectionBody('Kiểm định Cư Kuin');
    const { id: item } = await device(id);
    await device(id, { id: item, version: 1, name: 'Bơm thử áp mới' });
    expect((await refusal(device(id, { id: item, version: 1, name: 'Bơm cũ' }))).code).toBe('conflict');
    await register.api.licensing.removeDevice({ register: 'technical-inspection', id, item });
    expect((await refusal(device(id, { id: item, version: 2 }))).code).toBe('conflict');
  });
  it('keeps a number sealed and shows its last four digits', async () => {
    const id = await inspectionBody('Kiểm định Cư Kuin');
    await person(id, { cccd: '066090001234' });
    const { people } = await register.api.licensing.conditions({ register: 'technical-inspection', id });
    expect(people.map((one) => [one.name, one.last4])).toEqual([['Y Lâm Niê', '1234']]);
    expect(JSON.stringify(await register.look((db) => db.selectFrom('change').selectAll().execute()))).not.toContain('066090001234');
  });
});

describe('a person', () => {
  const people = async (id: string) => (await register.api.licensing.conditions({ register: 'technical-inspection', id })).people;
  it('known by the number keeps the name of the register, is renamed in his own row, and follows another number', async () => {
    const first = await inspectionBody('Kiểm định Cư Kuin');
    const other = await inspectionBody('Kiểm định Tuy Hòa');
    const { id: row } = await person(first, { cccd: '066090000001' });
    await person(other, { name: 'Y Lam Nie', cccd: '066090000001' });
    expect((await people(other)).map((one) => one.name)).toEqual(['Y Lâm Niê']);
    await person(first, { id: row, name: 'Y Lâm Niê Kđăm', cccd: '066090000001' });
    expect((await people(other)).map((one) => one.name)).toEqual(['Y Lâm Niê Kđăm']);
    const souls = () => register.look((db) => db.selectFrom('person').select('name').execute());
    expect(await souls()).toHaveLength(1);
    await person(first, { id: uuidv7(), name: 'H’Mer Siu', cccd: '066190000003' });
    await person(first, { id: row, name: 'H’Mer Siu', cccd: '066190000003' });
    expect((await people(first)).map((one) => one.last4)).toEqual(['0003', '0003']);
    expect(await souls()).toHaveLength(2);
  });
  it('stays as long as a post or a service names him', async () => {
    const id = await inspectionBody('Kiểm định Cư Kuin');
    const post = await register.add('osh-staff', { name: 'Y Lâm Niê', cccd: '066090000001', role: 'FULL_TIME', employerName: 'Ea Kao' });
    const { id: item } = await person(id, { cccd: '066090000001' });
    await register.api.registers.remove({ register: 'osh-staff', ids: [post] });
    expect((await people(id)).map((one) => one.name)).toEqual(['Y Lâm Niê']);
    const { entries } = await register.api.history.entries({ record: { register: 'technical-inspection', id } });
    expect(entries.map((one) => one.label)).toContain('Thêm Y Lâm Niê ở Kiểm định Cư Kuin');
    await register.api.licensing.removePerson({ register: 'technical-inspection', id, item });
    expect(await register.look((db) => db.selectFrom('person').select('id').execute())).toEqual([]);
  });
  it('comes back from the trash with his body', async () => {
    const id = await inspectionBody('Kiểm định Cư Kuin');
    await person(id, { cccd: '066090000001' });
    await device(id);
    await register.api.registers.remove({ register: 'technical-inspection', ids: [id] });
    const { rows } = await register.api.history.trash({});
    await register.api.history.restore({ rows: rows.map(({ command, id: row }) => ({ command, id: row })) });
    expect([await stateOf(id, 'inspectors'), await stateOf(id, 'devices')]).toEqual(['short', 'met']);
  });
});

describe('another rule', () => {
  it('shows before it is saved who would lack something, and then measures from its day', async () => {
    const id = await inspectionBody('Kiểm định Cư Kuin');
    const lasting = { contractKind: 'indefinite', contractTo: null, duties: ['INSPECTOR', 'TECHNICAL_HEAD'], practiceSince: '2020-01-01' };
    for (const name of ['Y Lâm Niê', 'H’Linh Êban']) await person(id, { ...lasting, name });
    await device(id, { calibratedUntil: '2028-01-01' });
    const change = { id: uuidv7(), code: 'technical-inspection.inspectors', value: '3', mode: 'from' as const };
    const asked = { ...change, effectiveFrom: '2027-01-01', source: 'NĐ 1/2027/NĐ-CP Điều 4' };
    const { sentence, moved } = await register.api.rules.preview(asked);
    expect([sentence, moved.map((one) => [one.title, one.before, one.after])]).toEqual([
      '1 đơn vị đổi về điều kiện hoạt động.',
      [['Kiểm định Cư Kuin', 'Không thiếu', 'N1: Cần 3 kiểm định viên, có 2']],
    ]);
    const rule = (await register.api.rules.list({})).topics.flatMap((topic) => topic.rules).find((one) => one.code === change.code)!;
    await register.api.rules.save({ ...asked, version: rule.version });
    expect([await stateOf(id, 'inspectors', '2026-12-31'), await stateOf(id, 'inspectors', '2027-01-01')]).toEqual(['met', 'short']);
  });
});

describe('the shortage list', () => {
  const list = (more: object = {}) => register.api.licensing.shortages(more);
  it('tells who lacks what, by kind, and who has no data', async () => {
    const short = await inspectionBody('Kiểm định Cư Kuin', { taxCode: '6000233488' });
    await inspectionBody('Kiểm định Tuy Hòa');
    await person(short, { practiceSince: '2020-01-01', duties: ['INSPECTOR', 'TECHNICAL_HEAD'] });
    await device(short, { calibratedUntil: '2027-11-23' });
    const { rows, matching, total, counts, kinds } = await list();
    expect(rows.map(({ id, name, findings }) => [id, name, findings])).toEqual([
      [short, 'Kiểm định Cư Kuin', [{ kind: 'inspectors', state: 'short', words: 'Kiểm định viên: N1 cần 2, có 1' }]],
    ]);
    expect([matching, total, counts]).toEqual([1, 2, { lacking: 1, ending: 1, untold: 1, all: 1 }]);
    expect(kinds.find((one) => one.kind === 'inspectors')).toEqual({ kind: 'inspectors', n: 1 });
    expect((await list({ kind: 'devices' })).matching).toBe(0);
    expect((await list({ search: 'tuy hoa' })).matching).toBe(0);
    expect((await list({ search: 'tuy hoa', show: 'untold' })).rows.map((row) => [row.name, row.state])).toEqual([
      ['Kiểm định Tuy Hòa', 'none'],
    ]);
    expect(
      (await list({ search: '6000233488', register: 'technical-inspection', sort: [{ column: 'findings', direction: 'descending' }] }))
        .matching,
    ).toBe(1);
    expect((await list({ show: 'ending' })).rows[0]!.due).toBe('2026-12-31');
    expect((await list({ asOf: '2025-12-31' })).matching).toBe(0);
    const { token, rows: written, name } = await register.api.licensing.exportShortages({ ids: null });
    expect([written, name]).toEqual([1, 'Đơn vị thiếu điều kiện hoạt động 23-11-2026.xlsx']);
    const { sheets } = await readWorkbook(register.core.files.resolve(token).path);
    const cells = sheets[0]!.rows.map((row) => (row ?? []).map((cell) => cell?.text ?? ''));
    expect(cells.some((row) => row.includes('Kiểm định Cư Kuin') && row.includes('Kiểm định viên: N1 cần 2, có 1'))).toBe(true);
    expect((await register.api.licensing.exportShortages({ ids: [] })).rows).toBe(0);
  });
  it('stands on the record of a health facility that examines occupational diseases', async () => {
    const hospital = { name: 'Bệnh viện', taxCode: '6000181156', number: '5/CB', issuedOn: '2024-02-01' };
    await register.add('health-exam', { ...hospital, examKind: 'PERIODIC' });
    const id = await register.add('health-exam', { ...hospital, examKind: 'OCC_DISEASE', number: '6/CB' });
    expect((await seen(id, null, 'health-exam')).state).toBe('none');
    await person(
      id,
      { duties: ['DOCTOR'], scope: [], certificateNumber: null, certificateIssuedOn: null, certificateExpiresOn: null },
      'health-exam',
    );
    expect((await list()).rows.map((row) => [row.id, row.findings[0]?.kind, row.findings[0]?.state])).toEqual([[id, 'doctor', 'review']]);
  });
});
