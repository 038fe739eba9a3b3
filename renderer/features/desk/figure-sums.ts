// What a figure's chart draws and says, from the columns of its table.
import type { Figure } from '../../../preload/contract/desk.ts';
import type { Segment } from './charts.tsx';

export interface Sum {
  id: string;
  label: string;
  n: number;
}

/** The sum of each column of the table. */
export const sumsOf = ({ columns, rows }: Figure): Sum[] =>
  columns.map(({ id, label }) => ({
    id,
    label,
    n: rows.flatMap((row) => row.cells).reduce((sum, cell) => sum + (cell.id === id ? cell.n : 0), 0),
  }));

export const numberOf = (value: number) => value.toLocaleString('vi');

const colours: Record<string, Segment['token']> = {
  VALID: 'ok-bar',
  NOTIFIED: 'ok-bar',
  DECLARED: 'ok-bar',
  EXPIRING: 'near-bar',
  EXPIRED: 'bad-bar',
  NOT_NOTIFIED: 'bad-bar',
  NOT_DECLARED: 'bad-bar',
  UNTRAINED: 'bad-bar',
  SUSPENDED: 'suspended-bar',
  REVOKED: 'revoked-bar',
  condition: 'bad-bar',
  staff: 'near-bar',
};

const order: Segment['token'][] = ['ok-bar', 'near-bar', 'bad-bar', 'suspended-bar', 'revoked-bar', 'ended-bar'];

/** States of one colour are one segment. */
export const segmentsOf = (sums: readonly Sum[]): Segment[] =>
  order.map((token) => ({
    id: token,
    token,
    n: sums.reduce((all, one) => all + ((colours[one.id] ?? 'ended-bar') === token ? one.n : 0), 0),
  }));

/** Letters that fit below the chart. */
const widest = 40;
const good = ['VALID', 'NOTIFIED', 'DECLARED'];

/** "17 sắp hết hạn · 42 chưa thông báo · 9 khác": what is not as it should be, at most two by name. */
export function captionOf(sums: readonly Sum[]): string {
  const poor = sums.filter((one) => one.n > 0 && !good.includes(one.id));
  const named = poor.toSorted((a, b) => Number(b.id === 'EXPIRING') - Number(a.id === 'EXPIRING') || b.n - a.n);
  const rest = named.slice(2).reduce((all, one) => all + one.n, 0);
  const words = named.slice(0, 2).map((one) => `${numberOf(one.n)} ${one.label.toLocaleLowerCase('vi')}`);
  const caption = [...words, ...(rest > 0 ? [`${numberOf(rest)} khác`] : [])].join(' · ');
  return caption.length > widest ? caption.replace('sắp hết hạn', 'sắp hết') : caption;
}
