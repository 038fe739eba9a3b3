// The chips of a list: a few that fit the register, those that filter now, and one to add any other column.
import { useState } from 'react';
import type { Column } from '../../../preload/contract/records/column.ts';
import type { Filter } from '../../../preload/contract/primitives.ts';
import type { AnyRecord } from '../../../preload/contract/records/record.ts';
import { AddFilter } from '../../components/AddFilter.tsx';
import type { Option } from '../../components/Choice.tsx';
import { FilterChip, type FilterChipProps } from '../../components/FilterChip.tsx';
import { type Communes, useCommunes } from '../../app/areas.ts';

const kinds: Partial<Record<Column['kind'], FilterChipProps['kind']>> = {
  choice: 'set',
  choices: 'set',
  area: 'set',
  date: 'date',
  number: 'number',
};
export const filterKind = (column: Column): FilterChipProps['kind'] => kinds[column.kind] ?? 'text';

const standing = 4;
/** Chips that every list of this register begins with: its choices, its commune, its last day, its first number. */
export const standingChips = (record: AnyRecord): string[] =>
  Object.entries(record.columns)
    .filter(([, { kind, hidden, at }]) => !hidden && kinds[kind] !== undefined && (kind !== 'date' || at.endsWith('.expires_on')))
    .filter(([, { kind }], place, all) => kind !== 'number' || all.findIndex(([, other]) => other.kind === 'number') === place)
    .map(([key]) => key)
    .slice(0, standing);

export function filterOptions(column: Column, communes: Communes): Option[] {
  if (column.kind !== 'area') return column.choices.map(({ code, label }) => ({ value: code, label }));
  return [...communes.values()]
    .map(({ code, short }) => ({ value: code, label: short }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'vi'));
}

export interface FilterChipsProps {
  record: AnyRecord;
  today: string;
  filters: readonly Filter[];
  added: readonly string[];
  onFilters: (filters: Filter[]) => void;
  onAdded: (added: string[]) => void;
}

export function FilterChips({ record, today, filters, added, onFilters, onAdded }: FilterChipsProps) {
  const communes = useCommunes();
  const [fresh, setFresh] = useState<string | null>(null);
  const first = standingChips(record);
  const shown = [...new Set([...first, ...added, ...filters.map((filter) => filter.column)])].filter((key) => record.columns[key]);
  const rest = Object.entries(record.columns).filter(([key]) => !shown.includes(key));
  const change = (key: string, filter: Filter | undefined) => {
    const others = filters.filter((one) => one.column !== key);
    onFilters(filter ? [...others, filter] : others);
  };
  const add = (key: string) => {
    setFresh(key);
    onAdded([...added, key]);
  };
  return (
    <>
      {shown.map((key) => {
        const column = record.columns[key]!;
        return (
          <FilterChip
            key={key}
            column={key}
            label={column.label}
            kind={filterKind(column)}
            options={filterOptions(column, communes)}
            today={today}
            filter={filters.find((filter) => filter.column === key)}
            onChange={(filter) => change(key, filter)}
            openAtFirst={key === fresh}
          />
        );
      })}
      <AddFilter columns={rest.map(([id, { label }]) => ({ id, label }))} onAdd={add} />
    </>
  );
}
