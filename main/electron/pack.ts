// `npm run pack`: lays out the application for Linux and Windows with nothing downloaded, to look into what would ship.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, isStale } from '../start/build.ts';
import { electronBinary } from '../start/electron-binary.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));

/** What electron-builder looks for in a binary to set the fuses: a sentinel, its version, their count and the fuses. */
const fuses = Buffer.concat([Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'), Buffer.from([1, 9]), Buffer.from('011001000')]);

/**
 * A folder that electron-builder takes for Electron: everything it reads or edits, nothing that runs. The Windows
 * one must be a real program with a version resource, so a small one out of electron-winstaller plays it.
 */
export function standInElectron(folder: string, version: string): void {
  const squirrel = join(home, 'node_modules', 'electron-winstaller', 'vendor', 'Squirrel.exe');
  for (const sub of ['locales', 'resources']) mkdirSync(join(folder, sub), { recursive: true });
  writeFileSync(join(folder, 'electron'), fuses, { mode: 0o755 });
  writeFileSync(join(folder, 'electron.exe'), Buffer.concat([readFileSync(squirrel), fuses]));
  writeFileSync(join(folder, 'version'), version);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'locales/vi.pak', 'locales/en-US.pak', 'locales/fr.pak'])
    writeFileSync(join(folder, name), '');
  copyFileSync(join(home, 'node_modules', 'electron', 'LICENSE'), join(folder, 'LICENSE'));
}

/** Builds what is old and lays out both systems under `output`; throws what electron-builder said when it failed. */
export function pack(output: string, systems: readonly ('linux' | 'win')[] = ['linux', 'win']): void {
  if (isStale(home) && !build(home)) throw new Error('The build failed.');
  const { version } = JSON.parse(readFileSync(join(home, 'node_modules', 'electron', 'package.json'), 'utf8')) as { version: string };
  const standIn = mkdtempSync(join(tmpdir(), 'so-atvsld-electron-'));
  try {
    standInElectron(standIn, version);
    for (const system of systems) {
      const real = electronBinary(home, system === 'win' ? 'win32' : 'linux');
      const dist = existsSync(real) ? join(real, '..') : standIn;
      const switches = [`--${system}`, 'dir', '--x64', `-c.electronDist=${dist}`, `-c.directories.output=${output}`, '--publish', 'never'];
      const cli = join(home, 'node_modules', 'electron-builder', 'cli.js');
      const run = spawnSync(process.execPath, [cli, ...switches], { cwd: home, encoding: 'utf8' });
      if (run.status !== 0) throw new Error(`electron-builder --${system}: ${run.stdout}\n${run.stderr}`);
    }
  } finally {
    rmSync(standIn, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  pack(join(home, 'out'));
  console.log('out/linux-unpacked, out/win-unpacked');
}
