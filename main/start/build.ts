// Whether dist is older than what it is built from, and building it anew.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['main', 'preload', 'db', 'renderer', 'package.json', 'package-lock.json'];
const results = ['dist/main/electron.cjs', 'dist/main/browser-host.cjs', 'dist/preload/index.cjs', 'dist/renderer/index.html'];

/** True when a result is missing, or a source is younger than the oldest result. */
export function isStale(home: string): boolean {
  const made = results.map((file) => changed(join(home, file)));
  const oldest = Math.min(...made);
  return oldest === 0 || sources.some((name) => youngest(join(home, name)) > oldest);
}

const changed = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Folders count too: a file that was removed leaves its mark there. */
function youngest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => youngest(join(path, name))));
}

/** The three rooms one after the other, with their messages on the terminal; false when one failed. */
export function build(home: string): boolean {
  const vite = (room: string): string[] => [join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '-c', `${room}/vite.config.ts`];
  const rooms = ['preload', 'main', 'renderer'];
  return rooms.every((room) => spawnSync(process.execPath, vite(room), { cwd: home, stdio: 'inherit' }).status === 0);
}
