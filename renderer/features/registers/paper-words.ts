// A paper in words: its kind with its number, its days.
import { paperKinds } from '../../../preload/contract/records/choices.ts';
import type { Paper } from '../../../preload/contract/registers.ts';
import { writeDay } from '../../components/plain-day.ts';

export const kindOf = (paper: Paper) => paperKinds.find((kind) => kind.code === paper.kind);

/** 'GCN 92/2021', 'TB thiếu số' */
export const paperName = (paper: Paper) => `${kindOf(paper)?.short ?? 'Giấy'} ${paper.number ?? 'thiếu số'}`;

/** '12/12/2021 – 12/12/2026', 'từ 12/12/2021', 'thiếu ngày' */
export function paperDays(paper: Paper): string {
  const from = paper.effectiveOn ?? paper.issuedOn;
  if (from && paper.expiresOn) return `${writeDay(from)} – ${writeDay(paper.expiresOn)}`;
  if (from) return `từ ${writeDay(from)}`;
  return paper.expiresOn ? `đến ${writeDay(paper.expiresOn)}` : 'thiếu ngày';
}
