// Lists of visits coming in and going out: a pasted line of another agency, a calendar file.
import { describe, expect, it, test } from 'vitest';
import { readOtherVisit } from '../../main/domain/inspections/read-others.ts';
import { writeCalendar } from '../../main/office/calendar-file.ts';

describe('a pasted line', () => {
  const given = { agency: '', year: 2026 };
  test.each<[string, string, unknown]>([
    [
      'tabs and full days',
      '6000000001\tCông ty A\tSở Công Thương\t17/03/2026\t18/03/2026',
      ['6000000001', 'Công ty A', 'Sở Công Thương', '2026-03-17', '2026-03-18'],
    ],
    [
      'one day is its own last',
      'Công ty A; UBND xã Ea Kly; 17/3/2026; 0600000001',
      ['0600000001', 'Công ty A', 'UBND xã Ea Kly', '2026-03-17', '2026-03-17'],
    ],
    ['days in one cell', 'Công ty A;Thanh tra tỉnh;05/05 - 07/05/2026', [null, 'Công ty A', 'Thanh tra tỉnh', '2026-05-05', '2026-05-07']],
    ['no day', 'Công ty A;Sở Y tế', 'Không thấy ngày, ví dụ 15/03/2026.'],
    ['a day that is not in the calendar', 'Công ty A;Sở Y tế;31/02/2026', 'Không thấy ngày, ví dụ 15/03/2026.'],
    ['no agency', 'Công ty A;01/02/2026', 'Chưa biết cơ quan nào: gõ tên cơ quan ở ô bên trái.'],
    ['no name', '6000000001;01/02/2026', 'Không thấy tên đơn vị.'],
    ['backwards', 'Công ty A;Sở Y tế;05/02/2026;04/02/2026', 'Ngày kết thúc đứng trước ngày bắt đầu.'],
  ])('%s', (_, line, answer) => {
    const { visit: read, fault } = readOtherVisit(line, given);
    expect(read === null ? fault : [read.taxCode, read.unit, read.agency, read.from, read.to]).toEqual(answer);
  });
});

it('writes whole days into a calendar file, long Vietnamese lines folded at 75 bytes', () => {
  const title = 'Kiểm tra Công ty Trách nhiệm hữu hạn Một thành viên Khai thác đá xây dựng; Ea Kly, Krông Pắc';
  const text = writeCalendar([{ id: 'x', from: '2026-12-31', until: '2027-01-01', title, place: '', note: 'Đoàn 1' }], '2026-11-23');
  expect(text).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title.replace(';', '\\;').replace(',', '\\,')}`);
});
