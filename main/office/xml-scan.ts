// Owns walking through XML as bytes, piece by piece: tags and the texts that are asked for; no tree, no memory beyond one tag.

/** Something rare in a workbook (another encoding, CDATA): the library reads such a file, slowly and whole. */
export class Unusual extends Error {}

/** Told of each tag. `name`…`nameEnd` is the local name in `bytes`, attributes reach to `end`. */
export interface TagReader {
  open(bytes: Buffer, name: number, nameEnd: number, end: number, empty: boolean): void;
  /** The bytes up to the next tag, after an opening tag whose name `wants` them. */
  text(bytes: Buffer, from: number, to: number): void;
  close(bytes: Buffer, name: number, nameEnd: number): void;
  wants(bytes: Buffer, name: number, nameEnd: number): boolean;
  /** Text may stand behind any tag, closing ones and comments too; drawings have long attributes. */
  mixed?: true;
}

const [less, greater, slash, bang, question, colon, dash] = [0x3c, 0x3e, 0x2f, 0x21, 0x3f, 0x3a, 0x2d];
/** A tag with its text; a cell of Excel takes less. */
const longest = 2 ** 20;
const longestMixed = 16 * 2 ** 20;

const checkDeclaration = (bytes: Buffer, from: number, to: number): void => {
  const [, encoding = 'utf-8'] = /encoding\s*=\s*["']([^"']*)/i.exec(bytes.toString('latin1', from, to)) ?? [];
  if (!/^(utf-8|us-ascii)$/i.test(encoding)) throw new Unusual();
};

/** Where the tag ends: a “>” within an attribute ends no tag. */
const endOfTag = (bytes: Buffer, from: number, length: number): number => {
  let quote = 0;
  for (let at = from; at < length; at += 1) {
    const sign = bytes[at]!;
    if (quote === 0) {
      if (sign === greater) return at;
      if (sign === 0x22 || sign === 0x27) quote = sign;
    } else if (sign === quote) quote = 0;
  }
  return length;
};

/** `take` is given the bytes in their order; `end` throws where they stop within a tag. */
export const tagScanner = (reader: TagReader) => {
  let tail: Buffer = Buffer.alloc(0);
  let fresh = true;
  let inText = false;
  const take = (piece: Buffer): void => {
    const bytes = tail.length === 0 ? piece : Buffer.concat([tail, piece]);
    const length = bytes.length;
    if (fresh && length > 1 && (bytes[0]! >= 0xfe || bytes[0] === 0 || bytes[1] === 0)) throw new Unusual();
    fresh &&= length < 2;
    let at = 0;
    for (;;) {
      while (at < length && bytes[at] !== less) at += 1;
      let end = at + 1;
      while (end < length && bytes[end] !== greater) end += 1;
      if (end >= length) break;
      const first = bytes[at + 1];
      if (first === bang) {
        // A comment goes on to its own end; one in the middle of a text is rare.
        if (bytes[at + 2] !== dash || bytes[at + 3] !== dash || (inText && reader.mixed !== true)) throw new Unusual();
        const close = bytes.indexOf('-->', at + 4, 'latin1');
        if (close < 0) break;
        end = close + 2;
        if (reader.mixed === true) {
          let to = end + 1;
          while (to < length && bytes[to] !== less) to += 1;
          if (to >= length) break;
          if (reader.wants(bytes, at, at)) reader.text(bytes, end + 1, to);
        }
      } else if (first === question) checkDeclaration(bytes, at, end);
      else {
        const closing = first === slash;
        let name = closing ? at + 2 : at + 1;
        let nameEnd = name;
        for (let sign = bytes[nameEnd]!; sign > 32 && sign !== greater && sign !== slash; sign = bytes[nameEnd]!) {
          nameEnd += 1;
          if (sign === colon) name = nameEnd;
        }
        if (reader.mixed === true) end = endOfTag(bytes, nameEnd, length);
        if (end >= length) break;
        const empty = bytes[end - 1] === slash;
        let to = end + 1;
        const wanted = (reader.mixed === true || (!closing && !empty)) && reader.wants(bytes, name, nameEnd);
        if (wanted) while (to < length && bytes[to] !== less) to += 1;
        // A text that goes on in the next piece is read then, with its tag; of one that does not end only the beginning is.
        if (to >= length && wanted && length - at <= longest) break;
        inText = wanted;
        if (closing) reader.close(bytes, name, nameEnd);
        else reader.open(bytes, name, nameEnd, end, empty);
        if (wanted) reader.text(bytes, end + 1, to);
        at = to;
        continue;
      }
      at = end + 1;
    }
    if (length - at > (reader.mixed === true ? longestMixed : longest)) throw new Unusual();
    tail = bytes.subarray(at);
  };
  return {
    take,
    end: (): void => {
      if (reader.mixed === true) take(Buffer.from('<'));
      if (tail.length > (reader.mixed === true ? 1 : 0)) throw new Unusual();
    },
  };
};

const entities: Readonly<Record<string, string>> = { quot: '"', apos: "'", gt: '>', lt: '<', amp: '&' };
const written = (text: string): string =>
  text
    .replace(/&(?:(quot|apos|gt|lt|amp)|#(\d{1,7})|#[xX]([\da-fA-F]{1,6}));/g, (whole, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n/g, '\n');

/** Text as a cell means it: UTF-8, entities and Excel's _xHHHH_ written out. */
export const textOf = (bytes: Buffer, from: number, to: number): string => {
  let high = 0;
  let special = false;
  for (let at = from; at < to; at += 1) {
    const sign = bytes[at]!;
    high |= sign;
    if (sign === 0x26 || sign === 0x5f || sign === 0x0d) special = true;
  }
  const text = bytes.toString(high < 0x80 ? 'latin1' : 'utf8', from, to);
  return special ? written(text) : text;
};

/** Calls `found` with the place of each attribute; a tag written in a way that office programs do not write is unusual. */
export const eachAttribute = (
  bytes: Buffer,
  nameEnd: number,
  end: number,
  found: (name: number, nameEnd: number, from: number, to: number) => void,
): void => {
  let at = nameEnd;
  for (;;) {
    while (at < end && (bytes[at]! <= 32 || bytes[at] === slash)) at += 1;
    if (at >= end) return;
    const name = at;
    while (at < end && bytes[at] !== 0x3d) {
      if (bytes[at]! <= 32) throw new Unusual();
      at += 1;
    }
    const quote = bytes[at + 1];
    if (quote !== 0x22 && quote !== 0x27) throw new Unusual();
    const from = at + 2;
    let to = from;
    while (to < end && bytes[to] !== quote) to += 1;
    if (to >= end) throw new Unusual();
    found(name, at, from, to);
    at = to + 1;
  }
};
