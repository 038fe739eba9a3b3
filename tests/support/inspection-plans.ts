// Work on the plan of a year, for tests: subjects, inspectors, a team, and a round that asks every query behind them.
import { uuidv7 } from '../../main/ids.ts';
import type { Subject } from '../../preload/contract/inspection-due.ts';
import type { Register } from './register.ts';

export const plannedUnits = async ({ add, api }: Register): Promise<{ training: Subject; firm: Subject; branch: Subject }> => {
  const training = await add('training', {
    name: 'Trung tâm Huấn luyện Ea Kao',
    taxCode: '6000777001',
    number: '1/GCN',
    issuedOn: '2022-02-01',
    effectiveOn: '2022-02-01',
    expiresOn: '2027-01-31',
    traineeGroups: 'G2',
  });
  const firm = await add('enterprise', { name: 'Công ty Đá Ea Păl', taxCode: '6000777002', sectorCode: '0810', headcount: 320 });
  const branch = await add('enterprise', { name: 'Chi nhánh Đá Ea Păl', taxCode: '6000777002-001', headcount: 40 });
  await api.settings.get({});
  return {
    training: { kind: 'training', id: training },
    firm: { kind: 'enterprise', id: firm },
    branch: { kind: 'enterprise', id: branch },
  };
};

export const newPlan = async ({ api }: Register, year = 2026): Promise<string> => {
  const id = uuidv7();
  await api.inspections.savePlan({ id, version: null, year, agency: 'Sở Nội vụ', title: `Kế hoạch kiểm tra năm ${year}` });
  return id;
};

export const teamOf = async ({ api }: Register, plan: string, names: readonly string[], name = 'Đoàn 1'): Promise<string> => {
  const known = new Map((await api.inspections.plan({ id: plan })).officers.map((one) => [one.name, one.id]));
  const members = [];
  for (const [at, one] of names.entries()) {
    const officer = known.get(one) ?? uuidv7();
    if (!known.has(one)) await api.inspections.saveOfficer({ id: officer, version: null, name: one, post: 'Chuyên viên' });
    members.push({ officer, role: at === 0 ? ('leader' as const) : ('member' as const) });
  }
  const id = uuidv7();
  await api.inspections.saveTeam({ id, version: null, plan, name, members });
  return id;
};

/** A plan from the due list to its amendment, and what stands beside it. */
export const planRound = async (register: Register): Promise<void> => {
  const { api } = register;
  const { training, firm, branch } = await plannedUnits(register);
  const plan = await newPlan(register);
  const team = await teamOf(register, plan, ['Trần Thu Hằng', 'Y Lâm Niê']);
  await api.inspections.pick({ plan, subjects: [training, firm, branch] });
  await api.inspections.addOthers({
    visits: [
      {
        id: uuidv7(),
        agency: 'Sở Công Thương',
        kind: 'inspection',
        taxCode: '6000777002',
        unit: 'Công ty Đá',
        from: '2026-03-17',
        to: '2026-03-18',
      },
    ],
  });
  const page = await api.inspections.plan({ id: plan });
  const officer = page.officers[0]!.id;
  const leave = uuidv7();
  await api.inspections.saveLeave({ id: leave, officer, from: '2026-12-01', to: '2026-12-04' });
  const row = page.lines[0]!;
  await api.inspections.place({ id: row.id, version: row.version, from: '2026-12-01', to: '2026-12-02', team, reason: 'Có phản ánh' });
  await api.inspections.tryPlace({ id: row.id, from: '2026-12-08', to: '2026-12-08', team });
  await api.inspections.tryUnit({ plan, subject: firm, from: '2026-12-08', to: '2026-12-08', team });
  await api.inspections.addUnit({ plan, subject: firm, from: '2026-12-15', to: '2026-12-15' });
  await api.inspections.exempt({ subjects: [branch], year: 2026, reason: 'Chấp hành tốt' });
  for (const asOf of [null, '2026-05-05']) await api.inspections.due({ asOf, search: 'da', kinds: ['enterprise'] });
  const [due] = (await api.inspections.due({ view: 'all' })).rows;
  await api.inspections.whyDue({ kind: due!.kind, id: due!.id });
  const { organizationId } = await api.registers.get({ register: 'training', id: training.id });
  await api.inspections.dueOf({ organization: organizationId });
  await api.inspections.approve({
    id: plan,
    version: (await api.inspections.plan({ id: plan })).version,
    decisionNumber: '12/QĐ-UBND',
    decidedOn: '2026-01-15',
  });
  const last = (await api.inspections.plan({ id: plan })).lines.at(-1)!;
  await api.inspections.amend({
    plan,
    decisionNumber: '30/QĐ-UBND',
    decidedOn: '2026-05-20',
    why: 'Đơn vị ngừng việc',
    changes: [{ do: 'drop', row: last.id, version: last.version }],
  });
  for (const as of ['word', 'excel', 'calendar'] as const) await api.inspections.exportPlan({ id: plan, as });
  await api.inspections.plans({});
  await api.inspections.removeLeave({ id: leave });
  await api.inspections.removeOther({ id: (await api.inspections.plan({ id: plan })).others[0]!.id });
  await api.inspections.endExempt({ subjects: [branch], year: 2026 });
};
