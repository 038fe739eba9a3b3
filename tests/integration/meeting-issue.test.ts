// What the issue of a meeting's paper brings with it: reminders counted at their conclusions, dossiers frozen, one way for all of it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wordsOf } from '../../main/domain/papers/page.ts';
import { uuidv7 } from '../../main/ids.ts';
import { unzipped } from '../../main/office/zip-bytes.ts';
import { readFileSync } from 'node:fs';
import { setOffice } from '../support/an-office.ts';
import { agencyIds, meetingHands } from '../support/meetings.ts';
import { newRegister, refusal, type Register } from '../support/register.ts';

let register: Register;
const { council, meeting, get, item, conclude, member, step } = meetingHands(() => register);
beforeEach(async () => {
  register = await newRegister();
  await setOffice(register);
  await council();
});
afterEach(() => register.close());
const api = () => register.api.meetings;
const issue = async (id: string, document: string, on: string) => {
  const { version } = (await get(id)).documents.find((one) => one.id === document)!;
  return (await register.api.documents.issue({ documents: [{ id: document, version }], on })).numbers[0]!.number;
};
const wordOf = async (document: string) => {
  const { token } = await register.api.documents.file({ id: document, as: 'word' });
  return (await unzipped(readFileSync(register.core.files.resolve(token).path))).get('word/document.xml')!.toString();
};
const stepsOf = async (conclusion: string) =>
  (await api().conclusion({ id: conclusion, asOf: '2026-12-31' })).steps.map((one) => [one.kind, one.on, one.number]);

describe('a reminder', () => {
  let id: string;
  let lifts: string;
  let health: string;
  beforeEach(async () => {
    id = await meeting({ on: '2026-10-14', title: 'Họp Hội đồng kỳ 3 năm 2026' });
    lifts = await conclude(id, 'Rà soát vận thăng', { due: '2026-11-01' });
    health = await conclude(id, 'Khám bệnh nghề nghiệp', {
      due: '2026-12-31',
      agencies: [{ part: 'lead', id: agencyIds.health, name: 'Sở Y tế' }],
    });
  });
  const draw = async (more: Partial<Parameters<Register['api']['meetings']['drawPaper']>[0]> = {}) =>
    (await api().drawPaper({ meeting: id, paper: 'urging', answerBy: '2026-12-05', ...more })).id;

  it('goes to one agency, asks for its answer before a day, and stands at the conclusion', async () => {
    expect((await api().papers({ meeting: id })).urged).toEqual([
      { agency: agencyIds.construction, name: 'Sở Xây dựng', conclusions: 1 },
      { agency: agencyIds.health, name: 'Sở Y tế', conclusions: 1 },
    ]);
    const document = await draw({ agency: agencyIds.construction });
    const { page, lacks } = await api().paperPreview({ meeting: id, paper: 'urging' });
    expect(wordsOf(page)).toEqual(expect.arrayContaining(['Quá 22 ngày', expect.stringContaining('trước ngày 05/12/2026')]));
    expect(wordsOf(page).join()).not.toContain('Khám bệnh nghề nghiệp');
    expect(lacks).toEqual([]);
    expect(await issue(id, document, '2026-11-24')).toBe('01/HĐATVSLĐ');
    expect(await stepsOf(lifts)).toEqual([['reminder', '2026-11-24', '01/HĐATVSLĐ']]);
    expect(await stepsOf(health)).toEqual([]);
    expect(await api().checkLayout({ document })).toEqual({ faults: [] });
    const { issued } = (await api().papers({ meeting: id })).papers.find((one) => one.paper === 'urging')!;
    expect(issued.map((one) => [one.number, one.recipient])).toEqual([['01/HĐATVSLĐ', 'Sở Xây dựng']]);
  });
  it('is counted: the next one says that it is the second, and undo takes number and step back together', async () => {
    await issue(id, await draw(), '2026-11-24');
    const second = await draw({ agency: agencyIds.construction });
    expect(await issue(id, second, '2026-11-30')).toBe('02/HĐATVSLĐ');
    expect(await wordOf(second)).toContain('nhắc lần thứ 2');
    expect((await api().conclusion({ id: lifts, asOf: '2026-12-01' })).reminders).toBe(2);
    await register.undo();
    expect(await stepsOf(lifts)).toEqual([['reminder', '2026-11-24', '01/HĐATVSLĐ']]);
  });
  it('stays as it went out, and its amendment is not counted a second time', async () => {
    const first = await draw({ agency: agencyIds.construction });
    await issue(id, first, '2026-11-24');
    const before = await wordOf(first);
    await step(lifts, 'extended', '2026-11-23', { until: '2026-12-20', note: 'chờ vật tư' });
    const second = await draw({ amends: 'yes', why: 'gia hạn', answerBy: null });
    expect(await issue(id, second, '2026-11-26')).toBe('02/HĐATVSLĐ');
    expect(await wordOf(first)).toBe(before);
    const words = await wordOf(second);
    expect(words).toContain('thay thế Công văn số 01/HĐATVSLĐ ngày 24 tháng 11 năm 2026');
    expect(words).toContain('trước ngày 05/12/2026');
    expect(words).not.toContain('nhắc lần thứ');
    const { steps, reminders } = await api().conclusion({ id: lifts, asOf: '2026-12-01' });
    expect(reminders).toBe(1);
    expect(steps.find((one) => one.kind === 'reminder')).toMatchObject({
      number: '02/HĐATVSLĐ',
      note: 'Công văn số 01/HĐATVSLĐ được thay bằng công văn số 02/HĐATVSLĐ ngày 26/11/2026',
    });
  });
  it('refuses an answer that is due before the letter, and an agency that owes nothing any more', async () => {
    expect((await refusal(draw({ answerBy: '2026-11-23' }))).fields?.answerBy).toBe(
      'Ngày trả lời 23/11/2026 phải sau ngày văn bản 23/11/2026.',
    );
    const document = await draw({ agency: agencyIds.construction });
    expect((await refusal(issue(id, document, '2026-12-05'))).fields?.on).toContain('phải sau ngày văn bản');
    await step(lifts, 'done', '2026-11-23', { note: 'đã rà soát' });
    expect((await refusal(issue(id, document, '2026-11-24'))).message).toContain('Cơ quan này không còn kết luận nào');
    expect((await get(id)).documents.map((one) => one.state)).toEqual(['draft']);
  });
});

describe('the one way to issue', () => {
  it('knows what a meeting notes, whoever asks', async () => {
    const id = await meeting();
    const { id: document } = await api().drawPaper({ meeting: id, paper: 'invitation' });
    await register.reopen({ role: 'licensing' });
    expect(await refusal(register.api.documents.issue({ documents: [{ id: document, version: 1 }], on: '2026-11-24' }))).toMatchObject({
      code: 'forbidden',
      message: 'Văn bản của Hội đồng do thư ký hoặc người quản trị phát hành.',
    });
    await register.reopen({ role: 'secretary' });
    await register.api.documents.issue({ documents: [{ id: document, version: 1 }], on: '2026-11-24' });
    expect((await get(id)).invitedOn).toBe('2026-11-24');
  });
});

describe('dossiers', () => {
  it('have the figures of the day on which the agenda goes out, and keep them', async () => {
    const past = await meeting({ on: '2026-10-14', title: 'Họp Hội đồng kỳ 3 năm 2026' });
    const first = await conclude(past, 'Rà soát vận thăng', { due: '2026-11-01' });
    const id = await meeting();
    const review = async () => (await get(id)).items.find((one) => one.kind === 'review')!;
    expect(await review()).toMatchObject({ dossier: { asOf: '2026-11-23', count: 1 }, frozenOn: null });
    await conclude(past, 'Tập huấn', { due: '2026-11-10' });
    const { id: document } = await api().drawPaper({ meeting: id, paper: 'agenda' });
    await issue(id, document, '2026-11-25');
    const frozen = await review();
    expect(frozen).toMatchObject({ dossier: { asOf: '2026-11-25', count: 2 }, frozenOn: '2026-11-25' });
    expect(await stepsOf(first)).toEqual([['returned', '2026-11-25', null]]);

    await step(first, 'done', '2026-11-23', { note: 'xong' });
    const { id: amendment } = await api().drawPaper({ meeting: id, paper: 'agenda', amends: 'yes', why: 'đổi giờ' });
    await issue(id, amendment, '2026-11-27');
    expect((await review()).dossier).toEqual(frozen.dossier);
    await register.undo();
    await register.undo();
    await register.undo();
    await register.undo();
    expect((await review()).frozenOn).toBeNull();
  });
  it('of one item are frozen by its cover, the others wait for the agenda', async () => {
    const suggest = async (title: string) => {
      const id = uuidv7();
      await api().saveSuggestion({ id, version: null, title, on: '2026-11-12' });
      return `suggestion:${id}`;
    };
    const id = await meeting();
    const { items } = await api().accept({ meeting: id, keys: [await suggest('Khen thưởng'), await suggest('Tập huấn')] });
    await item(id, 'Tự ghi, không có số liệu');
    const { id: document } = await api().drawPaper({ meeting: id, paper: 'cover', item: items[0]! });
    await issue(id, document, '2026-11-24');
    const frozen = async () => (await get(id)).items.filter((one) => one.kind === 'matter').map((one) => [one.title, one.frozenOn]);
    expect(await frozen()).toEqual([
      ['Khen thưởng', '2026-11-24'],
      ['Tập huấn', null],
      ['Tự ghi, không có số liệu', null],
    ]);
  });
});

describe('agencies that others took over', () => {
  const planning = [{ part: 'lead' as const, id: agencyIds.planning, name: 'Sở Kế hoạch và Đầu tư' }];
  it('have the name of its day in a frozen paper, and the name of now in the next', async () => {
    const id = await meeting({ on: '2025-02-20', title: 'Họp Hội đồng kỳ 1 năm 2025' });
    const { term } = await get(id);
    await member(term.id, 'Bùi Thanh', { agencyId: agencyIds.planning, post: 'Giám đốc', from: '2025-01-01' });
    const { id: first } = await api().drawPaper({ meeting: id, paper: 'invitation' });
    await issue(id, first, '2025-02-10');
    const before = await wordOf(first);
    expect(before).toContain('Giám đốc Sở Kế hoạch và Đầu tư');
    const { id: second } = await api().drawPaper({ meeting: id, paper: 'invitation', amends: 'yes', why: 'hoãn họp' });
    await issue(id, second, '2025-03-10');
    expect(await wordOf(second)).toContain('Giám đốc Sở Tài chính');
    expect(await wordOf(first)).toBe(before);
  });
  it('answer for what both of them owed, in one reminder', async () => {
    const id = await meeting({ on: '2025-02-20', title: 'Họp Hội đồng kỳ 1 năm 2025' });
    await conclude(id, 'Bố trí kinh phí', { due: '2025-04-01', agencies: [{ part: 'lead', id: agencyIds.finance, name: 'Sở Tài chính' }] });
    await conclude(id, 'Lồng ghép kế hoạch', { due: '2025-05-01', agencies: planning });
    expect((await api().papers({ meeting: id })).urged).toEqual([{ agency: agencyIds.finance, name: 'Sở Tài chính', conclusions: 2 }]);
    const { id: letter } = await api().drawPaper({ meeting: id, paper: 'urging', agency: agencyIds.planning, answerBy: '2026-12-05' });
    const { page } = await api().paperPreview({ meeting: id, paper: 'urging' });
    expect(wordsOf(page)).toEqual(expect.arrayContaining(['Bố trí kinh phí', 'Lồng ghép kế hoạch']));
    await issue(id, letter, '2025-02-25');
    expect(await wordOf(letter)).not.toContain('Bố trí kinh phí');
    expect(await wordOf(letter)).toContain('Sở Kế hoạch và Đầu tư');
  });
});
