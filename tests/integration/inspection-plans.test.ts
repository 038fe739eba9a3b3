// The due list and the plan of a year through the core: picked, placed, warned, approved, amended, taken back, printed.
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../main/ids.ts';
import { layoutFaults } from '../../main/office/docx-check.ts';
import type { Subject } from '../../preload/contract/inspection-due.ts';
import { setOffice } from '../support/an-office.ts';
import { newPlan, plannedUnits, teamOf } from '../support/inspection-plans.ts';
import { textIn } from '../support/letters.ts';
import { newRegister, refusal, type Register } from '../support/register.ts';

let register: Register;
let units: { training: Subject; firm: Subject; branch: Subject };
beforeEach(async () => {
  register = await newRegister();
  units = await plannedUnits(register);
});
afterEach(() => register.close());

const page = (id: string) => register.api.inspections.plan({ id });
const line = async (plan: string, name: string) => (await page(plan)).lines.find((one) => one.name === name)!;
const place = async (plan: string, name: string, from: string, to = from, more: { team?: string; reason?: string } = {}) => {
  const { id, version } = await line(plan, name);
  return register.api.inspections.place({ id, version, from, to, ...more });
};
const due = async (input: Parameters<Register['api']['inspections']['due']>[0] = {}) => {
  const { rows, counts } = await register.api.inspections.due(input);
  return { names: rows.map((row) => row.name), rows, counts: Object.fromEntries(counts.map((one) => [one.view, one.n])) };
};

describe('the due list', () => {
  it('has everybody never visited, the riskiest first, found without accents', async () => {
    const { rows, counts } = await due();
    expect(rows.map((row) => [row.name, row.score, row.state, row.on])).toEqual([
      ['Công ty Đá Ea Păl', 46, 'never', null],
      ['Trung tâm Huấn luyện Ea Kao', 21, 'never', '2022-02-01'],
      ['Chi nhánh Đá Ea Păl', 11, 'never', null],
    ]);
    expect(counts).toEqual({ unplanned: 3, due: 3, never: 3, exempt: 0, all: 3 });
    expect((await due({ search: 'da ea pal' })).rows).toHaveLength(2);
    expect((await due({ search: '6000777001' })).names).toEqual(['Trung tâm Huấn luyện Ea Kao']);
    expect((await due({ kinds: ['training'] })).names).toEqual(['Trung tâm Huấn luyện Ea Kao']);
    expect((await due({ sort: [{ column: 'name', direction: 'ascending' }] })).names).toEqual([
      'Chi nhánh Đá Ea Păl',
      'Công ty Đá Ea Păl',
      'Trung tâm Huấn luyện Ea Kao',
    ]);
  });

  it('looks at another day: before its first paper a training body is not due', async () => {
    expect((await due({ asOf: '2022-01-31', year: 2022, kinds: ['training'], view: 'all' })).rows[0]?.state).toBe('never');
    expect((await due({ asOf: '2021-06-01', kinds: ['training'] })).names).toEqual([]);
    const { row, why } = await register.api.inspections.whyDue(units.training);
    expect(row.register).toBe('training');
    expect(why.sum[0]).toBe('Chưa kiểm tra lần nào: đến hạn từ ngày bắt đầu hoạt động 01/02/2022.');
  });

  it('leaves out who is exempt this year, and only this year', async () => {
    await register.api.inspections.exempt({ subjects: [units.branch], year: 2026, reason: 'Ba năm liền chấp hành tốt' });
    expect((await due()).counts).toMatchObject({ unplanned: 2, exempt: 1 });
    expect((await due({ view: 'exempt' })).rows[0]?.exempt).toBe('Ba năm liền chấp hành tốt');
    expect((await due({ year: 2027 })).counts).toMatchObject({ unplanned: 3, exempt: 0 });
    await register.undo();
    expect((await due()).counts).toMatchObject({ unplanned: 3, exempt: 0 });
    expect((await refusal(register.api.inspections.endExempt({ subjects: [units.branch], year: 2026 }))).code).toBe('not-found');
  });

  it('shows the months of the year in which some agency was there', async () => {
    await others();
    const [row] = (await due({ search: 'cong ty da' })).rows;
    expect([row?.months, row?.there]).toEqual(['..x.........', 'Sở Công Thương kiểm tra, 17/03']);
  });
});

const others = () =>
  register.api.inspections.addOthers({
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

describe('a plan', () => {
  it('is picked once, placed, and warns at the spot without refusing', async () => {
    const plan = await newPlan(register);
    const subjects = [units.training, units.firm];
    expect(await register.api.inspections.pick({ plan, subjects })).toEqual({ added: 2, already: 0 });
    expect(await register.api.inspections.pick({ plan, subjects })).toEqual({ added: 0, already: 2 });
    expect((await due()).names).toEqual(['Chi nhánh Đá Ea Păl']);
    await others();
    const team = await teamOf(register, plan, ['Trần Thu Hằng']);
    const { id } = await line(plan, 'Công ty Đá Ea Păl');
    const asked = await register.api.inspections.tryPlace({ id, from: '2026-12-10', to: '2026-12-10', team });
    expect(asked.conflicts.map((one) => [one.kind, one.basis])).toEqual([['twice', 'Chỉ thị 20/CT-TTg 2017; NQ 198/2025/QH15 Điều 4']]);
    const { conflicts } = await place(plan, 'Công ty Đá Ea Păl', '2026-12-10', '2026-12-10', { team, reason: 'Có phản ánh ngày 16/11' });
    expect(conflicts).toEqual(asked.conflicts);
    expect(await line(plan, 'Công ty Đá Ea Păl')).toMatchObject({ from: '2026-12-10', reason: 'Có phản ánh ngày 16/11', conflicts });
    expect(
      (await place(plan, 'Trung tâm Huấn luyện Ea Kao', '2026-12-10', '2026-12-11', { team })).conflicts.map((one) => one.kind),
    ).toEqual(['booked']);
    const { quarters, capacity } = await page(plan);
    expect(quarters.map((one) => one.planned)).toEqual([0, 0, 0, 2]);
    expect(capacity).toEqual([expect.objectContaining({ days: 3, most: 60 })]);
  });

  it('counts a branch with its head office, in the year in which a visit begins', async () => {
    const plan = await newPlan(register);
    await register.api.inspections.pick({ plan, subjects: [units.firm, units.branch] });
    await place(plan, 'Công ty Đá Ea Păl', '2026-04-06');
    expect((await place(plan, 'Chi nhánh Đá Ea Păl', '2026-12-30', '2027-01-05')).conflicts.map((one) => one.kind)).toEqual(['twice']);
    const { id, version } = await line(plan, 'Chi nhánh Đá Ea Păl');
    const failure = await refusal(register.api.inspections.place({ id, version, from: '2027-01-04', to: '2027-01-05' }));
    expect(failure.fields).toEqual({ from: 'Ngày bắt đầu phải trong năm 2026 của kế hoạch.' });
    expect((await refusal(register.api.inspections.place({ id, version, from: '2026-12-30', to: '2026-12-29' }))).fields).toHaveProperty(
      'to',
    );
    expect((await refusal(register.api.inspections.place({ id, version: version - 1, from: null, to: null }))).code).toBe('conflict');
  });

  it('knows who is tied, away, and which unit is gone', async () => {
    await register.add('osh-staff', {
      name: 'Trần Thu Hằng',
      role: 'FULL_TIME',
      employerName: 'Công ty Đá Ea Păl',
      employerTaxCode: '6000777002',
    });
    const plan = await newPlan(register);
    await register.api.inspections.pick({ plan, subjects: [units.firm, units.training] });
    const team = await teamOf(register, plan, ['Trần Thu Hằng']);
    const officer = (await page(plan)).officers[0]!.id;
    await register.api.inspections.saveLeave({ id: uuidv7(), officer, from: '2026-12-01', to: '2026-12-04', note: 'Nghỉ phép' });
    const { conflicts } = await place(plan, 'Công ty Đá Ea Păl', '2026-12-04', '2026-12-04', { team });
    expect(conflicts.map((one) => one.kind)).toEqual(['tied', 'leave']);
    await register.api.registers.remove({ register: 'training', ids: [units.training.id] });
    expect((await line(plan, 'Trung tâm Huấn luyện Ea Kao')).conflicts[0]?.words).toContain('Đơn vị không còn trong sổ');
  });

  it('stands frozen after its approval and changes by numbered amendments', async () => {
    const plan = await newPlan(register);
    const { api } = register;
    const approve = async (decidedOn: string) =>
      api.inspections.approve({ id: plan, version: (await page(plan)).version, decisionNumber: '12/QĐ-UBND', decidedOn });
    expect((await refusal(approve('2026-01-15'))).message).toBe('Kế hoạch chưa có đơn vị nào để phê duyệt.');
    await api.inspections.pick({ plan, subjects: [units.training, units.firm] });
    await place(plan, 'Công ty Đá Ea Păl', '2026-06-01', '2026-06-02');
    expect((await refusal(approve('2026-11-24'))).fields).toHaveProperty('decidedOn');
    await approve('2026-01-15');
    expect((await refusal(place(plan, 'Công ty Đá Ea Păl', '2026-07-01'))).message).toContain('đã được phê duyệt ngày 15/01/2026');
    expect((await refusal(api.inspections.pick({ plan, subjects: [units.branch] }))).code).toBe('rule');
    expect((await refusal(api.inspections.removePlan({ id: plan }))).code).toBe('rule');
    const firm = await line(plan, 'Công ty Đá Ea Păl');
    const training = await line(plan, 'Trung tâm Huấn luyện Ea Kao');
    const amendment = { plan, decisionNumber: '30/QĐ-UBND', why: 'Dồn việc quý IV', decidedOn: '2026-05-20' };
    const move = { do: 'move' as const, row: firm.id, version: firm.version, from: '2026-07-01', to: '2026-07-02' };
    expect((await refusal(api.inspections.amend({ ...amendment, decidedOn: '2026-01-14', changes: [move] }))).fields).toHaveProperty(
      'decidedOn',
    );
    expect(
      await api.inspections.amend({
        ...amendment,
        changes: [
          move,
          { do: 'drop', row: training.id, version: training.version },
          { do: 'add', subject: units.branch, from: '2026-08-03', to: '2026-08-03', reason: 'Đơn thư' },
        ],
      }),
    ).toEqual({ number: 1 });
    const seen = await page(plan);
    expect(seen.amendments[0]?.what).toBe(
      'Dời Công ty Đá Ea Păl từ 01/06/2026–02/06/2026 sang 01/07/2026–02/07/2026.\nBỏ Trung tâm Huấn luyện Ea Kao, chưa xếp ngày.\nThêm Chi nhánh Đá Ea Păl, 03/08/2026, chưa giao đoàn.',
    );
    expect(seen.lines.map((one) => [one.name, one.added, one.dropped])).toEqual([
      ['Công ty Đá Ea Păl', null, null],
      ['Chi nhánh Đá Ea Păl', 1, null],
      ['Trung tâm Huấn luyện Ea Kao', null, 1],
    ]);
    expect((await due()).names).toContain('Trung tâm Huấn luyện Ea Kao');
    await register.undo();
    expect((await page(plan)).amendments).toEqual([]);
    expect((await line(plan, 'Trung tâm Huấn luyện Ea Kao')).dropped).toBeNull();
    await register.redo();
    expect((await page(plan)).amendments).toHaveLength(1);
  });

  it('takes a unit or a named place with its days in one step, and says beforehand what speaks against it', async () => {
    const { inspections } = register.api;
    await setOffice(register);
    const plan = await newPlan(register);
    await others();
    const team = await teamOf(register, plan, ['Trần Thu Hằng']);
    const site = { kind: 'named' as const, id: uuidv7() };
    await inspections.saveSubject({ id: site.id, version: null, kind: 'site', name: 'Công trường cầu Ea Tam', address: 'Phường Ea Tam' });
    const at = { from: '2026-12-10', to: '2026-12-10', team };
    await inspections.addUnit({ plan, subject: site, ...at });
    expect(await line(plan, 'Công trường cầu Ea Tam')).toMatchObject({ kind: 'named', from: '2026-12-10', place: 'Phường Ea Tam' });
    const tried = async (day: string) =>
      (await inspections.tryUnit({ plan, subject: units.firm, ...at, from: day, to: day })).conflicts.map((one) => one.kind);
    expect([await tried('2026-12-10'), await tried('2026-12-11')]).toEqual([['twice', 'booked'], ['twice']]);
    expect((await page(plan)).rows).toBe(1);
    expect((await refusal(inspections.addUnit({ plan, subject: units.firm, ...at, from: '2027-01-04' }))).fields).toHaveProperty('to');

    const { version } = await page(plan);
    await inspections.approve({ id: plan, version, decisionNumber: '12/QĐ-UBND', decidedOn: '2026-01-15' });
    expect((await refusal(inspections.addUnit({ plan, subject: units.firm, ...at }))).message).toContain('Muốn đổi thì ghi điều chỉnh');
    const change = { do: 'add' as const, subject: units.firm, ...at, reason: 'Có phản ánh ngày 16/11' };
    await inspections.amend({ plan, decisionNumber: '30/QĐ-UBND', decidedOn: '2026-11-20', why: 'Có phản ánh', changes: [change] });
    expect(await line(plan, 'Công ty Đá Ea Păl')).toMatchObject({ added: 1, reason: 'Có phản ánh ngày 16/11' });
    expect((await page(plan)).amendments[0]?.what).toBe('Thêm Công ty Đá Ea Păl, 10/12/2026, Đoàn 1.');
    const { token } = await inspections.exportPlan({ id: plan, as: 'word' });
    const words = await textIn(readFileSync(register.core.files.resolve(token).path));
    expect(words).toContain('Lần 1, theo Quyết định số 30/QĐ-UBND ngày 20/11/2026: Thêm Công ty Đá Ea Păl, 10/12/2026, Đoàn 1.');
    expect(words).toContain('Có phản ánh ngày 16/11');
    await register.undo();
    expect(await page(plan)).toMatchObject({ rows: 1, amendments: [] });
  });

  it('goes with its rows and teams, and comes back by one step', async () => {
    const plan = await newPlan(register);
    await register.api.inspections.pick({ plan, subjects: [units.training] });
    const team = await teamOf(register, plan, ['Trần Thu Hằng']);
    await place(plan, 'Trung tâm Huấn luyện Ea Kao', '2026-12-10', '2026-12-10', { team });
    expect((await refusal(register.api.inspections.removeTeam({ id: team, plan }))).message).toContain('đang được giao 1 cuộc');
    const before = await page(plan);
    await register.api.inspections.removePlan({ id: plan });
    expect((await refusal(page(plan))).code).toBe('not-found');
    await register.undo();
    const back = await page(plan);
    expect(back.lines.map((one) => ({ ...one, version: 0 }))).toEqual(before.lines.map((one) => ({ ...one, version: 0 })));
    expect(back.teams[0]?.members).toEqual(before.teams[0]?.members);
  });

  it('is printed with its annex, and the exception with its reason', async () => {
    const plan = await newPlan(register);
    await others();
    await register.api.inspections.pick({ plan, subjects: [units.firm] });
    await place(plan, 'Công ty Đá Ea Păl', '2026-12-10', '2026-12-11', { reason: 'Có phản ánh ngày 16/11' });
    const file = async (as: 'word' | 'excel' | 'calendar') => {
      const { token, name } = await register.api.inspections.exportPlan({ id: plan, as });
      return { name, bytes: readFileSync(register.core.files.resolve(token).path) };
    };
    await setOffice(register);
    const word = await file('word');
    expect(word.name).toBe('Kế hoạch kiểm tra năm 2026.docx');
    expect(await layoutFaults(word.bytes)).toEqual([]);
    expect((await file('excel')).bytes.subarray(0, 2).toString()).toBe('PK');
    const calendar = (await file('calendar')).bytes.toString();
    expect(calendar).toContain('DTSTART;VALUE=DATE:20261210\r\nDTEND;VALUE=DATE:20261212');
  });

  it('reads what others plan, once', async () => {
    const { lines } = await register.api.inspections.readOthers({
      agency: 'Thanh tra tỉnh',
      kind: 'inspectorate',
      year: 2026,
      text: '6000777002\tCông ty Đá Ea Păl\t05/05\t08/05\nCông ty B',
    });
    expect(lines.map((one) => one.fault)).toEqual([null, 'Không thấy ngày, ví dụ 15/03/2026.']);
    const visits = lines.flatMap((one) => (one.visit ? [{ ...one.visit, id: uuidv7() }] : []));
    expect(await register.api.inspections.addOthers({ visits })).toEqual({ added: 1, already: 0 });
    expect(await register.api.inspections.addOthers({ visits: visits.map((one) => ({ ...one, id: uuidv7() })) })).toEqual({
      added: 0,
      already: 1,
    });
  });

  it('is for inspectors, not for readers', async () => {
    await register.reopen({ role: 'reader' });
    expect((await refusal(newPlan(register))).code).toBe('forbidden');
    expect((await register.api.inspections.plans({})).plans).toEqual([]);
  });
});
