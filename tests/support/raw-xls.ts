// Small .xls record streams written by hand: of any age, in any code page, with what the library stumbles over.
export interface RawXls {
  /** 3 and 4 have one sheet and no frame around it. */
  excel: 3 | 4 | 5 | 97;
  codePage?: number;
  sheet?: string;
  /** Bytes of a code page, numbers, or the last value of a formula. */
  rows: readonly (readonly (Buffer | number | { value: number })[])[];
  /** A name whose formula is made of labels of rows and columns, as Excel 97 allowed. */
  labelFormula?: boolean;
}

const words = (...numbers: number[]): Buffer => {
  const bytes = Buffer.alloc(numbers.length * 2);
  numbers.forEach((number, at) => bytes.writeUInt16LE(number, at * 2));
  return bytes;
};
const record = (kind: number, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([words(kind, body.length), body]);
};
const double = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
};

export const rawXls = ({ excel, codePage = 1252, sheet = 'A', rows, labelFormula = false }: RawXls): Buffer => {
  const [unicode, frame] = [excel === 97, excel >= 5];
  const start = (type: number) =>
    frame
      ? record(0x809, words(unicode ? 0x600 : 0x500, type, 0, 0), unicode ? Buffer.alloc(8) : Buffer.alloc(0))
      : record(excel === 3 ? 0x209 : 0x409, words(excel * 0x100, type, 0));
  const text = (bytes: Buffer) => Buffer.concat([words(bytes.length), unicode ? Buffer.from([0]) : Buffer.alloc(0), bytes]);
  /** 1E 1F: a formula that is a whole number. */
  const formula = Buffer.from([0x1e, 0x01, 0x00]);
  const cells = rows.flatMap((row, y) =>
    row.map((cell, x) => {
      const place = words(y, x, 0);
      if (Buffer.isBuffer(cell)) return record(0x204, place, text(cell));
      if (typeof cell === 'number') return record(0x203, place, double(cell));
      return record(
        frame ? 0x06 : 0x406,
        place,
        double(cell.value),
        words(0),
        frame ? Buffer.alloc(4) : Buffer.alloc(0),
        words(3),
        formula,
      );
    }),
  );
  const end = record(0x0a);
  const page = record(0x42, words(codePage));
  if (!frame) return Buffer.concat([start(0x10), page, ...cells, end]);
  const name = Buffer.from(sheet, 'latin1');
  const label = record(
    0x18,
    words(0, 0x100, 6, 0, 0),
    Buffer.alloc(4),
    Buffer.from([0]),
    Buffer.from('N'),
    Buffer.from([0x18, 0x01, 0, 0, 0, 0]),
  );
  const listed = (at: number) => {
    const position = Buffer.alloc(4);
    position.writeUInt32LE(at);
    return record(0x85, position, Buffer.from([0, 0, name.length]), unicode ? Buffer.from([0]) : Buffer.alloc(0), name);
  };
  const head = (at: number) => Buffer.concat([start(0x05), page, listed(at), ...(labelFormula ? [label] : []), end]);
  return Buffer.concat([head(head(0).length), start(0x10), ...cells, end]);
};
