// What is wrong with an event before it is written: order of days, overlap, the future (sentences beside their fields).
import { lacksDays, type Paper, type PaperEvent } from './paper-life.ts';

export type EventField = 'on' | 'to' | 'line' | 'scope' | 'expiresOn';
export interface EventFault {
  field: EventField;
  message: string;
}

const shown = (day: string) => day.split('-').reverse().join('/');

/** Last day on which a suspension holds, its lifting counted in. */
const endOf = (event: PaperEvent, events: readonly PaperEvent[]): string => {
  const lifted = events
    .filter((other) => other.kind === 'resumed' && other.line === event.line && other.on >= event.on)
    .map((other) => other.on)
    .toSorted()[0];
  const ends = [event.to ?? '9999-12-31', ...(lifted === undefined ? [] : [lifted])];
  return ends.toSorted()[0]!;
};

const overlapping = (paper: Paper, event: PaperEvent): PaperEvent | undefined =>
  paper.events.find(
    (other) =>
      other.kind === 'suspended' &&
      other.line === event.line &&
      other.on <= (event.to ?? '9999-12-31') &&
      endOf(other, paper.events) > event.on,
  );

/** Faults of a new event of a paper on the day of its entering; empty = it can be written. */
export const eventFaults = (paper: Paper, event: PaperEvent, today: string): EventFault[] => {
  const faults: EventFault[] = [];
  const say = (field: EventField, message: string) => faults.push({ field, message });
  if (event.on > today) say('on', `Quyết định ghi ngày ${shown(event.on)} là ngày chưa đến. Hãy xem lại ngày.`);
  if (!lacksDays(paper) && event.on < paper.effective!) say('on', `Sự kiện đứng trước ngày giấy có hiệu lực (${shown(paper.effective!)}).`);
  if (event.to !== null && event.to < event.on) say('to', 'Ngày kết thúc đứng trước ngày bắt đầu.');
  if (event.kind === 'suspended') {
    const other = overlapping(paper, event);
    if (other)
      say(
        'on',
        `Chồng lên lần đình chỉ từ ${shown(other.on)}${other.to === null ? '' : ` đến ${shown(other.to)}`}. Hãy ghi khôi phục trước, hoặc sửa ngày.`,
      );
  }
  if (event.kind === 'extended' && event.expires === null) say('expiresOn', 'Cần ngày hết hạn mới.');
  if (event.kind === 'extended' && event.expires !== null && paper.effective !== null && event.expires < paper.effective)
    say('expiresOn', 'Ngày hết hạn mới đứng trước ngày giấy có hiệu lực.');
  if (event.kind === 'scope-changed' && (event.scope ?? []).length === 0) say('scope', 'Cần phạm vi mới.');
  const lines = new Set([...paper.scope, ...paper.events.flatMap((other) => other.scope ?? [])]);
  if (event.line !== null && !lines.has(event.line)) say('line', 'Giấy này không có phạm vi đó.');
  return faults;
};
