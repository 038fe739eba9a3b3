// The line under the head of a list: its search, its chips, its columns and its order.
import type { ReactNode } from 'react';
import type { Filter, Sort } from '../../preload/contract/primitives.ts';
import { Button } from './Button.tsx';
import { ColumnsMenu } from './ColumnsMenu.tsx';
import { EmptyState } from './EmptyState.tsx';
import { FilterChip, type FilterChipProps } from './FilterChip.tsx';
import { FilterSearch } from './FilterSearch.tsx';
import type { GridColumn, GridLayout } from './grid-layout.ts';
import { FilterBar } from './PageHeader.tsx';
import { SortMenu } from './SortMenu.tsx';

interface AskedBarProps<Row> {
  search: string;
  onSearch: (text: string) => void;
  searchLabel?: string;
  columns: readonly GridColumn<Row>[];
  layout: GridLayout;
  onLayout: (layout: GridLayout) => void;
  sort: readonly Sort[];
  onSort: (sort: Sort[]) => void;
  /** The chips. */
  children: ReactNode;
}

export function AskedBar<Row>({ search, onSearch, searchLabel, columns, layout, onLayout, sort, onSort, children }: AskedBarProps<Row>) {
  return (
    <FilterBar
      tools={
        <>
          <ColumnsMenu columns={columns} layout={layout} onLayout={onLayout} />
          <SortMenu columns={columns} sort={sort} onSort={onSort} />
        </>
      }
    >
      <FilterSearch value={search} onChange={onSearch} {...(searchLabel !== undefined && { label: searchLabel })} />
      {children}
    </FilterBar>
  );
}

export type Chip = Pick<FilterChipProps, 'column' | 'label' | 'kind' | 'options'>;

interface ChipsProps {
  chips: readonly Chip[];
  filters: readonly Filter[];
  today: string;
  onFilters: (filters: Filter[]) => void;
}

/** A chip for each column that this list may be asked by. */
export const Chips = ({ chips, filters, today, onFilters }: ChipsProps) =>
  chips.map((chip) => (
    <FilterChip
      key={chip.column}
      {...chip}
      today={today}
      filter={filters.find((one) => one.column === chip.column)}
      onChange={(filter) => onFilters([...filters.filter((one) => one.column !== chip.column), ...(filter ? [filter] : [])])}
    />
  ));

/** Where the filters hide every row; `noun` is what the list counts. */
export const NothingMatches = ({ noun, onDrop }: { noun: string; onDrop: () => void }) => (
  <EmptyState title={`Không có ${noun} nào như vậy`} text="Bỏ bớt bộ lọc hoặc gõ ít chữ hơn.">
    <Button onClick={onDrop}>Bỏ mọi bộ lọc</Button>
  </EmptyState>
);
