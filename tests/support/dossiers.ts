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
