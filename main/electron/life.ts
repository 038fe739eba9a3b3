// The life of the application: one instance a register, start in order, close the core before the process ends.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import type { startCore } from '../core-pool.ts';
import { LaunchError, launchOptions, type LaunchOptions } from '../launch-options.ts';
import { wire } from './ipc.ts';
import { log, openLog } from './log.ts';
import { setMenu } from './menu.ts';
import { claimScheme, serveWindow } from './protocol.ts';
import { lockContents, openWindow } from './window.ts';

/** How long closing may take before the process ends anyway; a committed write is safe either way. */
const patience = 15_000;

/** Everything that Electron wants before `ready` happens before the first await. */
export function runApp(start: typeof startCore): Promise<void> {
  let options: LaunchOptions;
  try {
    const place = { platform: process.platform, env: process.env, home: app.getPath('home') };
    options = launchOptions(process.argv.slice(app.isPackaged ? 1 : 2), place, process.cwd());
  } catch (error) {
    dialog.showErrorBox('Sổ ATVSLĐ', error instanceof LaunchError ? error.message : String(error));
    app.exit(64);
    return Promise.resolve();
  }
  // The lock belongs to this folder: practice has its own, so that it opens beside the real register.
  const own = options.demo ? join(options.folder, 'practice') : options.folder;
  mkdirSync(own, { recursive: true, mode: 0o700 });
  app.setPath('userData', own);
  app.setPath('sessionData', join(own, 'session'));
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return Promise.resolve();
  }
  openLog(own);
  claimScheme();
  app.on('second-instance', () => show(BrowserWindow.getAllWindows()[0]));
  app.on('window-all-closed', () => app.quit());
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
  return open(options, own, start).catch((error: unknown) => {
    log.error(error);
    // The first line alone: a thread's failure brings its whole stack, which is for the log.
    const [cause] = (error instanceof Error ? error.message : String(error)).split('\n');
    dialog.showErrorBox('Không mở được Sổ ATVSLĐ', `${cause}\n\nSổ nằm tại ${options.file}. Nhật ký lỗi nằm trong thư mục logs bên cạnh.`);
    app.exit(70);
  });
}

async function open(options: LaunchOptions, own: string, start: typeof startCore): Promise<void> {
  const { file, user, role, today, demo } = options;
  const starting = start({ file, user, role, today, practice: demo ? 'yes' : undefined }, (text) => log.error(text));
  const [core] = await Promise.all([starting, app.whenReady()]);
  app.on('will-quit', (event) => {
    event.preventDefault();
    const closed = core.close().catch((error: unknown) => log.error(error));
    // exit and not quit: quit would come back here.
    void Promise.race([closed, new Promise((done) => setTimeout(done, patience))]).then(() => app.exit(0));
  });
  serveWindow();
  const window = openWindow(join(own, 'window.json'), options.demo ? 'Sổ ATVSLĐ – sổ tập' : 'Sổ ATVSLĐ');
  wire(window, core);
  setMenu(window, options.folder);
}

function show(window: BrowserWindow | undefined): void {
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
