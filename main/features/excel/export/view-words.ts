// The filter of a list in words, for the line under the title: what the reader of the paper does not see otherwise.
import type { Filter } from '../../../../preload/contract/primitives.ts';
import type { Column } from '../../../../preload/contract/records/column.ts';
import type { AnyRecord } from '../../../../preload/contract/records/record.ts';
import type { View } from '../../../../preload/contract/registers.ts';
import { formatVietnamese } from '../../../domain/dates/plain-date.ts';

const most = 6;

const oneOf = (column: Column, value: string, communes: ReadonlyMap<string, string>): string =>
  column.choices.find((choice) => choice.code === value)?.label ?? communes.get(value) ?? value;

const between = (from: string | null, to: string | null): string =>
  from === null ? `đến ${to}` : to === null ? `từ ${from}` : from === to ? from : `từ ${from} đến ${to}`;

const filterWords = (column: Column, filter: Filter, communes: ReadonlyMap<string, string>): string => {
  switch (filter.kind) {
    case 'text':
      // A personal number that was asked for does not stand on the paper.
      return column.kind === 'personal' ? column.label : `${column.label} có “${filter.text.trim()}”`;
    case 'set': {
      const words = filter.values.slice(0, most).map((value) => oneOf(column, value, communes));
      return `${column.label}: ${words.join(', ')}${filter.values.length > most ? ` và ${filter.values.length - most} mục khác` : ''}`;
    }
    case 'date':
      return `${column.label} ${between(filter.from && formatVietnamese(filter.from), filter.to && formatVietnamese(filter.to))}`;
    case 'number': {
      const number = (value: number | null) => (value === null ? null : value.toLocaleString('vi-VN'));
      return `${column.label} ${between(number(filter.from), number(filter.to))}`;
    }
    case 'empty':
      return `${column.label} ${filter.empty === 'yes' ? 'để trống' : 'đã có'}`;
  }
};

/** "Lọc: Hạng: A; Đến ngày từ 23/11/2026 đến 21/02/2027"; '' where nothing is filtered. */
export const viewWords = (
  record: AnyRecord,
  { search, filters }: Pick<View, 'search' | 'filters'>,
  communes: ReadonlyMap<string, string>,
): string => {
  const typed = search.trim();
  const words = [
    ...(typed === '' || /^\d{9}$|^\d{12}$/.test(typed) ? [] : [`có “${typed}”`]),
    ...filters.flatMap((filter) => {
      const column = record.columns[filter.column];
      return column === undefined ? [] : [filterWords(column, filter, communes)];
    }),
  ];
  return words.length === 0 ? '' : `Lọc: ${words.join('; ')}`;
};
