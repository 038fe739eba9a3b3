// Owns the question what a file really is, by its first bytes and its entries, whatever its name says.
import { damaged, notASheet, password, Refusal } from './refusal.ts';
import type { WorkbookKind } from './sheet.ts';
import { readOle } from './xls-stream.ts';

export const isOle = (bytes: Buffer): boolean => bytes.length > 7 && bytes.readUInt32BE(0) === 0xd0cf11e0;
/** The records of an .xls without the OLE file around them, as Excel 2 to 4 wrote them and some programs still do. */
export const isBareXls = (bytes: Buffer): boolean =>
  bytes.length > 12 &&
  bytes[0] === 0x09 &&
  [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? 0xff) &&
  [4, 6, 8, 16].includes(bytes.readUInt16LE(2));

const others: readonly [start: RegExp, what: string][] = [
  [/^%PDF/i, 'là tệp PDF'],
  [/^(Rar!|7z\xbc\xaf|\x1f\x8b|BZh|\xfd7zXZ)/, 'là tệp nén'],
  [/^(\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*|BM[\s\S]{4}\0\0\0\0)/, 'là tệp ảnh'],
  [/^\{\\rtf/, 'là văn bản Word'],
  [/^MZ[\s\S]{2,1000}This program cannot/, 'là chương trình'],
];

/** Refuses what its first bytes give away. */
export const refuseOthers = (bytes: Buffer): void => {
  const start = bytes.toString('latin1', 0, 1024);
  for (const [sign, what] of others) if (sign.test(start)) throw notASheet(what);
};

/** Kind of an office zip by the names of its entries. */
export const kindOfZip = (names: readonly string[]): 'xlsx' | 'xlsb' | 'ods' => {
  const has = (name: RegExp) => names.some((one) => name.test(one));
  if (has(/(^|\/)workbook\.bin$/)) return 'xlsb';
  if (has(/^\/?xl[/\\].*\.xml$/) || has(/(^|[/\\])workbook\d*\.xml$/)) return 'xlsx';
  if (has(/^word\//)) throw notASheet('là văn bản Word');
  if (has(/^ppt\//)) throw notASheet('là bản trình chiếu');
  if (has(/^content\.xml$/)) return 'ods';
  if (has(/(^|\/)Index\.zip$|\.iwa$/)) throw notASheet('của chương trình Numbers');
  throw notASheet('là tệp nén');
};

/** The records of the workbook in an OLE file, and the names of all that the file holds; an encrypted .xlsx is one too. */
export const xlsOfOle = (bytes: Buffer): { records: Buffer; names: readonly string[] } => {
  let ole: ReturnType<typeof readOle>;
  try {
    ole = readOle(bytes);
  } catch {
    throw damaged();
  }
  if (ole.names.some((name) => /(EncryptedPackage|\/encryption)$/i.test(name))) throw password();
  if (ole.stream !== null) return { records: ole.stream, names: ole.names };
  if (ole.names.some((name) => /\/(Workbook|Book)$/i.test(name))) throw damaged();
  throw notASheet(ole.names.some((name) => /WordDocument$/i.test(name)) ? 'là văn bản Word' : 'thuộc loại khác');
};

/** Text without the zeros that some programs leave in it; what has other signs that no text has is no text. */
export const plainText = (text: string): string => {
  if (!text.includes('\0')) return text;
  if (!/[^\0\s]/.test(text.slice(0, 65_536)) || /[\x01-\x08\x0e-\x19\x1c-\x1f]/.test(text)) throw notASheet();
  return text.replaceAll('\0', '');
};

/** Kind of a file of text: tables saved as web pages and XML workbooks often bear the name .xls. */
export const kindOfText = (text: string): WorkbookKind => {
  const start = text.slice(0, 4096).trimStart().toLowerCase();
  if (start.startsWith('mime-version:') || /^content-type: multipart/m.test(start.slice(0, 1000)))
    throw new Refusal('not-a-workbook', 'Tệp này là trang web lưu thành một tệp (MHTML). Hãy mở bằng Excel rồi lưu lại dạng .xlsx.');
  if (start.startsWith('{')) throw notASheet('thuộc loại khác');
  if (!/^<[a-z!?]/.test(start)) return 'csv';
  if (/urn:schemas-microsoft-com:office:spreadsheet["'>]/.test(start) && /<(\w+:)?workbook/.test(start)) return 'xml';
  if (start.includes('urn:oasis:names:tc:opendocument:xmlns:office')) return 'ods';
  if (/<table[\s>]/i.test(text)) return 'html';
  if (/^<(\?xml|!doctype|!--|html|head|meta|body)/.test(start))
    throw notASheet(start.includes('<html') ? 'là trang web không có bảng' : 'thuộc loại khác');
  return 'csv';
};
