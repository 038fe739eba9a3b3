// One sector tried: what was typed, and why it falls under a risk list or not, in words.
import { tidy } from '../text/fold.ts';
import { type Risk, type Sector, wordIn } from './sector-risk.ts';
import { codeOf, divisionsOf, readPrefix } from './vsic.ts';

/** A code (`4210`, `F4210`, `F`) or the name of a trade. */
export const sectorTyped = (text: string): Sector | { fault: string } => {
  const words = tidy(text);
  if (words === '') return { fault: 'Gõ mã ngành hoặc tên ngành.' };
  if (!/^[a-z]?[\d\s.]+$/i.test(words) && !/^[a-z]$/i.test(words)) return { code: null, text: words };
  const read = readPrefix(words, '');
  return 'fault' in read ? read : { code: read.prefix, text: null };
};

const byCode = ({ risk, row }: Risk, code: string): string => {
  if (risk === 'no' || row === null) return `Không dòng nào của danh mục bao gồm mã ${code}.`;
  if (row.prefix === code) return `Danh mục có đúng mã ${code}.`;
  if (!/^\d/.test(code)) return `Cả mục ${code} (ngành ${divisionsOf(code).join(', ')}) nằm trong danh mục.`;
  if (!/^\d/.test(row.prefix)) return `Mã ${code} nằm trong mục ${row.prefix}.`;
  return `Mã ${code} bắt đầu bằng ${row.prefix}.`;
};

/** 'Mã 4210 bắt đầu bằng 42.' or the words that were found. */
export const riskWhy = (answer: Risk, sector: Sector): string => {
  if (answer.by === 'code') return byCode(answer, codeOf(sector.code));
  if (answer.by === 'nothing') return `Chỉ một phần của mục ${codeOf(sector.code)} nằm trong danh mục; cần mã có chữ số hoặc tên ngành.`;
  return answer.row ? `Tên ngành có từ “${wordIn(answer.row, sector.text ?? '')}”.` : 'Tên ngành không có từ khóa nào của danh mục.';
};
