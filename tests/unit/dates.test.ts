// Owns what the office may expect of days: arithmetic, dates as people type them, working days.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  formatVietnamese,
  isIsoDate,
  isoDate,
  longVietnamese,
  weekday,
} from '../../main/domain/dates/plain-date.ts';
import { readDate, readSerial } from '../../main/domain/dates/read-date.ts';
import { addWorkingDays, rollToWorkingDay, workingDaysBetween } from '../../main/domain/dates/working-days.ts';

const run = { seed: 39_2016, numRuns: 1000 };
const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays('1970-01-01', days));

describe('calendar days', () => {
  test.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 2, '2026-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2023-01-08', 2, '2025-01-08'],
    ['2026-03-13', -5, '2021-03-13'],
  ])('a paper of %s and %i years ends on %s', (from, years, to) => expect(addYears(from, years)).toBe(to));

  test('counts months to the last day where the month is shorter', () => expect(addMonths('2026-01-31', 1)).toBe('2026-02-28'));
  test('counts days over a leap day', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-11-23', '2026-11-22')).toBe(-1);
  });
  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '05/03/2026', '', '2026-03-05T00:00'])('%j is no ISO day', (text) =>
    expect(isIsoDate(text)).toBe(false),
  );
  test('knows days of the calendar', () => {
    expect(isIsoDate('2024-02-29')).toBe(true);
    expect(isoDate(2026, 2, 29)).toBeNull();
    expect(weekday('2026-11-23')).toBe(1);
    expect(formatVietnamese('2026-03-05')).toBe('05/03/2026');
    expect(longVietnamese('2026-11-23')).toBe('thứ Hai 23/11/2026');
    expect(longVietnamese('2026-11-29')).toBe('Chủ nhật 29/11/2026');
  });
  test('adding and counting days undo each other', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, n) => daysBetween(day, addDays(day, n)) === n),
      run,
    );
  });
});

describe('dates as people type them', () => {
  test.each([
    ['15/03/2026', '2026-03-15'],
    ['5/3/2026', '2026-03-05'],
    ['3-11-2019', '2019-11-03'],
    ['22.04.2016', '2016-04-22'],
    ['Thứ Hai, 03/05/2021', '2021-05-03'],
    ['3 tháng 5, 2021', '2021-05-03'],
    ['03-May-2021', '2021-05-03'],
    ['May 3, 2021', '2021-05-03'],
    ['03\\05\\2021', '2021-05-03'],
    ['20210503', '2021-05-03'],
    ['2026-03-05', '2026-03-05'],
    ['2026/3/5', '2026-03-05'],
    ['2026-03-05 00:00:00', '2026-03-05'],
    ['2026-03-05T00:00:00.000Z', '2026-03-05'],
    ['05/03/2026 14:30', '2026-03-05'],
    [' 15 / 03 /2026 ', '2026-03-15'],
    ['15/03/\u00a02026', '2026-03-15'],
    ['ngày 3 tháng 5 năm 2024', '2024-05-03'],
    ['Ngày  03  tháng 05 năm 2024', '2024-05-03'],
    ['NGÀY 3 THÁNG 5 NĂM 2024.', '2024-05-03'],
    ['3 tháng 5, năm 2024', '2024-05-03'],
    ['Đắk Lắk, ngày 3 tháng 5 năm 2024', '2024-05-03'],
    ['ngày 3/5/2024', '2024-05-03'],
    ['ngày 3 tháng 5 năm 2024'.normalize('NFD'), '2024-05-03'],
    ['29/02/2024', '2024-02-29'],
  ])('reads %j as %s', (cell, day) => expect(readDate(cell)).toEqual({ day }));

  test('reads month first where the file says so', () => expect(readDate('3/15/2026', 'month-first')).toEqual({ day: '2026-03-15' }));

  test.each([
    ['05/2024', '2024-05'],
    ['5.2024', '2024-05'],
    ['tháng 5 năm 2024', '2024-05'],
    ['tháng 05/2024', '2024-05'],
    ['2024-05', '2024-05'],
  ])('reads %j as a month without a day', (cell, monthOnly) => expect(readDate(cell)).toEqual({ monthOnly }));

  test.each([
    ['5/3/26', 'bốn chữ số'],
    ['ngày 3 tháng 5 năm 24', '2024'],
    ['31/02/2026', 'không có trong lịch'],
    ['29/02/2026', 'không có trong lịch'],
    ['31/04/2026', 'không có trong lịch'],
    ['03/15/2026', '15/03/2026'],
    ['00/03/2026', 'không có trong lịch'],
    ['13/2024', 'Không có tháng 13'],
    ['15/03/0226', 'không hợp lý'],
    ['2024', 'Chỉ có năm'],
    ['', 'để trống'],
    ['đang làm thủ tục', 'Không đọc được'],
    ['15/03-2026', 'Không đọc được'],
    ['05 năm', 'Không đọc được'],
  ])('says what is wrong with %j: %s', (cell, words) => expect(readDate(cell)).toEqual({ problem: expect.stringContaining(words) }));

  test('reads back every day as it prints it', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year, month, date] = day.split('-').map(Number);
        for (const cell of [day, formatVietnamese(day), `${date}-${month}-${year}`, `ngày ${date} tháng ${month} năm ${year}`])
          expect(readDate(cell)).toEqual({ day });
      }),
      run,
    );
  });
  test('never throws, whatever the cell holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (cell) => void readDate(cell)),
      run,
    );
  });

  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [27631, '1975-08-25'],
    [43415, '2018-11-11'],
    [44934, '2023-01-08'],
    [44934.75, '2023-01-08'],
    [46096, '2026-03-15'],
  ])('reads day number %d as %s', (serial, day) => expect(readSerial(serial)).toEqual({ day }));
  test('knows the calendar of 1904', () => expect(readSerial(44634, true)).toEqual({ day: '2026-03-15' }));
  test.each([0, 60, -3, 1e9, Number.NaN])('refuses %d as a day number', (serial) => expect(readSerial(serial)).toHaveProperty('problem'));
});

describe('working days', () => {
  const tet = {
    holidays: new Set(['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20']),
    worked: new Set<string>(),
  };
  test.each([
    ['2026-07-01', 5, '2026-07-08'],
    ['2026-07-03', 1, '2026-07-06'],
    ['2026-07-04', 1, '2026-07-06'],
    ['2026-02-13', 1, '2026-02-23'],
    ['2026-02-13', 0, '2026-02-13'],
    ['2026-07-08', -5, '2026-07-01'],
    ['2026-02-23', -1, '2026-02-13'],
  ])('from %s, %i working days is %s', (day, n, to) => expect(addWorkingDays(day, n, tet)).toBe(to));

  test('rolls a period that ends on a free day to the next working day', () => {
    expect(rollToWorkingDay('2026-02-14', tet)).toBe('2026-02-23');
    expect(rollToWorkingDay('2026-02-23', tet)).toBe('2026-02-23');
  });
  test('counts a Saturday that a decision made a working day', () => {
    expect(addWorkingDays('2026-07-03', 1, { ...tet, worked: new Set(['2026-07-04']) })).toBe('2026-07-04');
  });
  test('counts between two days as many as it adds', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (day, n) => workingDaysBetween(day, addWorkingDays(day, n, tet), tet) === n),
      { ...run, numRuns: 200 },
    );
  });
});
