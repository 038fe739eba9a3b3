// One card of the year: its chart, or the table behind it whose numbers open their rows.
import { useState, type ReactNode } from 'react';
import { useGo } from '../../app/navigation.ts';
import { LinkButton } from '../../components/Button.tsx';
import { SmallTable, type SmallColumn } from '../../components/SmallTable.tsx';
import { type Series, YearChart } from './year-chart.tsx';
import css from './year.module.css';

/** A number with the address of its rows; without one it is a number alone. */
export interface Cell {
  n: number;
  to?: { path: string; search: Record<string, string | number> } | undefined;
}

export interface YearTable {
  corner: string;
  columns: readonly { id: string; label: string; width?: number }[];
  rows: readonly { id: string; label: string; cells: Readonly<Record<string, Cell | string>> }[];
}

interface YearCardProps {
  title: string;
  /** One sentence below the title: what the chart comes to. */
  says: ReactNode;
  table: YearTable;
  /** Without a chart the table is all there is. */
  chart?: { series: readonly Series[]; categories: readonly string[]; lying?: boolean };
  empty: string;
}

const number = (value: number) => value.toLocaleString('vi');

export function YearCard({ title, says, table, chart, empty }: YearCardProps) {
  const go = useGo();
  const [asTable, setAsTable] = useState(false);
  const nothing = table.rows.length === 0;
  const shown = (cell: Cell | string | undefined) => {
    if (cell === undefined) return '–';
    if (typeof cell === 'string') return cell;
    const { n, to } = cell;
    if (n === 0 || !to) return n === 0 ? '–' : number(n);
    return <LinkButton onClick={() => go(to.path, { search: to.search })}>{number(n)}</LinkButton>;
  };
  type Row = YearTable['rows'][number];
  const columns: SmallColumn<Row>[] = [
    { id: 'label', label: table.corner, render: (row) => <span title={row.label}>{row.label}</span> },
    ...table.columns.map(({ id, label, width }): SmallColumn<Row> => ({
      id,
      label,
      ...(width !== undefined && { width }),
      align: 'right',
      render: (row) => shown(row.cells[id]),
    })),
  ];
  const drawn = chart && !asTable && !nothing;
  const words = chart?.categories.map(
    (category, at) => `${category}: ${chart.series.map((one) => `${one.label} ${one.values[at]}`).join(', ')}`,
  );
  return (
    <section className={css.card} aria-label={title}>
      <header>
        <h2>{title}</h2>
        {chart && !nothing && (
          <LinkButton aria-label={`${asTable ? 'Xem biểu đồ' : 'Xem bảng'}: ${title}`} onClick={() => setAsTable(!asTable)}>
            {asTable ? 'Xem biểu đồ' : 'Xem bảng'}
          </LinkButton>
        )}
      </header>
      <p>{nothing ? empty : says}</p>
      {drawn && chart.series.length > 1 && (
        <p className={css.legend}>
          {chart.series.map((one) => (
            <span key={one.label}>
              <i style={{ background: `var(--${one.token})` }} />
              {one.label}
            </span>
          ))}
        </p>
      )}
      {drawn && (
        <div className={css.chart}>
          <YearChart label={`${title}. ${words?.join('; ')}`} {...chart} />
        </div>
      )}
      {!drawn && !nothing && (
        <div className={css.table}>
          <SmallTable label={title} columns={columns} rows={table.rows} rowId={(row) => row.id} />
        </div>
      )}
    </section>
  );
}
