// What is wrong with the life of a dossier: the first event that cannot have happened then, in words for the box of its day or kind.
import { formatVietnamese } from '../dates/plain-date.ts';
import { closes, type DossierEvent, inTime } from './dossier-state.ts';

export interface EventFault {
  event: string;
  field: 'on' | 'kind';
  words: string;
}

/** The first fault of a life, or null; `today` is the last day that can have come. */
export const eventFault = (received: string, events: readonly DossierEvent[], today: string): EventFault | null => {
  let owed: string | null = null;
  let ended: DossierEvent | null = null;
  for (const { id, kind, on } of inTime(events)) {
    const fault = (field: EventFault['field'], words: string): EventFault => ({ event: id, field, words });
    if (on > today) return fault('on', 'Ngày này chưa đến.');
    if (on < received) return fault('on', `Ngày này trước ngày nhận hồ sơ (${formatVietnamese(received)}).`);
    if (ended) return fault('on', `Hồ sơ đã kết thúc ngày ${formatVietnamese(ended.on)}; sau đó không ghi thêm được.`);
    if (kind === 'asked') {
      if (owed !== null) return fault('kind', `Đang chờ bổ sung theo yêu cầu ngày ${formatVietnamese(owed)}.`);
      owed = on;
    }
    if (kind === 'supplemented') {
      if (owed === null) {
        const later = inTime(events).find((other) => other.kind === 'asked' && other.on > on);
        return later
          ? fault('on', `Ngày này trước ngày yêu cầu bổ sung (${formatVietnamese(later.on)}).`)
          : fault('kind', 'Chưa có yêu cầu bổ sung nào đang chờ.');
      }
      owed = null;
    }
    if (closes(kind)) ended = { id, kind, on, position: 0, officer: null };
  }
  return null;
};
