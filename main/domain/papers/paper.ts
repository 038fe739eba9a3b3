// A paper as the office thinks of it: heads, blocks of text, signature, recipients; every text may hold tags such as {Tên đơn vị}.

/** Text with parts set apart: `**đậm**`. */
export type Words = string;

export interface PaperColumn {
  label: string;
  /** Share of the width, any number. */
  width: number;
  align?: 'left' | 'center' | 'right';
}

export type PaperBlock =
  | { kind: 'paragraph'; text: Words }
  | { kind: 'heading'; text: Words }
  | { kind: 'list'; items: Words[] }
  /** In the middle, in italics: (Kèm theo Giấy mời số …). */
  | { kind: 'note'; text: Words }
  /** `loop`: the first row is repeated for each member of that list of values. */
  | { kind: 'table'; columns: PaperColumn[]; rows: Words[][]; loop?: string }
  | { kind: 'page-break' };

export interface Paper {
  head: {
    superior: string;
    agency: string;
    place: string;
    /** "ngày 05 tháng 01 năm 2026"; blanks before it is issued. */
    dated: string;
  };
  /** GIẤY MỜI, THÔNG BÁO; '' for a công văn, whose abstract stands under its number. */
  kind: string;
  /** "05" or ''. */
  number: string;
  /** What follows the stroke: GM-HĐATVSLĐ. */
  symbol: string;
  abstract: string;
  /** Kính gửi, of a công văn; none when empty. */
  addressees: string[];
  body: PaperBlock[];
  signature: {
    /** "TM. HỘI ĐỒNG", "KT. GIÁM ĐỐC" or ''. */
    mode: string;
    post: string;
    /** The agency post of somebody who signs for a council. */
    agencyPost: string;
    name: string;
  } | null;
  /** Of minutes: the secretary at the left, the chair at the right. */
  secretary?: { post: string; name: string };
  recipients: string[];
  /** Each from a new page after the signature, with its Roman number. */
  annexes?: { title: string; body: PaperBlock[] }[];
  landscape?: 'yes';
}

const two = (text: string) => text.padStart(2, '0');

/** A document number as it is written: 5 → "05", 12 → "12" (NĐ 30/2020, Annex I). */
export const numberInWords = (number: number | null): string => (number === null ? '' : two(String(number)));

/** "ngày 05 tháng 01 năm 2026": a zero before days under 10 and before January and February; blanks where there is no day yet. */
export const dateInWords = (day: string | null, year = ''): string => {
  if (day === null) return `ngày       tháng       năm ${year}`.trimEnd();
  const [ofYear = '', month = '', date = ''] = day.split('-');
  return `ngày ${date} tháng ${Number(month) > 2 ? Number(month) : month} năm ${ofYear}`;
};

/** The lines above the name, in capitals: 'TM. HỘI ĐỒNG', 'CHỦ TỊCH'; with Q. both are one line; a deputy of a collective has two modes, one a line. */
export const signatureLines = (mode: string, post: string): string[] => {
  const lines = mode.trim() === 'Q.' ? [`Q. ${post}`] : [...mode.split('\n'), post];
  return lines.map((line) => upper(line.trim())).filter(Boolean);
};

/** Capitals, tags left as they are. */
export const upper = (text: string): string =>
  text
    .split(/(\{[^}]*\})/)
    .map((part) => (part.startsWith('{') ? part : part.toLocaleUpperCase('vi')))
    .join('');
