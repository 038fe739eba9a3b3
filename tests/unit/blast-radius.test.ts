// Whose certificates are whose, and which days were bad: the two questions behind the blast radius, boundary days one by one.
import { describe, expect, test } from 'vitest';
import { badPeriods, inReach, type Stood, stoodOn } from '../../main/domain/blast/bad-days.ts';
import { issuerMatch } from '../../main/domain/blast/issuers.ts';

const names = ['Công ty TNHH Huấn luyện An toàn Hùng Phát', 'HPSAFE', 'Trung tâm Huấn luyện ATVSLĐ Cao Nguyên Xanh'];

describe('the issuer on a certificate', () => {
  test.each([
    ['Công ty TNHH Huấn luyện An toàn Hùng Phát', 'exact'],
    ['CÔNG TY TNHH HUẤN LUYỆN AN TOÀN HÙNG PHÁT', 'exact'],
    ['Cty TNHH huấn luyện an toàn Hùng Phát.', 'exact'],
    ['Công ty Trách nhiệm hữu hạn Huấn luyện An toàn Hùng Phát', 'exact'],
    ['hpsafe', 'exact'],
    ['TT HL ATVSLĐ Cao Nguyên Xanh', 'exact'],
    ['Trung tâm Huấn luyện An toàn, vệ sinh lao động Cao Nguyên Xanh', 'exact'],
    ['Công ty Hùng Phát', 'alike'],
    ['Chi nhánh Công ty TNHH Huấn luyện An toàn Hùng Phát', 'alike'],
    ['Công ty TNHH Huấn luyện An toàn Hùng Phat 2', 'alike'],
    ['Công ty TNHH Huấn luyện An toàn Hưng Thịnh', 'other'],
    ['Trung tâm Huấn luyện ATVSLĐ', 'other'],
    ['', 'other'],
  ] as const)('“%s” is %s', (issuer, match) => {
    expect(issuerMatch(issuer, names)).toBe(match);
  });
});

const lives: Stood[] = [
  { line: '', status: 'VALID', from: '2022-01-01', to: '2026-03-09' },
  { line: '', status: 'SUSPENDED', from: '2026-03-10', to: '2026-05-10' },
  { line: '', status: 'VALID', from: '2026-05-11', to: '2026-12-31' },
  { line: '', status: 'NOT_NOTIFIED', from: '2027-01-01', to: '9999-12-31' },
  { line: 'G3', status: 'VALID', from: '2022-01-01', to: '2025-12-31' },
  { line: 'G3', status: 'REVOKED', from: '2026-01-01', to: '9999-12-31' },
  { line: 'G2', status: 'VALID', from: '2022-01-01', to: '2026-12-31' },
];
const bad = { from: null, to: null, days: 'bad' } as const;

describe('a certificate is in reach', () => {
  test.each([
    ['the day before a suspension', 'G1', '2026-03-09', null],
    ['on the first day of a suspension', 'G1', '2026-03-10', 'SUSPENDED'],
    ['on its last day', 'G1', '2026-05-10', 'SUSPENDED'],
    ['the day after it', 'G1', '2026-05-11', null],
    ['the last day before a revoked group', 'G3', '2025-12-31', null],
    ['from the day of a revoked group', 'G3', '2026-01-01', 'REVOKED'],
    ['of a group that kept its own standing while the whole did not', 'G2', '2026-04-01', null],
    ['of a group without standing of its own, with the whole', 'G2', '2027-01-01', 'NOT_NOTIFIED'],
    ['without a group, with the whole', null, '2026-04-01', 'SUSPENDED'],
    ['before the provider had any standing', 'G1', '2021-12-31', null],
    ['without a day of issue', 'G1', null, null],
  ] as const)('%s', (_, group, issued, status) => {
    expect(inReach({ group, issued }, lives, bad)).toBe(status);
  });
  test.each([
    ['narrowed to days from one on', { ...bad, from: '2026-04-01' }, '2026-03-31', null],
    ['the first day of the narrowed span', { ...bad, from: '2026-04-01' }, '2026-04-01', 'SUSPENDED'],
    ['the last day of the narrowed span', { ...bad, to: '2026-04-30' }, '2026-04-30', 'SUSPENDED'],
    ['the day after it', { ...bad, to: '2026-04-30' }, '2026-05-01', null],
    ['widened to good days, false results being found', { from: '2025-06-01', to: null, days: 'all' }, '2025-06-01', 'VALID'],
    ['widened, the day before', { from: '2025-06-01', to: null, days: 'all' }, '2025-05-31', null],
    ['widened to days before any standing', { from: null, to: null, days: 'all' }, '2020-01-01', 'UNKNOWN'],
  ] as const)('%s', (_, window, issued, status) => {
    expect(inReach({ group: 'G1', issued }, lives, window)).toBe(status);
  });
});

test('bad periods end with the day that is looked at, and a group is told where it stood worse than the whole', () => {
  expect(badPeriods(lives, '2026-11-23')).toEqual([
    { line: '', status: 'SUSPENDED', from: '2026-03-10', to: '2026-05-10' },
    { line: 'G3', status: 'REVOKED', from: '2026-01-01', to: '2026-11-23' },
  ]);
  expect(badPeriods(lives, '2026-03-09')).toEqual([{ line: 'G3', status: 'REVOKED', from: '2026-01-01', to: '2026-03-09' }]);
  expect(stoodOn(lives, 'G3', '2026-01-01')).toBe('REVOKED');
});
