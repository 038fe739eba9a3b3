// The table behind a figure: every number opens the rows that it counts, every column has its sum.
import type { Figure } from '../../../preload/contract/desk.ts';
import { LinkButton } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { SmallTable, type SmallColumn } from '../../components/SmallTable.tsx';
import { numberOf, sumsOf } from './figure-sums.ts';
import { useOpenRows } from '../../app/open-rows.ts';

type Row = Figure['rows'][number];
const all = 'Cộng';

export function FigureTable({
  title,
  figure,
  corner = '',
  onClose,
}: {
  title: string;
  figure: Figure;
  corner?: string | undefined;
  onClose: () => void;
}) {
  const openRows = useOpenRows();
  const sums = sumsOf(figure);
  const total: Row = { label: all, cells: sums.map(({ id, n }) => ({ id, n, opens: null })) };
  const cellOf = (row: Row, id: string) => {
    const cell = row.cells.find((one) => one.id === id);
    if (!cell || cell.n === 0) return '–';
    if (cell.opens === null) return <b>{numberOf(cell.n)}</b>;
    const { opens } = cell;
    return <LinkButton onClick={() => (onClose(), openRows(opens))}>{numberOf(cell.n)}</LinkButton>;
  };
  const columns: SmallColumn<Row>[] = [
    { id: 'label', label: corner, render: (row) => (row.label === all ? <b>{row.label}</b> : row.label) },
    ...figure.columns.map(({ id, label }): SmallColumn<Row> => ({ id, label, align: 'right', render: (row) => cellOf(row, id) })),
    { id: 'sum', label: all, align: 'right', render: (row) => <b>{numberOf(row.cells.reduce((sum, cell) => sum + cell.n, 0))}</b> },
  ];
  return (
    <Dialog
      open
      title={title}
      subtitle="Bấm vào một số để mở đúng các dòng của số đó."
      width={Math.min(1100, 320 + 88 * (figure.columns.length + 1))}
      onClose={onClose}
    >
      <SmallTable
        label={title}
        columns={columns}
        rows={figure.rows.length > 0 ? [...figure.rows, total] : []}
        rowId={(row) => row.label}
        empty="Chưa có dòng nào."
      />
    </Dialog>
  );
}
