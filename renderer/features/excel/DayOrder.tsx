// Which number of a column's dates is the day, asked where the column itself cannot tell.
import type { DateOrder } from '../../../preload/contract/excel.ts';
import { Choice } from '../../components/Choice.tsx';
import css from './import.module.css';

const orders: { value: DateOrder; label: string }[] = [
  { value: 'day-first', label: 'Ngày trước, tháng sau' },
  { value: 'month-first', label: 'Tháng trước, ngày sau' },
  { value: 'swapped', label: 'Excel đã đảo, đổi lại' },
];

export function DayOrder({ question, order, onOrder }: { question: string; order: DateOrder; onOrder: (order: DateOrder) => void }) {
  return (
    <div className={css.dayOrder}>
      <p>{question}</p>
      <Choice small label="Thứ tự ngày và tháng" value={order} options={orders} onChange={(next) => next && onOrder(next)} />
    </div>
  );
}
