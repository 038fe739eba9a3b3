// A paper laid out by NĐ 30/2020, Annex I: lines with their sizes and places, the same for Word, PDF and the screen.
import { line, type PageLine, type PageRule, rule, sizes, widthOf } from './page-lines.ts';
import { type Paper, type PaperBlock, signatureLines, upper } from './paper.ts';

export interface PageSides {
  kind: 'sides';
  /** Widths of left and right in millimetres. */
  widths: [number, number];
  left: (PageLine | PageRule)[];
  right: (PageLine | PageRule)[];
}

export interface PageTable {
  kind: 'table';
  /** Millimetres. */
  widths: number[];
  heading: PageLine[];
  rows: PageLine[][];
}

export type PagePart = PageLine | PageRule | PageSides | PageTable | PageBreak;

/** `annex`: pages are counted from 1 again, as NĐ 30/2020, Annex I, part III.1 has it. */
export interface PageBreak {
  kind: 'break';
  annex?: 'yes';
}

export interface Page {
  landscape: 'yes' | 'no';
  /** Millimetres. */
  margins: { top: number; right: number; bottom: number; left: number };
  width: number;
  parts: PagePart[];
}

const motto = { state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', words: 'Độc lập - Tự do - Hạnh phúc' };
const margins = { top: 20, right: 15, bottom: 20, left: 30 };

const headOf = (paper: Paper, width: number): PagePart[] => {
  const right = Math.max(94, Math.round(width * 0.57));
  const widths: [number, number] = [width - right, right];
  const { superior, agency, place, dated } = paper.head;
  const agencyWidth = Math.min(widthOf(agency, sizes.agency), widths[0] - 4);
  const heads: PageSides = {
    kind: 'sides',
    widths,
    left: [
      ...(superior === '' ? [] : [line(upper(superior), sizes.superior, 'regular', 'center')]),
      line(upper(agency), sizes.agency, 'bold', 'center'),
      rule(agencyWidth * 0.42, widths[0]),
    ],
    right: [
      line(motto.state, sizes.state, 'bold', 'center'),
      line(motto.words, sizes.motto, 'bold', 'center'),
      rule(widthOf(motto.words, sizes.motto), right),
    ],
  };
  const letter = paper.kind === '';
  const numbered: PageSides = {
    kind: 'sides',
    widths,
    left: [
      ...(paper.symbol === ''
        ? []
        : [line(`Số: ${paper.number === '' ? '      ' : paper.number}/${paper.symbol}`, sizes.number, 'regular', 'center', { before: 4 })]),
      ...(letter && paper.abstract !== ''
        ? [
            line(/^v\/v/i.test(paper.abstract) ? paper.abstract : `V/v ${paper.abstract}`, sizes.subject, 'regular', 'center', {
              before: 3,
            }),
          ]
        : []),
    ],
    right: [line(place === '' ? dated.replace(/^n/, 'N') : `${place}, ${dated}`, sizes.date, 'italic', 'center', { before: 4 })],
  };
  return [heads, numbered];
};

const titleOf = (paper: Paper, width: number): PagePart[] => {
  if (paper.kind === '') return [];
  const under = Math.min(width, Math.max(...(paper.abstract || upper(paper.kind)).split('\n').map((text) => widthOf(text, sizes.title))));
  return [
    line(upper(paper.kind), sizes.title, 'bold', 'center', { before: 18, keep: 'yes' }),
    ...paper.abstract
      .split('\n')
      .filter(Boolean)
      .map((text) => line(text, sizes.title, 'bold', 'center', { keep: 'yes' })),
    rule(Math.min(under * 0.42, 70), width),
    line('', 6, 'regular', 'center', { after: 2 }),
  ];
};

const addresseesOf = (paper: Paper): PagePart[] => {
  const [one] = paper.addressees;
  if (one === undefined) return [];
  if (paper.addressees.length === 1) return [line(`Kính gửi: ${one}`, sizes.body, 'regular', 'center', { before: 18, after: 12 })];
  return [
    line('Kính gửi:', sizes.body, 'regular', 'left', { before: 18, indent: 40, keep: 'yes' }),
    ...paper.addressees.map((name, at, all) =>
      line(`- ${name}${at === all.length - 1 ? '.' : ';'}`, sizes.body, 'regular', 'left', {
        indent: 58,
        after: at === all.length - 1 ? 12 : 0,
      }),
    ),
  ];
};

const bodyLine = (text: string, more: Partial<PageLine> = {}): PageLine =>
  line(text, sizes.body, 'regular', 'justify', { after: 6, first: 12.7, spacing: 1.15, ...more });

const tableOf = (block: Extract<PaperBlock, { kind: 'table' }>, width: number): PageTable => {
  const size = width > 200 ? sizes.wideTable : sizes.table;
  const whole = block.columns.reduce((sum, column) => sum + column.width, 0);
  return {
    kind: 'table',
    widths: block.columns.map((column) => (column.width / whole) * width),
    heading: block.columns.map((column) => line(column.label, size, 'bold', 'center', { before: 2, after: 2 })),
    rows: block.rows.map((row) =>
      block.columns.map((column, at) => line(row[at] ?? '', size, 'regular', column.align ?? 'left', { before: 2, after: 2 })),
    ),
  };
};

const partOf = (block: PaperBlock, width: number): PagePart[] => {
  switch (block.kind) {
    case 'paragraph':
      return [bodyLine(block.text)];
    case 'heading':
      return [bodyLine(`**${block.text.replaceAll('**', '')}**`, { keep: 'yes' })];
    case 'note':
      return [line(block.text, sizes.body, 'italic', 'center', { after: 6 })];
    case 'list':
      return block.items.map((item) => bodyLine(`- ${item}`));
    case 'table':
      return [tableOf(block, width), line('', 6, 'regular', 'left', { after: 2 })];
    case 'page-break':
      return [{ kind: 'break' }];
  }
};

/** The last words of a document end with "./."; a sheet that nobody signs is none. */
const ended = (text: string): string => `${text.replace(/[\s.;:/]+$/, '')}./.`;

const endMarked = (body: readonly PaperBlock[]): PaperBlock[] => {
  const last = body.findLastIndex((block) => block.kind === 'paragraph' || block.kind === 'list');
  return body.map((block, at) => {
    if (at !== last) return block;
    if (block.kind === 'paragraph') return { ...block, text: ended(block.text) };
    return block.kind === 'list'
      ? { ...block, items: block.items.map((item, place, all) => (place === all.length - 1 ? ended(item) : item)) }
      : block;
  });
};

const signed = (lines: readonly string[], agencyPost: string, name: string): PageLine[] => [
  ...lines.map((text) => line(text, sizes.signature, 'bold', 'center', { keep: 'yes' })),
  ...(agencyPost === '' ? [] : [line(upper(agencyPost), sizes.signature, 'bold', 'center', { before: 62, keep: 'yes' })]),
  line(name === '' ? ' ' : name, sizes.signature, 'bold', 'center', { before: agencyPost === '' ? 66 : 0 }),
];

const footOf = (paper: Paper, width: number): PagePart[] => {
  const widths: [number, number] = [Math.round(width * 0.47), width - Math.round(width * 0.47)];
  const recipients =
    paper.recipients.length === 0
      ? []
      : [
          line('Nơi nhận:', sizes.recipientsHead, 'bold-italic', 'left', { keep: 'yes' }),
          ...paper.recipients.map((text, at, all) =>
            line(`- ${text.replace(/[.;]+$/, '')}${at === all.length - 1 ? '.' : ';'}`, sizes.recipients, 'regular', 'left'),
          ),
        ];
  const right =
    paper.signature === null
      ? []
      : signed(signatureLines(paper.signature.mode, paper.signature.post), paper.signature.agencyPost, paper.signature.name);
  const gap = line('', 6, 'regular', 'left', { after: 4, keep: 'yes' });
  if (paper.secretary === undefined)
    return recipients.length + right.length === 0 ? [] : [gap, { kind: 'sides', widths, left: recipients, right }];
  const half: [number, number] = [width / 2, width / 2];
  const left = signed([upper(paper.secretary.post)], '', paper.secretary.name);
  return [gap, { kind: 'sides', widths: half, left, right }, ...(recipients.length === 0 ? [] : [gap, ...recipients])];
};

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** "(Kèm theo Giấy mời số 05/GM-HĐATVSLĐ ngày 01 tháng 12 năm 2026 của Hội đồng …)". */
const goesWith = ({ kind, number, symbol, head }: Paper): string =>
  `(Kèm theo ${kind || 'Công văn'}${symbol === '' ? '' : ` số ${number || '      '}/${symbol}`} ${head.dated} của ${head.agency})`;

/** One alone has no number. */
const annexOf = (paper: Paper, { title, body }: NonNullable<Paper['annexes']>[number], at: number, width: number): PagePart[] => [
  { kind: 'break', annex: 'yes' },
  line(paper.annexes?.length === 1 ? 'Phụ lục' : `Phụ lục ${roman[at] ?? at + 1}`, sizes.title, 'bold', 'center', { keep: 'yes' }),
  line(upper(title), sizes.title, 'bold', 'center', { keep: 'yes' }),
  line(goesWith(paper), sizes.body, 'italic', 'center', { after: 10, keep: 'yes' }),
  ...body.flatMap((block) => partOf(block, width)),
];

/** A signature never stands alone on a page: the last words go with it. */
const heldToFoot = (body: readonly PagePart[]): PagePart[] =>
  body.map((part, at) => (at === body.length - 1 && part.kind === 'line' ? { ...part, keep: 'yes' } : part));

/** The paper as it stands on its pages. */
export const layOut = (paper: Paper): Page => {
  const width = (paper.landscape === 'yes' ? 297 : 210) - margins.left - margins.right;
  const body = (paper.signature === null ? paper.body : endMarked(paper.body)).flatMap((block) => partOf(block, width));
  const annexes = (paper.annexes ?? []).flatMap((annex, at) => annexOf(paper, annex, at, width));
  return {
    landscape: paper.landscape ?? 'no',
    margins,
    width,
    parts: [
      ...headOf(paper, width),
      ...titleOf(paper, width),
      ...addresseesOf(paper),
      ...heldToFoot(body),
      ...footOf(paper, width),
      ...annexes,
    ],
  };
};

/** All words of a page in their order, for whoever compares writers. */
export const wordsOf = (page: Page): string[] =>
  page.parts
    .flatMap((part): string[] => {
      if (part.kind === 'line') return [part.runs.map((run) => run.text).join('')];
      if (part.kind === 'sides')
        return [...part.left, ...part.right].flatMap((one) => (one.kind === 'line' ? [one.runs.map((run) => run.text).join('')] : []));
      if (part.kind === 'table') return [...part.heading, ...part.rows.flat()].map((one) => one.runs.map((run) => run.text).join(''));
      return [];
    })
    .filter((text) => text.trim() !== '');
