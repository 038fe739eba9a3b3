// Reads the official layout (NĐ 30/2020, Annex I) back from a Word file, whoever wrote it, and lists what is not so.
import { officialPapers } from './docx-official.ts';
import { type DocxSection, type DocxText, readDocx } from './docx-read.ts';
import { bodyFaults } from './docx-rules-body.ts';
import { figure, headFaults, within } from './docx-rules-head.ts';
import { docxStyles, type DocxStyles } from './docx-styles.ts';
import { allOf, childOf, xmlTree } from './xml-tree.ts';
import { unzipped } from './zip-bytes.ts';

type Parts = ReadonlyMap<string, Buffer>;
const textOf = (parts: Parts, name: string) => parts.get(name)?.toString();
const shown = (value: number) => (Number.isNaN(value) ? 'không rõ' : `${figure(value)} mm`);

/** A turned sheet has the same margins, turned or not; it is there for a wide table alone. */
const sheetFaults = ({ width, height, margins, tables }: DocxSection): string[] => {
  const turned = width > height;
  const [short, long] = turned ? [height, width] : [width, height];
  const sides = [
    ['trên', margins.top, 20, 25],
    ['dưới', margins.bottom, 20, 25],
    ['trái', margins.left, 30, 35],
    ['phải', margins.right, 15, 20],
  ] as const;
  return [
    ...(within(short, 210, 210) && within(long, 297, 297) ? [] : ['Khổ giấy không phải A4.']),
    ...(turned && tables === 0 ? ['Trang phải để đứng; chỉ trang có bảng rộng mới để ngang.'] : []),
    ...sides.flatMap(([word, value, from, to]) =>
      within(value, from, to) ? [] : [`Lề ${word} ${shown(value)}, phải từ ${from} đến ${to} mm.`],
    ),
  ];
};

/** The part of a header by its relation. */
const headerOf = (parts: Parts, id: string | undefined): string => {
  const relations = textOf(parts, 'word/_rels/document.xml.rels');
  if (id === undefined || relations === undefined) return '';
  const target = allOf(xmlTree(relations), 'Relationship').find((one) => one.attributes.Id === id)?.attributes.Target ?? '';
  return textOf(parts, target.startsWith('/') ? target.slice(1) : `word/${target}`) ?? '';
};

const pageNumber = /instrText[^>]*>\s*PAGE\b|w:instr="\s*PAGE\b/;

/** A section of one page loses its number when LibreOffice saves it again; the others tell. */
const numberedOf = (sections: readonly DocxSection[], parts: Parts): DocxSection | undefined =>
  sections.find((section) => pageNumber.test(headerOf(parts, section.headers.default)));

const numberFaults = (section: DocxSection, parts: Parts, styles: DocxStyles): string[] => {
  const header = headerOf(parts, section.headers.default);
  if (!pageNumber.test(header)) return ['Chưa có số trang ở giữa lề trên.'];
  const paragraph = allOf(xmlTree(header), 'w:p').find((one) => allOf(one, 'w:instrText').length + allOf(one, 'w:fldSimple').length > 0);
  const properties = childOf(paragraph, 'w:pPr');
  const run = paragraph === undefined ? undefined : allOf(paragraph, 'w:r').find((one) => childOf(one, 'w:t') !== undefined);
  const size = styles.run(childOf(run, 'w:rPr'), properties).size;
  const framed = childOf(childOf(paragraph, 'w:pPr'), 'w:framePr')?.attributes['w:xAlign'] === 'center';
  return [
    ...(styles.paragraph(properties).align === 'center' || framed ? [] : ['Số trang phải ở giữa lề trên.']),
    ...(within(size, 13, 14, 0.1) ? [] : [`Số trang cỡ ${figure(size)}, phải cỡ 13 đến 14.`]),
    ...(!section.titlePage || pageNumber.test(headerOf(parts, section.headers.first)) ? ['Trang đầu không được có số trang.'] : []),
  ];
};

/** Fonts and colours of what is written; fonts of the old code tables get a sentence of their own. */
const faceFaults = ({ lines }: DocxText): string[] => {
  const looks = lines.flatMap((line) => line.looks);
  const fonts = [...new Set(looks.map((look) => look.font))].filter((font) => font !== 'Times New Roman');
  const old = fonts.filter((font) => /^(\.Vn|VNI-)/i.test(font));
  const other = fonts.filter((font) => !old.includes(font));
  const coloured = looks.some(({ color }) => color !== 'AUTO' && color !== '000000');
  return [
    ...(old.length === 0 ? [] : [`Phông ${old.join(', ')} dùng bảng mã cũ, phải là Times New Roman, bảng mã Unicode.`]),
    ...(other.length === 0 ? [] : [`Phông chữ ${other.join(', ')}, phải là Times New Roman.`]),
    ...(coloured ? ['Có chữ không phải màu đen.'] : []),
  ];
};

/** Faults of layout as sentences; none when the file keeps every rule that can be seen. Throws a Refusal when it is no Word file. */
export const layoutFaults = async (bytes: Buffer): Promise<string[]> => {
  const parts = await unzipped(bytes);
  const document = textOf(parts, 'word/document.xml');
  if (document === undefined) return ['Tệp không phải văn bản Word (.docx).'];
  const styles = docxStyles(textOf(parts, 'word/styles.xml'), textOf(parts, 'word/theme/theme1.xml'));
  const text = readDocx(document, styles);
  const [main] = text.sections;
  if (text.lines.length === 0 || main === undefined) return ['Văn bản không có chữ nào.'];
  const faults = [
    ...text.sections.flatMap(sheetFaults),
    ...numberFaults(numberedOf(text.sections, parts) ?? main, parts, styles),
    ...faceFaults(text),
    ...officialPapers(text.lines).flatMap((paper) => [...headFaults(paper), ...bodyFaults(paper, text.lines)]),
  ];
  return [...new Set(faults)];
};
