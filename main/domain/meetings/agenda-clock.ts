// The running clock of an agenda: when each item begins and ends, and how far all of them fit into the slot.

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};
const two = (n: number) => String(n).padStart(2, '0');
const timeOf = (minutes: number): string => `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;

/** "3 giờ 05 phút", "45 phút", "2 giờ". */
export const lengthWords = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} phút`;
  return rest === 0 ? `${hours} giờ` : `${hours} giờ ${two(rest)} phút`;
};

export interface AgendaClock {
  times: { starts: string; ends: string }[];
  /** All minutes together. */
  minutes: number;
  ends: string;
  /** Minutes beyond the end of the slot; 0 where it fits or has no end. */
  over: number;
  words: string;
}

/** Times are HH:MM of one day. */
export const agendaClock = (starts: string, ends: string | null, items: readonly { minutes: number }[]): AgendaClock => {
  let at = minutesOf(starts);
  const times = items.map(({ minutes }) => {
    const from = at;
    at += minutes;
    return { starts: timeOf(from), ends: timeOf(at) };
  });
  const minutes = at - minutesOf(starts);
  const over = ends === null ? 0 : Math.max(0, at - minutesOf(ends));
  const sum = `${lengthWords(minutes)}, đến ${timeOf(at)}`;
  return { times, minutes, ends: timeOf(at), over, words: over > 0 ? `${sum}; quá ${lengthWords(over)} so với ${ends}` : sum };
};
