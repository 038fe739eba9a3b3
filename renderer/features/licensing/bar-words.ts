// A bar of the drawing in words, for those who hear it, point at it or read it as a table.
import { lookOf } from '../../components/status.ts';
import { writeDay } from '../../components/plain-day.ts';
import type { Bar, Gap, TimelineRow } from './timeline-rows.ts';

/** 'Giấy chứng nhận 61/2022: Còn hiệu lực từ 18/05/2022 đến hết 17/05/2027' */
export function barWords(row: TimelineRow, { status, from, to }: Bar, number: string | null | undefined): string {
  const what = row.kind === 'paper' ? `${row.label} ${number ?? 'thiếu số'}` : row.label;
  return `${what}: ${lookOf(status).word} từ ${writeDay(from)} ${to ? `đến hết ${writeDay(to)}` : 'trở đi'}`;
}

export const gapWords = ({ days, open }: Gap) => `Gián đoạn ${days.toLocaleString('vi')} ngày${open ? ', đang tiếp diễn' : ''}`;

export const gapAlt = (gap: Gap) => `${gapWords(gap)}, từ ${writeDay(gap.from)} đến hết ${writeDay(gap.to)}`;
