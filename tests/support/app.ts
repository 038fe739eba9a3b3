// The application as a person has it before him: a fresh register in its own folder, its host running, its window open.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { _electron, test as base, type BrowserContext, type ElectronApplication, type Page } from '@playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The host from source; `npm test` names the built one, which starts three times as fast. */
const hostProgram = process.env.E2E_HOST ?? 'main/browser-host.ts';
/** The day of all tests, a Monday. */
export const today = '2026-11-23';

export interface App {
  /** The open window. After `reopen` it is another one. */
  page: Page;
  /** Data folder; the register is `register.sodb` in it. */
  folder: string;
  file: string;
  /** Kills the application as a power cut does, without a word to it. */
  kill(): Promise<void>;
  /** Opens the same folder again, after `kill` or instead of what runs. */
  reopen(options?: Partial<Launch>): Promise<Page>;
}

export interface Launch {
  today: string;
  role: string;
  /** Further switches of the command line. */
  args: string[];
}

interface Running {
  page: Page;
  close(signal: NodeJS.Signals): Promise<void>;
}

const switches = (folder: string, launch: Launch): string[] => [
  '--data',
  folder,
  '--today',
  launch.today,
  '--role',
  launch.role,
  '--user',
  'Lan',
  ...launch.args,
];

const addressOf = async (host: ChildProcess): Promise<string> => {
  const said: string[] = [];
  host.stderr?.on('data', (text: Buffer) => said.push(String(text)));
  for await (const line of createInterface({ input: host.stdout! })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(line)?.[0];
    if (address) return address;
    said.push(line);
  }
  throw new Error(`The browser host ended without an address:\n${said.join('\n')}`);
};

const inBrowser = async (context: BrowserContext, folder: string, launch: Launch): Promise<Running> => {
  const host = spawn(process.execPath, [hostProgram, '--no-open', ...switches(folder, launch)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(host, 'exit');
  const close = async (signal: NodeJS.Signals) => {
    host.kill(signal);
    await ended;
  };
  const page = await context.newPage();
  await page.goto(await addressOf(host));
  return { page, close };
};

const inElectron = async (folder: string, launch: Launch): Promise<Running> => {
  const program: ElectronApplication = await _electron.launch({ cwd: root, args: ['.', '--no-sandbox', ...switches(folder, launch)] });
  const kill = async () => {
    const ended = once(program.process(), 'exit');
    program.process().kill('SIGKILL');
    await ended;
  };
  return { page: await program.firstWindow(), close: (signal) => (signal === 'SIGKILL' ? kill() : program.close()) };
};

type Start = (folder: string, launch: Launch) => Promise<Running>;

const withApp = async (start: Start, launch: Partial<Launch>, give: (app: App) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'so-atvsld-e2e-'));
  const begin = (options: Partial<Launch>) => start(folder, { today, role: 'administrator', args: [], ...launch, ...options });
  let running: Running | null = await begin({});
  const end = async (signal: NodeJS.Signals) => {
    await running?.close(signal);
    running = null;
  };
  const app: App = {
    page: running.page,
    folder,
    file: path.join(folder, 'register.sodb'),
    kill: () => end('SIGKILL'),
    reopen: async (options = {}) => {
      await end('SIGTERM');
      if (!app.page.isClosed()) await app.page.close();
      running = await begin(options);
      return (app.page = running.page);
    },
  };
  try {
    await give(app);
  } finally {
    await end('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
};

interface Fixtures {
  /** Say `test.use({ launch: … })` for another role, day or switch. */
  launch: Partial<Launch>;
  /** Each test gets an application of its own, on a new folder that is removed afterwards. */
  app: App;
}

/** Electron brings its own window: asking for `context` there would start a browser beside it. */
export const test = base.extend<Fixtures>({
  launch: [{}, { option: true }],
  app:
    process.env.E2E_SHELL === 'electron'
      ? async ({ launch }, give) => withApp(inElectron, launch, give)
      : async ({ context, launch }, give) => withApp((folder, whole) => inBrowser(context, folder, whole), launch, give),
});

export { expect } from '@playwright/test';
