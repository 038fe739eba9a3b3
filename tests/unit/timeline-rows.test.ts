// What the drawing of a provider's papers shows: lanes, gaps counted in days, lines that came later, notices as far as they reach.
import { expect, test } from 'vitest';
import type { StandingPeriod, TimelinePaper } from '../../preload/contract/licensing.ts';
import { gapsOf, timelineRows, yearsOf } from '../../renderer/features/licensing/timeline-rows.ts';

const paper = (id: string, kind: string, life: TimelinePaper['life']): TimelinePaper => ({
  id,
  kind,
  number: id,
  issuer: null,
  issuedOn: null,
  effectiveOn: life[0]?.from ?? null,
  expiresOn: null,
  lastOn: null,
  class: null,
  scope: null,
  predecessor: null,
  events: [],
  life,
});
const period = (line: string | null, status: string, from: string, to: string | null, by: string | null = null): StandingPeriod => ({
  line,
  status,
  from,
  to,
  paper: by,
});

const first = paper('38/2017', 'certificate', [{ status: 'VALID', from: '2017-03-14', to: '2022-03-12' }]);
const second = paper('61/2022', 'certificate', [{ status: 'VALID', from: '2022-05-18', to: '2027-05-17' }]);
const whole = [
  period(null, 'UNKNOWN', '0001-01-01', '2017-03-13'),
  period(null, 'VALID', '2017-03-14', '2022-03-12', '38/2017'),
  period(null, 'EXPIRED', '2022-03-13', '2022-05-17'),
  period(null, 'VALID', '2022-05-18', '2026-09-09', '61/2022'),
  period(null, 'VALID', '2026-09-10', '2027-05-17', '61/2022'),
  period(null, 'EXPIRED', '2027-05-18', null),
];
const lines = [period('N1', 'VALID', '2017-03-14', '2022-03-12', '38/2017'), period('N5', 'VALID', '2024-09-10', '2027-05-17', '61/2022')];
const label = (line: string) => line;

test('papers one after the other share a lane; the days between are a gap of 66', () => {
  const [lane, ...rest] = timelineRows({ papers: [second, first], periods: [...whole, ...lines] }, '2026-11-23', label);
  expect(lane?.bars.map((bar) => bar.texts[0])).toEqual(['38/2017', '61/2022']);
  expect(lane?.gaps).toEqual([{ from: '2022-03-13', to: '2022-05-17', days: 66, open: false }]);
  expect(rest.map((row) => [row.id, row.added])).toEqual([
    ['N1', undefined],
    ['N5', 'mở rộng 10/09/2024'],
  ]);
});

test('a paper beside another gets a lane of its own', () => {
  const beside = paper('07/TB', 'notice', [{ status: 'NOTIFIED', from: '2026-07-05', to: null }]);
  const rows = timelineRows({ papers: [second, beside], periods: whole }, '2026-11-23', label);
  expect(rows.map((row) => row.label)).toEqual(['Giấy chứng nhận', 'Thông báo']);
});

test('a gap that goes on is counted to the day that is looked at, and before its first day there is none', () => {
  expect(gapsOf(whole, null, '2027-05-20').at(-1)).toEqual({ from: '2027-05-18', to: '2027-05-20', days: 3, open: true });
  expect(gapsOf(whole, null, '2027-05-17')).toHaveLength(1);
  expect(gapsOf([period(null, 'NOT_NOTIFIED', '2026-07-01', null)], null, '2026-11-23')).toEqual([]);
});

test('a notice without end is drawn to the last day of its regime', () => {
  const notice = paper('07/TB', 'notice', [{ status: 'NOTIFIED', from: '2026-10-28', to: null }]);
  const periods = [period(null, 'NOTIFIED', '2026-10-28', '2027-02-28', '07/TB'), period(null, 'UNKNOWN', '2027-03-01', null, '07/TB')];
  const rows = timelineRows({ papers: [notice], periods }, '2026-11-23', label);
  expect(rows[0]?.bars[0]?.to).toBe('2027-02-28');
  expect(yearsOf(rows, '2026-11-23')).toEqual([2023, 2027]);
});
