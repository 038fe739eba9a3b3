// The one door to uuid: time-ordered ids, so that rows of one command lie together in the index.
import { v7 } from 'uuid';

const width = 16;
const pool = new Uint8Array(width * 512);
let used = pool.length;
/** Sixteen random bytes; the library asks the system for each id anew, which is half the time of an id. */
const random = (): Uint8Array => {
  if (used === pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  return pool.subarray(used, (used += width));
};

let msecs = 0;
let seq = 0;
/** Ids of one thread rise, also within a millisecond. */
export const uuidv7 = (): string => {
  const now = Date.now();
  const bytes = random();
  if (now > msecs) {
    msecs = now;
    // 31 bits leave room to count on.
    seq = new DataView(bytes.buffer, bytes.byteOffset).getUint32(6) >>> 1;
  } else seq += 1;
  return v7({ random: bytes, msecs, seq });
};
