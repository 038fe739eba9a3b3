// Owns writing a page as a Word file that the office may go on editing; by hand, since a library takes 70 ms a letter.
import type { PageLine, PageRule, PageRun } from '../domain/papers/page-lines.ts';
import type { Page, PagePart, PageSides, PageTable } from '../domain/papers/page.ts';
import { sectionsOf } from './page-sections.ts';
import { rooted, wordFile } from './docx-parts.ts';
import { attributeXml } from './xlsx-text.ts';
import { zipOf } from './zip-bytes.ts';

const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);
const points = (size: number) => Math.round(size * 20);
const alignment = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const;

const sized = (size: number, more = '') => `<w:rPr>${more}<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/></w:rPr>`;
const faceOf = (run: PageRun) =>
  sized(run.size, `${run.style.startsWith('bold') ? '<w:b/><w:bCs/>' : ''}${run.style.endsWith('italic') ? '<w:i/><w:iCs/>' : ''}`);
const runXml = (run: PageRun) =>
  run.text
    .split('\n')
    .map((text, at) => `<w:r>${faceOf(run)}${at > 0 ? '<w:br/>' : ''}<w:t xml:space="preserve">${attributeXml(text)}</w:t></w:r>`)
    .join('');

const indentOf = (left: number, first: number, right = 0) =>
  left + first + right === 0
    ? ''
    : `<w:ind w:left="${left}"${right === 0 ? '' : ` w:right="${right}"`}${first === 0 ? '' : ` w:firstLine="${first}"`}/>`;

const lineXml = (line: PageLine): string =>
  `<w:p><w:pPr>${line.keep === 'yes' ? '<w:keepNext/>' : ''}<w:spacing w:before="${points(line.before)}" w:after="${points(line.after)}" w:line="${Math.round(line.spacing * 240)}" w:lineRule="auto"/>` +
  `${indentOf(twips(line.indent), twips(line.first))}<w:jc w:val="${alignment[line.align]}"/>${sized(line.runs[0]?.size ?? 6)}</w:pPr>${line.runs.map(runXml).join('')}</w:p>`;

/** A thin line: the upper border of an almost empty paragraph, drawn in by its indents. */
const ruleXml = (rule: PageRule): string => {
  const side = twips(Math.max(0, (rule.column - rule.width) / 2));
  return `<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr><w:spacing w:before="50" w:after="40" w:line="60" w:lineRule="exact"/>${indentOf(side, 0, side)}${sized(1)}</w:pPr></w:p>`;
};

const hair = `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${sized(1)}</w:pPr></w:p>`;
const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

const tableXml = (widths: readonly number[], rows: readonly string[], lined: boolean): string => {
  const border = lined ? 'w:val="single" w:sz="4" w:space="0" w:color="000000"' : 'w:val="nil"';
  const whole = widths.reduce((sum, width) => sum + twips(width), 0);
  const padding = lined ? 80 : 0;
  const inside = `<w:tblCellMar><w:left w:w="${padding}" w:type="dxa"/><w:right w:w="${padding}" w:type="dxa"/></w:tblCellMar>`;
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${whole}" w:type="dxa"/><w:tblBorders>${edges.map((edge) => `<w:${edge} ${border}/>`).join('')}</w:tblBorders><w:tblLayout w:type="fixed"/>${inside}</w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${twips(width)}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`
  );
};

const cellXmlOf = (width: number, inside: string, middle = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="${twips(width)}" w:type="dxa"/>${middle}</w:tcPr>${inside === '' ? '<w:p/>' : inside}</w:tc>`;
const rowXml = (cells: string, head = '') => `<w:tr><w:trPr><w:cantSplit/>${head}</w:trPr>${cells}</w:tr>`;

const sidesXml = ({ widths, left, right }: PageSides): string => {
  const side = (parts: PageSides['left']) => parts.map((part) => (part.kind === 'rule' ? ruleXml(part) : lineXml(part))).join('');
  return tableXml(widths, [rowXml(cellXmlOf(widths[0], side(left)) + cellXmlOf(widths[1], side(right)))], false);
};

/** The heading stays with the first row, and comes again on each page. */
const gridXml = ({ widths, heading, rows }: PageTable): string => {
  const cells = (lines: readonly PageLine[]) =>
    lines.map((line, at) => cellXmlOf(widths[at] ?? 20, lineXml(line), '<w:vAlign w:val="center"/>')).join('');
  return tableXml(
    widths,
    [rowXml(cells(heading.map((line) => ({ ...line, keep: 'yes' }))), '<w:tblHeader/>'), ...rows.map((row) => rowXml(cells(row)))],
    true,
  );
};

const partXml = (part: PagePart): string => {
  switch (part.kind) {
    case 'line':
      return lineXml(part);
    case 'rule':
      return ruleXml(part);
    case 'sides':
      return sidesXml(part);
    case 'table':
      return gridXml(part);
    case 'break':
      return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
  }
};

/** Tables one after the other would grow together, and Word wants a paragraph at the end. */
const bodyXml = ({ parts }: Page): string => {
  const isTable = (part: PagePart | undefined) => part?.kind === 'sides' || part?.kind === 'table';
  return parts
    .map((part, at) => partXml(part) + (isTable(part) && (parts[at + 1] === undefined || isTable(parts[at + 1])) ? hair : ''))
    .join('');
};

/** The sheet, its margins, and pages counted from 1, the number shown from 2. */
const sectionXml = ({ margins, landscape }: Page): string => {
  const [width, height] = landscape === 'yes' ? [297, 210] : [210, 297];
  return (
    '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:headerReference w:type="first" r:id="rId3"/><w:type w:val="nextPage"/>' +
    `<w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"${landscape === 'yes' ? ' w:orient="landscape"' : ''}/>` +
    `<w:pgMar w:top="${twips(margins.top)}" w:right="${twips(margins.right)}" w:bottom="${twips(margins.bottom)}" w:left="${twips(margins.left)}" w:header="${twips(10)}" w:footer="${twips(10)}" w:gutter="0"/>` +
    '<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
  );
};

/** One Word file; several pages, and annexes of each, become sections of their own, each counted from 1. */
export const writeDocx = (pages: readonly Page[], title: string): Buffer => {
  const sections = pages.flatMap(sectionsOf);
  const body = sections
    .map(
      (page, at) => bodyXml(page) + (at < sections.length - 1 ? hair.replace('</w:pPr>', `${sectionXml(page)}</w:pPr>`) : sectionXml(page)),
    )
    .join('');
  return zipOf(wordFile(rooted('document', `<w:body>${body}</w:body>`), title));
};
