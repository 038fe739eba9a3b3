// The days of a decision's text: when it was signed, from when and until when it holds; each with the words it was read from.
import { Temporal } from 'temporal-polyfill';
import { addDays, dayOf } from '../../components/plain-day.ts';

export interface Found<T> {
  value: T;
  /** The words of the text, for the eye that confirms. */
  quote: string;
}

const date = String.raw`(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(\d{4})`;
const toDay = (day = '', month = '', year = '') => dayOf(Number(year), Number(month), Number(day));
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** First place where the pattern, written with `DATE` for a day, gives a day of the calendar. */
export function dayAfter(text: string, pattern: string): Found<string> | undefined {
  for (const found of text.matchAll(new RegExp(pattern.replaceAll('DATE', date), 'giu'))) {
    const day = toDay(...found.slice(-3));
    if (day) return { value: day, quote: tidy(found[0]) };
  }
  return undefined;
}

/** "Buôn Ma Thuột, ngày 24 tháng 9 năm 2026": the day of the head, of several the first. */
export const signedOn = (text: string) => dayAfter(text, String.raw`ngày\s+DATE`);

const startWords = [
  String.raw`(?:kể|bắt đầu)\s+từ\s+(?:hết\s+)?(?:ngày\s+)?DATE`,
  String.raw`từ\s+(?:ngày\s+)?DATE`,
  String.raw`có\s+hiệu\s+lực\s+(?:thi\s+hành\s+)?(?:vào\s+)?ngày\s+DATE`,
];

/** From when the decided thing holds; "kể từ ngày ký" is the day of signing. */
export function startsOn(text: string, signed: Found<string> | undefined): Found<string> | undefined {
  for (const words of startWords) {
    const found = dayAfter(text, words);
    if (found) return found;
  }
  const fromSigning = /(?:kể\s+)?từ\s+ngày\s+(?:ký|ban\s+hành)/iu.exec(text);
  return fromSigning && signed ? { value: signed.value, quote: `${tidy(fromSigning[0])} (${signed.quote})` } : undefined;
}

/** The last day that is written: "đến hết ngày" and "đến ngày" count it, "trước ngày" does not. */
export function lastDayOf(text: string): Found<string> | undefined {
  const until = dayAfter(text, String.raw`đến\s+(?:hết\s+)?(?:ngày\s+)?DATE`);
  if (until) return until;
  const before = dayAfter(text, String.raw`(?:đến\s+)?trước\s+ngày\s+DATE`);
  return before && { value: addDays(before.value, -1), quote: before.quote };
}

const termWords =
  /(?:thời\s+hạn\s+(?:là\s+)?|trong\s+(?:thời\s+gian\s+)?|đình\s+chỉ[^.;\n]{0,160}?\s)?(\d{1,3})\s*(?:\([^)]{1,30}\)\s*)?(tháng|năm|ngày)(?!\s*\d)/giu;

export interface Term {
  count: number;
  unit: 'months' | 'years' | 'days';
}

const units = { tháng: 'months', năm: 'years', ngày: 'days' } as const;

/** "03 tháng", "90 (chín mươi) ngày", "05 năm"; not "tháng 9 năm 2026", nor counts of working days. */
export function termOf(text: string): Found<Term> | undefined {
  for (const found of text.matchAll(termWords)) {
    const before = text.slice(0, found.index + found[0].length - (found[1]?.length ?? 0) - (found[2]?.length ?? 0));
    const after = text.slice(found.index + found[0].length);
    if (/(?:tháng|ngày|năm)\s*$/iu.test(before.trimEnd()) && !/đình|hạn|trong/iu.test(found[0])) continue;
    if (/^\s*(?:làm\s+việc|kể\s+từ\s+ngày\s+nhận)/iu.test(after)) continue;
    const unit = units[(found[2] ?? '').toLocaleLowerCase('vi') as keyof typeof units];
    const count = Number(found[1]);
    if (unit && count > 0 && count <= (unit === 'years' ? 10 : unit === 'months' ? 60 : 400))
      return { value: { count, unit }, quote: tidy(`${found[1]} ${found[2]}`) };
  }
  return undefined;
}

/** Last day of a term whose first day counts: 03 months from 01/10 end on 31/12; n years from 29/02 end on 28/02. */
export function endOfTerm(from: string, { count, unit }: Term): string {
  const start = Temporal.PlainDate.from(from);
  const end = start.add({ [unit]: count });
  return unit !== 'days' && end.day < start.day ? end.toString() : addDays(end.toString(), -1);
}
