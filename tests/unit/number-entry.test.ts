// What a clerk may type into a number box.
import { describe, expect, it } from 'vitest';
import { readTypedNumber, writeNumber } from '../../renderer/components/number-entry.ts';

describe('a typed number', () => {
  it.each([
    ['30', 0, 30],
    ['1.234', 0, 1234],
    ['1.234.567,89', 2, 1_234_567.89],
    ['1234,5', 1, 1234.5],
    ['12.5', 1, 12.5],
    ['-3', 0, -3],
    [' 1 204 ', 0, 1204],
  ])('reads %s (%i decimals) as %d', (text, decimals, number) => expect(readTypedNumber(text, decimals)).toEqual({ number }));

  it('takes nothing for nothing', () => expect(readTypedNumber(' ')).toEqual({ empty: true }));
  it.each(['ba mươi', '1.23.4', '1,2,3', '3,5'])('refuses %s as a whole number', (text) =>
    expect(readTypedNumber(text)).toHaveProperty('error'),
  );
  it('writes groups with dots', () => expect(writeNumber(1_234_567.891, 2)).toBe('1.234.567,89'));
});
