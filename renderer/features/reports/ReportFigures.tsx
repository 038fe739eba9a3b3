// The figures of a year, one line a kind of body and one for all: each number opens its rows; a calm bar beside them says the same.
import type { ReportFigure } from '../../../preload/contract/reports.ts';
import { writeDay } from '../../components/plain-day.ts';
import { type FigureId, figures, kindLabel, type ReportKind } from './report-words.tsx';
import css from './reports.module.css';

interface ReportFiguresProps {
  rows: readonly ReportFigure[];
  /** As of this day: what is not due yet is nobody's fault. */
  day: string;
  kind: ReportKind | null;
  view: string;
  onPick: (kind: ReportKind | null, view: FigureId) => void;
}

const number = (n: number) => n.toLocaleString('vi');
type Counts = Pick<ReportFigure, FigureId>;

const sumOf = (rows: readonly ReportFigure[]): Counts =>
  Object.fromEntries(figures.map(({ id }) => [id, rows.reduce((sum, row) => sum + row[id], 0)])) as Counts;

function ShareBar({ counts, due }: { counts: Counts; due: boolean }) {
  const parts = [
    { tone: 'ok', n: counts.received - counts.late },
    { tone: 'near', n: counts.late },
    { tone: due ? 'bad' : 'rest', n: counts.missing },
  ];
  const share = counts.owed === 0 ? 0 : Math.round((100 * counts.received) / counts.owed);
  return (
    <span className={css.share}>
      <span className={css.bar} aria-hidden>
        {parts.map(({ tone, n }) => n > 0 && <i key={tone} data-tone={tone} style={{ flexGrow: n }} />)}
      </span>
      <small>{counts.owed === 0 ? '' : `${share} % đã nộp`}</small>
    </span>
  );
}

export function ReportFigures({ rows, day, kind, view, onPick }: ReportFiguresProps) {
  const lines = [
    ...rows.map((row) => ({
      kind: row.kind as ReportKind | null,
      label: kindLabel(row.kind),
      due: row.due,
      past: row.due < day,
      counts: row as Counts,
    })),
    ...(rows.length > 1 ? [{ kind: null, label: 'Tất cả', due: '', past: rows.some((row) => row.due < day), counts: sumOf(rows) }] : []),
  ];
  return (
    <table className={css.figures} aria-label="Số liệu báo cáo năm">
      <thead>
        <tr>
          <th scope="col">Loại</th>
          <th scope="col">Hạn nộp</th>
          {figures.map(({ id, label }) => (
            <th key={id} scope="col" data-number>
              {label}
            </th>
          ))}
          <th scope="col">Tỷ lệ</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.label} data-all={line.kind === null || undefined} data-past={line.past || undefined}>
            <th scope="row">{line.label}</th>
            <td>{line.due && writeDay(line.due)}</td>
            {figures.map(({ id, label }) => (
              <td key={id} data-number>
                <button
                  type="button"
                  data-figure={id}
                  data-none={line.counts[id] === 0 || undefined}
                  aria-pressed={line.kind === kind && id === view}
                  aria-label={`${line.label}, ${label.toLocaleLowerCase('vi')}: ${number(line.counts[id])}`}
                  onClick={() => onPick(line.kind, id)}
                >
                  {number(line.counts[id])}
                </button>
              </td>
            ))}
            <td>
              <ShareBar counts={line.counts} due={line.past} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
