// Visits through the core: decided, announced, answered, minuted, remedied; refused in words, taken back and brought again.
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastVisits } from '../../db/queries/inspections.ts';
import { hashOf } from '../../main/features/documents/file-store.ts';
import { uuidv7 } from '../../main/ids.ts';
import { ask, documentsOf } from '../support/letters.ts';
import { newRegister, refusal, type Register } from '../support/register.ts';
import { visitHands } from '../support/visits.ts';

let register: Register;
beforeEach(async () => {
  register = await newRegister();
});
afterEach(() => register.close());
const { site, organizationOf, visit, happen, get, answerAll, finding, step, proof } = visitHands(() => register);
const trained = async () => {
  const paper = { number: '7/GCN', issuedOn: '2025-03-10', expiresOn: '2030-03-10' };
  const row = await register.add('training', { name: 'Huấn luyện Đất Đỏ', taxCode: '6000233488', ...paper });
  return { row, organization: await organizationOf('training', row) };
};

describe('a visit', () => {
  it('has the ten days of a department from its announcement, and five more once', async () => {
    const id = await visit({ organization: (await trained()).organization });
    expect((await get(id)).row.state).toBe('planned');
    await happen(id, 'announced', '2026-11-09');
    expect((await get(id, '2026-11-18')).row).toMatchObject({ state: 'running', last: '2026-11-18', clock: 'hôm nay là ngày cuối' });
    expect((await get(id, '2026-11-19')).row).toMatchObject({ state: 'overdue', clock: 'quá 1 ngày' });
    await happen(id, 'extended', '2026-11-18', { days: 5 });
    const page = await get(id);
    expect(page.row).toMatchObject({ state: 'running', last: '2026-11-23' });
    expect(page.why.rules.map((rule) => rule.source)).toContain('NĐ 217/2025/NĐ-CP Điều 13');
    expect(page.notes).toEqual([]);
    await happen(id, 'extended', '2026-11-20', { days: 1 });
    expect((await get(id)).notes.map((note) => note.words)).toEqual([
      'Chỉ được gia hạn một lần.',
      'Gia hạn 6 ngày, quá 5 ngày của quy định.',
    ]);
  });

  it('of a named subject is found by its name, and is its last visit once announced', async () => {
    const subject = await site();
    const { owners } = await register.api.inspections.owners({ text: 'cong truong' });
    expect(owners).toMatchObject([{ id: subject, of: 'subject', kinds: ['DN'] }]);
    const id = await visit({ subject, kind: 'DN' });
    const last = (day: string) => register.look((db) => lastVisits(db, day));
    expect(await last('2026-11-23')).toEqual([]);
    await happen(id, 'announced', '2026-11-09');
    expect(await last('2026-11-08')).toEqual([]);
    expect(await last('2026-11-09')).toEqual([{ organization_id: null, subject_id: subject, kind: 'DN', last_on: '2026-11-09' }]);
    const stopped = await visit({ subject: await site('Nhà ở số 5'), kind: 'DN' });
    await happen(stopped, 'stopped', '2026-11-10', { note: 'Trùng thanh tra' });
    expect(await last('2026-11-23')).toHaveLength(1);
  });

  it('speaks the words of its day', async () => {
    const { organization } = await trained();
    const wordsOf = async (decisionOn: string, level: 'department' | 'inspectorate' = 'department') =>
      (await get(await visit({ organization, decisionOn, level }))).words.decision;
    expect(await wordsOf('2025-06-30')).toBe('Quyết định thanh tra');
    expect(await wordsOf('2025-07-01')).toBe('Quyết định kiểm tra');
    expect(await wordsOf('2026-11-02', 'inspectorate')).toBe('Quyết định thanh tra');
    const gap = await visit({ organization, decisionOn: '2025-07-10', duration: null });
    await happen(gap, 'announced', '2025-08-04');
    expect((await get(gap)).clock).toBeNull();
    expect((await get(gap)).notes[0]?.words).toContain('sổ không đặt giới hạn ngày');
  });

  it('shows last time’s answers beside its own list', async () => {
    const { organization } = await trained();
    const first = await visit({ organization, decisionOn: '2026-01-05' });
    await happen(first, 'announced', '2026-01-06');
    await answerAll(first, [5]);
    const { checklist } = await get(await visit({ organization }));
    expect([checklist.items.length, checklist.lastOn]).toEqual([18, '2026-01-06']);
    expect(checklist.items[4]).toMatchObject({ position: 5, answer: null, before: 'fail' });
  });

  it('is taken back and brought again with all that hangs on it', async () => {
    const { row, organization } = await trained();
    const id = await visit({ organization });
    await happen(id, 'announced', '2026-11-09');
    await answerAll(id, [5]);
    await proof(id, await finding(id));
    const bare = ({ findings, checklist }: Awaited<ReturnType<typeof get>>) => [findings.map((one) => ({ ...one, version: 0 })), checklist];
    const before = bare(await get(id));
    await register.api.inspections.removeVisit({ id });
    expect((await refusal(get(id))).code).toBe('not-found');
    await register.undo();
    expect(bare(await get(id))).toEqual(before);
    await register.redo();
    expect((await refusal(get(id))).code).toBe('not-found');
    await register.undo();
    // From the trash too.
    await register.api.inspections.removeVisit({ id });
    const [thrown] = (await register.api.history.trash({})).rows;
    expect([thrown?.register, thrown?.title, thrown?.detail]).toEqual(['inspection', 'Huấn luyện Đất Đỏ', '15/QĐ-SNV']);
    await register.api.history.restore({ rows: [{ command: thrown!.command, id: thrown!.id }] });
    expect(bare(await get(id))).toEqual(before);
    // A unit with a visit outlives its last row.
    await register.api.registers.remove({ register: 'training', ids: [row] });
    expect((await get(id)).row.name).toBe('Huấn luyện Đất Đỏ');
  });
});

it('files of the whole visit are kept once by their content, and a lost or changed one is said', async () => {
  const id = await visit({ subject: await site(), kind: 'DN' });
  const first = await proof(id, null);
  expect(await proof(id, null, 'anh-2.jpg')).toEqual({ ...first, twin: 'yes' });
  const fault = await finding(id);
  await proof(id, fault, 'anh.jpg');
  const page = await get(id);
  expect([page.evidence.map((one) => [one.name, one.state]), page.findings[0]!.evidence.length]).toEqual([[['anh.jpg', 'there']], 1]);
  const kept = path.join(register.folder, 'tep', hashOf('ảnh'));
  writeFileSync(kept, 'khác');
  expect((await get(id)).evidence[0]!.state).toBe('changed');
  rmSync(kept);
  expect((await get(id)).evidence[0]!.state).toBe('missing');
  await register.api.inspections.detach({ id: first.id });
  expect((await get(id)).evidence).toEqual([]);
  await register.undo();
  expect((await get(id)).evidence).toHaveLength(1);
});

describe('bad input of a visit', () => {
  const fields = async (call: Promise<unknown>) => (await refusal(call)).fields;
  it('is refused beside its field, and nothing is written', async () => {
    const { organization } = await trained();
    expect(await fields(visit({}))).toEqual({ owner: 'Chọn một đối tượng kiểm tra.' });
    expect(await fields(visit({ organization: uuidv7() }))).toHaveProperty('owner');
    expect(await fields(visit({ organization, decisionOn: '2026-11-24' }))).toEqual({ decisionOn: 'Ngày này chưa đến.' });
    const two = ['A', 'B'].map((name) => ({ id: uuidv7(), name, role: 'leader' as const }));
    expect(await fields(visit({ organization, members: two }))).toEqual({ members: 'Đoàn chỉ có một trưởng đoàn.' });
    expect((await register.api.inspections.visits({})).total).toBe(0);
  });
  it('of an event says what cannot have happened, and what is wanting', async () => {
    const id = await visit({ organization: (await trained()).organization });
    expect(await fields(happen(id, 'announced', '2026-11-01'))).toEqual({ 'event.on': 'Ngày này trước ngày của quyết định (02/11/2026).' });
    expect(await fields(happen(id, 'minutes-signed', '2026-11-10'))).toEqual({
      'event.on': 'Chưa công bố quyết định vào ngày này; hãy ghi ngày công bố trước.',
    });
    await happen(id, 'announced', '2026-11-09');
    expect((await fields(happen(id, 'minutes-signed', '2026-11-10')))?.['event.note']).toContain('còn 18 mục chưa trả lời');
    await answerAll(id);
    expect((await fields(happen(id, 'signature-refused', '2026-11-10')))?.['event.witness']).toContain('NĐ 217/2025/NĐ-CP Điều 15');
    await happen(id, 'signature-refused', '2026-11-10', { witness: 'Y Lâm Niê', witnessKind: 'commune' });
    await happen(id, 'closed', '2026-11-12');
    expect((await refusal(answerAll(id))).message).toContain('bảng kiểm không sửa được nữa');
  });
  it('of minutes after the last day is a warning that they stand outside the decision', async () => {
    const id = await visit({ organization: (await trained()).organization });
    await happen(id, 'announced', '2026-11-09');
    await answerAll(id);
    await happen(id, 'minutes-signed', '2026-11-19');
    expect((await get(id)).notes[0]).toEqual({
      words: 'Việc ngày 19/11/2026 ở ngoài thời hạn của quyết định (ngày cuối 18/11/2026).',
      basis: 'NĐ 217/2025/NĐ-CP Điều 13',
    });
  });
});

describe('a finding', () => {
  const held = async () => {
    const { row, organization } = await trained();
    const id = await visit({ organization });
    await happen(id, 'announced', '2026-11-09');
    await answerAll(id, [5]);
    return { row, id };
  };
  it('is hinted at by the decree of its act, who may fine included', async () => {
    const { id } = await held();
    await finding(id, { sanction: 'fine.training.conditions', startedOn: '2026-08-01' });
    await finding(id, { sanction: 'fine.training.unlawful', startedOn: '2026-08-01' });
    await finding(id, { sanction: 'fine.training.conditions', startedOn: '2026-01-01', endedOn: '2026-09-09' });
    expect((await get(id)).findings.map(({ hint }) => [hint.decree, hint.fine, hint.who[0]?.post ?? null])).toEqual([
      ['NĐ 283/2026/NĐ-CP Điều 36 khoản 2, 4', '10–20 triệu đồng', 'Chủ tịch UBND xã'],
      ['NĐ 283/2026/NĐ-CP Điều 36 khoản 2, 4', '120–140 triệu đồng', 'Chủ tịch UBND tỉnh'],
      ['NĐ 12/2022/NĐ-CP Điều 25', null, null],
    ]);
  });
  it('is closed with proof alone, and late from the day after its deadline', async () => {
    const { id } = await held();
    expect((await refusal(finding(id, { dueOn: '2026-11-08' }))).fields).toEqual({
      dueOn: 'Hạn khắc phục đứng trước ngày kiểm tra (09/11/2026).',
    });
    const fault = await finding(id, { dueOn: '2026-11-20', owner: 'Y Lâm Niê' });
    const state = async (asOf: string | null = null) => (await get(id, asOf)).findings[0]!.state;
    const kindFault = async (call: Promise<unknown>) => (await refusal(call)).fields?.['step.kind'];
    const matters = async () => (await register.api.desk.show({})).queue.filter((one) => one.topic === 'remedy').map((one) => one.title);
    expect([await state('2026-11-20'), await state('2026-11-21')]).toEqual(['open', 'late']);
    expect(await matters()).toEqual(['Quá hạn khắc phục: Huấn luyện Đất Đỏ']);
    expect(await kindFault(step(fault, 'closed', '2026-11-22'))).toBe('Chưa nhận chứng cứ khắc phục; chưa xác nhận được.');
    await step(fault, 'proof', '2026-11-21', { note: 'Hợp đồng mới' });
    expect(await state()).toBe('proof');
    expect(await kindFault(step(fault, 'closed', '2026-11-22'))).toContain('Chưa có tệp chứng cứ');
    const first = await proof(id, fault);
    expect(await proof(id, fault, 'anh-2.jpg')).toEqual({ ...first, twin: 'yes' });
    const kept = path.join(register.folder, 'tep', hashOf('ảnh'));
    const fileState = async () => (await get(id)).findings[0]!.evidence[0]!.state;
    writeFileSync(kept, 'khác');
    expect(await fileState()).toBe('changed');
    expect(await kindFault(step(fault, 'closed', '2026-11-22'))).toContain('đã mất hoặc bị sửa');
    rmSync(kept);
    expect(await fileState()).toBe('missing');
    await proof(id, fault);
    expect(await fileState()).toBe('there');
    await step(fault, 'recheck', '2026-11-22', { outcome: 'remedied' });
    const closed = await step(fault, 'closed', '2026-11-23');
    expect([await state(), await matters()]).toEqual(['closed', []]);
    expect((await refusal(register.api.inspections.detach({ id: first.id }))).message).toContain('đã xác nhận khắc phục bằng tệp này');
    await register.api.inspections.removeRemedy({ finding: fault, step: closed });
    expect(await state()).toBe('proof');
    await register.undo();
    expect(await state()).toBe('closed');
  });
  it('brings its suspension to the paper, whose standing follows', async () => {
    const { row, id } = await held();
    const fault = await finding(id, { sanction: 'fine.training.conditions' });
    const [paper] = (await register.api.inspections.papersToSuspend({ finding: fault })).papers;
    const event = { id: uuidv7(), on: '2026-11-16', to: '2027-01-15', decisionNumber: '9/QĐ-XPHC', decisionAgency: 'Sở Nội vụ' };
    await register.api.inspections.suspend({ finding: fault, paper: paper!.id, ...event });
    expect((await register.row('training', row)).status).toBe('SUSPENDED');
    expect((await get(id)).findings[0]!.suspended).toBe(event.id);
    await register.undo();
    expect((await register.row('training', row)).status).not.toBe('SUSPENDED');
  });
  it('goes into the papers of the visit, numbered and frozen as other documents', async () => {
    const { id } = await held();
    const draw = (paper: 'minutes' | 'report' | 'correction') => register.api.inspections.drawUp({ visit: id, paper });
    expect((await refusal(draw('correction'))).message).toContain('Chưa ghi tồn tại nào');
    await finding(id, { dueOn: '2026-12-20' });
    await register.api.inspections.saveOpinion({ visit: id, opinion: 'Đơn vị nhất trí' });
    expect((await get(id)).opinion).toBe('Đơn vị nhất trí');
    for (const paper of ['minutes', 'report', 'correction'] as const) await draw(paper);
    const drafts = (await get(id)).documents;
    expect(drafts.map((one) => one.kind).toSorted()).toEqual(['BB', 'BC', 'CV']);
    await register.api.documents.issue({ documents: drafts.map((one) => ({ id: one.id, version: one.version })), on: '2026-11-23' });
    const issued = (await get(id)).documents;
    expect(issued.every((one) => one.state === 'issued' && one.file === 'there')).toBe(true);
    for (const as of ['word', 'pdf'] as const) {
      expect((await register.api.documents.file({ id: issued[0]!.id, as })).token).not.toBe('');
      expect((await register.api.inspections.blank({ visit: id, as })).name).toMatch(/^Bảng kiểm Huấn luyện Đất Đỏ\./);
    }
  });
  it('lets who only inspects issue its papers, and no other', async () => {
    const { row, id } = await held();
    await register.api.inspections.drawUp({ visit: id, paper: 'minutes' });
    await register.api.documents.letters(ask({ ids: [row] }));
    const [minutes] = (await get(id)).documents;
    const [letter] = await documentsOf(register, row);
    const issue = (one: { id: string; version: number } | undefined) =>
      register.api.documents.issue({ documents: [{ id: one!.id, version: one!.version }], on: '2026-11-23' });
    await register.reopen({ role: 'inspection' });
    expect(await refusal(issue(letter))).toMatchObject({
      code: 'forbidden',
      message: 'Cán bộ kiểm tra chỉ phát hành văn bản của cuộc kiểm tra.',
    });
    expect((await issue(minutes)).numbers).toMatchObject([{ id: minutes!.id }]);
  });
});
