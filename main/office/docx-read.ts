// Owns reading a Word file into lines as they stand on its pages: text, looks, place in tables, thin lines under them; whoever wrote it.
import { docxStyles, type DocxStyles, type ParagraphLook, type RunLook } from './docx-styles.ts';
import { allOf, childOf, type XmlNode, xmlTree } from './xml-tree.ts';

export interface DocxLine {
  text: string;
  /** Looks of the runs with text. */
  looks: readonly RunLook[];
  paragraph: ParagraphLook;
  /** `whole`: the paragraph is this line; `more`: it goes on after a line break. */
  part: 'whole' | 'first' | 'more';
  /** Number of the table and its row, null outside; column: cell of a row, or place between tabs. */
  table: number | null;
  row: number;
  column: number;
  /** Of the cell or the page, in millimetres. */
  width: number;
  /** A table whose cells have borders. */
  lined: 'yes' | 'no';
  /** Lengths in millimetres of the thin lines between this line and the next. */
  rules: number[];
  section: number;
}

export interface DocxSection {
  /** Millimetres; NaN where the file does not say. */
  width: number;
  height: number;
  margins: { top: number; right: number; bottom: number; left: number };
  titlePage: boolean;
  /** Relation ids of the headers by their type. */
  headers: Readonly<Record<string, string>>;
  tables: number;
}

export interface DocxText {
  lines: readonly DocxLine[];
  sections: readonly DocxSection[];
}

const twips = (value: string | undefined) => (value === undefined || value === '' ? Number.NaN : (Number(value) * 25.4) / 1440);

const sectionOf = (node: XmlNode, tables: number): DocxSection => {
  const size = childOf(node, 'w:pgSz')?.attributes ?? {};
  const margins = childOf(node, 'w:pgMar')?.attributes ?? {};
  const titled = childOf(node, 'w:titlePg');
  return {
    width: twips(size['w:w']),
    height: twips(size['w:h']),
    margins: {
      top: twips(margins['w:top']),
      right: twips(margins['w:right']),
      bottom: twips(margins['w:bottom']),
      left: twips(margins['w:left']),
    },
    titlePage: titled !== undefined && !['0', 'false', 'off'].includes(titled.attributes['w:val'] ?? '1'),
    headers: Object.fromEntries(
      node.children
        .filter((one) => one.name === 'w:headerReference')
        .map((one) => [one.attributes['w:type'] ?? 'default', one.attributes['r:id'] ?? '']),
    ),
    tables,
  };
};

/** Drawn lines: a shape of Word (EMU), of its older kin (points), as long as it is wide. */
const drawnIn = (paragraph: XmlNode): number[] => [
  ...allOf(paragraph, 'wp:extent').map((one) => Number(one.attributes.cx ?? 0) / 36_000),
  ...[...allOf(paragraph, 'v:line'), ...allOf(paragraph, 'v:shape')].flatMap((one) => {
    const [from, to] = [one.attributes.from, one.attributes.to].map((point) => Number.parseFloat(point ?? ''));
    if (from !== undefined && to !== undefined && !Number.isNaN(to - from)) return [(Math.abs(to - from) * 25.4) / 72];
    const width = /(?:^|;)\s*width:\s*([\d.]+)pt/.exec(one.attributes.style ?? '')?.[1];
    return width === undefined ? [] : [(Number(width) * 25.4) / 72];
  }),
];

const bordered = (properties: XmlNode | undefined): boolean =>
  (childOf(properties, 'w:pBdr')?.children ?? []).some(
    (one) => (one.name === 'w:top' || one.name === 'w:bottom') && !['nil', 'none'].includes(one.attributes['w:val'] ?? ''),
  );

interface Piece {
  text: string;
  look: RunLook;
}

/** Runs of a paragraph; what was deleted under tracked changes, and what stands in shapes, is not there. */
const piecesOf = (paragraph: XmlNode, properties: XmlNode | undefined, styles: DocxStyles): Piece[] => {
  const pieces: Piece[] = [];
  const visit = (node: XmlNode) => {
    for (const child of node.children) {
      if (child.name === 'w:r') {
        const look = styles.run(childOf(child, 'w:rPr'), properties);
        const said = child.children.map((part) => {
          if (part.name === 'w:t') return part.text;
          if (part.name === 'w:tab') return '\t';
          if (part.name === 'w:noBreakHyphen') return '-';
          return part.name === 'w:br' || part.name === 'w:cr' ? '\n' : '';
        });
        const text = said.join('').normalize('NFC');
        if (text !== '') pieces.push({ text: look.caps ? text.toLocaleUpperCase('vi') : text, look });
      } else if (['w:ins', 'w:hyperlink', 'w:smartTag', 'w:sdt', 'w:sdtContent', 'w:fldSimple', 'w:moveTo'].includes(child.name))
        visit(child);
    }
  };
  visit(paragraph);
  return pieces;
};

/** Pieces cut at a sign that ends a line or a column. */
const cut = (pieces: readonly Piece[], sign: string): Piece[][] => {
  const parts: Piece[][] = [[]];
  for (const { text, look } of pieces)
    text.split(sign).forEach((bit, at) => {
      if (at > 0) parts.push([]);
      if (bit !== '') parts.at(-1)!.push({ text: bit, look });
    });
  return parts;
};

const wordsOf = (pieces: readonly Piece[]) =>
  pieces
    .map((one) => one.text)
    .join('')
    .trim();

/** Lines of a document part in their order. */
export const readDocx = (document: string, styles: DocxStyles = docxStyles(undefined, undefined)): DocxText => {
  const body = allOf(xmlTree(document), 'w:body')[0];
  const lines: DocxLine[] = [];
  const sections: DocxSection[] = [];
  if (!body) return { lines, sections };
  const sheets = allOf(body, 'w:sectPr').map((one) => sectionOf(one, 0));
  const textWidth = (section: number) => {
    const sheet = sheets[section];
    return sheet === undefined ? 165 : sheet.width - sheet.margins.left - sheet.margins.right;
  };
  let tables = 0;
  let tablesOfSection = 0;
  type Place = Pick<DocxLine, 'table' | 'row' | 'column' | 'width' | 'lined'>;

  const addRules = (lengths: readonly number[], place: Place) => {
    const last = lines.at(-1);
    if (last !== undefined && last.table === place.table && (place.table === null || last.column === place.column))
      last.rules.push(...lengths);
  };

  const paragraph = (node: XmlNode, at: Place) => {
    const place = at.table === null ? { ...at, width: textWidth(sections.length) } : at;
    const properties = childOf(node, 'w:pPr');
    const look = styles.paragraph(properties);
    const broken = cut(piecesOf(node, properties, styles), '\n').filter((one) => wordsOf(one) !== '');
    broken.forEach((pieces, turn) => {
      const part = broken.length === 1 ? 'whole' : turn === 0 ? 'first' : 'more';
      cut(pieces, '\t').forEach((column, tab) => {
        if (wordsOf(column) === '') return;
        const looks = column.filter((one) => one.text.trim() !== '').map((one) => one.look);
        lines.push({
          text: wordsOf(column),
          looks,
          paragraph: look,
          part,
          ...place,
          column: place.column + tab,
          rules: [],
          section: sections.length,
        });
      });
    });
    addRules(drawnIn(node), place);
    if (bordered(properties)) addRules([place.width - look.left - look.right], place);
    const section = childOf(properties, 'w:sectPr');
    if (section) endSection(section);
  };

  const endSection = (node: XmlNode) => {
    sections.push(sectionOf(node, tablesOfSection));
    tablesOfSection = 0;
  };

  const table = (node: XmlNode, width: number) => {
    tables += 1;
    const number = tables;
    const borders = allOf(node, 'w:tblBorders')[0]?.children ?? [];
    const styled = childOf(childOf(node, 'w:tblPr'), 'w:tblStyle')?.attributes['w:val'] ?? '';
    const own = [...borders, ...allOf(node, 'w:tcBorders').flatMap((one) => one.children)];
    const drawn = own.some((one) => !['nil', 'none'].includes(one.attributes['w:val'] ?? 'nil'));
    const lined = drawn || (borders.length === 0 && /grid|lưới/i.test(styled)) ? 'yes' : 'no';
    if (lined === 'yes') tablesOfSection += 1;
    const grid = (childOf(node, 'w:tblGrid')?.children ?? []).map((one) => twips(one.attributes['w:w']));
    node.children
      .filter((one) => one.name === 'w:tr')
      .forEach((row, at) => {
        row.children
          .flatMap((cell) => (cell.name === 'w:sdt' ? (childOf(cell, 'w:sdtContent')?.children ?? []) : [cell]))
          .filter((cell) => cell.name === 'w:tc')
          .forEach((cell, column) => {
            const own = twips(childOf(childOf(cell, 'w:tcPr'), 'w:tcW')?.attributes['w:w']);
            blocks(cell, { table: number, row: at, column, width: own > 5 ? own : (grid[column] ?? width), lined });
          });
      });
  };

  const blocks = (node: XmlNode, place: Place) => {
    for (const child of node.children) {
      if (child.name === 'w:p') paragraph(child, place);
      else if (child.name === 'w:tbl') table(child, place.width);
      else if (['w:sdt', 'w:sdtContent', 'w:ins', 'w:customXml'].includes(child.name)) blocks(child, place);
      else if (child.name === 'w:sectPr') endSection(child);
    }
  };

  blocks(body, { table: null, row: 0, column: 0, width: textWidth(0), lined: 'no' });
  return { lines, sections };
};
