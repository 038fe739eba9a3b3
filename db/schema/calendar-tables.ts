// The table of days that do not follow the week.

/** `kind`: free (a public holiday, a swapped working day) or worked (a week-end day made a working day); `confidence` as of rules. */
export interface HolidayTable {
  id: string;
  on_date: string;
  kind: string;
  name: string;
  source: string;
  confidence: string;
  version: number;
}
