// Members of a term and conclusions of the council to a workbook: as they are on a day, told in the history.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readWorkbook } from '../../main/office/workbook.ts';
import { agencyIds, meetingHands } from '../support/meetings.ts';
import { newRegister, refusal, type Register } from '../support/register.ts';

let register: Register;
const { council, member, meeting, hold, conclude, step } = meetingHands(() => register);
const api = () => register.api.meetings;
beforeEach(async () => {
  register = await newRegister();
});
afterEach(() => register.close());

const rowsOf = async (token: string) => {
  const { sheets } = await readWorkbook(register.core.files.resolve(token).path);
  return Array.from(sheets[0]!.rows, (row) => Array.from(row ?? [], (cell) => cell?.text ?? ''));
};
const newest = async () => (await register.api.history.entries({ limit: 1 })).entries[0]!.label;

it('writes the members of a term, those who no longer sit too, with their agencies of the day', async () => {
  expect((await refusal(api().exportMembers({}))).message).toBe('Ngày 23/11/2026 chưa có nhiệm kỳ nào của Hội đồng.');
  const { term } = await council();
  await member(term, 'Võ Thị Mai', { agencyId: agencyIds.oldLabour, from: '2025-01-01', to: '2026-06-30' });
  const book = await api().exportMembers({ term });
  expect([book.rows, book.name]).toEqual([7, 'Thành viên Hội đồng 23-11-2026.xlsx']);
  const rows = await rowsOf(book.token);
  expect(rows.flat()).toEqual(expect.arrayContaining(['Nhiệm kỳ từ ngày 01/01/2025', 'Tính đến ngày 23/11/2026']));
  expect(rows.find((row) => row.includes('Nguyễn Văn Chính'))).toEqual(
    expect.arrayContaining(['UBND tỉnh', 'Chủ tịch', 'Đang là thành viên']),
  );
  const gone = rows.find((row) => row.includes('Võ Thị Mai'))!;
  expect(gone).toContain('Đã thôi');
  expect(gone.find((cell) => cell.includes('nay là'))).toContain('Sở Nội vụ');
  expect(await newest()).toBe('Xuất 7 thành viên Hội đồng ra Excel');
});

it('writes the conclusions that a view asks for, with what they have come to on its day', async () => {
  await council();
  const past = await meeting({ on: '2026-08-14', title: 'Họp Hội đồng kỳ giữa năm 2026' });
  await hold(past, '2026-08-14');
  const late = await conclude(past, 'Rà soát vận thăng', { due: '2026-11-20' });
  await step(late, 'reminder', '2026-11-10');
  const done = await conclude(past, 'Tập huấn cho xã', { due: '2026-10-30' });
  await step(done, 'done', '2026-10-20', { note: 'Báo cáo số 5' });
  const book = await api().exportConclusions({});
  expect([book.rows, book.name]).toEqual([2, 'Kết luận của Hội đồng 23-11-2026.xlsx']);
  const rows = await rowsOf(book.token);
  expect(rows.find((row) => row.includes('Rà soát vận thăng'))).toEqual(
    expect.arrayContaining(['Họp Hội đồng kỳ giữa năm 2026', 'Sở Xây dựng', 'Quá hạn', 'Quá 3 ngày', '1']),
  );
  expect(rows.find((row) => row.includes('Tập huấn cho xã'))).toEqual(expect.arrayContaining(['Đã xong', 'Xong 20/10/2026']));
  expect(await newest()).toBe('Xuất 2 kết luận của Hội đồng ra Excel');
  const before = await rowsOf((await api().exportConclusions({ asOf: '2026-10-01', states: ['open'], search: 'tap huan' })).token);
  expect(before.find((row) => row.includes('Tập huấn cho xã'))).toContain('Còn 29 ngày');
  expect(before.flat()).not.toContain('Rà soát vận thăng');

  // Under the chips and in the order of the list.
  const listed = async (view: object) => (await api().conclusions(view)).rows.map((one) => one.content);
  const byDay = { sort: [{ column: 'dueNow', direction: 'descending' as const }] };
  expect(await listed(byDay)).toEqual(['Rà soát vận thăng', 'Tập huấn cho xã']);
  const inOctober = { filters: [{ kind: 'date' as const, column: 'dueNow', from: '2026-10-01', to: '2026-10-31' }] };
  expect(await listed(inOctober)).toEqual(['Tập huấn cho xã']);
  expect((await api().exportConclusions(inOctober)).rows).toBe(1);
  const { leads, meetings } = await api().conclusions({});
  expect([leads, meetings]).toEqual([['Sở Xây dựng'], [{ value: past, label: 'Họp Hội đồng kỳ giữa năm 2026' }]]);
  expect(await listed({ filters: [{ kind: 'set', column: 'lead', values: ['Sở Y tế'] }] })).toEqual([]);
});

it('writes the meetings that a list shows, in its order', async () => {
  await council();
  const past = await meeting({ on: '2026-08-14', title: 'Họp Hội đồng kỳ giữa năm 2026' });
  await hold(past, '2026-08-14');
  await conclude(past, 'Rà soát vận thăng', { due: '2026-11-20' });
  await meeting({ on: '2026-12-09', title: 'Họp Hội đồng kỳ cuối năm 2026' });
  const view = { sort: [{ column: 'on', direction: 'ascending' as const }] };
  expect((await api().list(view)).rows.map((one) => one.on)).toEqual(['2026-08-14', '2026-12-09']);
  const book = await api().exportMeetings(view);
  expect([book.rows, book.name]).toEqual([2, 'Cuộc họp của Hội đồng 23-11-2026.xlsx']);
  const rows = (await rowsOf(book.token)).filter((row) => row.some((cell) => cell.startsWith('Họp Hội đồng')));
  expect(rows[0]).toEqual(expect.arrayContaining(['Họp Hội đồng kỳ giữa năm 2026', 'Chờ thông báo kết luận', 'Họp định kỳ']));
  const held = { filters: [{ kind: 'set' as const, column: 'state', values: ['held'] }] };
  expect((await api().exportMeetings(held)).rows).toBe(1);
});
