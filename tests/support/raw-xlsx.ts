// Small .xlsx files written by hand, with what a test wants inside and nothing of a library's habits.
import { zipOf } from '../../main/office/zip-bytes.ts';

export interface RawBook {
  /** XML inside `sheetData`, already with its prefixes. */
  rows?: string;
  /** XML after `sheetData`. */
  foot?: string;
  /** XML inside each `si`. */
  strings?: readonly string[];
  /** Number formats of the cell formats. */
  formats?: readonly string[];
  /** Font names of the cell formats. */
  fonts?: readonly string[];
  date1904?: boolean;
  /** Prefix of the sheet's elements, such as "x:". */
  prefix?: string;
  sheets?: number;
  encoding?: 'utf8' | 'utf16le';
  /** Bytes left out at the end of the sheet. */
  cut?: number;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const type = (part: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`;
const attribute = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

export const rawBook = (book: RawBook): Buffer => {
  const {
    rows = '',
    foot = '',
    strings,
    formats = [],
    fonts = [],
    date1904 = false,
    prefix = '',
    sheets = 1,
    encoding = 'utf8',
    cut = 0,
  } = book;
  const numbers = Array.from({ length: sheets }, (_, at) => at + 1);
  const space = prefix === '' ? `xmlns="${main}"` : `xmlns:${prefix.slice(0, -1)}="${main}"`;
  const sheet = Buffer.from(
    `<?xml version="1.0" encoding="${encoding === 'utf8' ? 'UTF-8' : 'UTF-16'}"?><${prefix}worksheet ${space}><${prefix}sheetData>${rows}</${prefix}sheetData>${foot}</${prefix}worksheet>`,
    encoding,
  );
  const used = formats.length > 0 ? formats : ['General'];
  return zipOf([
    {
      name: '[Content_Types].xml',
      bytes: `<Types xmlns="${packaged}/content-types"><Override PartName="/xl/workbook.xml" ContentType="${type('sheet.main')}"/>${numbers
        .map((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${type('worksheet')}"/>`)
        .join(
          '',
        )}<Override PartName="/xl/styles.xml" ContentType="${type('styles')}"/>${strings === undefined ? '' : `<Override PartName="/xl/sharedStrings.xml" ContentType="${type('sharedStrings')}"/>`}</Types>`,
    },
    {
      name: 'xl/workbook.xml',
      bytes: `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${numbers
        .map((number) => `<sheet name="Trang ${number}" sheetId="${number}" r:id="rId${number}"/>`)
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: `<Relationships xmlns="${packaged}/relationships">${numbers
        .map((number) => `<Relationship Id="rId${number}" Type="${relations}/worksheet" Target="worksheets/sheet${number}.xml"/>`)
        .join('')}</Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      bytes: `<styleSheet xmlns="${main}"><numFmts count="${used.length}">${used
        .map((format, at) => `<numFmt numFmtId="${164 + at}" formatCode="${attribute(format)}"/>`)
        .join('')}</numFmts><fonts count="${Math.max(1, fonts.length)}">${(fonts.length > 0 ? fonts : ['Arial'])
        .map((name) => `<font><name val="${name}"/></font>`)
        .join('')}</fonts><cellXfs count="${used.length}">${used
        .map((format, at) => `<xf numFmtId="${format === 'General' ? 0 : 164 + at}" fontId="${at < fonts.length ? at : 0}"/>`)
        .join('')}</cellXfs></styleSheet>`,
    },
    ...(strings === undefined
      ? []
      : [{ name: 'xl/sharedStrings.xml', bytes: `<sst xmlns="${main}">${strings.map((string) => `<si>${string}</si>`).join('')}</sst>` }]),
    ...numbers.map((number) => ({ name: `xl/worksheets/sheet${number}.xml`, bytes: sheet.subarray(0, sheet.length - cut) })),
  ]);
};
