// Work on rules, staff norms and dossiers that asks every query behind them, for the test of the second engine.
import { uuidv7 } from '../../main/ids.ts';
import { dossierRound } from './dossiers.ts';
import type { Register } from './register.ts';

/** A rule of each kind that something hangs on, and the people that an employer needs. */
export const lawAndStaff = async (register: Register, employer: string): Promise<void> => {
  const { api, add } = register;
  const twin = { paperKind: 'notice', number: '8/TB', issuer: 'Sở Nội vụ', issuedOn: '2026-08-12', effectiveOn: '2026-08-19' };
  for (const taxCode of ['6000999981', '6000999982']) await add('training', { name: `Trùng ${taxCode}`, taxCode, ...twin });
  const { twins } = await api.licensing.review({});
  await api.licensing.settleTwin({ id: uuidv7(), papers: [twins[0]!.one.paper, twins[0]!.other.paper], reason: 'Hai sổ' });
  const rule = async (code: string) => (await api.rules.list({})).topics.flatMap((topic) => topic.rules).find((one) => one.code === code)!;
  const change = { mode: 'from' as const, effectiveFrom: '2027-01-01', source: 'NĐ 1/2027' };
  for (const [code, value] of [
    ['training.regime', 'TRAIN_LICENCE'],
    ['expiring.amber', '400'],
    ['staffing.osh.high-risk.2', 'từ 40 lao động: 1 chuyên trách'],
    ['training.group-2.validity', '36'],
  ] as const) {
    await api.rules.preview({ ...change, id: uuidv7(), code, value });
    await api.rules.save({ ...change, id: uuidv7(), code, value, version: (await rule(code)).version });
  }
  await api.rules.history({ code: 'training.regime' });
  const tet = {
    id: uuidv7(),
    on: '2028-01-26',
    kind: 'free' as const,
    name: 'Tết Mậu Thân',
    source: 'Thông báo',
    confidence: 'U' as const,
  };
  await api.rules.saveHoliday({ holiday: tet, version: null });
  await api.rules.saveHoliday({ holiday: { ...tet, confidence: 'F' }, version: 1 });
  await api.rules.copyHolidays({ year: 2028 });
  await api.rules.holidays({ year: 2028 });
  await api.rules.removeHoliday({ id: tet.id });
  const wood = {
    id: uuidv7(),
    list: 'osh' as const,
    prefix: '16',
    edition: 'QĐ 27/2018/QĐ-TTg' as const,
    name: 'Chế biến gỗ',
    words: 'xưởng gỗ',
    source: 'Điều 36',
  };
  await api.rules.previewSector({ sector: wood });
  await api.rules.saveSector({ sector: wood, version: null });
  await api.rules.saveSector({ sector: { ...wood, prefix: 'A' }, version: 1 });
  await api.rules.sectors({ search: 'go' });
  await api.rules.trySector({ text: '1610' });
  await api.rules.removeSector({ id: wood.id });
  const contract = { id: uuidv7(), kind: 'osh' as const, providerName: 'Trung tâm', fromOn: null, toOn: '2026-12-31' };
  await api.registers.saveContract({ employer, contract });
  for (const asOf of [null, '2027-02-01']) {
    await api.registers.staffing({ asOf, gap: 'yes' });
    await api.registers.staffingOf({ id: employer, asOf });
  }
  await api.registers.removeContract({ employer, id: contract.id });
  await dossierRound(register);
};
