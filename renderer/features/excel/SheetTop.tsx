// The first rows of a sheet as they stand there; the heading rows are marked and can be put right.
import { useLayoutEffect, useRef } from 'react';
import { Checkbox } from '../../components/Checkbox.tsx';
import type { SheetPlan } from './import-state.ts';
import css from './import.module.css';

const most = 4;

export function SheetTop({ plan, rows, onRows }: { plan: SheetPlan; rows: readonly number[]; onRows: (rows: number[]) => void }) {
  const { top } = plan.found;
  const width = Math.max(0, ...top.map(({ cells }) => cells.length));
  const turn = (row: number) =>
    onRows(rows.includes(row) ? rows.filter((one) => one !== row) : [...rows, row].sort((one, other) => one - other).slice(-most));
  const box = useRef<HTMLDivElement>(null);
  const heading = rows[0];
  useLayoutEffect(() => {
    const row = box.current?.querySelector<HTMLElement>('[data-heading]');
    if (box.current && row) box.current.scrollTop = row.offsetTop - 2 * row.offsetHeight;
  }, [heading]);
  if (top.length === 0) return null;
  return (
    <div ref={box} className={css.top} role="region" aria-label="Những dòng đầu của trang" tabIndex={0}>
      <table>
        <caption className="visually-hidden">Những dòng đầu của trang; đánh dấu dòng tiêu đề cột</caption>
        <tbody>
          {top.map(({ row, cells }) => (
            <tr key={row} data-heading={rows.includes(row) || undefined}>
              <th scope="row">
                <Checkbox checked={rows.includes(row)} onClick={() => turn(row)}>
                  {row}
                  <span className="visually-hidden"> là dòng tiêu đề</span>
                </Checkbox>
              </th>
              {cells.filter(Boolean).length === 1 ? (
                <td colSpan={width} data-title>
                  {cells.find(Boolean)}
                </td>
              ) : (
                Array.from({ length: width }, (_, at) => <td key={at}>{cells[at] ?? ''}</td>)
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
