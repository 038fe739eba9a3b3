// A value of a record as people read it in the preview: days, numbers, communes and closed lists in words.
import { useMemo } from 'react';
import { useRead } from '../../api.ts';
import { writeDay } from '../../components/plain-day.ts';
import type { Column } from '../../../preload/contract/records/column.ts';

export type CellValue = string | number | null | undefined;
export type CellWords = (column: Column | undefined, value: CellValue) => string;

const capital = (text: string) => `${text[0]?.toLocaleUpperCase('vi') ?? ''}${text.slice(1)}`;

/** The writer of cells; communes are codes until the map of today has come. */
export function useCellWords(): CellWords {
  const { data } = useRead('agencies.areas', {});
  const communes = useMemo(() => new Map(data?.areas.map(({ code, kind, name }) => [code, `${capital(kind)} ${name}`])), [data]);
  return useMemo(
    () => (column, value) => {
      if (value === null || value === undefined || value === '') return '';
      if (typeof value === 'number') return value.toLocaleString('vi');
      if (column?.kind === 'area') return communes.get(value) ?? value;
      if (column?.kind === 'date') return writeDay(value);
      if (column?.kind === 'choice') return column.choices.find(({ code }) => code === value)?.label ?? value;
      if (column?.kind === 'choices')
        return value
          .split(',')
          .map((code) => column.choices.find((one) => one.code === code))
          .map((one) => one?.short ?? one?.label ?? '')
          .join(', ');
      return value;
    },
    [communes],
  );
}
