// The door to pdfmake: a page becomes a PDF in Tinos, whose letters have the widths of Times New Roman.
import type { PageLine, PageRule } from '../domain/papers/page-lines.ts';
import type { Page, PagePart, PageSides, PageTable } from '../domain/papers/page.ts';
import { sectionsOf } from './page-sections.ts';

const points = (millimetres: number) => (millimetres * 72) / 25.4;

/** Loaded by the first PDF: the core's threads start without these libraries. */
const prepare = async () => {
  const { default: pdfmake } = await import('pdfmake');
  const { keepFaces, tinos } = await import('./tinos.ts');
  const files = tinos();
  const own = new Set(Object.values(files));
  pdfmake.setFonts({ Tinos: files });
  // A paper brings its words along: nothing is fetched, nothing but the four faces is read.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => own.has(path));
  keepFaces();
  return pdfmake;
};

let prepared: ReturnType<typeof prepare> | undefined;

/** In the body numbers of documents stay whole: pdfmake would break them behind a stroke or a hyphen, Word does not. */
const wholeNumbers = (text: string) => text.split(/(\S+\/\S+)/).filter(Boolean);

/** Times is set at 1.15 of its size; pdfmake counts from the font's own height. */
const lineOf = (line: PageLine) => ({
  text:
    line.runs.length === 0
      ? ' '
      : line.runs.flatMap((run) =>
          (line.align === 'justify' ? wholeNumbers(run.text) : [run.text]).map((text) => ({
            text,
            fontSize: run.size,
            bold: run.style.startsWith('bold'),
            italics: run.style.endsWith('italic'),
            ...(line.align === 'justify' && text.includes('/') && text.length < 40 ? { noWrap: true } : {}),
          })),
        ),
  fontSize: line.runs[0]?.size ?? 6,
  alignment: line.align,
  leadingIndent: points(line.first),
  preserveLeadingSpaces: true,
  lineHeight: line.spacing,
  margin: [points(line.indent), line.before, 0, line.after],
  ...(line.keep === 'yes' ? { keepWithNext: true } : {}),
});

const ruleOf = (rule: PageRule) => ({
  canvas: [
    { type: 'line', x1: points((rule.column - rule.width) / 2), y1: 0, x2: points((rule.column + rule.width) / 2), y2: 0, lineWidth: 0.75 },
  ],
  margin: [0, 2, 0, 3],
});

const sidesOf = (part: PageSides) => {
  const side = (parts: PageSides['left'], width: number) => ({
    width: points(width),
    stack: parts.map((one) => (one.kind === 'rule' ? ruleOf(one) : lineOf(one))),
  });
  return { unbreakable: true, columnGap: 0, columns: [side(part.left, part.widths[0]), side(part.right, part.widths[1])] };
};

const tableOf = (part: PageTable) => {
  const padding = 4;
  const cell = (line: PageLine) => ({ ...lineOf({ ...line, before: 0, after: 0 }) });
  return {
    table: {
      headerRows: 1,
      // A heading alone at the foot of a page says nothing.
      keepWithHeaderRows: Math.min(1, part.rows.length),
      dontBreakRows: true,
      widths: part.widths.map((width) => points(width) - 2 * padding - 0.5),
      body: [part.heading, ...part.rows].map((row) => row.map(cell)),
    },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
      paddingLeft: () => padding,
      paddingRight: () => padding,
      paddingTop: () => 2,
      paddingBottom: () => 2,
    },
  };
};

const nodeOf = (part: PagePart): object => {
  switch (part.kind) {
    case 'line':
      return lineOf(part);
    case 'rule':
      return ruleOf(part);
    case 'sides':
      return sidesOf(part);
    case 'table':
      return tableOf(part);
    case 'break':
      return { text: '', pageBreak: 'after' };
  }
};

/** Lines that are kept with a signature move to the next page together with it; `keepWithNext` alone looks one paragraph ahead. */
const nodesOf = (parts: readonly PagePart[]): object[] => {
  const held = parts.map((part, at): boolean => {
    const end = parts.findIndex((one, place) => place >= at && !(one.kind === 'line' && one.keep === 'yes'));
    return part.kind === 'line' && part.keep === 'yes' && parts[end]?.kind === 'sides';
  });
  return parts.flatMap((part, at): object[] => {
    if (held[at] || (part.kind === 'sides' && held[at - 1])) {
      if (held[at - 1]) return [];
      const end = parts.findIndex((one, place) => place >= at && one.kind === 'sides');
      return [{ unbreakable: true, stack: parts.slice(at, end + 1).map(nodeOf) }];
    }
    return [nodeOf(part)];
  });
};

const sectionPdf = async (page: Page, title: string): Promise<Buffer> => {
  const pdfmake = await (prepared ??= prepare());
  const { margins } = page;
  return pdfmake
    .createPdf({
      info: { title, creator: 'Sổ ATVSLĐ' },
      pageSize: 'A4',
      pageOrientation: page.landscape === 'yes' ? 'landscape' : 'portrait',
      pageMargins: [margins.left, margins.top, margins.right, margins.bottom].map(points),
      defaultStyle: { font: 'Tinos', fontSize: 14, lineHeight: 1 },
      header: (number: number) =>
        number > 1 ? { text: String(number), alignment: 'center', fontSize: 13, margin: [0, points(10), 0, 0] } : '',
      content: nodesOf(page.parts),
    })
    .getBuffer();
};

/** One PDF of one paper; its annexes are counted from 1 each. */
export const writePdf = async (page: Page, title: string): Promise<Buffer> => {
  const sections: Buffer[] = [];
  for (const section of sectionsOf(page)) sections.push(await sectionPdf(section, title));
  return sections.length === 1 ? sections[0]! : joinPdf(sections, title);
};

/** Several PDFs as one, in their order. */
export const joinPdf = async (files: readonly Buffer[], title: string): Promise<Buffer> => {
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  const whole = await PDFDocument.create();
  whole.setTitle(title);
  whole.setCreator('Sổ ATVSLĐ');
  for (const file of files) {
    const one = await PDFDocument.load(file);
    for (const page of await whole.copyPages(one, one.getPageIndices())) whole.addPage(page);
  }
  return Buffer.from(await whole.save());
};
