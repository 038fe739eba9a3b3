// What state a visit is in on a day, and what is wrong with an event that somebody wants to enter.
import { formatVietnamese } from '../dates/plain-date.ts';
import { inVisitOrder, type VisitEvent } from './visit-clock.ts';

export type VisitState = 'planned' | 'running' | 'overdue' | 'postponed' | 'minuted' | 'closed' | 'stopped';

const isMinuted = (kind: string): boolean => kind === 'minutes-signed' || kind === 'signature-refused';

/** `last`: the last day in time, null where none is set. */
export const visitState = (events: readonly VisitEvent[], last: string | null, day: string): VisitState => {
  const known = inVisitOrder(events.filter(({ on }) => on <= day));
  const kinds = known.map(({ kind }) => kind);
  if (kinds.includes('closed')) return 'closed';
  if (kinds.includes('stopped')) return 'stopped';
  if (kinds.some(isMinuted)) return 'minuted';
  const latest = kinds.findLast((kind) => kind === 'announced' || kind === 'postponed');
  if (latest === 'postponed') return 'postponed';
  if (!kinds.includes('announced')) return 'planned';
  return last !== null && day > last ? 'overdue' : 'running';
};

/** What may be entered next, the usual one first. */
export const nextEvents = (state: VisitState): string[] => {
  switch (state) {
    case 'planned':
      return ['announced', 'postponed', 'stopped'];
    case 'postponed':
      return ['announced', 'stopped'];
    case 'running':
    case 'overdue':
      return ['minutes-signed', 'signature-refused', 'extended', 'postponed', 'stopped'];
    case 'minuted':
      return ['closed'];
    default:
      return [];
  }
};

export interface VisitFault {
  event: string;
  field: 'on' | 'kind';
  words: string;
}

/** The first fault of a life, or null. */
export const visitFault = (decidedOn: string | null, events: readonly VisitEvent[], today: string): VisitFault | null => {
  let ended: VisitEvent | null = null;
  let announced: string | null = null;
  let minuted: string | null = null;
  for (const event of inVisitOrder(events)) {
    const { id, kind, on } = event;
    const fault = (field: VisitFault['field'], words: string): VisitFault => ({ event: id, field, words });
    if (on > today) return fault('on', 'Ngày này chưa đến.');
    if (decidedOn !== null && on < decidedOn) return fault('on', `Ngày này trước ngày của quyết định (${formatVietnamese(decidedOn)}).`);
    if (ended !== null) return fault('on', `Cuộc kiểm tra đã kết thúc ngày ${formatVietnamese(ended.on)}; sau đó không ghi thêm được.`);
    if (kind === 'announced') {
      if (announced !== null) return fault('kind', `Đã công bố ngày ${formatVietnamese(announced)}.`);
      announced = on;
    } else if ((kind === 'extended' || isMinuted(kind) || kind === 'closed') && announced === null)
      return fault('on', 'Chưa công bố quyết định vào ngày này; hãy ghi ngày công bố trước.');
    if (minuted !== null && kind !== 'closed')
      return fault('on', `Biên bản đã lập ngày ${formatVietnamese(minuted)}; sau đó chỉ còn kết thúc.`);
    if (isMinuted(kind)) minuted = on;
    if (kind === 'closed' && minuted === null) return fault('on', 'Chưa có biên bản vào ngày này; hãy ghi biên bản trước.');
    if (kind === 'stopped' || kind === 'closed') ended = event;
  }
  return null;
};
