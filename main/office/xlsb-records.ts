// Owns the copy of an .xlsb that the library is given: without columns and links over the whole sheet, which it would write out cell by cell.
import yauzl from 'yauzl';
import { damaged } from './refusal.ts';
import { tooOdd } from './xlsx-plain.ts';
import { type ZipItem, zipOf } from './zip-bytes.ts';
import { partsOf } from './zip-parts.ts';

const mostBytes = 128 * 2 ** 20;
/** BrtBeginSheet, BrtEndSheet; BrtColInfo and BrtHLink. */
const [startOfSheet, endOfSheet] = [129, 130];
const multiplied = new Set([60, 494]);

/** A number of up to `most` bytes of seven bits each: its value and where it ends. */
const number = (bytes: Buffer, from: number, most: number): [value: number, end: number] => {
  let value = 0;
  for (let place = 0; place < most; place += 1) {
    const part = bytes[from + place] ?? 0;
    value += (part & 0x7f) * 128 ** place;
    if (part < 0x80) return [value, from + place + 1];
  }
  return [value, from + most];
};

export const withoutMultiplied = (stream: Buffer): Buffer => {
  const kept: Buffer[] = [];
  let from = 0;
  let [begun, ended] = [false, false];
  for (let at = 0; at < stream.length;) {
    const [kind, kindEnd] = number(stream, at, 2);
    const [length, start] = number(stream, kindEnd, 4);
    if (multiplied.has(kind)) {
      kept.push(stream.subarray(from, at));
      from = start + length;
    }
    begun ||= kind === startOfSheet;
    ended ||= kind === endOfSheet;
    at = start + length;
  }
  if (begun && !ended) throw damaged();
  return Buffer.concat([...kept, stream.subarray(Math.min(from, stream.length))]);
};

export const plainXlsb = async (bytes: Buffer): Promise<Buffer> => {
  const zip = await yauzl.fromBufferPromise(bytes, { validateEntrySizes: true });
  try {
    const { entries, whole } = await partsOf(zip, 'last');
    const wanted = [...entries.values()].filter(
      ({ fileName }) => /\.(bin|xml|rels)$/i.test(fileName) && !/(^|\/)(worksheets\/_rels|drawings|charts|docProps)\//i.test(fileName),
    );
    if (wanted.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0) > mostBytes) throw tooOdd();
    const items: ZipItem[] = [];
    for (const entry of wanted) {
      const part = await whole(entry);
      items.push({ name: entry.fileName, bytes: /worksheets\/[^/]*\.bin$/i.test(entry.fileName) ? withoutMultiplied(part) : part });
    }
    if (items.length === 0) throw damaged();
    return zipOf(items);
  } finally {
    zip.close();
  }
};
