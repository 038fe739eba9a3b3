// The council: who sits on a day, a meeting with its agenda and clock, who came, what is refused and what is only warned of.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../main/ids.ts';
import { agencyIds, meetingHands } from '../support/meetings.ts';
import { newRegister, refusal, type Register } from '../support/register.ts';

let register: Register;
beforeEach(async () => {
  register = await newRegister();
});
afterEach(() => register.close());
const { term, member, council, meeting, get, item, hold, conclude } = meetingHands(() => register);
const api = () => register.api.meetings;
const codesOf = (notes: readonly { code: string }[]) => notes.map((one) => one.code);
const titles = async (id: string) => (await get(id)).items.map((one) => one.title);

describe('the council', () => {
  it('tells who sat on any day', async () => {
    const { term: id, health } = await council();
    const { members } = await api().council({});
    const row = members.find((one) => one.id === health)!;
    await api().saveMember({ ...row, term: id, to: '2026-06-30' });
    await member(id, 'Y Moan Kbuôr', { agencyId: agencyIds.health, from: '2026-07-01' });
    const sitting = async (asOf: string) =>
      (await api().council({ asOf })).members.filter((one) => one.sits === 'yes').map((one) => one.name);
    expect(await sitting('2026-06-30')).toContain('H’Linh Niê');
    expect(await sitting('2026-07-01')).not.toContain('H’Linh Niê');
    expect(await sitting('2026-07-01')).toContain('Y Moan Kbuôr');
    expect((await api().council({ asOf: '2024-12-31' })).term).toBeNull();
  });
  it('keeps the agency as the decision printed it and names who holds its duties today', async () => {
    const id = await term();
    await member(id, 'Bùi Thanh', { agencyId: agencyIds.oldLabour, from: '2025-01-01', role: 'chair' });
    const before = await api().council({ asOf: '2025-02-28' });
    expect(before.members[0]!.shown).toEqual({ id: agencyIds.oldLabour, name: 'Sở Lao động - Thương binh và Xã hội', now: [] });
    const { members, notes } = await api().council({});
    expect(members[0]!.shown!.now.map((one) => one.name)).toContain('Sở Nội vụ');
    expect(members[0]!.agency).toBe('Sở Lao động - Thương binh và Xã hội');
    expect(codesOf(notes)).toContain('agency-gone');
  });
  it('refuses a member twice in a term and a second chair, in words beside the field', async () => {
    const { term: id } = await council();
    const twice = await refusal(member(id, 'hoàng văn trường', { role: 'vice' }));
    expect(twice.fields?.name).toContain('Hoàng Văn Trường đã là Phó Chủ tịch thường trực');
    expect((await refusal(member(id, 'Người Khác', { role: 'chair' }))).fields?.role).toContain('Nguyễn Văn Chính');
    expect((await refusal(member(id, 'Người Khác', { from: '2024-01-01' }))).fields?.from).toContain('ở ngoài nhiệm kỳ');
    expect((await refusal(term({ from: '2026-01-01' }))).fields?.from).toContain('Trùng thời gian');
  });
  it('does not lose a member who sat in a meeting, and takes back what was entered by mistake', async () => {
    const { health, term: id } = await council();
    const one = await meeting();
    await api().attend({ meeting: one, of: [health], state: 'present' });
    expect((await refusal(api().removeMember({ id: health }))).message).toContain('ghi ngày thôi làm thành viên');
    const wrong = await member(id, 'Ghi Nhầm');
    await api().removeMember({ id: wrong });
    await register.undo();
    expect((await api().council({})).members.map((m) => m.name)).toContain('Ghi Nhầm');
    expect((await refusal(api().removeTerm({ id }))).message).toContain('đã có cuộc họp');
  });
  it('conflicts when two people edit one member', async () => {
    const { term: id, health } = await council();
    const row = (await api().council({})).members.find((one) => one.id === health)!;
    await api().saveMember({ ...row, term: id, phone: '0262 3 812 345' });
    expect((await refusal(api().saveMember({ ...row, term: id, phone: '0262 3 000 000' }))).code).toBe('conflict');
  });
});

describe('a meeting', () => {
  it('begins with date and place alone, and has its agenda, leaders and deadlines at once', async () => {
    await council();
    const opening = await api().opening({ kind: 'regular', on: '2026-12-09' });
    expect(opening).toMatchObject({ title: 'Họp Hội đồng kỳ cuối năm 2026', inviteBy: '2026-12-01', notes: [] });
    const id = await meeting();
    const page = await get(id);
    expect(page.items.map(({ title, starts, presentedBy }) => [starts, title, presentedBy.split(',')[0]])).toEqual([
      ['14:00', 'Khai mạc, giới thiệu đại biểu', 'Trần Thu Hằng'],
      ['14:05', 'Thảo luận', 'Nguyễn Văn Chính'],
      ['14:50', 'Kết luận của chủ tọa', 'Nguyễn Văn Chính'],
    ]);
    expect(page).toMatchObject({ chairName: 'Nguyễn Văn Chính', secretaryName: 'Trần Thu Hằng' });
    // Five full working days lie between 01/12 and 09/12.
    expect(page.inviteBy.on).toBe('2026-12-01');
    expect(page.row.state).toBe('preparing');
    expect(page.attendees).toHaveLength(6);
    await register.undo();
    expect((await api().list({})).rows).toEqual([]);
  });
  it('is refused outside of any term and with an end before its beginning', async () => {
    expect((await refusal(meeting())).fields?.on).toContain('không thuộc nhiệm kỳ');
    await council();
    expect((await refusal(meeting({ starts: '14:00', ends: '13:00' }))).fields?.ends).toContain('phải sau giờ bắt đầu');
  });
  it('runs its clock over the items and warns when they are longer than the slot', async () => {
    await council();
    const id = await meeting();
    const first = await item(id, 'Kết quả Kế hoạch 224', 60);
    await item(id, 'Tình hình tai nạn lao động', 65);
    const page = await get(id);
    expect(page.items.map((one) => one.starts)).toEqual(['14:00', '14:05', '15:05', '16:10', '16:55']);
    expect(page.clock).toMatchObject({
      minutes: 190,
      ends: '17:10',
      over: 10,
      words: '3 giờ 10 phút, đến 17:10; quá 10 phút so với 17:00',
    });
    expect(codesOf(page.notes)).toContain('over');
    const ids = page.items.map((one) => one.id);
    await api().placeItems({ meeting: id, items: [ids[0]!, ids[2]!, ids[1]!, ids[3]!, ids[4]!] });
    expect((await titles(id)).slice(1, 3)).toEqual(['Tình hình tai nạn lao động', 'Kết quả Kế hoạch 224']);
    await register.undo();
    expect((await get(id)).items[1]!.id).toBe(first);
    await api().removeItem({ id: first });
    expect(await titles(id)).not.toContain('Kết quả Kế hoạch 224');
  });
  it('warns where nobody leads it', async () => {
    const id = await term();
    await member(id, 'Lê Quốc Dũng');
    expect(codesOf((await get(await meeting())).notes)).toEqual(expect.arrayContaining(['no-chair', 'no-secretary']));
  });
  it('tells its state by its days as of any day', async () => {
    await council();
    const id = await meeting({ on: '2026-11-12', title: 'Họp bất thường', kind: 'extraordinary' });
    expect((await get(id)).row.state).toBe('unrecorded');
    await api().saveDays({ id, invitedOn: '2026-11-10', noticeOn: null });
    await hold(id, '2026-11-12');
    expect((await get(id)).row.state).toBe('held');
    expect((await get(id, '2026-11-11')).row.state).toBe('invited');
    expect(codesOf((await get(id)).notes)).toEqual(expect.arrayContaining(['invite-late', 'notice-late']));
    await api().saveDays({ id, invitedOn: '2026-11-10', noticeOn: '2026-11-19' });
    expect((await get(id)).row.state).toBe('concluded');
    expect((await refusal(api().cancelMeeting({ id, on: '2026-11-20', reason: 'Dời' }))).code).toBe('rule');
  });
  it('is cancelled with a reason, and removed only while it left nothing behind', async () => {
    await council();
    const id = await meeting();
    expect((await refusal(api().cancelMeeting({ id, on: '2026-11-23' }))).fields?.reason).toContain('lý do');
    await api().cancelMeeting({ id, on: '2026-11-23', reason: 'Trùng lịch của UBND tỉnh' });
    expect((await get(id)).row.state).toBe('cancelled');
    await api().removeMeeting({ id });
    await register.undo();
    expect((await get(id)).items).toHaveLength(3);
  });
  it('says which meetings and which dialogue the year still owes', async () => {
    await council();
    await meeting();
    const owed = await api().list({});
    expect(owed.notes.map((one) => one.words)).toEqual([
      'Năm 2026 mới có 1/2 kỳ họp định kỳ.',
      'Năm 2026 chưa có cuộc đối thoại với người sử dụng lao động, người lao động, công đoàn.',
    ]);
    expect(owed.notes[1]!.basis).toBe('Luật 84/2015/QH13 Điều 88 khoản 3');
    const dialogue = await meeting({ kind: 'dialogue', title: 'Đối thoại', on: '2026-12-15' });
    expect(await titles(dialogue)).toContain('Ý kiến của đại diện người lao động, công đoàn');
    expect((await api().list({})).notes).toHaveLength(1);
    expect((await api().list({})).next).not.toBe(dialogue);
  });
});

describe('attendance', () => {
  it('takes one key each, counts delegates and tells the quorum by setting', async () => {
    const { chair, vice, health, building, secretary } = await council();
    const id = await meeting();
    expect((await get(id)).quorum).toMatchObject({ members: 5, needed: 3, state: 'unknown' });
    await api().attend({ meeting: id, of: [chair, vice], reply: 'coming' });
    expect((await get(id)).quorum).toMatchObject({ counted: 2, state: 'short' });
    await api().attend({ meeting: id, of: [chair, vice], state: 'present' });
    await api().attend({ meeting: id, of: [health], state: 'delegate', delegateName: 'Nguyễn Thị Lan', delegatePost: 'Trưởng phòng' });
    await api().attend({ meeting: id, of: [building], state: 'excused', note: 'Công tác' });
    await api().attend({ meeting: id, of: [secretary], state: 'absent' });
    const { quorum, attendees } = await get(id);
    expect(quorum).toMatchObject({ counted: 3, state: 'met', words: '3/5 thành viên có mặt hoặc có người dự thay' });
    expect(attendees.find((one) => one.member === health)).toMatchObject({ state: 'delegate', delegateName: 'Nguyễn Thị Lan' });
    await register.undo();
    expect((await get(id)).attendees.find((one) => one.member === secretary)!.state).toBeNull();
  });
  it('has guests and the sides of a dialogue, each once', async () => {
    await council();
    const id = await meeting({ kind: 'dialogue', title: 'Đối thoại' });
    const guest = { meeting: id, id: uuidv7(), side: 'worker' as const, name: 'Y Thuột Êban', agency: 'Công ty Cao su', post: 'Công nhân' };
    await api().saveGuest(guest);
    expect((await refusal(api().saveGuest({ ...guest, id: uuidv7() }))).fields?.name).toContain('đã có');
    await api().attend({ meeting: id, of: [guest.id], state: 'present' });
    expect((await get(id)).attendees.at(-1)).toMatchObject({ name: 'Y Thuột Êban', role: 'Người lao động', state: 'present' });
    await api().removeGuest({ id: guest.id });
    expect((await get(id)).attendees).toHaveLength(6);
  });
});

describe('proposals', () => {
  it('come from what waits in the registers, with their dossier, and go onto the agenda before the discussion', async () => {
    await council();
    await register.add('training', {
      name: 'Trung tâm An Toàn',
      taxCode: '6000999991',
      number: '1/GCN',
      issuedOn: '2021-01-01',
      expiresOn: '2026-12-20',
      traineeGroups: 'G1',
    });
    const id = await meeting();
    const { proposals } = await api().proposals({ meeting: id });
    const certificate = proposals.find((one) => one.key === 'desk:certificate')!;
    expect(certificate.dossier).toMatchObject({ asOf: '2026-11-23', count: 1 });
    expect(certificate.dossier.rows[0]!.detail).toContain('Trung tâm An Toàn');
    expect(proposals.find((one) => one.topic === 'regime' && one.key.startsWith('rules:'))!.dossier.rows[0]!.words).toContain(
      'Đến hết 28/02/2027',
    );
    await api().accept({ meeting: id, keys: [certificate.key] });
    const page = await get(id);
    expect(page.items.map((one) => one.kind)).toEqual(['opening', 'matter', 'discussion', 'closing']);
    expect(page.items[1]).toMatchObject({ source: 'desk:certificate', dossier: { count: 1 } });
    expect((await api().proposals({ meeting: id })).proposals.map((one) => one.key)).not.toContain('desk:certificate');
    expect((await refusal(api().accept({ meeting: id, keys: [certificate.key] }))).code).toBe('not-found');
    await register.undo();
    expect((await api().proposals({ meeting: id })).proposals.map((one) => one.key)).toContain('desk:certificate');
  });
  it('hold what agencies suggested until one agenda takes it up', async () => {
    await council();
    const id = await meeting();
    const own = { id: uuidv7(), version: null, title: 'Kiện toàn thành viên Hội đồng', agencyId: agencyIds.homeAffairs, on: '2026-11-17' };
    await api().saveSuggestion(own);
    const key = `suggestion:${own.id}`;
    const [shown] = (await api().proposals({ meeting: id })).proposals.filter((one) => one.key === key);
    expect(shown).toMatchObject({ title: own.title, why: 'Sở Nội vụ, 17/11/2026' });
    await api().accept({ meeting: id, keys: [key] });
    const other = await meeting({ on: '2026-12-20', title: 'Phiên sau' });
    expect((await api().proposals({ meeting: other })).proposals.map((one) => one.key)).not.toContain(key);
    expect((await api().suggestions({})).suggestions[0]!.title).toBe(own.title);
    await api().removeSuggestion({ id: own.id });
    expect((await api().suggestions({})).suggestions).toEqual([]);
  });
});

describe('the desk', () => {
  it('speaks of the dialogue of the year, of invitations and notices due, of late conclusions', async () => {
    const keys = async (asOf: string | null = null) =>
      (await register.api.desk.show({ asOf })).queue.filter((one) => one.topic === 'meeting').map((one) => one.key);
    expect(await keys()).toEqual([]);
    await council();
    expect(await keys()).toEqual(['meeting:dialogue:2026']);
    const past = await meeting({ on: '2026-11-12', title: 'Họp bất thường' });
    await hold(past, '2026-11-12');
    await conclude(past, 'Rà soát vận thăng', { due: '2026-11-20' });
    const next = await meeting();
    await meeting({ kind: 'dialogue', title: 'Đối thoại', on: '2026-12-28' });
    expect(await keys()).toEqual(expect.arrayContaining([`meeting:notice:${past}`, `meeting:invite:${next}`, 'meeting:conclusions-late']));
    expect(await keys()).toHaveLength(3);
    expect(await keys('2026-11-20')).not.toContain('meeting:conclusions-late');
    await api().saveDays({ id: past, invitedOn: null, noticeOn: '2026-11-19' });
    await api().saveDays({ id: next, invitedOn: '2026-11-20', noticeOn: null });
    expect(await keys()).toEqual(['meeting:conclusions-late']);
  });
});
