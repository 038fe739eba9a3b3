// A stand-in for the parts of Electron that our shell uses; it remembers what was asked of it, and shows nothing.
import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions, MenuItemConstructorOptions, Rectangle } from 'electron';

type Handler = (event: { senderFrame: Frame | null }, ...args: unknown[]) => unknown;
export interface Frame {
  url: string;
}

export const asked = {
  paths: {} as Record<string, string>,
  exits: [] as number[],
  quits: 0,
  errors: [] as string[],
  schemes: [] as unknown[],
  menu: [] as MenuItemConstructorOptions[],
  saves: [] as { defaultPath?: string }[],
};
export const world = {
  lock: true,
  packaged: false,
  displays: [{ id: 1, workArea: { x: 0, y: 0, width: 1366, height: 728 } }],
  saveTo: null as string | null,
  handlers: new Map<string, Handler>(),
  listeners: new Map<string, Handler>(),
  serve: null as ((request: Request) => Promise<Response>) | null,
  windows: [] as StandInWindow[],
};

class StandInContents extends EventEmitter {
  mainFrame: Frame = { url: 'app://so-atvsld/index.html' };
  sent: [string, unknown][] = [];
  openHandler: (() => { action: string }) | null = null;
  permission: ((permission: string) => boolean) | null = null;
  session = {
    setPermissionRequestHandler: (_decide: unknown): void => undefined,
    setPermissionCheckHandler: (check: (contents: null, permission: string) => boolean): void => {
      this.permission = (permission) => check(null, permission);
    },
  };
  send(channel: string, told: unknown): void {
    this.sent.push([channel, told]);
  }
  setWindowOpenHandler(handler: () => { action: string }): void {
    this.openHandler = handler;
  }
}

export class StandInWindow extends EventEmitter {
  static getAllWindows = (): StandInWindow[] => world.windows;
  options: BrowserWindowConstructorOptions;
  webContents = new StandInContents();
  calls: string[] = [];
  minimized = false;
  maximized = false;
  destroyed = false;
  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    world.windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  loadURL(url: string): Promise<void> {
    this.calls.push(`load ${url}`);
    return Promise.resolve();
  }
  show(): void {
    this.calls.push('show');
  }
  focus(): void {
    this.calls.push('focus');
  }
  restore(): void {
    this.calls.push('restore');
  }
  reload(): void {
    this.calls.push('reload');
  }
  maximize(): void {
    this.maximized = true;
    this.calls.push('maximize');
  }
  isMinimized = (): boolean => this.minimized;
  isMaximized = (): boolean => this.maximized;
  isDestroyed = (): boolean => this.destroyed;
  getNormalBounds = (): Rectangle => ({ x: 10, y: 20, width: 1000, height: 700 });
}

class StandInApp extends EventEmitter {
  get isPackaged(): boolean {
    return world.packaged;
  }
  getPath = (name: string): string => asked.paths[name] ?? `/home/${name}`;
  setPath(name: string, path: string): void {
    asked.paths[name] = path;
  }
  requestSingleInstanceLock = (): boolean => world.lock;
  whenReady = (): Promise<void> => Promise.resolve();
  quit(): void {
    asked.quits += 1;
  }
  exit(code = 0): void {
    asked.exits.push(code);
  }
}

export const app = new StandInApp();
export const BrowserWindow = StandInWindow;
export const nativeTheme = { shouldUseDarkColors: false };
export const screen = { getPrimaryDisplay: () => world.displays[0], getAllDisplays: () => world.displays };
export const shell = { openPath: () => Promise.resolve('') };
export const dialog = {
  showErrorBox: (_title: string, text: string): void => void asked.errors.push(text),
  showMessageBox: () => Promise.resolve({ response: 1 }),
  showSaveDialog(_window: unknown, options: { defaultPath?: string }) {
    asked.saves.push(options);
    return Promise.resolve({ canceled: world.saveTo === null, filePath: world.saveTo ?? '' });
  },
};
export const Menu = {
  buildFromTemplate: (template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] => template,
  setApplicationMenu(template: MenuItemConstructorOptions[]): void {
    asked.menu = template;
  },
};
export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown[]): void => void asked.schemes.push(...schemes),
  handle(_scheme: string, serve: (request: Request) => Promise<Response>): void {
    world.serve = serve;
  },
};
export const ipcMain = {
  handle: (channel: string, handler: Handler): void => void world.handlers.set(channel, handler),
  on: (channel: string, handler: Handler): void => void world.listeners.set(channel, handler),
};

/** For electron-log/main, which would look for the real Electron. */
export const silentLog = {
  default: {
    transports: { file: {} },
    errorHandler: { startCatching: (): void => undefined },
    info: (): void => undefined,
    warn: (): void => undefined,
    error: (): void => undefined,
  },
};

export function resetElectron(): void {
  app.removeAllListeners();
  Object.assign(asked, { paths: {}, exits: [], quits: 0, errors: [], schemes: [], menu: [], saves: [] });
  Object.assign(world, { lock: true, packaged: false, saveTo: null, serve: null, windows: [] });
  world.displays = [{ id: 1, workArea: { x: 0, y: 0, width: 1366, height: 728 } }];
  world.handlers.clear();
  world.listeners.clear();
}
