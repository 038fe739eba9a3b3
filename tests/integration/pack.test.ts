// What would ship: looks into the application as electron-builder lays it out.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractFile, listPackage } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack } from '../../main/electron/pack.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));
const output = mkdtempSync(join(tmpdir(), 'so-atvsld-pack-'));
beforeAll(() => pack(output), 180_000);
afterAll(() => rmSync(output, { recursive: true, force: true }));

const systems = [
  { system: 'linux', folder: 'linux-unpacked', program: 'so-atvsld', binary: 'linux-x64.node' },
  { system: 'win', folder: 'win-unpacked', program: 'So ATVSLD.exe', binary: 'win32-x64.node' },
];

describe.each(systems)('for $system', ({ folder, program, binary }) => {
  const asar = join(output, folder, 'resources', 'app.asar');
  const files = (): string[] => listPackage(asar, { isPack: false }).map((file) => file.replaceAll('\\', '/'));

  it('carries the built application and one library', () => {
    expect(files()).toEqual(
      expect.arrayContaining(['/dist/main/electron.cjs', '/dist/preload/index.cjs', '/dist/renderer/index.html', '/package.json']),
    );
    const libraries = new Set(
      files()
        .map((file) => /^\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1])
        .filter(Boolean),
    );
    expect([...libraries]).toEqual(['better-sqlite3']);
  });

  it('carries no sources, tests, maps, browser host or Node of its own', () => {
    const strange = files().filter((file) =>
      /\.(ts|tsx|map|cpp|hpp|c|h|gyp)$|^\/(main|renderer|preload|db|tests|docs)(\/|$)|node-(linux|win)-x64|browser-host|\.sodb$/.test(file),
    );
    expect(strange).toEqual([]);
  });

  it('has the one native binary of its system, outside the archive', () => {
    const natives = files().filter((file) => file.endsWith('.node'));
    expect(natives).toEqual([`/node_modules/better-sqlite3/prebuilds/${binary}`]);
    expect(existsSync(join(`${asar}.unpacked`, natives[0]!))).toBe(true);
  });

  it('has Electron’s dangerous doors shut', () => {
    const bytes = readFileSync(join(output, folder, program)).toString('latin1');
    const wire = bytes.split('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX')[1]!.slice(2, 10);
    // In order: run as Node, cookie encryption, NODE_OPTIONS, --inspect, asar integrity, only from asar, own snapshot, file: privileges.
    expect(wire).toBe('01001100');
  });

  it('speaks Vietnamese and English alone, and has no place to update from unless a release gives one', () => {
    expect(readdirSync(join(output, folder, 'locales')).toSorted()).toEqual(['en-US.pak', 'vi.pak']);
    expect(existsSync(join(output, folder, 'resources', 'app-update.yml'))).toBe(false);
  });

  it('starts at the file that package.json names', () => {
    const { main } = JSON.parse(extractFile(asar, 'package.json').toString('utf8')) as { main: string };
    expect(files()).toContain(`/${main}`);
  });
});

it('names the Electron version of package.json', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> };
  const version = /^electronVersion: (.+)$/m.exec(readFileSync(join(home, 'electron-builder.yml'), 'utf8'))?.[1];
  expect(version).toBe(devDependencies['electron']);
});

it('asks Node and Electron for everything else at run time', () => {
  const required = (folder: string): string[] => {
    const texts = readdirSync(join(home, 'dist', folder))
      .filter((file) => file.endsWith('.cjs'))
      .map((file) => readFileSync(join(home, 'dist', folder, file), 'utf8'));
    const names = texts.flatMap((text) =>
      [...text.matchAll(/\brequire\("([^"./][^"]*)"\)/g)].map(([, name]) => name!.replace(/^node:/, '')),
    );
    return [...new Set(names)].filter((name) => !builtinModules.includes(name)).toSorted();
  };
  expect(required('preload')).toEqual(['electron']);
  expect(required('main')).toEqual(['better-sqlite3', 'electron']);
});
