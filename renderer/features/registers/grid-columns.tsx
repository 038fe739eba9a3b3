// The columns of a list as the grid draws them, made from the columns of its record.
import { useMemo } from 'react';
import type { AnyRecord, Row } from '../../../preload/contract/records/record.ts';
import type { GridColumn } from '../../components/grid-layout.ts';
import { type Communes, useCommunes } from '../../app/areas.ts';
import { useAsOf } from '../../app/as-of.ts';
import { StandingCell } from './StandingCell.tsx';
import { missingWord, paperPrefix, wordsOf } from './words.ts';
import css from './registers.module.css';

const right = new Set(['date', 'number']);

function gridColumn(record: AnyRecord, key: string, communes: Communes, today: string): GridColumn<Row> | null {
  const column = record.columns[key];
  if (!column) return null;
  const words = (row: Row) => wordsOf(column, row[key], communes);
  return {
    id: key,
    label: column.label,
    width: column.width,
    ...(right.has(column.kind) && { align: 'right' as const }),
    ...(column.pinned && { strong: true }),
    ...(column.hidden && { hidden: true }),
    ...(column.kind === 'personal' && { sortable: false }),
    text: (row) => words(row) || missingWord(record, key, row),
    render: (row) => {
      if (column.at === 'standing.status') return <StandingCell record={record} row={row} today={today} />;
      const text = words(row);
      if (!text) return <span className={css.missing}>{missingWord(record, key, row)}</span>;
      const prefix = paperPrefix(record, key, row);
      return prefix ? (
        <>
          <small className={css.prefix}>{prefix}</small>
          {text}
        </>
      ) : (
        text
      );
    },
  };
}

export function useGridColumns(record: AnyRecord): GridColumn<Row>[] {
  const communes = useCommunes();
  const { day } = useAsOf();
  return useMemo(() => Object.keys(record.columns).flatMap((key) => gridColumn(record, key, communes, day) ?? []), [record, communes, day]);
}
