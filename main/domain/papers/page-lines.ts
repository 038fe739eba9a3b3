// Lines of a paper in the official sizes, with the width of their words.

export interface PageRun {
  text: string;
  style: 'regular' | 'bold' | 'italic' | 'bold-italic';
  /** Points. */
  size: number;
}

export interface PageLine {
  kind: 'line';
  runs: PageRun[];
  align: 'left' | 'center' | 'right' | 'justify';
  /** Points. */
  before: number;
  after: number;
  /** Millimetres: first line, whole paragraph. */
  first: number;
  indent: number;
  /** Line spacing, 1 = single. */
  spacing: number;
  /** Stays on the page of what follows. */
  keep: 'yes' | 'no';
}

/** A thin line in the middle of its column, in millimetres. */
export interface PageRule {
  kind: 'rule';
  width: number;
  /** Of the column it stands in. */
  column: number;
}

/** The official sizes in points; each within the span of the annex. */
export const sizes = {
  state: 12,
  motto: 13,
  superior: 12,
  agency: 12,
  number: 13,
  date: 13,
  subject: 12,
  title: 14,
  body: 14,
  table: 12,
  wideTable: 11,
  signature: 14,
  recipients: 11,
  recipientsHead: 12,
  page: 13,
} as const;

/** Text width in millimetres, near enough for a line under it (Times bold: capitals 0.72 em, small letters 0.52). */
export const widthOf = (text: string, size: number): number => {
  let em = 0;
  for (const sign of text.normalize('NFC')) em += sign === ' ' ? 0.25 : /[\p{Lu}\d]/u.test(sign) ? 0.72 : 0.52;
  return em * size * 0.3528;
};

const styleOf = (bold: boolean, italic: boolean): PageRun['style'] =>
  bold ? (italic ? 'bold-italic' : 'bold') : italic ? 'italic' : 'regular';

/** `**đậm**` parts of a text. */
const runsOf = (text: string, size: number, style: PageRun['style'] = 'regular'): PageRun[] =>
  text
    .split('**')
    .flatMap((part, at): PageRun[] =>
      part === '' ? [] : [{ text: part, size, style: at % 2 === 1 ? styleOf(true, style.includes('italic')) : style }],
    );

export const line = (
  text: string,
  size: number,
  style: PageRun['style'],
  align: PageLine['align'],
  more: Partial<PageLine> = {},
): PageLine => ({
  kind: 'line',
  runs: runsOf(text, size, style),
  align,
  before: 0,
  after: 0,
  first: 0,
  indent: 0,
  spacing: 1,
  keep: 'no',
  ...more,
});

export const rule = (width: number, column: number): PageRule => ({
  kind: 'rule',
  width: Math.round(Math.min(width, column) * 10) / 10,
  column,
});
