// What the desktop shell promises, tried against a stand-in for Electron.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runApp } from '../../main/electron/life.ts';
import { answer, isOurs } from '../../main/electron/protocol.ts';
import { placeWindow, readWindowState } from '../../main/electron/window-state.ts';
import { channels } from '../../preload/contract/channels.ts';
import { app, asked, resetElectron, world, type StandInWindow } from '../support/electron-stand-in.ts';
import { stubCore, type StubCore } from '../support/stub-core.ts';

vi.mock('electron', () => import('../support/electron-stand-in.ts'));
vi.mock('electron-log/main', async () => (await import('../support/electron-stand-in.ts')).silentLog);

let folder: string;
let core: StubCore;
const argv = process.argv;

beforeEach(() => {
  resetElectron();
  folder = mkdtempSync(join(tmpdir(), 'so-atvsld-app-'));
  core = stubCore();
});
afterEach(async () => {
  process.argv = argv;
  await core.close();
  rmSync(folder, { recursive: true, force: true });
});

const starts: { file: string; user: string; today?: string }[] = [];
async function launch(...switches: string[]): Promise<StandInWindow> {
  starts.length = 0;
  process.argv = ['electron', '.', '--data', folder, '--user', 'Lan', ...switches];
  await runApp(async (options) => {
    starts.push(options);
    return core;
  });
  return world.windows[0]!;
}
const ours = (window: StandInWindow) => ({ senderFrame: window.webContents.mainFrame });

describe('the application', () => {
  it('opens the register in the given folder, and practice in a file beside it', async () => {
    await launch('--today', '2026-11-30');
    expect(starts).toMatchObject([{ file: join(folder, 'register.sodb'), user: 'Lan', today: '2026-11-30' }]);
    expect(asked.paths['userData']).toBe(folder);
    await launch('--demo');
    expect(starts[0]?.file).toBe(join(folder, 'practice.sodb'));
    expect(asked.paths['userData']).toBe(join(folder, 'practice'));
  });

  it('runs once: a second start ends, and the first comes to the front', async () => {
    const window = await launch();
    window.minimized = true;
    app.emit('second-instance');
    expect(window.calls.slice(-3)).toEqual(['restore', 'show', 'focus']);
    world.lock = false;
    await launch();
    expect(asked.quits).toBe(1);
    expect(starts).toEqual([]);
    expect(world.windows).toHaveLength(1);
  });

  it('closes the core before it ends', async () => {
    await launch();
    let prevented = false;
    app.emit('will-quit', { preventDefault: () => (prevented = true) });
    expect(prevented).toBe(true);
    await expect.poll(() => asked.exits).toEqual([0]);
    expect(core.closed).toBe(1);
  });

  it('says in words why it cannot open, and where the register lies', async () => {
    process.argv = ['electron', '.', '--data', folder];
    await runApp(() => Promise.reject(new Error('Sổ này do bản mới hơn ghi.')));
    expect(asked.errors[0]).toContain('Sổ này do bản mới hơn ghi.');
    expect(asked.errors[0]).toContain(join(folder, 'register.sodb'));
    expect(asked.exits).toEqual([70]);
  });

  it('refuses a day that does not exist', async () => {
    await launch('--today', '2026-02-30');
    expect(asked.errors[0]).toContain('2026-02-30');
    expect(starts).toEqual([]);
  });
});

describe('the window', () => {
  it('has no Node, a sandbox and a world of its own', async () => {
    const { options } = await launch();
    expect(options.webPreferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false });
    expect(options.webPreferences?.preload).toMatch(/preload[\\/]index\.cjs$/);
    expect(options.show).toBe(false);
  });

  it('goes nowhere else, opens nothing, is allowed nothing but copying text', async () => {
    const { webContents } = await launch();
    const navigate = (url: string): boolean => {
      let stopped = false;
      webContents.emit('will-navigate', { url, preventDefault: () => (stopped = true) });
      return !stopped;
    };
    expect(navigate('https://evil.example/')).toBe(false);
    expect(navigate('file:///etc/passwd')).toBe(false);
    expect(navigate('app://so-atvsld.evil.example/')).toBe(false);
    expect(navigate('app://so-atvsld/#/desk')).toBe(true);
    expect(webContents.openHandler?.()).toEqual({ action: 'deny' });
    expect(webContents.permission?.('media')).toBe(false);
    expect(webContents.permission?.('clipboard-sanitized-write')).toBe(true);
  });

  it('remembers its place, fills a small screen, and shows itself when drawn', async () => {
    const window = await launch();
    window.emit('ready-to-show');
    expect(window.calls).toContain('maximize');
    window.emit('close');
    expect(readWindowState(join(folder, 'window.json'))).toEqual({ x: 10, y: 20, width: 1000, height: 700, maximized: true });
  });

  const screen = { x: 0, y: 0, width: 1920, height: 1040 };
  const kept = { x: 100, y: 100, width: 1000, height: 700, maximized: false };
  it('comes back from a screen that is gone', () => {
    const beside = { ...kept, x: 2500 };
    expect(placeWindow(beside, [screen, { ...screen, x: 1920 }])).toEqual(beside);
    expect(placeWindow(beside, [screen])).toEqual({ ...kept, x: 460, y: 170 });
  });
  it('keeps its title bar where a mouse can catch it', () => {
    expect(placeWindow({ ...kept, y: -300 }, [screen]).y).toBeGreaterThanOrEqual(0);
    expect(placeWindow({ ...kept, x: 1900 }, [screen]).x).toBeLessThan(1800);
    expect(placeWindow(kept, [screen])).toEqual(kept);
  });
  it('is never larger than its screen, at 150 % scaling too', () => {
    expect(placeWindow(null, [{ x: 0, y: 0, width: 911, height: 485 }])).toEqual({ x: 0, y: 0, width: 911, height: 485, maximized: true });
  });
  it('forgets a state file that it cannot read', () => {
    writeFileSync(join(folder, 'window.json'), '{"x":"left"}');
    expect(readWindowState(join(folder, 'window.json'))).toBeNull();
  });
  it('loads a crashed page again, but not for ever', async () => {
    const window = await launch();
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(window.calls.filter((call) => call === 'reload')).toHaveLength(1);
  });
});

describe('the wires', () => {
  const invoke = (event: { senderFrame: { url: string } | null }, call: unknown) => world.handlers.get(channels.invoke)!(event, call);

  it('carry a call of our window to the core', async () => {
    const window = await launch();
    await expect(invoke(ours(window), { name: 'registers.list', input: { a: 1 } })).resolves.toEqual({ ok: true, value: { a: 1 } });
  });

  it('refuse every other sender', async () => {
    const window = await launch();
    const call = { name: 'registers.list', input: null };
    expect(() => invoke({ senderFrame: { url: 'app://so-atvsld/' } }, call)).toThrow('Refused');
    expect(() => invoke({ senderFrame: null }, call)).toThrow('Refused');
    window.webContents.mainFrame.url = 'https://evil.example/';
    expect(() => invoke(ours(window), call)).toThrow('Refused');
    world.listeners.get(channels.cancel)!(ours(window), 'j1');
    expect(core.calls).toEqual([]);
    expect(core.cancelled).toEqual([]);
  });

  it('tell the window what the core tells', async () => {
    const window = await launch();
    core.tell({ event: 'changed', tables: ['person'] });
    expect(window.webContents.sent).toEqual([[channels.event, { event: 'changed', tables: ['person'] }]]);
    window.emit('closed');
    expect(core.listeners.size).toBe(0);
  });

  it('give a chosen file a token and keep its path', async () => {
    const path = join(folder, 'Danh sách.xlsx');
    writeFileSync(path, 'rows');
    const file = world.handlers.get(channels.file);
    const window = await launch();
    const reply = (await world.handlers.get(channels.file)!(ours(window), path, 'Danh sách.xlsx')) as { value: { token: string } };
    expect(file).toBeUndefined();
    expect(reply).toMatchObject({ ok: true, value: { name: 'Danh sách.xlsx', size: 4 } });
    expect(JSON.stringify(reply)).not.toContain(folder);
    expect(core.files.resolve(reply.value.token).path).toBe(path);
    expect(await world.handlers.get(channels.file)!(ours(window), '', 'x')).toMatchObject({ ok: false });
    expect(await world.handlers.get(channels.file)!(ours(window), folder, 'x')).toMatchObject({ ok: false });
  });

  it('save a written file where the person says, or nowhere', async () => {
    const window = await launch();
    const { token, path } = core.files.output('so.xlsx');
    writeFileSync(path, 'rows');
    const save = (to: string | null) => {
      world.saveTo = to;
      return world.handlers.get(channels.save)!(ours(window), token, 'Sổ: đăng ký.xlsx');
    };
    expect(await save(null)).toEqual({ ok: true, value: null });
    expect(asked.saves[0]?.defaultPath).toMatch(/Sổ đăng ký\.xlsx$/);
    expect(await save(join(folder, 'Của tôi.xlsx'))).toEqual({ ok: true, value: 'Của tôi.xlsx' });
    expect(readFileSync(join(folder, 'Của tôi.xlsx'), 'utf8')).toBe('rows');
    const blocked = await save(join(folder, 'none', 'x.xlsx'));
    expect(blocked).toMatchObject({ ok: false, error: { message: expect.stringContaining('x.xlsx') } });
  });
});

describe('app://so-atvsld', () => {
  const get = (path: string) => answer(new Request(`app://so-atvsld${path}`), join(folder, 'renderer'));
  beforeEach(() => {
    mkdirSync(join(folder, 'renderer'));
    writeFileSync(join(folder, 'renderer', 'index.html'), '<!doctype html>');
    writeFileSync(join(folder, 'secret.json'), '{}');
  });

  it('serves the built window under the content policy', async () => {
    const page = await get('/');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it.each(['/../secret.json', '/%2e%2e/secret.json', '/%2e%2e%2fsecret.json', '/..%5csecret.json', '/none.js'])(
    'has no %s',
    async (path) => {
      expect(existsSync(join(folder, 'secret.json'))).toBe(true);
      expect((await get(path)).status).toBe(404);
    },
  );

  it('is one host, and only reads', async () => {
    expect((await answer(new Request('app://other/'), join(folder, 'renderer'))).status).toBe(404);
    expect((await answer(new Request('app://so-atvsld/', { method: 'POST' }), join(folder, 'renderer'))).status).toBe(404);
    expect(isOurs('app://so-atvsld@evil.example/')).toBe(false);
  });

  it('is claimed as secure before the application is ready', async () => {
    await launch();
    expect(asked.schemes).toMatchObject([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
    expect(world.serve).not.toBeNull();
  });
});

describe('the menu', () => {
  const items = (menu: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    menu.flatMap((item) => (Array.isArray(item.submenu) ? [item, ...items(item.submenu)] : [item]));

  it('sends its commands to the window and leaves the keys to the page', async () => {
    const window = await launch();
    const ownWords = items(asked.menu).filter((item) => item.registerAccelerator === false);
    for (const item of ownWords) (item.click as (() => void) | undefined)?.();
    const commands = window.webContents.sent.map(([, told]) => (told as { command: string }).command);
    expect(commands).toEqual(['new', 'export', 'undo', 'redo', 'search', 'keys']);
  });

  it('has a Vietnamese word on every item, and the developer tools only while developing', async () => {
    world.packaged = true;
    await launch();
    const shown = items(asked.menu);
    expect(shown.filter((item) => item.type !== 'separator' && !item.label)).toEqual([]);
    expect(shown.map((item) => item.role)).not.toContain('toggleDevTools');
  });
});
