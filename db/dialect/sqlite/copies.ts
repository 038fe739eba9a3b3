// Copies of a register before danger: a checked VACUUM INTO beside the file, the last ten kept.
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';

const kept = 10;

/** Folder of a register's copies. */
export const copiesFolder = (file: string): string => path.join(path.dirname(file), `${path.basename(file, path.extname(file))}-ban-sao`);

/** Writes a copy named by instant and reason, reopens and checks it; returns its path. Throws when the copy is not sound. */
export const copyRegister = (file: string, reason: string, instant: string): string => {
  const folder = copiesFolder(file);
  mkdirSync(folder, { recursive: true });
  const target = path.join(folder, `${instant.replaceAll(':', '-').replace(/\..*$/, '')}-${reason}.sodb`);
  if (existsSync(target)) rmSync(target);
  const source = new Database(file, { readonly: true, fileMustExist: true, timeout: 10_000 });
  try {
    source.prepare('vacuum into ?').run(target);
  } finally {
    source.close();
  }
  checkCopy(target);
  const copies = readdirSync(folder)
    .filter((name) => name.endsWith('.sodb'))
    .sort();
  for (const name of copies.slice(0, -kept)) rmSync(path.join(folder, name));
  return target;
};

const checkCopy = (target: string): void => {
  const copy = new Database(target, { readonly: true, fileMustExist: true });
  try {
    if (copy.pragma('integrity_check', { simple: true }) !== 'ok') throw new Error(`The copy ${path.basename(target)} is not sound.`);
  } finally {
    copy.close();
  }
};

/** Instant of the newest copy of a register, ISO to the second without zone sign, or null. */
export const newestCopy = (file: string): string | null => {
  const folder = copiesFolder(file);
  const newest = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.sodb'))
        .sort()
        .at(-1)
    : undefined;
  const parts = newest === undefined ? null : /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})/.exec(newest);
  return parts ? `${parts[1]}T${parts[2]}:${parts[3]}:${parts[4]}Z` : null;
};
