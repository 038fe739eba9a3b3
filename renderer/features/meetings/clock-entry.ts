// Clock times as people type them: 14, 14h30, 1430, 14.30; and days that are whole.

/** '14h30' → '14:30'; what is no time of day comes back as it was typed. */
export function readClock(text: string): string {
  const typed = text.trim().toLowerCase();
  const parts = /^(\d{1,2})(?:(?:\s*(?:[:.,h]|gi[oờ])\s*)(\d{1,2})?|(\d{2}))?(?:\s*(?:phút|phut|p))?$/.exec(typed);
  if (!parts) return text;
  const hours = Number(parts[1]);
  const minutes = Number(parts[2] ?? parts[3] ?? 0);
  if (hours > 23 || minutes > 59) return text;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** Minutes of the day of '14:30'. */
export const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

/** Whether a text is a whole day in ISO form. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
