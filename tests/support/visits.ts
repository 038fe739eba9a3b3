// Visits for a test: decisions as they are filled, events as they are entered, what the core then says.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { uuidv7 } from '../../main/ids.ts';
import type { VisitEvent } from '../../preload/contract/inspection-visits.ts';
import type { Register } from './register.ts';

type Api = Register['api']['inspections'];
export type VisitSaved = Parameters<Api['saveVisit']>[0];
export type FindingSaved = Parameters<Api['saveFinding']>[0];
type Step = Parameters<Api['saveRemedy']>[0]['step'];

/** The short words of a test about the register that `register` gives. */
export const visitHands = (register: () => Register) => {
  const api = () => register().api.inspections;
  return {
    /** A subject without a tax code. */
    site: async (name = 'Công trường cầu Ea Kao') => {
      const id = uuidv7();
      await api().saveSubject({ id, version: null, kind: 'site', name, address: 'Xã Ea Kao' });
      return id;
    },
    /** The organisation behind a row of a register. */
    organizationOf: async (name: 'training' | 'monitoring' | 'technical-inspection', id: string) =>
      (await register().api.registers.get({ register: name, id })).organizationId,
    visit: async (more: Partial<VisitSaved>) => {
      const visit: VisitSaved = {
        id: uuidv7(),
        version: null,
        kind: 'HL',
        agency: 'Sở Nội vụ',
        level: 'department',
        decisionNumber: '15/QĐ-SNV',
        decisionOn: '2026-11-02',
        ground: 'plan',
        scope: 'Huấn luyện an toàn, vệ sinh lao động năm 2026',
        duration: 10,
        members: [{ id: uuidv7(), name: 'Trần Thu Hằng', role: 'leader', officer: 'Phó trưởng phòng' }],
        ...more,
      };
      return (await api().saveVisit(visit)).id;
    },
    happen: async (visit: string, kind: VisitEvent['kind'], on: string, more: Partial<VisitEvent> = {}) =>
      (await api().saveVisitEvent({ visit, event: { id: uuidv7(), kind, on, ...more } })).id,
    get: (id: string, asOf: string | null = null) => api().visit({ id, asOf }),
    answerAll: async (visit: string, failed: readonly number[] = []) => {
      const { items } = (await api().visit({ id: visit })).checklist;
      await api().answer({
        visit,
        answers: items.map((item) => ({ item: item.id, answer: failed.includes(item.position) ? ('fail' as const) : ('pass' as const) })),
      });
    },
    finding: async (visit: string, more: Partial<FindingSaved> = {}) =>
      (
        await api().saveFinding({
          visit,
          id: uuidv7(),
          version: null,
          what: 'Không đủ người huấn luyện cơ hữu',
          offender: 'organisation',
          ...more,
        })
      ).id,
    step: async (finding: string, kind: Step['kind'], on: string, more: Partial<Step> = {}) =>
      (await api().saveRemedy({ finding, step: { id: uuidv7(), kind, on, ...more } })).id,
    proof: async (visit: string, finding: string | null, name = 'anh.jpg', text = 'ảnh') => {
      const place = path.join(register().folder, name);
      writeFileSync(place, text);
      const { token } = register().core.files.issue(place);
      return api().attach({ file: token, visit, finding });
    },
  };
};

/** Work on visits that asks every query behind them, for the test of the second engine. */
export const visitRound = async (register: Register): Promise<void> => {
  const { site, visit, happen, get, answerAll, finding, step, proof } = visitHands(() => register);
  const api = register.api.inspections;
  const subject = await site();
  const first = await visit({ subject, kind: 'DN', decisionOn: '2026-10-01' });
  await happen(first, 'announced', '2026-10-05');
  await answerAll(first, [1]);
  const fault = await finding(first, { dueOn: '2026-11-01' });
  await proof(first, fault);
  await step(fault, 'proof', '2026-10-20');
  await happen(first, 'minutes-signed', '2026-10-09');
  await api.owners({ text: 'ea kao' });
  await api.owners({ text: 'dat do' });
  await api.subjects({ search: '' });
  await api.visits({});
  await api.findings({});
  await api.year({});
  await api.visitsOf({ subject });
  const second = await visit({ subject, kind: 'DN' });
  await get(second);
  await api.drawUp({ visit: first, paper: 'correction' });
  const { evidence } = (await get(first)).findings[0]!;
  await api.evidence({ id: evidence[0]!.id });
  await api.papersToSuspend({ finding: fault });
  const { editions } = await api.checklists({ kind: 'DN' });
  await api.saveChecklist({ kind: 'DN', from: editions[0]!.id, basis: null, items: ['Nội quy', 'Thẻ an toàn'] });
  await register.api.desk.show({});
  await api.removeVisit({ id: second });
  await register.undo();
};
