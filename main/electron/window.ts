// The one window: sandboxed, at home on app://so-atvsld, allowed nothing that it does not need.
import { BrowserWindow, nativeTheme, screen, type WebContents } from 'electron';
import { built } from '../thread-entry.ts';
import { log } from './log.ts';
import { home, isOurs } from './protocol.ts';
import { placeWindow, readWindowState, smallest, writeWindowState } from './window-state.ts';

export function openWindow(stateFile: string, title: string): BrowserWindow {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id);
  const { maximized, ...bounds } = placeWindow(
    readWindowState(stateFile),
    [main, ...others].map((display) => display.workArea),
  );
  const window = new BrowserWindow({
    ...bounds,
    title,
    show: false,
    minWidth: smallest.width,
    minHeight: smallest.height,
    // The page's own ground, light and dark, so that nothing flashes before it is drawn.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#121817' : '#f6f8f8',
    webPreferences: {
      preload: built('preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // Its dictionaries would come from the network, and Vietnamese has none.
      spellcheck: false,
    },
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => (maximized ? window.maximize() : window.show()));
  window.on('close', () => writeWindowState(stateFile, { ...window.getNormalBounds(), maximized: window.isMaximized() }));
  reviveOnCrash(window);
  window.loadURL(home).catch((error: unknown) => log.error(error));
  return window;
}

/** For every page that ever comes to be: no other address, no second window, no permission but copying text. */
export function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isOurs(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isOurs(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  const allowed = (permission: string): boolean => permission === 'clipboard-sanitized-write';
  contents.session.setPermissionRequestHandler((_contents, permission, decide) => decide(allowed(permission)));
  contents.session.setPermissionCheckHandler((_contents, permission) => allowed(permission));
}

/** A crashed page is loaded again; drafts are in the register. Twice within ten seconds is left alone. */
function reviveOnCrash(window: BrowserWindow): void {
  let last = -Infinity;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log.error('render-process-gone', reason);
    const now = performance.now();
    if (reason !== 'clean-exit' && now - last > 10_000) window.reload();
    last = now;
  });
}
