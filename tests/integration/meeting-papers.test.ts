// The papers of a meeting in the register: drawn up, numbered by the series of the council, frozen, amended; invitations by name; the layout read back.
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../main/ids.ts';
import { unzipped } from '../../main/office/zip-bytes.ts';
import { wordsOf } from '../../main/domain/papers/page.ts';
import type { MeetingPaperKind } from '../../preload/contract/meeting-papers.ts';
import { setOffice } from '../support/an-office.ts';
import { agencyIds, meetingHands } from '../support/meetings.ts';
import { newRegister, refusal, type Register } from '../support/register.ts';

let register: Register;
let id: string;
const { council, meeting, get, item, hold, member } = meetingHands(() => register);
beforeEach(async () => {
  register = await newRegister();
  await setOffice(register);
  await council();
  id = await meeting();
});
afterEach(() => register.close());
const api = () => register.api.meetings;
const bytesOf = (token: string) => readFileSync(register.core.files.resolve(token).path);
const of = async (paper: MeetingPaperKind) => (await api().papers({ meeting: id })).papers.find((one) => one.paper === paper)!;
const draw = async (paper: MeetingPaperKind, more: { item?: string; amends?: 'yes'; why?: string } = {}) => {
  const { id: document } = await api().drawPaper({ meeting: id, paper, ...more });
  return document;
};
const issueAt = (id: string, version: number, on = '2026-11-24') => register.api.documents.issue({ documents: [{ id, version }], on });
const issue = async (document: string, on = '2026-11-24') => {
  const row = (await get(id)).documents.find((one) => one.id === document)!;
  return (await issueAt(document, row.version, on)).numbers[0]!.number;
};

describe('papers of a meeting', () => {
  it('are all there before anything was drawn up, each saying what it lacks', async () => {
    const { papers } = await api().papers({ meeting: id });
    expect(papers.map((one) => one.paper)).toEqual(['invitation', 'agenda', 'delegates', 'minutes', 'notice', 'urging']);
    expect((await of('minutes')).lacks).toEqual(['Chưa điểm danh.', 'Chưa ghi giờ kết thúc.']);
    expect((await of('notice')).lacks).toContain('Chưa ghi kết luận nào.');
    expect((await of('invitation')).lacks).toEqual([]);
    expect((await of('delegates')).symbol).toBe('');
  });
  it('show themselves as they stand, and the copy of one who is invited', async () => {
    const { page, next, fresh } = await api().paperPreview({ meeting: id, paper: 'invitation' });
    expect(wordsOf(page)).toEqual(
      expect.arrayContaining(['GIẤY MỜI', 'Các ông, bà có tên trong danh sách kèm theo', 'TM. HỘI ĐỒNG', 'CHỦ TỊCH']),
    );
    expect({ next, fresh }).toEqual({ next: 1, fresh: 'yes' });
    const health = (await get(id)).attendees.find((one) => one.name === 'H’Linh Niê')!;
    const copy = await api().paperPreview({ meeting: id, paper: 'invitation', invited: health.id });
    expect(wordsOf(copy.page)).toContain('Ông (bà) H’Linh Niê, Phó Giám đốc Sở Y tế, Ủy viên Hội đồng');
  });
  it('take numbers from the row of the council for each kind, from 01 each year', async () => {
    expect(await issue(await draw('invitation'))).toBe('01/GM-HĐATVSLĐ');
    expect(await issue(await draw('agenda'))).toBe('01/CTr-HĐATVSLĐ');
    const second = await meeting({ on: '2026-12-20', title: 'Họp bất thường của Hội đồng năm 2026', kind: 'extraordinary' });
    [id] = [second];
    expect(await issue(await draw('invitation'))).toBe('02/GM-HĐATVSLĐ');
    const third = await meeting({ on: '2027-03-20', title: 'Họp Hội đồng kỳ 1 năm 2027' });
    [id] = [third];
    expect(await issue(await draw('invitation'), '2027-03-01')).toBe('01/GM-HĐATVSLĐ');
  });
  it('tell the meeting that it was invited to, and undo takes number and day back together', async () => {
    await issue(await draw('invitation'));
    expect((await get(id)).invitedOn).toBe('2026-11-24');
    await register.undo();
    expect((await get(id)).invitedOn).toBeNull();
    expect((await of('invitation')).draft?.state).toBe('draft');
  });
  it('keep the official layout as they are issued', async () => {
    const document = await draw('invitation');
    await issue(document);
    expect(await api().checkLayout({ document })).toEqual({ faults: [] });
  });
  it('cover an item under the number of the office; the frame of the meeting is submitted to nobody', async () => {
    const own = await item(id, 'Kế hoạch năm 2027', 30, { proposal: 'Cho ý kiến về chỉ tiêu.' });
    const { papers } = await api().papers({ meeting: id });
    expect(papers.flatMap((one) => (one.paper === 'cover' ? one.item : []))).toEqual([own]);
    expect(await issue(await draw('cover', { item: own }))).toBe('01/TTr-SNV');
    expect((await refusal(draw('cover', { item: uuidv7() }))).message).toContain('không còn trong chương trình');
  });
  it('have no number for the list of delegates, and no reminder without anything open', async () => {
    expect((await refusal(draw('delegates'))).message).toContain('không có số riêng');
    expect((await refusal(draw('urging'))).message).toContain('không còn kết luận nào');
    const { token, name } = await api().printPaper({ meeting: id, paper: 'delegates', as: 'word' });
    expect(name).toBe('Danh sách đại biểu Họp Hội đồng kỳ cuối năm 2026.docx');
    expect(bytesOf(token).subarray(0, 2).toString()).toBe('PK');
  });
});

describe('what was issued', () => {
  it('stays as it was when the meeting changes, and is changed by a numbered amendment alone', async () => {
    const first = await draw('invitation');
    await issue(first);
    const before = bytesOf((await register.api.documents.file({ id: first, as: 'word' })).token);
    const { version } = await get(id);
    await api().saveMeeting({
      id,
      version,
      kind: 'regular',
      title: 'Họp Hội đồng kỳ cuối năm 2026',
      on: '2026-12-11',
      starts: '08:00',
      place: 'Hội trường Sở Nội vụ',
    });
    expect(bytesOf((await register.api.documents.file({ id: first, as: 'word' })).token).equals(before)).toBe(true);
    expect((await refusal(draw('invitation'))).message).toContain('lập văn bản sửa đổi');
    expect((await refusal(draw('invitation', { amends: 'yes' }))).fields?.why).toBe('Hãy ghi lý do sửa đổi.');
    const second = await draw('invitation', { amends: 'yes', why: 'đổi ngày họp' });
    expect(await issue(second, '2026-11-25')).toBe('02/GM-HĐATVSLĐ');
    const shown = async (document: string, invited: string | null = null) =>
      wordsOf((await api().paperPreview({ meeting: id, paper: 'invitation', document, invited })).page).join(' ');
    expect(await shown(first)).not.toContain('Hội trường Sở Nội vụ');
    expect(await shown(second)).toContain('Hội trường Sở Nội vụ');
    const [guest] = (await get(id)).attendees;
    expect(await shown(second, guest!.id)).toContain(guest!.name);
    const own = await api().printPaper({ meeting: id, paper: 'invitation', invited: guest!.id, as: 'word' });
    expect(own.name).toBe(`Giấy mời ${guest!.name}.docx`);
    const mine = (await unzipped(bytesOf(own.token))).get('word/document.xml')!.toString();
    expect([mine.includes(guest!.name), mine.includes('02/GM-HĐATVSLĐ')]).toEqual([true, true]);
    const { issued } = await of('invitation');
    expect(issued.map((one) => [one.number, one.state, one.file])).toEqual([
      ['02/GM-HĐATVSLĐ', 'issued', 'there'],
      ['01/GM-HĐATVSLĐ', 'issued', 'there'],
    ]);
    const text = (await unzipped(bytesOf((await register.api.documents.file({ id: second, as: 'word' })).token)))
      .get('word/document.xml')!
      .toString();
    expect(text).toContain('(sửa đổi lần 1)');
    expect(text).toContain('thay thế Giấy mời số 01/GM-HĐATVSLĐ ngày 24 tháng 11 năm 2026; lý do: đổi ngày họp');
    expect(text).toContain('Hội trường Sở Nội vụ');
    expect(await api().checkLayout({ document: second })).toEqual({ faults: [] });
  });
  it('names an agency by who holds its duties on its day, one that went to several as the decision printed it', async () => {
    const { term } = await get(id);
    await member(term.id, 'Bùi Thanh', {
      agencyId: '00000000-0000-7000-8000-0c0000000018',
      agency: 'Sở Kế hoạch và Đầu tư',
      post: 'Giám đốc',
    });
    await member(term.id, 'Y Bhăm', { agencyId: agencyIds.oldLabour, agency: 'Sở Lao động - Thương binh và Xã hội', post: 'Phó Giám đốc' });
    const { page } = await api().paperPreview({ meeting: id, paper: 'delegates', on: '2026-11-24' });
    expect(wordsOf(page)).toEqual(expect.arrayContaining(['Giám đốc Sở Tài chính', 'Phó Giám đốc Sở Lao động - Thương binh và Xã hội']));
  });
  it('refuses a draft that somebody drew up anew', async () => {
    const document = await draw('agenda');
    const row = (await get(id)).documents.find((one) => one.id === document)!;
    expect((await refusal(issueAt(document, row.version + 1))).code).toBe('conflict');
    await draw('agenda');
    expect((await refusal(issueAt(document, row.version))).code).toBe('not-found');
  });
});

it('minutes and the notice of a meeting that was held', async () => {
  const sat = (await get(id)).attendees;
  await hold(id, '2026-11-20');
  await api().attend({ meeting: id, of: sat.slice(0, 4).map((one) => one.id), state: 'present' });
  await api().attend({ meeting: id, of: [sat[4]!.id], state: 'excused' });
  expect((await of('minutes')).lacks).toEqual([]);
  for (const paper of ['minutes', 'notice'] as const) {
    const document = await draw(paper);
    await issue(document);
    expect(await api().checkLayout({ document })).toEqual({ faults: [] });
  }
  const { page } = await api().paperPreview({ meeting: id, paper: 'minutes' });
  expect(wordsOf(page)).toEqual(
    expect.arrayContaining([
      '2. Thành viên vắng mặt: 01, gồm:',
      'THƯ KÝ',
      'CHỦ TỌA',
      'Số:       /BB-HĐATVSLĐ',
      'I. Thời gian bắt đầu: 14 giờ 00 phút, thứ Sáu, ngày 20 tháng 11 năm 2026.',
    ]),
  );
});

it('invitations are one for each, all of them in one file, and the list', async () => {
  await issue(await draw('invitation'));
  const { token, letters } = await api().invitations({ meeting: id, as: 'word' });
  const files = await unzipped(bytesOf(token));
  expect(letters).toBe(6);
  expect([...files.keys()].slice(0, 4)).toEqual([
    'Giấy mời (tất cả).docx',
    'Danh sách đại biểu.docx',
    'Từng người/01 Nguyễn Văn Chính.docx',
    'Từng người/02 Hoàng Văn Trường.docx',
  ]);
  const one = (await unzipped(files.get('Từng người/02 Hoàng Văn Trường.docx')!)).get('word/document.xml')!.toString();
  expect(one).toContain('Ông (bà) Hoàng Văn Trường, Giám đốc Sở Nội vụ, Phó Chủ tịch thường trực Hội đồng');
  expect(one).toContain('Số: 01/GM-HĐATVSLĐ');
  const list = (await unzipped(files.get('Danh sách đại biểu.docx')!)).get('word/document.xml')!.toString();
  expect(list).toContain('(Kèm theo Giấy mời số 01/GM-HĐATVSLĐ ngày 24 tháng 11 năm 2026)');
});
