// The tables of the year, each number with the address of exactly its rows.
import type { YearShown } from '../../../preload/contract/inspection-year.ts';
import { choiceWord, remedyTimings } from '../../../preload/contract/records/visit-choices.ts';
import { planPath } from './plan-words.tsx';
import { findingsPath, kindWord, visitsPath } from './visit-words.tsx';
import type { Cell, YearTable } from './YearCard.tsx';

const all = { xem: 'tat-ca' };
const whole = (year: number) => `${year}-01-01..${year}-12-31`;
const ends = ['03-31', '06-30', '09-30', '12-31'];
const within = (year: number, quarter: number) => `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01..${year}-${ends[quarter - 1]}`;

const visitsOf = (n: number, search: Record<string, string>): Cell => ({ n, to: { path: visitsPath, search: { ...all, ...search } } });
const findingsOf = (n: number, search: Record<string, string>): Cell => ({ n, to: { path: findingsPath, search: { ...all, ...search } } });

export const quarterTable = ({ year, quarters, plan }: YearShown): YearTable => {
  const rowsOf = (n: number, quarter: number, made?: 'roi' | 'chua'): Cell => ({
    n,
    to: plan === null ? undefined : { path: planPath, search: { ke: plan, xem: 'danh-sach', quy: quarter, ...(made && { lam: made }) } },
  });
  return {
    corner: 'Quý',
    columns: [
      { id: 'planned', label: 'Kế hoạch' },
      { id: 'done', label: 'Đã làm' },
      { id: 'left', label: 'Còn' },
      { id: 'held', label: 'Trong quý' },
      { id: 'outside', label: 'Ngoài KH' },
    ],
    rows: quarters.map(({ quarter, planned, done, held, outside }) => ({
      id: String(quarter),
      label: `Quý ${quarter}`,
      cells: {
        planned: rowsOf(planned, quarter),
        done: rowsOf(done, quarter, 'roi'),
        left: rowsOf(planned - done, quarter, 'chua'),
        held: visitsOf(held, { 'cong-bo': within(year, quarter) }),
        outside: visitsOf(outside, { 'cong-bo': within(year, quarter), 'ke-hoach': 'no' }),
      },
    })),
  };
};

export const kindTable = ({ year, kinds }: YearShown): YearTable => ({
  corner: 'Bảng kiểm',
  columns: [
    { id: 'visits', label: 'Cuộc' },
    { id: 'findings', label: 'Tồn tại' },
    { id: 'open', label: 'Chưa xong' },
    { id: 'late', label: 'Quá hạn' },
  ],
  rows: kinds
    .filter((one) => one.visits > 0)
    .map(({ kind, visits, findings, open, late }) => {
      const search = { loai: kind, 'cong-bo': whole(year) };
      return {
        id: kind,
        label: kindWord(kind),
        cells: {
          visits: visitsOf(visits, search),
          findings: findingsOf(findings, search),
          open: findingsOf(open, { ...search, xem: 'chua-khac-phuc' }),
          late: findingsOf(late, { ...search, xem: 'qua-han' }),
        },
      };
    }),
});

export const itemTable = ({ year, items }: YearShown): YearTable => ({
  corner: 'Mục',
  columns: [
    { id: 'findings', label: 'Tồn tại', width: 64 },
    { id: 'again', label: 'Lặp lại', width: 60 },
  ],
  rows: items.map(({ id, kind, words, findings, again }) => {
    const search = { loai: kind, muc: id ?? '-', 'cong-bo': whole(year) };
    return {
      id: id ?? kind,
      label: `${kindWord(kind)}: ${words}`,
      cells: { findings: findingsOf(findings, search), again: findingsOf(again, { ...search, 'lap-lai': 'yes' }) },
    };
  }),
});

export const repeatTable = ({ repeats }: YearShown): YearTable => ({
  corner: 'Đối tượng',
  columns: [
    { id: 'visits', label: 'Cuộc', width: 50 },
    { id: 'findings', label: 'Tồn tại', width: 62 },
    { id: 'again', label: 'Mục lặp lại', width: 82 },
  ],
  rows: repeats.map(({ owner, name, visits, findings, again }) => ({
    id: owner,
    label: name,
    cells: {
      visits: visitsOf(visits, { 'don-vi': owner, 'ton-tai': 'open,closed,late' }),
      findings: findingsOf(findings, { 'don-vi': owner }),
      again:
        again.length === 0 ? '–' : { n: again.length, to: { path: findingsPath, search: { ...all, 'don-vi': owner, 'lap-lai': 'yes' } } },
    },
  })),
});

export const closingTable = ({ year, closing }: YearShown): YearTable => ({
  corner: 'Từ công bố',
  columns: [
    { id: 'visits', label: 'Cuộc kết thúc' },
    { id: 'findings', label: 'Tồn tại khắc phục' },
  ],
  rows:
    closing.visits === null && closing.findings === null
      ? []
      : closing.steps.map(({ words, from, to, visits, findings }) => {
          const search = { 'so-ngay': `${from}..${to ?? ''}`, 'cong-bo': whole(year) };
          return { id: words, label: words, cells: { visits: visitsOf(visits, search), findings: findingsOf(findings, search) } };
        }),
});

export const remedyTable = ({ year, remedies }: YearShown): YearTable => ({
  corner: 'So với hạn',
  columns: [{ id: 'n', label: 'Tồn tại', width: 80 }],
  rows: remedies.every((one) => one.n === 0)
    ? []
    : remedies.map(({ timing, n }) => ({
        id: timing,
        label: choiceWord(remedyTimings, timing),
        cells: { n: findingsOf(n, { 'so-voi-han': timing, 'cong-bo': whole(year) }) },
      })),
});
