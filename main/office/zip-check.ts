// Owns the look into a zip before it is trusted: names of its entries, and their bytes counted while they are inflated.
import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import { damaged, password, Refusal, tooBig } from './refusal.ts';

export interface ZipLimits {
  inflatedBytes: number;
  entries: number;
}

/** Names of all entries; refuses what is cut off, encrypted, or inflates past the limits (sizes in a header may lie, so the bytes are counted). */
export const checkZip = async (path: string, limits: ZipLimits): Promise<string[]> => {
  const zip = await yauzl.openPromise(path, { autoClose: false, validateEntrySizes: true }).catch(() => {
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
      if (sum !== entry.crc32) throw damaged();
    }
  } catch (error) {
    throw error instanceof Refusal ? error : damaged();
  } finally {
    zip.close();
  }
  return names;
};
