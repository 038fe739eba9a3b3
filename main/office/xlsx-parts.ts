// Owns the small parts of an .xlsx (ECMA-376 transitional): types, relations, styles, the book with its defined names.
import { lockedBookXml } from './sheet-entry.ts';
import { attributeXml, columnLetters } from './xlsx-text.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';
const sheetml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Numbers of the cell formats, in the order of `cellXfs` below. */
export const style = {
  plain: 0,
  text: 1,
  code: 2,
  date: 3,
  number: 4,
  decimal: 5,
  header: 6,
  agency: 7,
  agencyBold: 8,
  place: 9,
  title: 10,
  subtitle: 11,
} as const;

/** The format of a cell of a table that may be typed in on a locked sheet; these stand behind the last style, in the same order. */
export const openFormat = (format: number): number => format + style.subtitle;

export const contentTypes = (sheets: number): string =>
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${sheetml}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetml}.styles+xml"/>` +
  Array.from(
    { length: sheets },
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${sheetml}.worksheet+xml"/>`,
  ).join('') +
  '</Types>';

export const packageRelations = `${declaration}<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

export const bookRelations = (sheets: number): string =>
  `${declaration}<Relationships xmlns="${packaged}">` +
  Array.from(
    { length: sheets },
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  ).join('') +
  `<Relationship Id="rId${sheets + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`;

/** What the book must know of a finished sheet: name and place of heading and rows, all from 1. */
export interface SheetExtent {
  name: string;
  columns: number;
  headerTop: number;
  headerBottom: number;
  lastRow: number;
  locked: 'yes' | 'no';
  hidden: 'yes' | 'no';
}

const quoted = (name: string) => `'${attributeXml(name).replace(/'/g, "''")}'`;

export const bookXml = (sheets: readonly SheetExtent[]): string => {
  const names = sheets.flatMap(({ name, columns, headerTop, headerBottom, lastRow, locked }, at) => [
    ...(locked === 'yes'
      ? []
      : [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${quoted(name)}!$A$${headerBottom}:$${columnLetters(columns - 1)}$${lastRow}</definedName>`,
        ]),
    `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${quoted(name)}!$${headerTop}:$${headerBottom}</definedName>`,
  ]);
  const list = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${attributeXml(name)}" sheetId="${at + 1}"${hidden === 'yes' ? ' state="veryHidden"' : ''} r:id="rId${at + 1}"/>`,
  );
  return (
    `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr/>` +
    `${sheets.some(({ locked }) => locked === 'yes') ? lockedBookXml : ''}<bookViews><workbookView activeTab="0"/></bookViews>` +
    `<sheets>${list.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`
  );
};

const font = (size: number, more = '') =>
  `<font>${more}<sz val="${size}"/><color rgb="FF000000"/><name val="Times New Roman"/><family val="1"/></font>`;
const edge = (side: string) => `<${side} style="thin"><color rgb="FF7F7F7F"/></${side}>`;
const format = (numberFormat: number, fontId: number, fill: number, border: number, alignment: string, open = false) =>
  `<xf numFmtId="${numberFormat}" fontId="${fontId}" fillId="${fill}" borderId="${border}" xfId="0"${numberFormat > 0 ? ' applyNumberFormat="1"' : ''}` +
  ` applyFont="1"${fill > 0 ? ' applyFill="1"' : ''}${border > 0 ? ' applyBorder="1"' : ''} applyAlignment="1"${open ? ' applyProtection="1"' : ''}>` +
  `<alignment ${alignment}/>${open ? '<protection locked="0"/>' : ''}</xf>`;

/** Formats of the cells of a table, from `style.text` on: number format and alignment. */
const openable: readonly [number, string][] = [
  [0, 'vertical="top" wrapText="1"'],
  [49, 'vertical="top" wrapText="1"'],
  [164, 'horizontal="center" vertical="top"'],
  [3, 'horizontal="right" vertical="top"'],
  [4, 'horizontal="right" vertical="top"'],
];

const formats = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  ...openable.map(([numberFormat, alignment]) => format(numberFormat, 0, 0, 1, alignment)),
  format(0, 1, 2, 1, 'horizontal="center" vertical="center" wrapText="1"'),
  format(0, 2, 0, 0, 'horizontal="center" vertical="center"'),
  format(0, 3, 0, 0, 'horizontal="center" vertical="center"'),
  format(0, 4, 0, 0, 'horizontal="center" vertical="center"'),
  format(0, 5, 0, 0, 'horizontal="center" vertical="center" wrapText="1"'),
  format(0, 4, 0, 0, 'horizontal="center" vertical="center" wrapText="1"'),
  // Pale, so that the eye finds where to type.
  ...openable.map(([numberFormat, alignment]) => format(numberFormat, 0, 3, 1, alignment, true)),
];

export const stylesXml =
  `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-42A]dd/mm/yyyy"/></numFmts>` +
  `<fonts count="6">${font(11)}${font(11, '<b/>')}${font(12)}${font(12, '<b/>')}${font(12, '<i/>')}${font(14, '<b/>')}</fonts>` +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE7F0F0"/><bgColor indexed="64"/></patternFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF9E8"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}<diagonal/></border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

export const sheetOpening = `${declaration}<worksheet xmlns="${main}">`;
