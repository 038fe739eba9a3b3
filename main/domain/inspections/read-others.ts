// A line about a visit of another agency: pasted, with its columns in any order, or from a table, with its columns known.
import { isoDate } from '../dates/plain-date.ts';
import { fold, tidy } from '../text/fold.ts';
import { padTaxCode } from '../text/tax-code.ts';

export interface OtherLine {
  agency: string;
  taxCode: string | null;
  unit: string;
  from: string;
  to: string;
}

type Reading = { visit: OtherLine; fault: null } | { visit: null; fault: string };

/** `15/3`, `15/03/2026`, `2026-03-15`; a day without a year is of the given one. */
const dayIn = (text: string, year: number): string | null => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const own = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/.exec(text);
  return own ? isoDate(Number(own[3] ?? year), Number(own[2]), Number(own[1])) : null;
};
const agencyLike = /^(sở|ubnd|chi cục|cục|thanh tra|công an|kiểm toán|thuế|ban quản lý|bảo hiểm|bộ|đoàn|liên đoàn|phòng)(\s|$)/i;

const isTaxCode = (text: string): boolean => /^\d{9,10}(-\d{3})?$|^\d{12}$/.test(text);
const fault = (words: string) => ({ visit: null, fault: words });

/** What both ways of reading ask of a line. */
const whole = (unit: string | undefined, agency: string, taxCode: string | null, days: readonly string[]): Reading => {
  if (unit === undefined) return fault('Không thấy tên đơn vị.');
  if (agency === '') return fault('Chưa biết cơ quan nào: gõ tên cơ quan ở ô bên trái.');
  const [from] = days;
  if (from === undefined) return fault('Không thấy ngày, ví dụ 15/03/2026.');
  const to = days[1] ?? from;
  if (to < from) return fault('Ngày kết thúc đứng trước ngày bắt đầu.');
  return { visit: { agency, taxCode, unit, from, to }, fault: null };
};

export const readOtherVisit = (line: string, given: { agency: string; year: number }): Reading => {
  const cells = line
    .split(/[\t;]/)
    .flatMap((cell) => (/\d\s*(?:–|-|đến)\s*\d{1,2}\//.test(cell) ? cell.split(/\s*(?:–|-|đến)\s*(?=\d{1,2}\/)/) : [cell]))
    .map(tidy)
    .filter((cell) => cell !== '');
  let taxCode: string | null = null;
  let agency: string | null = null;
  const days: string[] = [];
  const names: string[] = [];
  for (const cell of cells) {
    const day = dayIn(cell, given.year);
    if (day !== null) days.push(day);
    else if (isTaxCode(cell.replace(/[\s.]/g, '')) && taxCode === null) taxCode = padTaxCode(cell.replace(/[\s.]/g, '')).code;
    else if (agencyLike.test(cell) && agency === null && names.length > 0) agency = cell;
    else if (/\p{L}/u.test(cell)) names.push(cell);
  }
  return whole(names[0], agency ?? given.agency, taxCode, days);
};

export interface OtherCells {
  agency: string;
  form: string;
  taxCode: string;
  unit: string;
  /** One cell with both days, or one cell for each. */
  days: readonly string[];
}

/** `15/3`, `15–18/3/2026`, `từ 15/3 đến 18/3/2026`: the days of a cell, or null where more stands there than they. */
const daysIn = (cell: string, year: number): string[] | null => {
  const text = cell.replace(
    /(?<![\d/.])(\d{1,2})(?=\s*(?:–|-|đến)\s*\d{1,2}[/.](\d{1,2})(?:[/.](\d{4}))?$)/,
    (_, day: string, month: string, own?: string) => `${day}/${month}/${own ?? year}`,
  );
  const written = /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{4}|\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?/g;
  const days = (text.match(written) ?? []).map((one) => dayIn(one, year));
  const more = /\d/.test(text.replace(written, ''));
  return more || days.length === 0 || days.length > 2 ? null : days.every((one) => one !== null) ? days : null;
};

const forms = [
  { kind: 'inspectorate', word: 'thanh tra' },
  { kind: 'inspection', word: 'kiem tra' },
  { kind: 'audit', word: 'kiem toan' },
] as const;
export type OtherForm = (typeof forms)[number]['kind'];

/** A row of a table; what its agency or form leaves open is as given. */
export const readOtherCells = (
  { agency, form, taxCode: code, unit, days: cells }: OtherCells,
  given: { agency: string; kind: OtherForm; year: number },
): { visit: (OtherLine & { kind: OtherForm }) | null; fault: string | null } => {
  const named = forms.filter(({ word }) => fold(form).includes(word));
  if (form !== '' && named.length !== 1) return fault(`Không rõ hình thức “${form}”: ghi kiểm tra, thanh tra hoặc kiểm toán.`);
  const digits = code.replace(/[\s.']/g, '');
  if (digits !== '' && !isTaxCode(digits)) return fault(`Mã số thuế “${code}” không đúng dạng.`);
  const days: string[] = [];
  for (const cell of cells.filter((one) => one !== '')) {
    const read = daysIn(cell, given.year);
    if (read === null) return fault(`Không đọc được ngày từ “${cell}”, cần như 15/03/2026.`);
    days.push(...read);
  }
  const { visit, fault: words } = whole(unit || undefined, agency || given.agency, digits === '' ? null : padTaxCode(digits).code, days);
  return visit === null ? fault(words) : { visit: { ...visit, kind: named[0]?.kind ?? given.kind }, fault: null };
};
