// What a list and a form say of a stored value, and what a form would write.
import { describe, expect, test } from 'vitest';
import { records } from '../../preload/contract/records/index.ts';
import { holds, marked } from '../../renderer/components/folded.ts';
import { changesOf, initialValues } from '../../renderer/features/registers/form-schema.ts';
import { standingOf } from '../../renderer/components/row-standing.ts';
import { missingWord, paperPrefix, wordsOf } from '../../renderer/features/registers/words.ts';

const communes = new Map([['24133', { code: '24133', name: 'phường Buôn Ma Thuột', short: 'P. Buôn Ma Thuột', formerly: [] }]]);
const { training, enterprise } = records;
const words = (key: string, value: string | number | null) => wordsOf(training.columns[key]!, value, communes);

describe('a cell', () => {
  test('says how many days are left, or until when it is suspended', () => {
    const told = (row: object) => standingOf(training, { id: '1', version: '1', ...row }, '2026-11-23')?.detail;
    expect(told({ status: 'EXPIRING', expiresOn: '2026-12-12' })).toBe('· 19 ngày');
    expect(told({ status: 'SUSPENDED', suspendedUntil: '2026-12-15' })).toBe('đến 15/12');
    expect(told({ status: 'SUSPENDED', suspendedUntil: '2027-01-15' })).toBe('đến 15/01/2027');
    expect(told({ status: 'SUSPENDED', suspendedUntil: null, expiresOn: '2026-12-12' })).toBeUndefined();
  });

  test('writes days, numbers, choices and communes as officials do', () => {
    expect(words('expiresOn', '2026-12-12')).toBe('12/12/2026');
    expect(wordsOf(enterprise.columns.headcount!, 1204, communes)).toBe('1.204');
    expect(words('traineeGroups', 'G1,G4')).toBe('1, 4');
    expect(wordsOf(training.columns.traineeGroups!, 'G1', communes, 'whole')).toBe('Nhóm 1: người quản lý phụ trách ATVSLĐ');
    expect(words('commune', '24133')).toBe('P. Buôn Ma Thuột');
    expect(words('commune', '99999')).toBe('99999');
    expect(words('number', null)).toBe('');
  });

  test('says where something is missing and matters', () => {
    expect(missingWord(training, 'number', { number: null })).toBe('chưa có');
    expect(missingWord(training, 'number', { number: null, issuedOn: '2021-01-01' })).toBe('thiếu số');
    expect(missingWord(training, 'taxCode', {})).toBe('chưa có');
    expect(missingWord(training, 'expiresOn', {})).toBe('–');
  });

  test('puts the kind before a number only where kinds live side by side', () => {
    expect(paperPrefix(training, 'number', { number: '1/2021', paperKind: 'notice' })).toBe('TB');
    expect(paperPrefix(training, 'number', { number: '1/2021', paperKind: null })).toBe('GCN');
    expect(paperPrefix(training, 'number', { number: null })).toBeUndefined();
    expect(paperPrefix(records.monitoring, 'number', { number: '1' })).toBeUndefined();
  });
});

describe('words without accents', () => {
  test('are found and marked where they stand', () => {
    expect(holds('Công ty Đất Bazan', 'bazan dat')).toBe(true);
    expect(holds('Công ty Đất Bazan', 'bazan xyz')).toBe(false);
    expect(marked('Đất Bazan', 'dat').filter((piece) => piece.hit)).toEqual([{ text: 'Đất', hit: true }]);
    expect(
      marked('M’Đrăk, ƀuôn', 'drak buon')
        .filter((piece) => piece.hit)
        .map((piece) => piece.text),
    ).toEqual(['Đrăk', 'ƀuôn']);
    expect(marked('Đất', '').map((piece) => piece.text)).toEqual(['Đất']);
  });
});

describe('a form', () => {
  const columns = Object.entries(training.columns);

  test('writes only what is another value, and null for what was emptied', () => {
    const base = initialValues(columns, { name: 'An Phú', phone: '0262', trainingClass: null });
    expect(changesOf({ ...base, phone: '' }, base)).toEqual({ phone: null });
    expect(changesOf({ ...base, name: 'An Phú 2' }, base)).toEqual({ name: 'An Phú 2' });
    expect(changesOf({ ...base, trainingClass: null }, base)).toEqual({});
  });

  test('of a new row writes what is known', () => {
    expect(changesOf(initialValues(columns, { name: 'An Phú' }), {})).toEqual({ name: 'An Phú' });
  });
});
