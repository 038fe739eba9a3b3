// The same facts as the drawing, as a table.
import { SmallTable } from '../../components/SmallTable.tsx';
import { StatusWord } from '../../components/StatusWord.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { daysOf } from './day-count.ts';
import { gapWords } from './bar-words.ts';
import type { TimelineProps } from './Timeline.tsx';
import type { Bar, Gap, TimelineRow } from './timeline-rows.ts';

type Line = { row: TimelineRow; from: string } & ({ bar: Bar } | { gap: Gap });

export function TimelineTable({ rows, numberOf }: Pick<TimelineProps, 'rows' | 'numberOf'>) {
  const lines = rows.flatMap((row): Line[] =>
    [
      ...row.bars.map((bar): Line => ({ row, from: bar.from, bar })),
      ...row.gaps.map((gap): Line => ({ row, from: gap.from, gap })),
    ].toSorted((a, b) => a.from.localeCompare(b.from)),
  );
  const to = (line: Line) => ('bar' in line ? line.bar.to : line.gap.to);
  return (
    <SmallTable
      label="Giấy phép và phạm vi theo thời gian"
      rows={lines}
      rowId={(line) => `${line.row.id} ${line.from} ${'bar' in line ? line.bar.status : 'gap'}`}
      columns={[
        {
          id: 'row',
          label: 'Giấy, phạm vi',
          render: (line) =>
            line.row.kind === 'paper' && 'bar' in line ? `${line.row.label} ${numberOf(line.bar.paper) ?? 'thiếu số'}` : line.row.label,
        },
        {
          id: 'status',
          label: 'Trạng thái',
          width: 150,
          render: (line) =>
            'bar' in line ? (
              <StatusWord status={line.bar.status} />
            ) : (
              <StatusWord status="expired" word={gapWords(line.gap).split(',')[0] ?? ''} />
            ),
        },
        { id: 'from', label: 'Từ ngày', width: 88, align: 'right', render: (line) => writeDay(line.from) },
        { id: 'to', label: 'Đến hết ngày', width: 88, align: 'right', render: (line) => writeDay(to(line) ?? '–') },
        {
          id: 'days',
          label: 'Số ngày',
          width: 70,
          align: 'right',
          render: (line) => {
            const end = to(line);
            return end ? daysOf(line.from, end).toLocaleString('vi') : '–';
          },
        },
      ]}
    />
  );
}
