// The council in pure questions: a conclusion typed in one line, what it has come to on a day, the clock of an agenda.
import { describe, expect, it } from 'vitest';
import { agencySeeds } from '../../db/seeds/agencies.ts';
import { agendaClock, lengthWords } from '../../main/domain/meetings/agenda-clock.ts';
import { readConclusion } from '../../main/domain/meetings/conclusion-line.ts';
import { conclusionOn, type ConclusionStep } from '../../main/domain/meetings/conclusion-state.ts';

const standing = agencySeeds.filter((one) => one.validTo === null);
const read = (line: string) => readConclusion(line, standing, '2026-12-09');

describe('a conclusion in one line', () => {
  it.each<[line: string, content: string, agencies: string[], due: string | null]>([
    ['Rà soát vận thăng nhà cao tầng @SXD 15/12', 'Rà soát vận thăng nhà cao tầng', ['Sở Xây dựng'], '2026-12-15'],
    ['Hướng dẫn xã thống kê TNLĐ @snv @Sở Y tế 30/12', 'Hướng dẫn xã thống kê TNLĐ', ['Sở Nội vụ', 'Sở Y tế'], '2026-12-30'],
    ['Báo cáo kết quả @Sở Nội vụ 15/01', 'Báo cáo kết quả', ['Sở Nội vụ'], '2027-01-15'],
    ['Kiểm tra lò hơi @SCT 20/12/2026', 'Kiểm tra lò hơi', ['Sở Công Thương'], '2026-12-20'],
    // Strictly before: its own day is too late.
    ['Gửi báo cáo @SNV trước ngày 15/12', 'Gửi báo cáo', ['Sở Nội vụ'], '2026-12-14'],
    ['Gửi báo cáo @SNV chậm nhất ngày 15/12', 'Gửi báo cáo', ['Sở Nội vụ'], '2026-12-15'],
    ['Tuyên truyền @UBND xã Ea Kao 31/12', 'Tuyên truyền', [standing.find((one) => one.name.includes('Ea Kao'))!.name], '2026-12-31'],
    ['Phối hợp giám sát @LĐLĐ, @Sở Nội vụ 31/12', 'Phối hợp giám sát', ['Liên đoàn Lao động tỉnh', 'Sở Nội vụ'], '2026-12-31'],
    ['Rà soát @SXD tại công trường 15/12', 'Rà soát tại công trường', ['Sở Xây dựng'], '2026-12-15'],
    ['Rà soát @SNV', 'Rà soát', ['Sở Nội vụ'], null],
  ])('%s', (line, content, agencies, due) => {
    const words = read(line);
    expect({ content: words.content, agencies: words.agencies.map((one) => one.name), due: words.due }).toEqual({ content, agencies, due });
    expect(words.agencies.filter((one) => one.id === null && !line.includes('Ea Kao'))).toEqual([]);
  });
  it.each<[line: string, fault: string]>([
    ['Rà soát 15/12', 'Chưa có cơ quan thực hiện'],
    ['@SNV 15/12', 'Chưa có nội dung'],
    ['Rà soát @Sở Bí mật 15/12', 'Không rõ “Sở Bí mật”'],
    ['Rà soát @SNV 31/02', 'không có trong lịch'],
    ['Rà soát @SNV 01/12/2026', 'đứng trước ngày họp 09/12/2026'],
    ['Rà soát @Công 15/12', 'Hãy chọn một'],
  ])('%s is asked: %s', (line, fault) => {
    expect(
      read(line)
        .faults.map((one) => one.words)
        .join(' '),
    ).toContain(fault);
  });
});

const step = (kind: string, on: string, position = 0, until: string | null = null): ConclusionStep => ({ kind, on, position, until });

describe('a conclusion on a day', () => {
  it.each<[what: string, steps: ConclusionStep[], day: string, state: string, words: string, reminders: number]>([
    ['is open far from its deadline', [], '2026-10-01', 'open', 'Còn 50 ngày', 0],
    ['is soon due within the days of the setting', [], '2026-11-10', 'soon', 'Còn 10 ngày', 0],
    ['is in time on its last day', [], '2026-11-20', 'soon', 'Hạn hôm nay', 0],
    ['is late the day after', [step('reminder', '2026-11-15')], '2026-11-21', 'late', 'Quá 1 ngày', 1],
    ['moves with an extension', [step('extended', '2026-11-18', 0, '2026-12-20')], '2026-11-23', 'open', 'Còn 27 ngày', 0],
    [
      'does not know of an extension before its day',
      [step('extended', '2026-11-25', 0, '2026-12-20')],
      '2026-11-23',
      'late',
      'Quá 3 ngày',
      0,
    ],
    ['is done', [step('done', '2026-11-12')], '2026-11-23', 'done', 'Xong 12/11/2026', 0],
    ['was not done the day before', [step('done', '2026-11-12')], '2026-11-11', 'soon', 'Còn 9 ngày', 0],
    ['is opened again', [step('done', '2026-11-12'), step('reopened', '2026-11-22', 1)], '2026-11-23', 'late', 'Quá 3 ngày', 0],
    [
      'counts its return to an agenda as a reminder',
      [step('reminder', '2026-11-01'), step('returned', '2026-11-22', 1)],
      '2026-11-23',
      'late',
      'Quá 3 ngày',
      2,
    ],
  ])('%s', (_, steps, day, state, words, reminders) => {
    expect(conclusionOn({ due: '2026-11-20', steps }, day, 15)).toMatchObject({ state, words, reminders });
  });
});

it('runs the clock of an agenda', () => {
  expect(agendaClock('14:00', '15:00', [{ minutes: 5 }, { minutes: 70 }])).toMatchObject({ ends: '15:15', over: 15, minutes: 75 });
  expect(agendaClock('14:00', null, [{ minutes: 500 }])).toMatchObject({ over: 0 });
  expect([5, 60, 185].map(lengthWords)).toEqual(['5 phút', '1 giờ', '3 giờ 05 phút']);
});
