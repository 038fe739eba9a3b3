// The fixed parts of a Word file: types, relations, styles, the header with the page number.
import type { ZipItem } from './zip-bytes.ts';

const opening = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const faces = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman"/>';

/** Root of the parts that hold text. */
export const rooted = (name: string, inside: string): string =>
  `${opening}<w:${name} xmlns:w="${word}" xmlns:r="${office}/relationships">${inside}</w:${name}>`;

const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/relationships/${kind}" Target="${target}"/>`;
const relations = (...lines: string[]) => `${opening}<Relationships xmlns="${packaging}/relationships">${lines.join('')}</Relationships>`;
const part = (name: string, type: string) => `<Override PartName="/word/${name}.xml" ContentType="${wordType}.${type}+xml"/>`;

const types = `${opening}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('document', 'document.main')}${part('styles', 'styles')}${part('settings', 'settings')}${part('header1', 'header')}${part('header2', 'header')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const styles = rooted(
  'styles',
  `<w:docDefaults><w:rPrDefault><w:rPr>${faces}<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
);

const field = (code: string) =>
  `<w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:t>2</w:t></w:r><w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:fldChar w:fldCharType="end"/></w:r>`;

const plain = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A whole Word file around its document part; header1 carries the page number, header2 is that of the first page. */
export const wordFile = (document: string, title: string): ZipItem[] => [
  { name: '[Content_Types].xml', bytes: types },
  {
    name: '_rels/.rels',
    bytes: relations(
      relation('rId1', 'officeDocument', 'word/document.xml'),
      `<Relationship Id="rId2" Type="${packaging}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    ),
  },
  { name: 'word/document.xml', bytes: document },
  {
    name: 'word/_rels/document.xml.rels',
    bytes: relations(
      relation('rId1', 'styles', 'styles.xml'),
      relation('rId2', 'header', 'header1.xml'),
      relation('rId3', 'header', 'header2.xml'),
      relation('rId4', 'settings', 'settings.xml'),
    ),
  },
  { name: 'word/styles.xml', bytes: styles },
  {
    name: 'word/settings.xml',
    bytes: rooted(
      'settings',
      '<w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
    ),
  },
  { name: 'word/header1.xml', bytes: rooted('hdr', `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${field('PAGE')}</w:p>`) },
  { name: 'word/header2.xml', bytes: rooted('hdr', '<w:p/>') },
  {
    name: 'docProps/core.xml',
    bytes: `${opening}<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${plain(title)}</dc:title><dc:creator>Sổ ATVSLĐ</dc:creator></cp:coreProperties>`,
  },
];
