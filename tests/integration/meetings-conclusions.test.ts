// Conclusions of the council: typed in one line, followed to their end with proof, brought back until then, found again.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { uuidv7 } from '../../main/ids.ts';
import { agencyIds, meetingHands } from '../support/meetings.ts';
import { newRegister, refusal, type Register } from '../support/register.ts';

let register: Register;
let past: string;
const { council, meeting, get, hold, conclude, step } = meetingHands(() => register);
const api = () => register.api.meetings;
beforeEach(async () => {
  register = await newRegister();
  await council();
  past = await meeting({ on: '2026-08-14', title: 'Họp Hội đồng kỳ giữa năm 2026' });
  await hold(past, '2026-08-14');
});
afterEach(() => register.close());

it('reads a line with its agencies of the day of the meeting and asks what it cannot know', async () => {
  const words = await api().readLine({ meeting: past, line: 'Rà soát vận thăng @SXD @Sở Nội vụ 20/11' });
  expect(words).toMatchObject({ content: 'Rà soát vận thăng', due: '2026-11-20', faults: [] });
  expect(words.agencies.map((one) => one.id)).toEqual([agencyIds.construction, agencyIds.homeAffairs]);
  expect((await api().readLine({ meeting: past, line: 'Báo cáo @SLDTBXH' })).faults[0]!.words).toContain('Không rõ');
});

it('keeps a conclusion with one lead, a deadline after the meeting, and tells its state as of any day', async () => {
  const id = await conclude(past, 'Rà soát vận thăng', { due: '2026-11-20' });
  expect(await api().conclusion({ id })).toMatchObject({ state: 'late', words: 'Quá 3 ngày', reminded: 'chưa nhắc lần nào' });
  expect(await api().conclusion({ id, asOf: '2026-11-19' })).toMatchObject({ state: 'soon', words: 'Còn 1 ngày' });
  expect((await refusal(conclude(past, 'Sớm quá', { due: '2026-08-01' }))).fields?.due).toContain('đứng trước ngày họp 14/08/2026');
  expect((await refusal(conclude(past, 'Không ai làm', { agencies: [] }))).fields?.agencies).toContain('chủ trì');
  const two = [agencyIds.health, agencyIds.construction].map((one) => ({ part: 'lead' as const, id: one, name: 'Sở' }));
  expect((await refusal(conclude(past, 'Hai chủ trì', { agencies: two }))).fields?.agencies).toContain('Chỉ một cơ quan chủ trì');
  expect((await api().list({})).rows[0]).toMatchObject({ conclusions: 1, open: 1, late: 1 });
});

it('is closed with proof in words or a file, reopened, and takes nothing else while it is closed', async () => {
  const id = await conclude(past, 'Rà soát vận thăng', { due: '2026-11-20' });
  await step(id, 'progress', '2026-10-01', { note: 'Đã rà soát 12 công trường' });
  await step(id, 'reminder', '2026-11-21', { number: '15/HĐATVSLĐ' });
  expect((await api().conclusion({ id })).reminded).toBe('đã nhắc lần thứ 1');
  await step(id, 'extended', '2026-11-22', { until: '2026-12-20' });
  expect(await api().conclusion({ id })).toMatchObject({ state: 'open', due: '2026-11-20', dueNow: '2026-12-20', begun: 'yes' });
  expect((await refusal(step(id, 'done', '2026-11-23'))).fields?.note).toContain('tệp chứng minh');
  const place = path.join(register.folder, 'bao-cao.pdf');
  writeFileSync(place, 'báo cáo');
  const { token } = register.core.files.issue(place);
  const file = await api().attach({ file: token, meeting: past, conclusion: id });
  await step(id, 'done', '2026-11-23');
  expect(await api().conclusion({ id })).toMatchObject({ state: 'done', files: [{ name: 'bao-cao.pdf', state: 'there' }] });
  expect((await refusal(api().detach({ id: file.id }))).message).toContain('xong nhờ tệp này');
  expect((await refusal(step(id, 'progress', '2026-11-23', { note: 'x' }))).fields?.kind).toContain('Mở lại trước');
  await step(id, 'reopened', '2026-11-23');
  expect((await api().conclusion({ id })).state).toBe('open');
  await api().detach({ id: file.id });
  await register.undo();
  expect((await api().file({ id: file.id })).name).toBe('bao-cao.pdf');
});

it('brings what is unfinished back to the next agenda with how often it was reminded of', async () => {
  const open = await conclude(past, 'Rà soát vận thăng', { due: '2026-11-20' });
  const done = await conclude(past, 'Việc đã xong', { due: '2026-09-20' });
  await step(done, 'done', '2026-09-19', { note: 'Báo cáo 12/BC-SXD' });
  await step(open, 'reminder', '2026-11-21');
  const next = await meeting();
  const review = (await get(next)).items.find((one) => one.kind === 'review')!;
  expect(review).toMatchObject({ title: 'Kiểm điểm kết luận phiên họp 14/08/2026', source: 'conclusions', dossier: { count: 1 } });
  expect(review.dossier!.rows[0]!.detail).toContain('Quá 3 ngày; đã nhắc lần thứ 1');
  await api().removeItem({ id: review.id });
  const proposal = (await api().proposals({ meeting: next })).proposals[0]!;
  expect(proposal).toMatchObject({ key: 'conclusions', why: '1 kết luận chưa xong, 1 quá hạn' });
});

it('remembers all that was ever concluded about an agency, a unit, a topic', async () => {
  const row = await register.add('training', { name: 'Trung tâm An Toàn', taxCode: '6000999991' });
  const organization = (await register.api.registers.get({ register: 'training', id: row })).organizationId;
  const own = await conclude(past, 'Kiểm tra Trung tâm An Toàn', { organization, topic: 'training' });
  const old = await conclude(past, 'Việc giao sở cũ', {
    agencies: [{ part: 'lead', id: agencyIds.oldLabour, name: 'Sở Lao động - Thương binh và Xã hội' }],
  });
  const ids = async (view: Parameters<ReturnType<typeof api>['conclusions']>[0]) =>
    (await api().conclusions(view)).rows.map((one) => one.id);
  expect(await ids({ organization })).toEqual([own]);
  expect(await ids({ topic: 'training' })).toEqual([own]);
  // Duties moved to its successor: who asks of today's department finds what the old one was told.
  expect(await ids({ agency: agencyIds.homeAffairs })).toEqual([old]);
  expect(await ids({ search: 'so noi vu' })).toEqual([old]);
  expect(await ids({ search: 'trung tam an toan' })).toEqual([own]);
  expect((await api().conclusions({})).counts.find((one) => one.state === 'open')!.n).toBe(2);
  await api().placeConclusions({ meeting: past, conclusions: [old, own] });
  expect(await ids({ meeting: past })).toEqual([old, own]);
  await api().removeConclusion({ id: old });
  await register.undo();
  expect(await ids({ meeting: past })).toEqual([old, own]);
  expect((await refusal(api().removeMeeting({ id: past }))).message).toContain('đã có kết luận');
  const { version } = await api().conclusion({ id: own });
  const again = { meeting: past, id: own, version, content: 'Sửa', agencies: [{ part: 'lead' as const, id: null, name: 'Công ty A' }] };
  await api().saveConclusion(again);
  expect((await refusal(api().saveConclusion(again))).code).toBe('conflict');
  expect(
    (await refusal(api().saveStep({ conclusion: own, step: { id: uuidv7(), kind: 'progress', on: '2026-12-01', note: 'x' } }))).fields?.on,
  ).toBe('Ngày này chưa đến.');
});
