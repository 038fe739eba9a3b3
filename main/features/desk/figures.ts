// The four figures: each number of their tables opens exactly the rows that it counts.
import type { Cell, desk, Figure } from '../../../preload/contract/desk.ts';
import { findingKinds } from '../../../preload/contract/conditions.ts';
import { statuses, traineeGroups } from '../../../preload/contract/records/choices.ts';
import { records } from '../../../preload/contract/records/index.ts';
import type { OutputOf } from '../../../preload/contract/rpc.ts';
import { lastOfMonth } from '../../domain/dates/plain-date.ts';
import { shortagesPath } from '../../domain/matters/conditions-lacking.ts';
import { staffGapPath } from '../../domain/matters/staff-gaps.ts';
import {
  endingRows,
  inForce,
  type ProviderFacts,
  type ProviderRegister,
  rowsInState,
  rowsWithoutNumber,
} from '../../domain/matters/provider-registers.ts';
import { staffInState } from '../../domain/matters/training-lapse.ts';
import { type DeskFacts, monthsAhead, nameless } from './facts.ts';

const sum = (counts: readonly { n: number }[]) => counts.reduce((all, one) => all + one.n, 0);
const shownStates = [...statuses.map((one) => one.code), nameless];
const wordOf = (status: string) => statuses.find((one) => one.code === status)?.label ?? 'Không còn phạm vi';
const headed = (rows: Figure['rows'], ids: readonly string[]): Pick<Figure, 'columns' | 'rows'> => {
  const used = ids.filter((id) => rows.some((row) => row.cells.some((cell) => cell.id === id && cell.n > 0)));
  return {
    columns: used.map((id) => ({ id, label: wordOf(id) })),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((cell) => used.includes(cell.id)) })),
  };
};

/** In force with few days left is a state of its own, as lists count it. */
const shownCounts = (
  { counts, endings }: { counts: readonly { status: string; n: number }[]; endings: readonly { status: string; on: string; n: number }[] },
  until: string,
) => {
  const soon = sum(endings.filter((one) => one.status === 'VALID' && one.on <= until));
  return shownStates.map((code) => {
    const n = sum(counts.filter((one) => one.status === (code === 'EXPIRING' ? '' : code)));
    return { status: code, n: code === 'VALID' ? n - soon : code === 'EXPIRING' ? soon : n };
  });
};

const services = ({ providers, amberUntil }: DeskFacts): Figure => {
  const rows = providers.map((facts) => ({
    label: records[facts.words.register].label,
    cells: shownCounts(facts, amberUntil).map(({ status, n }): Cell => ({
      id: status,
      n,
      opens: rowsInState(facts.words.register, status),
    })),
  }));
  const all = providers.flatMap((facts) => facts.counts);
  return { part: sum(all.filter((one) => one.status in inForce)), all: sum(all), ...headed(rows, shownStates) };
};

/** The rest of this month and the months after it. */
const monthsOf = (day: string) =>
  Array.from({ length: monthsAhead }, (_, month) => {
    const to = lastOfMonth(day, month);
    return { id: `m${month}`, from: month === 0 ? day : `${to.slice(0, 8)}01`, to };
  });
const monthName = (to: string, day: string) =>
  `T${Number(to.slice(5, 7))}${to.slice(0, 4) === day.slice(0, 4) ? '' : `/${to.slice(0, 4)}`}`;

const endings = ({ providers, day }: DeskFacts): Figure => {
  const months = monthsOf(day);
  const cellsOf = ({ words, endings: ends }: ProviderFacts) =>
    months.map(({ id, from, to }): Cell => ({
      id,
      n: sum(ends.filter((one) => one.on >= from && one.on <= to)),
      opens: endingRows(words.register, words.kind === 'declaration' ? ['DECLARED'] : ['VALID', 'NOTIFIED'], from, to),
    }));
  const rows = providers
    .filter((facts) => facts.words.ends === 'yes')
    .map((facts) => ({ label: records[facts.words.register].label, cells: cellsOf(facts) }));
  const total = sum(rows.flatMap((row) => row.cells));
  return { part: total, all: total, columns: months.map(({ id, to }) => ({ id, label: monthName(to, day) })), rows };
};

const training = ({ training: { counts, endings: ends }, amberUntil }: DeskFacts): Figure => {
  const groups = [...traineeGroups.map((one) => one.code), null].filter((group) => counts.some((one) => one.group === group));
  const rows = groups.map((group) => {
    const ofGroup = <T extends { group: string | null }>(all: readonly T[]) => all.filter((one) => one.group === group);
    const mine = { counts: ofGroup(counts), endings: ofGroup(ends).map((one) => ({ ...one, status: 'VALID' })) };
    return {
      label: traineeGroups.find((one) => one.code === group)?.label ?? 'Chưa ghi nhóm',
      cells: shownCounts(mine, amberUntil).map(({ status, n }): Cell => {
        const opening = staffInState(status);
        const chip =
          group === null
            ? { kind: 'empty' as const, column: 'traineeGroup', empty: 'yes' as const }
            : { kind: 'set' as const, column: 'traineeGroup', values: [group] };
        return { id: status, n, opens: { ...opening, filters: [...opening.filters, chip] } };
      }),
    };
  });
  return { part: sum(counts.filter((one) => one.status === 'VALID')), all: sum(counts), ...headed(rows, shownStates) };
};

/** What providers lack by kind, which employers lack staff, and what the papers of our own books lack. */
const shortages = ({ providers, shortages: { lacking, staff } }: DeskFacts): Figure => {
  const row = (label: string, id: string, n: number, opens: Cell['opens']) => ({ label, cells: [{ id, n, opens }] });
  const several = new Set(
    lacking.filter((one, at) => lacking.some((other, place) => place !== at && other.kind === one.kind)).map((one) => one.kind),
  );
  const rows = [
    ...lacking
      .filter((one) => one.state !== 'soon')
      .map((one) => {
        const label = findingKinds.find((kind) => kind.code === one.kind)?.label ?? one.kind;
        const register = several.has(one.kind) ? `, ${records[one.register as ProviderRegister].label.toLocaleLowerCase('vi')}` : '';
        return row(`${label}${register}`, 'condition', one.n, { path: shortagesPath(one) });
      }),
    ...staff.map(({ staff: kind, n }) =>
      row(kind === 'osh' ? 'Doanh nghiệp thiếu người ATVSLĐ' : 'Doanh nghiệp thiếu người y tế', 'staff', n, { path: staffGapPath(kind) }),
    ),
    ...providers.flatMap(({ words, counts }) => [
      row(
        `Chưa đủ dữ liệu, ${words.noun}`,
        'data',
        sum(counts.filter((one) => one.status === 'UNKNOWN')),
        rowsInState(words.register, 'UNKNOWN'),
      ),
      row(
        `Thiếu số, ${words.paper}`,
        'data',
        counts.reduce((all, one) => all + one.noNumber, 0),
        rowsWithoutNumber(words.register),
      ),
    ]),
  ].filter((one) => one.cells[0]!.n > 0);
  const columns = [
    { id: 'condition', label: 'Điều kiện' },
    { id: 'staff', label: 'Bộ máy' },
    { id: 'data', label: 'Dữ liệu' },
  ];
  const total = sum(rows.flatMap((one) => one.cells));
  return { part: total, all: total, columns, rows };
};

export const figuresOf = (facts: DeskFacts): OutputOf<typeof desk.show>['figures'] => ({
  services: services(facts),
  endings: endings(facts),
  training: training(facts),
  shortages: shortages(facts),
});
