// Writes a calendar file (.ics, RFC 5545): whole days, Vietnamese text; a dozen lines of our own cost less than a library.
export interface CalendarEntry {
  id: string;
  from: string;
  /** The day after the last one, as the format has it. */
  until: string;
  title: string;
  place: string;
  note: string;
}

const bare = (day: string) => day.replaceAll('-', '');
const escaped = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

/** Lines of more than 75 bytes go on in the next line behind a blank; no letter is cut. */
const folded = (line: string): string => {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (bytes + size > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = '';
      bytes = 0;
    }
    part += letter;
    bytes += size;
  }
  return [...parts, part].join('\r\n ');
};

/** `stamp`: the day of writing. */
export const writeCalendar = (entries: readonly CalendarEntry[], stamp: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//So ATVSLD//VI',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((one) => [
      'BEGIN:VEVENT',
      `UID:${one.id}@so-atvsld`,
      `DTSTAMP:${bare(stamp)}T000000Z`,
      `DTSTART;VALUE=DATE:${bare(one.from)}`,
      `DTEND;VALUE=DATE:${bare(one.until)}`,
      `SUMMARY:${escaped(one.title)}`,
      ...(one.place === '' ? [] : [`LOCATION:${escaped(one.place)}`]),
      ...(one.note === '' ? [] : [`DESCRIPTION:${escaped(one.note)}`]),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
