// What `npm start` decides before a window is there.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataFolder } from '../../main/data-folder.ts';
import { fileName } from '../../main/file-desk.ts';
import { launchOptions } from '../../main/launch-options.ts';
import { electronBinary, fetchWithPatience, obstacle, type Download } from '../../main/start/electron-binary.ts';
import { isStale } from '../../main/start/build.ts';
import { built, threadEntry } from '../../main/thread-entry.ts';

describe('the window', () => {
  it('is not tried where nobody could see it, nor as root', () => {
    expect(obstacle('linux', {}, 1000)).toContain('không có màn hình');
    expect(obstacle('linux', { DISPLAY: ':0' }, 0)).toContain('root');
    expect(obstacle('linux', { WAYLAND_DISPLAY: 'wayland-0' }, 1000)).toBeNull();
    expect(obstacle('win32', {}, undefined)).toBeNull();
  });

  it('is looked for by its path, which downloads nothing', () => {
    expect(electronBinary('/so', 'linux')).toBe(join('/so', 'node_modules', 'electron', 'dist', 'electron'));
    expect(electronBinary('/so', 'win32')).toContain('electron.exe');
  });
});

describe('fetching Electron', () => {
  const never = new AbortController().signal;
  const lines: string[] = [];
  const go = (download: Download, stop = never) => fetchWithPatience(download, 40, stop, (line) => lines.push(line));

  it('gives up when nothing is received in time, even if the network never says so', async () => {
    expect(await go(() => new Promise(() => undefined))).toBe('silent');
  });
  it('has no limit once it flows, and shows how far it is', async () => {
    lines.length = 0;
    const slow: Download = async (_signal, progress) => {
      progress(1_000_000, 100_000_000);
      await new Promise((done) => setTimeout(done, 120));
      progress(100_000_000, 100_000_000);
    };
    expect(await go(slow)).toBe('here');
    expect(lines).toEqual(['1 % của 100 MB', '100 % của 100 MB']);
  });
  it('goes on without it at Ctrl+C', async () => {
    const stop = new AbortController();
    const flowing: Download = (_signal, progress) => {
      progress(1, 10);
      stop.abort();
      return new Promise(() => undefined);
    };
    expect(await go(flowing, stop.signal)).toBe('stopped');
  });
  it('says when it was refused', async () => {
    expect(await go(() => Promise.reject(new Error('404')))).toBe('failed');
  });
});

describe('building', () => {
  let home: string;
  const put = (file: string, time: number): void => {
    mkdirSync(dirname(join(home, file)), { recursive: true });
    writeFileSync(join(home, file), '');
    utimesSync(join(home, file), time, time);
  };
  const age = (...folders: string[]): void => folders.forEach((folder) => utimesSync(join(home, folder), 100, 100));
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'so-atvsld-start-'));
    for (const file of ['main/a.ts', 'db/queries/b.ts', 'package.json']) put(file, 100);
    for (const file of ['main/electron.cjs', 'main/browser-host.cjs', 'preload/index.cjs', 'renderer/index.html']) put(`dist/${file}`, 200);
    age('main', 'db', 'db/queries');
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  it('is done when a result is missing or a source is younger, and only then', () => {
    expect(isStale(home)).toBe(false);
    put('db/queries/b.ts', 300);
    expect(isStale(home)).toBe(true);
    put('db/queries/b.ts', 100);
    rmSync(join(home, 'dist/renderer/index.html'));
    expect(isStale(home)).toBe(true);
  });
  it('sees a file that was removed', () => {
    rmSync(join(home, 'db/queries/b.ts'));
    expect(isStale(home)).toBe(true);
  });
});

describe('the command line', () => {
  const place = { platform: 'linux', env: {}, home: '/home/lan' } as const;
  const read = (...argv: string[]) => launchOptions(argv, place, '/work', () => 'lan');

  it('needs nothing', () => {
    const file = join('/home/lan', '.local', 'share', 'so-atvsld', 'register.sodb');
    expect(read()).toMatchObject({ file, demo: false, user: 'lan', role: 'administrator', port: 0, open: true });
    expect(read()).not.toHaveProperty('today');
  });
  it('knows its switches and leaves those of Chromium alone', () => {
    const options = read(
      '--data',
      'so',
      '--demo',
      '--port',
      '8123',
      '--no-open',
      '--user',
      'Nguyễn Văn A',
      '--role',
      'reader',
      '--no-sandbox',
    );
    expect(options).toMatchObject({
      file: join('/work', 'so', 'practice.sodb'),
      port: 8123,
      open: false,
      user: 'Nguyễn Văn A',
      role: 'reader',
    });
  });
  it.each([['--role', 'king'], ['--port', '99999'], ['--today', 'mai'], ['--data']])('refuses %s %s', (...argv) => {
    expect(() => read(...argv.filter((word) => word !== undefined))).toThrow(/--/);
  });
  it('keeps a Windows register out of the roaming profile', () => {
    const env = { LOCALAPPDATA: 'L', APPDATA: 'R' };
    expect(dataFolder({ platform: 'win32', env, home: 'H' })).toBe(join('L', 'So ATVSLD'));
    expect(dataFolder({ platform: 'darwin', env: {}, home: 'H' })).toContain('Application Support');
  });
});

it('finds threads and built pieces from source and from dist alike', () => {
  expect(threadEntry('core-thread')).toMatch(/main[\\/]core-thread\.ts$/);
  expect(threadEntry('core-thread', 'file:///app/app.asar/dist/main/x-1.cjs')).toMatch(/dist[\\/]main[\\/]core-thread\.cjs$/);
  expect(built('renderer', '', 'file:///app/dist/main/x.cjs')).toBe(join('/app', 'dist', 'renderer'));
  expect(built('renderer', '', 'file:///app/main/thread-entry.ts')).toBe(join('/app', 'dist', 'renderer'));
});

it.each([
  ['Sổ đăng ký.xlsx', 'Sổ đăng ký.xlsx'],
  ['..\\..\\a/b.xlsx', 'b.xlsx'],
  ['con.txt', 'con_.txt'],
  ['a<b>:c?.docx', 'a b c .docx'],
  ['..', 'tep'],
  ['', 'tep'],
])('names a file safely on every system: %j', (wanted, safe) => {
  expect(fileName(wanted)).toBe(safe);
});
