// The table of file tokens: paths stay on this side, the window holds only a random token and a name.
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, isAbsolute, join } from 'node:path';
import type { FileToken } from '../preload/contract/rpc.ts';

export interface FileDesk {
  /** Gives a token to a file that the user chose. */
  issue(path: string, name?: string): FileToken;
  /** Where the file of a token lies; throws UnknownFileToken. */
  resolve(token: string): { path: string; name: string };
  /** Token, name and present size in bytes, as the window may know them. */
  describe(token: string): FileToken;
  /** A fresh path in a private temporary folder, for a file that the core writes or a shell receives. */
  output(name: string): { token: string; path: string };
  /** Forgets a token, and removes its file if it was a temporary one. */
  discard(token: string): void;
  /** Removes all temporary files; every token is unknown afterwards. */
  close(): void;
}

export class UnknownFileToken extends Error {
  constructor() {
    super('Tệp này không còn mở được. Hãy chọn lại tệp.');
    this.name = 'UnknownFileToken';
  }
}

interface Entry {
  path: string;
  name: string;
  /** The private folder of a temporary file; a chosen file has none and is never removed. */
  folder: string | null;
}

export function openFileDesk(parent: string = tmpdir()): FileDesk {
  const entries = new Map<string, Entry>();
  let room: string | null = null;

  function entry(token: string): Entry {
    const found = entries.get(token);
    if (!found) throw new UnknownFileToken();
    return found;
  }
  function describe(token: string): FileToken {
    const { path, name } = entry(token);
    return { token, name, size: statSync(path).size };
  }

  return {
    describe,
    issue(path, name = basename(path)) {
      if (!isAbsolute(path) || !statSync(path, { throwIfNoEntry: false })?.isFile()) throw new UnknownFileToken();
      const token = randomUUID();
      entries.set(token, { path, name: fileName(name), folder: null });
      return describe(token);
    },
    resolve(token) {
      const { path, name } = entry(token);
      return { path, name };
    },
    output(name) {
      room ??= privateFolder(parent);
      const token = randomUUID();
      // A folder for each file, so that the file on disk keeps the name people know.
      const folder = mkdtempSync(join(room, 'f-'));
      const path = join(folder, fileName(name));
      entries.set(token, { path, name: fileName(name), folder });
      return { token, path };
    },
    discard(token) {
      const found = entries.get(token);
      entries.delete(token);
      if (found?.folder) rmSync(found.folder, { recursive: true, force: true });
    },
    close() {
      entries.clear();
      if (room) rmQuietly(room);
      room = null;
    },
  };
}

const prefix = 'so-atvsld-files-';
const week = 7 * 24 * 60 * 60 * 1000;

/** Readable by this person alone. What a crash left behind a week ago goes first: lists of people do not stay in temp. */
function privateFolder(parent: string): string {
  for (const name of readdirSync(parent).filter((each) => each.startsWith(prefix))) {
    const old = join(parent, name);
    const age = Date.now() - (statSync(old, { throwIfNoEntry: false })?.mtimeMs ?? Infinity);
    // Another account's folder cannot be removed, and need not be.
    if (age > week) rmQuietly(old);
  }
  const folder = mkdtempSync(join(parent, prefix));
  chmodSync(folder, 0o700);
  return folder;
}

function rmQuietly(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // In use, or not ours.
  }
}

/** One safe file name on every system: no folders, no control or reserved characters, 120 characters at most. */
export function fileName(wanted: string): string {
  const clean = (wanted.normalize('NFC').split(/[\\/]/).at(-1) ?? '')
    .replace(/[\p{Cc}<>:"|?*\u200e\u200f\u202a-\u202e]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  if (!clean) return 'tep';
  const dot = clean.lastIndexOf('.');
  const ending = dot > 0 && clean.length - dot <= 12 ? clean.slice(dot) : '';
  const stem = ending ? clean.slice(0, dot) : clean;
  const safe = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(stem) ? `${stem}_` : stem;
  return safe.slice(0, 120 - ending.length) + ending;
}
