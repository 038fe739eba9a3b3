// A figure: one number with its chart and words; the number and "Xem bảng" open the table, whose numbers open their rows.
import TableView from '@mui/icons-material/TableViewOutlined';
import { useState, type ReactNode } from 'react';
import type { Figure } from '../../../preload/contract/desk.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { FigureTable } from './FigureTable.tsx';
import { numberOf } from './figure-sums.ts';
import css from './desk.module.css';

export interface FigureCardProps {
  title: string;
  figure: Figure;
  /** After the number: '/ 366', 'giấy'. */
  unit: string;
  chart: ReactNode;
  /** The chart stands beside the number instead of below it. */
  beside?: boolean;
  foot: ReactNode;
  /** Head of the first column of the table. */
  corner?: string;
}

export function FigureCard({ title, figure, unit, chart, beside = false, foot, corner }: FigureCardProps) {
  const [open, setOpen] = useState(false);
  return (
    <section className={css.figure} aria-label={title} data-beside={beside || undefined}>
      <header>
        <h2>{title}</h2>
        <IconButton label="Xem bảng" size={24} onClick={() => setOpen(true)}>
          <TableView />
        </IconButton>
      </header>
      <button
        type="button"
        className={css.number}
        onClick={() => setOpen(true)}
        aria-label={`${title}: ${numberOf(figure.part)} ${unit}. Xem bảng`}
      >
        <b>{numberOf(figure.part)}</b> {unit}
      </button>
      <div className={css.chart}>{chart}</div>
      <p title={typeof foot === 'string' ? foot : undefined}>{typeof foot === 'string' ? <span>{foot}</span> : foot}</p>
      {open && <FigureTable title={title} figure={figure} corner={corner} onClose={() => setOpen(false)} />}
    </section>
  );
}
