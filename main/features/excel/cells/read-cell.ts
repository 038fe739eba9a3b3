// Owns how one cell becomes one value of a record column, with every repair named; the original stays with the row.
import type { Column } from '../../../../preload/contract/records/column.ts';
import { cccdFinding, padCccd } from '../../../domain/text/cccd.ts';
import { fold, nfc, tidy } from '../../../domain/text/fold.ts';
import { phoneFinding, tidyPhone } from '../../../domain/text/phone.ts';
import { padTaxCode, taxCodeFinding } from '../../../domain/text/tax-code.ts';
import type { Cell } from '../../../office/sheet.ts';
import { invisible, withoutInvisible } from './invisible.ts';
import { failed, read, type CellReading, type RepairKind, type Severity } from './cell-reading.ts';
import { phoneCell } from './phone-cell.ts';
import { holdsDay } from './split-paper.ts';
import { readChoice, readChoices } from './read-choice.ts';
import { readDateCell, type DateContext } from './read-date-cell.ts';

const nothing = /^((khong|ko|k) ?(co|ro|co mst|co so|dung)?|(chua|dang) (co|cap|cap nhat|ro|lam)|chua|null|none|nil|n\/a|na)\.?$/;

/** A word about the standing where a day is asked for. */
const standing = /^(con|het|da het|chua het|dang con|dang co)( han)?( hieu luc)?( han)?\.?$/;

/** The sign by which Excel is told to keep digits as text comes along in exports of other programs. */
const withoutApostrophe = (cell: Cell): Cell =>
  /^\s*'\s*\d/.test(cell.text) ? { ...cell, text: cell.text.replace(/^\s*'\s*/, '') } : cell;

/** The value as the record's own schema takes it, or null with the reason. */
export const readCell = (found: Cell | null, column: Column, context: DateContext): CellReading => {
  if (found === null || !invisible.test(found.text)) return readPlain(found, column, context);
  const reading = readPlain({ ...found, text: withoutInvisible(found.text) }, column, context);
  return reading.repairs.includes('spaces') ? reading : { ...reading, repairs: [...reading.repairs, 'spaces'] };
};

const readPlain = (found: Cell | null, column: Column, context: DateContext): CellReading => {
  const cell = found === null || column.kind === 'text' || column.kind === 'longtext' ? found : withoutApostrophe(found);
  const text = cell?.text.trim() ?? '';
  if (cell === null || text === '' || /^[-–—._…]+$/.test(text)) return read(null);
  if (/^#(n\/a|ref!|value!|name\?|div\/0!|num!|null!)$/i.test(text) && cell.number === null) return failed(`Ô báo lỗi ${text} của Excel.`);
  if (!['text', 'longtext', 'choice', 'choices', 'code'].includes(column.kind) && nothing.test(fold(text))) return read(null, 'blank-word');
  if (text.length > longest && column.kind !== 'text' && column.kind !== 'longtext')
    return failed(`Ô dài ${text.length.toLocaleString('vi-VN')} ký tự, không thể là ${column.label.toLowerCase()}.`);
  const reading = byKind(cell, text, column, context);
  if (reading.value === null) return reading;
  const parsed = column.schema.safeParse(reading.value);
  if (!parsed.success) return failed(`${parsed.error.issues[0]?.message ?? 'Giá trị không hợp lệ.'} (Ô ghi: “${text.slice(0, 80)}”.)`);
  return { ...reading, value: parsed.data };
};

/** No code, day, number or list of items is longer. */
const longest = 2000;
const mostRemembered = 4000;

/** Columns hold few different issuers, classes and days; what was read without a question is read once. A term counts anew in each row. */
export const rememberedReadings = (): typeof readCell => {
  const known = new Map<string | number, CellReading>();
  return (cell, column, context) => {
    if (cell === null || (cell.number !== null && cell.isDate === 'no')) return readCell(cell, column, context);
    const key = cell.number ?? cell.text;
    const found = known.get(key);
    if (found !== undefined) return found;
    const reading = readCell(cell, column, context);
    if (known.size < mostRemembered && reading.problem === null && !reading.repairs.includes('term')) known.set(key, reading);
    return reading;
  };
};

const byKind = (cell: Cell, text: string, column: Column, context: DateContext): CellReading => {
  switch (column.kind) {
    case 'date':
      return standing.test(fold(text)) ? noted(null, [], `“${tidy(text)}” không phải là ngày, để trống.`) : readDateCell(cell, context);
    case 'number':
      return readNumber(cell, text);
    case 'tax-code':
      return readTaxCode(cell);
    case 'phone':
      return readPhone(cell);
    case 'personal':
      return readPersonal(cell);
    case 'choice':
      return readChoice(tidy(text), column.choices);
    case 'choices':
      return cell.isDate === 'yes'
        ? failed(`Ô này là ngày (${text}); có thể Excel đã đổi các số của danh mục thành ngày.`, 'doubt')
        : readChoices(nfc(text), column.choices);
    case 'code':
      if (severalNumbers(text)) return failed(`Ô ghi nhiều số giấy (${tidy(text).slice(0, 80)}); xin nhập từng giấy.`, 'doubt');
      return holdsDay(text)
        ? { ...readText(cell), problem: { severity: 'doubt', message: 'Ô ghi cả số lẫn ngày, chưa tách ra được.' } }
        : readText(cell);
    case 'longtext':
      return noted(nfc(text).replace(/[^\S\n]+/g, ' '), text === nfc(text) ? [] : ['nfc']);
    default:
      return readText(cell);
  }
};

const noted = (
  value: string | number | null,
  repairs: readonly RepairKind[],
  message: string | null = null,
  severity: Severity = 'note',
): CellReading => ({
  value,
  repairs,
  problem: message === null ? null : { severity, message },
});

/** Lines of a cell that each read like a number of a paper. */
const severalNumbers = (text: string): boolean => {
  const papers = text.match(/(?<![\p{L}\d/])\d+\p{L}?(?:\/\d{4})?\/\p{L}[\p{L}\d-]+/gu) ?? [];
  if (new Set(papers).size > 1) return true;
  if (!text.includes('\n')) return false;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.every((line) => /^[^\s]*\d[^\s]*\/\S+$/.test(line.trim().replace(/^[-+•]\s*|[;,.]$/g, '')));
};

const readText = (cell: Cell): CellReading => {
  const repairs: RepairKind[] = [];
  if (nfc(cell.text) !== cell.text) repairs.push('nfc');
  if (tidy(cell.text) !== nfc(cell.text)) repairs.push('spaces');
  return noted(tidy(cell.text), repairs);
};

const taxShape = /(?<![\d/])(?:\d{10}(?:\s?-\s?\d{3})?|\d{12,13})(?![\d/])/g;
const personalShape = /(?<![\d/])(?:\d{12}|\d{9})(?![\d/])/g;

/** "MST: 6000181156", "066… cấp ngày 1/2/2021 tại …": the one number of its shape among words, and what is not taken in; null where there is none, or several. */
const amongWords = (text: string, shape: RegExp): { number: string; left: string | null } | null => {
  const found = text.match(shape) ?? [];
  const [number] = found;
  if (number === undefined || found.length > 1 || number === text.trim() || !/[\p{L}(,;]/u.test(text)) return null;
  const left = tidy(
    text
      .replace(number, ' ')
      .replace(/(?<!\p{L})(?:mst|m\.s\.t|mã số thuế|mã số|msdn|mã số doanh nghiệp|số|cccd|cmnd|căn cước)(?!\p{L})\s*:?/giu, ' '),
  ).replace(/^[\s,;:.()-]+|[\s,;:.(-]+$/g, '');
  return { number: number.replace(/\s/g, ''), left: left === '' ? null : `Chỉ lấy số, chưa lấy: “${left.slice(0, 80)}”.` };
};

const readTaxCode = (cell: Cell): CellReading => {
  const raw =
    cell.number !== null &&
    Number.isSafeInteger(cell.number) &&
    /^\d+$/.test(cell.text.replace(/[,.\s]/g, '')) &&
    !cell.text.startsWith('0')
      ? cell.number
      : cell.text;
  const spoken = typeof raw === 'string' ? amongWords(raw, taxShape) : null;
  const { code, padded } = padTaxCode(spoken?.number ?? raw);
  const repairs: RepairKind[] = padded
    ? ['tax-zero']
    : cell.number !== null
      ? ['code-number']
      : code === cell.text.trim()
        ? []
        : ['code-shape'];
  if (spoken !== null)
    return noted(code, [...repairs.filter((kind) => kind !== 'code-shape'), 'code-shape'], spoken.left ?? taxCodeFinding(code));
  return noted(code, repairs, taxCodeFinding(code));
};

const readPhone = (cell: Cell): CellReading => {
  const stored = cell.number !== null && Number.isSafeInteger(cell.number) && !cell.text.startsWith('0');
  const { phone: raw, left } = stored ? { phone: String(cell.number), left: null } : phoneCell(cell.text);
  const { phone } = tidyPhone(raw);
  const zero = phone.replace(/\D/g, '').length > String(raw).replace(/\D/g, '').length;
  const repairs: RepairKind[] = zero ? ['phone-zero'] : cell.number !== null ? ['code-number'] : phone === cell.text ? [] : ['spaces'];
  return left === null
    ? noted(phone, repairs, phoneFinding(phone))
    : noted(phone, repairs, `Chỉ lấy số điện thoại, chưa lấy: “${left.slice(0, 80)}”.`);
};

/** "6.6190005678E+10" as text: the digits, where none was cut off. */
const writtenOut = (text: string): string => {
  const [, first, rest, power] = /^\s*(\d)[.,](\d+)E\+?(\d{1,2})\s*$/i.exec(text) ?? [];
  return first !== undefined && rest?.length === Number(power) ? first + rest : text;
};

const readPersonal = (cell: Cell): CellReading => {
  const raw = cell.number !== null && Number.isSafeInteger(cell.number) && !cell.text.startsWith('0') ? cell.number : writtenOut(cell.text);
  const spoken = typeof raw === 'string' ? amongWords(raw, personalShape) : null;
  const { cccd, padded } = padCccd(spoken?.number ?? raw);
  return noted(
    cccd,
    padded ? ['cccd-zero'] : cell.number !== null ? ['code-number'] : spoken === null ? [] : ['code-shape'],
    spoken?.left ?? cccdFinding(cccd),
  );
};

const nearly = /^(?:~|≈|>|<|\+|±|khoảng|chừng|gần|hơn|trên|dưới|ước|tầm)\s*/iu;
const counted = '(?:người|nguoi|lao động|lao dong|công nhân|cong nhan|nhân viên|nv|cn|cnv|cbcnv|lđ|ld|nld|nlđ)';
const whole = new RegExp(`^(\\d{1,3}(?:[.,\\s]\\d{3})+|\\d+)(?:[.,]0+)?(?:\\s*${counted})?\\.?$`, 'iu');

/** "1.234", "1 234", "346 ", "30 người"; the dot and the comma group thousands here. "~200" is taken and asked about. */
const readNumber = (cell: Cell, text: string): CellReading => {
  if (cell.isDate === 'yes') return failed(`Ô này là ngày (${text}), không phải số.`);
  if (cell.number !== null) return read(cell.number);
  const said = nfc(text).trim();
  const about = said.replace(nearly, '').replace(/\s*\+$/, '');
  const digits = whole.exec(about)?.[1];
  if (digits === undefined) return failed(`“${text}” không phải là số.`);
  const value = Number(digits.replace(/[.,\s]/g, ''));
  if (about === said) return read(value, 'number-text');
  return noted(value, ['number-text'], `“${text}” là số ước chừng; đang lấy ${value.toLocaleString('vi-VN')}.`, 'doubt');
};
