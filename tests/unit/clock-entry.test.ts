// What a clerk may type as a time of day, and what stays as it was typed.
import { describe, expect, it } from 'vitest';
import { readClock } from '../../renderer/features/meetings/clock-entry.ts';

describe('a typed time of day', () => {
  it.each([
    ['14', '14:00'],
    ['8', '08:00'],
    ['14h', '14:00'],
    ['14h30', '14:30'],
    ['8 giờ 5', '08:05'],
    ['1430', '14:30'],
    ['830', '08:30'],
    ['14.30', '14:30'],
    ['14:30', '14:30'],
    ['00:00', '00:00'],
  ])('reads %s as %s', (typed, clock) => expect(readClock(typed)).toBe(clock));

  it.each(['', 'chiều', '25', '14:75', '14:30:00', '2460'])('leaves %j as it was typed', (typed) => expect(readClock(typed)).toBe(typed));
});
