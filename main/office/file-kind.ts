// Owns the question what a file really is, by its first bytes and its entries, whatever its name says.
import { CFB } from '@e965/xlsx';
import { damaged, Refusal } from './refusal.ts';
import type { WorkbookKind } from './sheet.ts';

interface OleFile {
  FullPaths: string[];
}

const notOurs = (what: string) =>
  new Refusal('not-a-workbook', `Tệp này ${what}, không phải bảng tính. Hãy chọn tệp Excel (.xlsx, .xls), .ods hoặc .csv.`);

export const isZip = (bytes: Buffer): boolean => bytes.length > 3 && bytes.readUInt32LE(0) === 0x04034b50;
export const isOle = (bytes: Buffer): boolean => bytes.length > 7 && bytes.readUInt32BE(0) === 0xd0cf11e0;

/** Kind of an office zip by the names of its entries. */
export const kindOfZip = (names: readonly string[]): WorkbookKind => {
  const has = (name: RegExp) => names.some((one) => name.test(one));
  if (has(/(^|\/)workbook\.bin$/)) return 'xlsb';
  if (has(/^xl\/.*\.xml$/) || has(/(^|\/)workbook\d*\.xml$/)) return 'xlsx';
  if (has(/^word\//)) throw notOurs('là văn bản Word');
  if (has(/^ppt\//)) throw notOurs('là bản trình chiếu');
  if (has(/^content\.xml$/)) return 'ods';
  throw notOurs('là tệp nén');
};

/** Kind of an OLE file; an encrypted .xlsx is one too. */
export const checkOle = (bytes: Buffer): WorkbookKind => {
  let names: string[];
  try {
    names = (CFB as { read(data: Buffer, options: object): OleFile }).read(bytes, { type: 'buffer' }).FullPaths;
  } catch {
    throw damaged();
  }
  if (names.some((name) => /EncryptedPackage$/i.test(name)))
    throw new Refusal('password', 'Tệp được đặt mật khẩu. Hãy bỏ mật khẩu rồi chọn lại tệp.');
  if (names.some((name) => /\/(Workbook|Book)$/i.test(name))) return 'xls';
  throw notOurs(names.some((name) => /WordDocument$/i.test(name)) ? 'là văn bản Word' : 'thuộc loại khác');
};

/** Kind of a file of text: tables saved as web pages and XML workbooks often bear the name .xls. */
export const kindOfText = (text: string): WorkbookKind => {
  const start = text.slice(0, 4096).trimStart().toLowerCase();
  if (/^(<!doctype html|<html|<table|<head|<meta)/.test(start) || (start.startsWith('<?xml') && start.includes('<html'))) return 'html';
  if (start.startsWith('<?xml') && text.slice(0, 4096).includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'xml';
  if (start.startsWith('<?xml') || start.startsWith('{') || start.startsWith('%pdf')) throw notOurs('thuộc loại khác');
  return 'csv';
};
