// Owns making a small zip in memory, and reading one: for files that are packed by the hundred.
import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';
import yauzl from 'yauzl';
import { Refusal } from './refusal.ts';

export interface ZipItem {
  name: string;
  bytes: Buffer | string;
}

/** 01/01/1980: the same content gives the same bytes on any day. */
const dosDate = 0x21;

/** A zip of these files; what is packed already (docx, pdf) is stored as it is. */
export const zipOf = (items: readonly ZipItem[], packed: 'yes' | 'no' = 'no'): Buffer => {
  const pieces: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const item of items) {
    const plain = typeof item.bytes === 'string' ? Buffer.from(item.bytes) : item.bytes;
    const body = packed === 'yes' ? plain : deflateRawSync(plain, { level: 6 });
    const name = Buffer.from(item.name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x0800, 2);
    facts.writeUInt16LE(packed === 'yes' ? 0 : 8, 4);
    facts.writeUInt16LE(dosDate, 8);
    facts.writeUInt32LE(crc32(plain), 10);
    facts.writeUInt32LE(body.length, 14);
    facts.writeUInt32LE(plain.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), facts, name, body]);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), facts, entry, name);
    pieces.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(items.length, 8);
  end.writeUInt16LE(items.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, directory, end]);
};

const most = { bytes: 64 * 1024 * 1024, entries: 2000 };

/** The files of a zip by name; refuses what is damaged or swells beyond reason (`mostBytes` of all together). */
export const unzipped = async (bytes: Buffer, mostBytes: number = most.bytes): Promise<Map<string, Buffer>> => {
  const files = new Map<string, Buffer>();
  let size = 0;
  try {
    const zip = await yauzl.fromBufferPromise(bytes, { validateEntrySizes: true });
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      const pieces: Buffer[] = [];
      for await (const piece of await zip.openReadStreamPromise(entry)) {
        size += (piece as Buffer).length;
        if (size > mostBytes || files.size > most.entries) throw new Refusal('too-big', 'Tệp Word bung ra quá lớn nên không đọc.');
        pieces.push(piece as Buffer);
      }
      files.set(entry.fileName, Buffer.concat(pieces));
    }
  } catch (error) {
    throw error instanceof Refusal
      ? error
      : new Refusal('damaged', 'Tệp Word bị hỏng, không đọc được. Hãy mở bằng Word rồi lưu lại dạng .docx.');
  }
  return files;
};
