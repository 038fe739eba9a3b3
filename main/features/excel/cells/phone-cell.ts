// Owns the numbers of a phone cell: what stands around them (labels, names, a fax) is left out, and what said something is told.
import { tidy } from '../../../domain/text/fold.ts';

export interface PhoneCell {
  phone: string;
  /** Words beside the numbers that are not taken in; null = nothing was lost. */
  left: string | null;
}

const label =
  /(?<![\p{L}])(?:s?đt(?:dđ|cđ)?|dđ|cđ|tel|phone|mobile|hotline|zalo|(?:số )?điện thoại|di động|cố định|máy bàn|cơ quan|cq|nr)(?![\p{L}])\s*[.:]*/giu;
const fax = /(?<![\p{L}])fax\s*[.:]*\s*\+?\d[\d\s.()-]*\d/giu;
const number = /\+?\d(?:[\s.-]{0,3}\d){6,}/g;

/** "(0262) 3812345" and "ĐT: 0914…, Fax: 0262…" and "0914… (anh Hùng)" → the numbers; a line of the cell is a number of its own. */
export const phoneCell = (text: string): PhoneCell => {
  if (/^[\d\s.+;,/-]*$/.test(text) && !text.includes('\n')) return { phone: text, left: null };
  const own = text
    .normalize('NFC')
    .trim()
    .replace(/^'/, '')
    .replace(/\(\s*(\+?\d[\d-]{1,6})\s*\)\s*[.-]?\s*/g, '$1 ')
    .split(/\s*\n\s*/)
    .map((line) => line.replace(/[;,/\s]+$/, ''))
    .join('; ');
  if (!/\p{L}/u.test(own)) return { phone: tidy(own), left: null };
  const spoken = own.replace(label, ' ');
  const numbers = spoken.replace(fax, ' ').match(number) ?? [];
  if (numbers.length === 0) return { phone: tidy(own), left: null };
  const rest = tidy(numbers.reduce((words, one) => words.replace(one, ' '), spoken)).replace(/^[\s;,/().:-]+|[\s;,/().:-]+$/g, '');
  return { phone: numbers.map(tidy).join('; '), left: /[\p{L}\p{N}]/u.test(rest) ? rest : null };
};
