// Owns writing a zip entry by entry with constant memory: deflate and CRC of node:zlib, sizes filled in when they are known.
import { open, rm } from 'node:fs/promises';
import { crc32, createDeflateRaw } from 'node:zlib';
import { Refusal } from './refusal.ts';

interface Entry {
  name: Buffer;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

/** Part of a zip being written: `write` takes text or bytes and waits for the disk when it must. */
export interface ZipPart {
  write(text: string | Buffer): Promise<void>;
}

const most = 0xffffffff;
/** 01/01/1980: the same rows give the same bytes on any day. */
const dosDate = 0x21;

/** A zip at `path`; `close` writes the directory and answers the size in bytes. */
export const openZip = async (path: string) => {
  const file = await open(path, 'w');
  const entries: Entry[] = [];
  let end = 0;
  const append = async (bytes: Buffer) => {
    await file.write(bytes, 0, bytes.length, end);
    end += bytes.length;
    if (end > most) throw new Refusal('too-big', 'Tệp xuất ra quá lớn. Hãy lọc bớt rồi xuất lại.');
  };
  return {
    /** Writes one entry; `fill` gives its text piece by piece. */
    add: async (name: string, fill: (part: ZipPart) => Promise<void>): Promise<void> => {
      const entry: Entry = { name: Buffer.from(name), crc: 0, packed: 0, size: 0, offset: end };
      await append(Buffer.concat([header(entry, 'local'), entry.name]));
      await deflateInto(entry, fill, append);
      await file.write(sizes(entry), 0, 12, entry.offset + 14);
      entries.push(entry);
    },
    close: async (): Promise<number> => {
      const start = end;
      await append(Buffer.concat(entries.flatMap((entry) => [header(entry, 'central'), entry.name])));
      await append(directoryEnd(entries.length, start, end - start));
      await file.close();
      return end;
    },
    /** Leaves nothing of it. */
    abandon: async (): Promise<void> => {
      await file.close().catch(() => undefined);
      await rm(path, { force: true });
    },
  };
};

const deflateInto = async (
  entry: Entry,
  fill: (part: ZipPart) => Promise<void>,
  append: (bytes: Buffer) => Promise<void>,
): Promise<void> => {
  const deflate = createDeflateRaw({ level: 3, chunkSize: 128 * 1024, memLevel: 9 });
  const drain = async () => {
    for await (const piece of deflate) {
      entry.packed += (piece as Buffer).length;
      await append(piece as Buffer);
    }
  };
  const drained = drain();
  const failed = drained.then(
    () => undefined,
    (error: unknown) => error,
  );
  /** One piece is packed in its thread while the next is put together; awaiting `drain` would do one after the other. */
  let packing: Promise<unknown> = Promise.resolve();
  const packed = async () => {
    const error = await Promise.race([packing, failed]);
    if (error instanceof Error) throw error;
  };
  try {
    await fill({
      write: async (text) => {
        const bytes = typeof text === 'string' ? Buffer.from(text) : text;
        entry.crc = crc32(bytes, entry.crc);
        entry.size += bytes.length;
        if (entry.size > most) throw new Refusal('too-big', 'Danh sách quá dài cho một trang tính. Hãy lọc bớt rồi xuất lại.');
        await packed();
        packing = new Promise((done) => deflate.write(bytes, done));
      },
    });
    await packed();
    deflate.end();
  } catch (error) {
    deflate.destroy();
    await failed;
    throw error;
  }
  await drained;
};

/** Version 2.0, names in UTF-8, deflate. */
const header = (entry: Entry, place: 'local' | 'central'): Buffer => {
  const local = place === 'local';
  const fixed = Buffer.alloc(local ? 30 : 46);
  fixed.writeUInt32LE(local ? 0x04034b50 : 0x02014b50, 0);
  const at = local ? 4 : 6;
  if (!local) fixed.writeUInt16LE(20, 4);
  fixed.writeUInt16LE(20, at);
  fixed.writeUInt16LE(0x0800, at + 2);
  fixed.writeUInt16LE(8, at + 4);
  fixed.writeUInt16LE(dosDate, at + 8);
  sizes(entry).copy(fixed, at + 10);
  fixed.writeUInt16LE(entry.name.length, at + 22);
  if (!local) fixed.writeUInt32LE(entry.offset, 42);
  return fixed;
};

const sizes = (entry: Entry): Buffer => {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32LE(entry.crc, 0);
  bytes.writeUInt32LE(entry.packed, 4);
  bytes.writeUInt32LE(entry.size, 8);
  return bytes;
};

const directoryEnd = (count: number, start: number, size: number): Buffer => {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x06054b50, 0);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(size, 12);
  bytes.writeUInt32LE(start, 16);
  return bytes;
};
