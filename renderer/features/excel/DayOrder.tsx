// Which number of a column's dates is the day, asked where the column itself cannot tell.
import type { DateOrder } from '../../../preload/contract/excel.ts';
import { Choice } from '../../components/Choice.tsx';
import css from './import.module.css';

const orders: { value: DateOrder; label: string }[] = [
  { value: 'day-first', label: 'Ngày trước, tháng sau' },
  { value: 'month-first', label: 'Tháng trước, ngày sau' },
  { value: 'swapped', label: 'Excel đã đảo, đổi lại' },
];

/** What the sample says in each order: "ngày 3 tháng 4"; nothing where the calendar has no such day. */
const readingOf = (sample: string, order: DateOrder): string => {
  const [, first, second] = /(\d{1,2})\s*[/.-]\s*(\d{1,2})/.exec(sample) ?? [];
  if (first === undefined || second === undefined || order === 'swapped') return '';
  const [day, month] = order === 'day-first' ? [Number(first), Number(second)] : [Number(second), Number(first)];
  return month > 12 || day > 31 ? '' : `: ngày ${day} tháng ${month}`;
};

export interface DayOrderProps {
  /** Heading of the column. */
  column: string;
  question: string;
  sample: string;
  order: DateOrder;
  onOrder: (order: DateOrder) => void;
}

export function DayOrder({ column, question, sample, order, onOrder }: DayOrderProps) {
  const options = orders.map((one) => ({ ...one, label: `${one.label}${readingOf(sample, one.value)}` }));
  return (
    <div className={css.dayOrder}>
      <p>{question}</p>
      <Choice
        small
        label={`Thứ tự ngày và tháng của ${column}`}
        value={order}
        options={options}
        onChange={(next) => next && onOrder(next)}
      />
    </div>
  );
}
