// Files cross as tokens: paths stay inside, temporary files do not stay behind.
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openFileDesk, UnknownFileToken, type FileDesk } from '../../main/file-desk.ts';

let folder: string;
let desk: FileDesk;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-atvsld-desk-'));
  desk = openFileDesk(folder);
});
afterEach(() => {
  desk.close();
  rmSync(folder, { recursive: true, force: true });
});

it('gives a chosen file a token and leaves the file alone', () => {
  const path = join(folder, 'Danh sách.xlsx');
  writeFileSync(path, 'rows');
  const { token, name, size } = desk.issue(path);
  expect({ name, size }).toEqual({ name: 'Danh sách.xlsx', size: 4 });
  expect(desk.resolve(token)).toEqual({ path, name: 'Danh sách.xlsx' });
  desk.discard(token);
  expect(existsSync(path)).toBe(true);
  expect(() => desk.resolve(token)).toThrow(UnknownFileToken);
});

it('knows no file by a relative path, no folder and no file that is gone', () => {
  for (const path of ['package.json', folder, join(folder, 'gone.xlsx'), '']) expect(() => desk.issue(path)).toThrow('Hãy chọn lại tệp');
});

it('gives every output a place of its own that only this person can read', () => {
  const first = desk.output('Sổ.xlsx');
  const second = desk.output('Sổ.xlsx');
  expect(first.path).not.toBe(second.path);
  writeFileSync(first.path, 'rows');
  expect(desk.describe(first.token)).toEqual({ token: first.token, name: 'Sổ.xlsx', size: 4 });
  if (process.platform !== 'win32') expect(statSync(dirname(dirname(first.path))).mode & 0o077).toBe(0);
  desk.discard(first.token);
  expect(existsSync(first.path)).toBe(false);
});

it('leaves nothing behind, nor what a crash left a week ago', () => {
  const left = join(folder, 'so-atvsld-files-old');
  const fresh = join(folder, 'so-atvsld-files-other');
  mkdirSync(left);
  mkdirSync(fresh);
  const longAgo = Date.now() / 1000 - 8 * 24 * 3600;
  utimesSync(left, longAgo, longAgo);
  const { token, path } = desk.output('a.xlsx');
  writeFileSync(path, '');
  desk.close();
  expect([left, fresh, path].map((each) => existsSync(each))).toEqual([false, true, false]);
  expect(() => desk.resolve(token)).toThrow(UnknownFileToken);
});
