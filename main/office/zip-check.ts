// Owns the look into a zip before it is trusted: names of its entries, and their bytes counted while they are inflated.
import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import { damaged, password, Refusal, tooBig } from './refusal.ts';

export interface ZipLimits {
  inflatedBytes: number;
  entries: number;
}

const [first, last] = [Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.from('PK\u0005\u0006', 'latin1')];
const lastLength = 22;
const mostBefore = 4096;

/** The zip in a file, without what a web server wrote before or behind it; null where there is none. */
export const zipIn = (bytes: Buffer): Buffer | null => {
  const from = bytes.subarray(0, mostBefore).indexOf(first);
  if (from < 0 || (from > 0 && bytes.readUInt16BE(0) === 0xd0cf)) return null;
  const zip = bytes.subarray(from);
  const end = zip.lastIndexOf(last);
  if (end < 0 || end + lastLength > zip.length) return from === 0 ? zip : null;
  const to = end + lastLength + zip.readUInt16LE(end + lastLength - 2);
  if (to === zip.length) return zip;
  const whole = Buffer.from(zip.subarray(0, end + lastLength));
  whole.writeUInt16LE(0, end + lastLength - 2);
  return whole;
};

/** Parts that no table needs: damage there is nobody's loss. */
const beside = /(^|\/)(media|docProps|customXml|printerSettings|theme|Thumbnails)\/|(^|\/)calcChain\.xml$/i;

/** Names of all entries; refuses what is cut off, encrypted, or inflates past the limits (sizes in a header may lie, so the bytes are counted). */
export const checkZip = async (bytes: Buffer, limits: ZipLimits): Promise<string[]> => {
  const zip = await yauzl.fromBufferPromise(bytes, { validateEntrySizes: true }).catch(() => {
    throw damaged();
  });
  const names: string[] = [];
  let inflated = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      if (names.push(entry.fileName) > limits.entries) throw tooBig();
      if (entry.isEncrypted()) throw password();
      if (entry.uncompressedSize === 0 || entry.fileName.endsWith('/')) continue;
      if (inflated + entry.uncompressedSize > limits.inflatedBytes) throw tooBig();
      let sum = 0;
      for await (const piece of await zip.openReadStreamPromise(entry)) {
        inflated += (piece as Buffer).length;
        if (inflated > limits.inflatedBytes) throw tooBig();
        sum = crc32(piece as Buffer, sum);
      }
      if (sum !== entry.crc32 && !beside.test(entry.fileName)) throw damaged();
    }
  } catch (error) {
    throw error instanceof Refusal ? error : damaged();
  } finally {
    zip.close();
  }
  return names;
};
