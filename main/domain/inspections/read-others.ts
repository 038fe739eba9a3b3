// One pasted line about a visit of another agency: a tax code, a name, one or two days, perhaps the agency; columns in any order.
import { isoDate } from '../dates/plain-date.ts';
import { tidy } from '../text/fold.ts';
import { padTaxCode } from '../text/tax-code.ts';

export interface OtherLine {
  agency: string;
  taxCode: string | null;
  unit: string;
  from: string;
  to: string;
}

/** `15/3`, `15/03/2026`, `2026-03-15`; a day without a year is of the given one. */
const dayIn = (text: string, year: number): string | null => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const own = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/.exec(text);
  return own ? isoDate(Number(own[3] ?? year), Number(own[2]), Number(own[1])) : null;
};
const agencyLike = /^(sở|ubnd|chi cục|cục|thanh tra|công an|kiểm toán|thuế|ban quản lý|bảo hiểm|bộ|đoàn|liên đoàn|phòng)(\s|$)/i;

export const readOtherVisit = (
  line: string,
  given: { agency: string; year: number },
): { visit: OtherLine | null; fault: string | null } => {
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
    else if (/^\d{9,10}(-\d{3})?$|^\d{12}$/.test(cell.replace(/[\s.]/g, '')) && taxCode === null)
      taxCode = padTaxCode(cell.replace(/[\s.]/g, '')).code;
    else if (agencyLike.test(cell) && agency === null && names.length > 0) agency = cell;
    else if (/\p{L}/u.test(cell)) names.push(cell);
  }
  const fault = (words: string) => ({ visit: null, fault: words });
  const [unit] = names;
  if (unit === undefined) return fault('Không thấy tên đơn vị.');
  const who = agency ?? given.agency;
  if (who === '') return fault('Chưa biết cơ quan nào: gõ tên cơ quan ở ô bên trái.');
  const [from] = days;
  if (from === undefined) return fault('Không thấy ngày, ví dụ 15/03/2026.');
  const to = days[1] ?? from;
  if (to < from) return fault('Ngày kết thúc đứng trước ngày bắt đầu.');
  return { visit: { agency: who, taxCode, unit, from, to }, fault: null };
};
