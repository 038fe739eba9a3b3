// Owns the parts of an office zip: their bytes piece by piece, or whole where they are small.
import { createInflateRaw } from 'node:zlib';
import type yauzl from 'yauzl';
import { Unusual } from './xml-scan.ts';

/** `twice`: which of two entries of one name is meant; both are unusual. */
export const partsOf = async (zip: yauzl.ZipFile, twice: 'neither' | 'last' = 'neither') => {
  const entries = new Map<string, yauzl.Entry>();
  for await (const entry of zip.eachEntry()) {
    if (twice === 'neither' && entries.has(entry.fileName)) throw new Unusual();
    entries.set(entry.fileName, entry);
  }
  /** The bytes of a part, piece by piece; `take` answers 'stop' when it has seen enough. */
  const pieces = async (entry: yauzl.Entry, take: (piece: Buffer) => 'stop' | void): Promise<void> => {
    const packed = await zip.openReadStreamPromise(entry, entry.compressionMethod === 8 ? { decompress: false } : {});
    const inflated = createInflateRaw({ chunkSize: 256 * 1024 });
    packed.on('error', (error) => inflated.destroy(error));
    // The loop throws what goes wrong; one that stops early has nobody left to tell.
    inflated.on('error', () => {});
    const stream = entry.compressionMethod === 8 ? packed.pipe(inflated) : packed;
    for await (const piece of stream) if (take(piece as Buffer) === 'stop') break;
    packed.destroy();
  };
  const whole = async (entry: yauzl.Entry): Promise<Buffer> => {
    const all: Buffer[] = [];
    await pieces(entry, (piece) => void all.push(piece));
    return Buffer.concat(all);
  };
  return { entries, pieces, whole };
};
export type Parts = Awaited<ReturnType<typeof partsOf>>;
