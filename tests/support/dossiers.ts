// Dossiers for a test: forms as they are filled, events as they are entered, what the core then says.
import { uuidv7 } from '../../main/ids.ts';
import type { DossierEvent } from '../../preload/contract/dossiers.ts';
import type { Register } from './register.ts';

export type DossierSaved = Parameters<Register['api']['dossiers']['save']>[0];

/** A form of a notice received a week before the day of the tests. */
export const dossierForm = (more: Partial<DossierSaved> = {}): DossierSaved => ({
  id: uuidv7(),
  version: null,
  kind: 'training-notice',
  organization: null,
  unitName: 'Trung tâm Huấn luyện Ea Kao',
  receivedOn: '2026-11-16',
  way: 'direct',
  number: 1,
  papers: [],
  ...more,
});

/** The short words of a test about the register that `register` gives. */
export const dossierHands = (register: () => Register) => ({
  takeIn: async (more: Partial<DossierSaved> = {}) => (await register().api.dossiers.save(dossierForm(more))).id,
  happen: async (dossier: string, kind: DossierEvent['kind'], on: string, more: Partial<DossierEvent> = {}) => {
    const event = { id: uuidv7(), kind, on, note: kind === 'asked' ? 'Bản sao hợp đồng' : null, ...more };
    return (await register().api.dossiers.saveEvent({ dossier, event })).id;
  },
  get: (id: string, asOf: string | null = null) => register().api.dossiers.get({ id, asOf }),
  state: async (id: string, asOf: string | null = null) => {
    const { row } = await register().api.dossiers.get({ id, asOf });
    return [row.state, row.due, row.clock];
  },
  matters: async (asOf: string | null = null) => (await register().api.desk.show({ asOf })).queue.filter((one) => one.topic === 'dossier'),
});

/** Work on dossiers that asks every query behind them, for the test of the second engine. */
export const dossierRound = async (register: Register): Promise<void> => {
  const { takeIn, happen, get, matters } = dossierHands(() => register);
  const { api } = register;
  const [unit] = (await api.dossiers.units({ text: 'trung' })).units;
  await api.dossiers.units({ text: '60009' });
  const papers = [{ id: uuidv7(), name: 'Văn bản', state: 'missing' as const }];
  const first = await takeIn({ organization: unit!.id, papers, officer: 'Ánh', receivedOn: '2026-10-05' });
  const second = await takeIn({ number: 2, unitName: 'Đơn vị mới', kind: 'licence-new', receivedOn: '2026-06-26' });
  await happen(first, 'asked', '2026-10-06');
  const wrong = await happen(first, 'supplemented', '2026-10-07');
  await api.dossiers.removeEvent({ dossier: first, event: wrong });
  await api.dossiers.mark({ dossier: first, paper: papers[0]!.id, state: 'present' });
  const { version } = await get(first);
  await api.dossiers.save(dossierForm({ id: first, version, number: 3, receivedOn: '2026-10-05', papers: [] }));
  await register.undo();
  await matters();
  await api.history.entries({ record: { register: 'dossier', id: first } });
  await api.dossiers.list({ asOf: '2026-10-06' });
  await api.dossiers.of({ organization: unit!.id });
  await api.dossiers.opening({ receivedOn: '2026-11-23' });
  await api.dossiers.remove({ id: second });
  await register.undo();
};
