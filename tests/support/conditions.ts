// Work on kept conditions that asks every query behind them, for the test of the second engine.
import { uuidv7 } from '../../main/ids.ts';
import type { Register } from './register.ts';

/** People, devices and premises of a body, entered, changed, listed, moved to another person and taken out. */
export const conditionRound = async ({ api, add }: Register): Promise<void> => {
  const register = 'technical-inspection' as const;
  const paper = { number: '3/GCNKĐ', issuedOn: '2024-01-01', expiresOn: '2028-12-31', scope: 'N1,N4' };
  const id = await add(register, { name: 'Kiểm định Cư Jút', taxCode: '6000999971', ...paper });
  await add(register, { name: 'Kiểm định Sông Cầu', taxCode: '6000999972', ...paper, number: '4/GCNKĐ' });
  await add('health-exam', { name: 'Bệnh viện Cư Jút', examKind: 'OCC_DISEASE', number: '6', issuedOn: '2024-02-01' });
  const person = { id: uuidv7(), name: 'Y Wơn Ayŭn', cccd: '066090009971', duties: ['INSPECTOR' as const], scope: ['N1'] };
  await api.licensing.savePerson({ register, id, person });
  await api.licensing.savePerson({ register, id, person: { ...person, cccd: '066090009972', contractKind: 'indefinite' } });
  await api.licensing.savePerson({
    register,
    id,
    person: { ...person, id: uuidv7(), name: 'H’Mer Siu', cccd: '066190009973', birthDate: '1990-02-01' },
  });
  // The row was another person's.
  await api.licensing.savePerson({ register, id, person: { ...person, name: 'H’Mer Siu', birthDate: '1990-02-01', cccd: '066190009973' } });
  const device = { id: uuidv7(), name: 'Bơm thử áp', scope: ['N1'], calibratedUntil: '2027-01-01' };
  await api.licensing.saveDevice({ register, id, device });
  await api.licensing.saveDevice({ register, id, device: { ...device, serial: 'SN 1' } });
  const premises = { id: uuidv7(), kind: 'office' as const, area: 120, tenure: 'own' as const };
  await api.licensing.savePremises({ register, id, premises });
  await api.licensing.savePremises({ register, id, premises: { ...premises, area: 121 } });
  for (const asOf of [null, '2025-01-01']) {
    await api.licensing.conditions({ register, id, asOf });
    for (const show of ['lacking', 'ending', 'untold', 'all'] as const) await api.licensing.shortages({ asOf, show });
  }
  await api.desk.show({});
  await api.history.entries({ record: { register, id } });
  await api.licensing.removeDevice({ register, id, item: device.id });
  await api.licensing.removePremises({ register, id, item: premises.id });
  await api.licensing.removePerson({ register, id, item: person.id });
};
