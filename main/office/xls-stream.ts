// Owns the record stream of an old .xls (BIFF 2 to 8): where it stands in the file, and a copy with nothing but its cells.
import { CFB } from '@e965/xlsx';
import { damaged } from './refusal.ts';

interface Ole {
  FullPaths: string[];
}

const cfb = CFB as unknown as {
  read(data: Buffer, options: object): Ole;
  find(file: Ole, path: string): { content?: Uint8Array } | null;
};

/** Names of the parts of an OLE file, and its workbook; throws where it is damaged. */
export const readOle = (bytes: Buffer): { names: string[]; stream: Buffer | null } => {
  const file = cfb.read(bytes, { type: 'buffer' });
  const content = (cfb.find(file, '/Workbook') ?? cfb.find(file, '/Book'))?.content;
  return { names: file.FullPaths, stream: content === undefined ? null : Buffer.from(content) };
};

export const record = {
  font: 0x31,
  format: 0xe0,
  formatOld: 0x43,
  sheet: 0x85,
  start: 0x809,
  end: 0x0a,
  strings: 0xfc,
  more: 0x3c,
  shared: 0xfd,
  codePage: 0x42,
} as const;

/** Runs through the records from `from`; a length that reaches past the end stops it. `take` answers 'stop' to end. */
export const eachRecord = (stream: Buffer, from: number, take: (kind: number, body: Buffer, at: number) => 'stop' | void): void => {
  for (let at = from; at + 4 <= stream.length;) {
    const next = at + 4 + stream.readUInt16LE(at + 2);
    if (next > stream.length || take(stream.readUInt16LE(at), stream.subarray(at + 4, next), at) === 'stop') return;
    at = next;
  }
};

/** What a table needs: the frame (BOF, EOF, sheets, password, 1904), fonts and formats, rows, cells, merges. */
const frameKinds = [0x09, 0x209, 0x409, 0x809, 0x0a, 0x85, 0x8f, 0x2f, 0x22, 0x42, 0x81];
const formatKinds = [0x1e, 0x41e, 0x31, 0x231, 0x43, 0x243, 0x443, 0xe0, 0x44];
const rowKinds = [0x00, 0x200, 0x08, 0x208, 0xe5, 0xfc];
const cellKinds = [
  0x01, 0x201, 0x02, 0x03, 0x203, 0x04, 0x204, 0x05, 0x205, 0x06, 0x206, 0x406, 0x07, 0x207, 0x27e, 0xbd, 0xbe, 0xfd, 0xd6,
];
const needed = new Set([frameKinds, formatKinds, rowKinds, cellKinds].flat());
const starts = new Set([0x09, 0x209, 0x409, 0x809]);
const formulas = new Set([0x06, 0x206, 0x406]);
/** Read by nobody (DxGCol). */
const nothing = 0x99;

/** Where a record of a formula has its length: behind cell and value; null in Excel 2, which counts in one byte. */
const formulaLength = (kind: number, version: number): number | null =>
  kind === record.start ? ([0x200, 0x300, 0x400, 0x02, 0x07].includes(version) ? null : 20) : kind === 0x09 ? null : 16;

/** The same stream, where names, pivots, drawings and the text of formulas say nothing: values stay, and nothing else can break the reading. */
export const cellsOnly = (stream: Buffer): Buffer => {
  const copy = Buffer.from(stream);
  let [kept, depth] = [true, 0];
  let length: number | null = null;
  eachRecord(copy, 0, (kind, body, at) => {
    if (kind !== record.more) kept = needed.has(kind);
    if (!kept) copy.writeUInt16LE(nothing, at);
    if (starts.has(kind)) depth += 1;
    else if (kind === record.end) depth -= 1;
    if (starts.has(kind) && body.length >= 2) length = formulaLength(kind, body.readUInt16LE(0));
    if (formulas.has(kind) && length !== null && body.length >= length + 2) body.writeUInt16LE(0xffff, length);
  });
  if (depth > 0) throw damaged();
  return copy;
};

const labels: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  874: 'windows-874',
  10_000: 'macintosh',
};

/** Reads the text of a book older than Excel 97, whose letters are bytes of a code page; null where they are Unicode. */
export const oldLetters = (stream: Buffer): ((text: string) => string) | null => {
  let [unicode, page] = [false, 1252];
  eachRecord(stream, 0, (kind, body) => {
    if (kind === record.start && body.length >= 2) unicode = body.readUInt16LE(0) >= 0x600;
    if (kind === record.codePage && body.length >= 2) page = body.readUInt16LE(0);
    return kind === record.end ? 'stop' : undefined;
  });
  if (unicode) return null;
  const decoder = new TextDecoder(labels[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252'));
  return (text) => decoder.decode(Buffer.from(text, 'latin1')).normalize('NFC');
};
