// What a clerk may type into a date box, and what the box answers.
import { describe, expect, it } from 'vitest';
import { readTypedDate, typedDateHint } from '../../renderer/components/date-entry.ts';

const today = '2026-11-23';
const read = (text: string) => readTypedDate(text, today);

describe('a typed date', () => {
  it.each([
    ['15/3', '2026-03-15'],
    ['15/03', '2026-03-15'],
    ['1/3/2025', '2025-03-01'],
    ['15-3-2025', '2025-03-15'],
    ['15.3.2025', '2025-03-15'],
    ['15 3 2025', '2025-03-15'],
    ['15032026', '2026-03-15'],
    ['2026-03-15', '2026-03-15'],
    ['hôm nay', '2026-11-23'],
    ['Hom nay', '2026-11-23'],
    ['hôm qua', '2026-11-22'],
    ['ngày mai', '2026-11-24'],
    ['+90', '2027-02-21'],
    ['-1', '2026-11-22'],
    ['ngày 15 tháng 3 năm 2026', '2026-03-15'],
    ['29/2/2028', '2028-02-29'],
    [' 15 / 3 ', '2026-03-15'],
  ])('reads %s as %s', (text, day) => expect(read(text)).toEqual({ day }));

  it('takes nothing for nothing', () => expect(read('  ')).toEqual({ empty: true }));

  it.each(['12/12/20', '12-12-20', '121220'])('refuses the two-digit year of %s and shows the right form', (text) => {
    expect(read(text)).toEqual({ error: 'Năm phải có đủ bốn chữ số, ví dụ 12/12/2020.' });
  });

  it('refuses a three-digit year', () => expect(read('12/12/202')).toHaveProperty('error'));

  it('says that the calendar has no such day', () => expect(read('30/2/2026')).toEqual({ error: 'Không có ngày 30/2/2026 trong lịch.' }));

  it.each(['abc', '15', '15/', '32', '1503', '15/3/1026'])('refuses %s with a sentence', (text) =>
    expect(read(text)).toHaveProperty('error'),
  );

  it('hints the weekday while one types', () => {
    expect(typedDateHint('15/3', today)).toBe('Chủ Nhật 15/03/2026');
    expect(typedDateHint('15/', today)).toBe('');
  });

  it('reads the composed and the decomposed form alike', () => expect(read('hôm nay'.normalize('NFD'))).toEqual({ day: today }));
});
