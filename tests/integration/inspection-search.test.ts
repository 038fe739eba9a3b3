// Ctrl+K and inspections: visits by decision, subject and tax code, plans by decision; they follow what is renamed, removed, taken back.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openForWriting } from '../../db/dialect/sqlite/connection.ts';
import { newPlan } from '../support/inspection-plans.ts';
import { bothStates } from '../support/rebuilt.ts';
import { newRegister, type Register, today } from '../support/register.ts';
import { visitHands } from '../support/visits.ts';

let register: Register;
let row: string;
const { organizationOf, site, visit } = visitHands(() => register);
beforeEach(async () => {
  register = await newRegister();
  row = await register.add('training', { name: 'Huấn luyện Đất Đỏ', taxCode: '6000233488' });
});
afterEach(() => register.close());

const found = async (text: string) => {
  const { hits } = await register.api.search.find({ text });
  return hits.filter((hit) => hit.register.startsWith('inspection')).map((hit) => hit.title);
};

it('finds a visit by its decision, its subject and the tax code, and a plan by its decision and year', async () => {
  await visit({ organization: await organizationOf('training', row), decisionNumber: '15/QĐ-SNV' });
  await visit({ subject: await site('Công trường cầu Ea Kao'), kind: 'DN', decisionNumber: '16/QĐ-SNV' });
  const first = 'Kiểm tra 15/QĐ-SNV: Huấn luyện Đất Đỏ';
  expect(await found('15/QĐ-SNV')).toEqual([first]);
  expect(await found('5/qd')).toEqual([first]);
  expect(await found('kiem tra dat do')).toEqual([first]);
  expect(await found('233488')).toEqual([first]);
  expect(await found('cau ea kao')).toEqual(['Kiểm tra 16/QĐ-SNV: Công trường cầu Ea Kao']);
  const plan = await newPlan(register);
  await register.api.inspections.pick({ plan, subjects: [{ kind: 'training', id: row }] });
  const { version } = await register.api.inspections.plan({ id: plan });
  expect(await found('ke hoach kiem tra 2026')).toEqual(['Kế hoạch kiểm tra năm 2026']);
  await register.api.inspections.approve({ id: plan, version, decisionNumber: '118/QĐ-UBND', decidedOn: '2026-01-15' });
  expect(await found('118/qđ')).toEqual(['Kế hoạch kiểm tra năm 2026']);
  // The copy sees the file alone once the core has closed it.
  await register.core.close();
  const { kept, rebuilt } = await bothStates(register.file, today);
  expect(rebuilt).toEqual(kept);
});

it('follows what is renamed, removed and taken back', async () => {
  const id = await visit({ organization: await organizationOf('training', row) });
  await register.change('training', row, { name: 'Huấn luyện Cao Nguyên' });
  expect([await found('kiem tra dat do'), await found('kiem tra cao nguyen')]).toEqual([[], ['Kiểm tra 15/QĐ-SNV: Huấn luyện Cao Nguyên']]);
  const subject = await site();
  await visit({ subject, kind: 'DN', decisionNumber: null });
  const { version } = (await register.api.inspections.subjects({ search: '' })).subjects.find((one) => one.id === subject)!;
  await register.api.inspections.saveSubject({ id: subject, version, kind: 'site', name: 'Công trường hồ Ea Súp', address: null });
  expect(await found('ea sup')).toEqual(['Kiểm tra: Công trường hồ Ea Súp']);
  await register.api.inspections.removeVisit({ id });
  expect(await found('15/QĐ-SNV')).toEqual([]);
  await register.undo();
  expect(await found('15/QĐ-SNV')).toHaveLength(1);
});

it('learns visits that were written before it looked at them', async () => {
  await visit({ organization: await organizationOf('training', row) });
  const writer = openForWriting(register.file);
  writer.bare.exec(`
    delete from search_words where rowid in (select entry from search_entry where register = 'inspection');
    delete from search_entry where register = 'inspection';
  `);
  await writer.close();
  expect(await found('15/QĐ-SNV')).toEqual([]);
  await register.reopen({ today: '2026-11-24' });
  expect(await found('15/QĐ-SNV')).toEqual(['Kiểm tra 15/QĐ-SNV: Huấn luyện Đất Đỏ']);
});
