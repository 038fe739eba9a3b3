// Shell 2: the register in a browser of this machine; for development, tests and where Electron cannot run.
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { openBrowser } from './browser-host/open-browser.ts';
import { openBrowserHost } from './browser-host/server.ts';
import { startCore } from './core-pool.ts';
import { Refusal } from './errors.ts';
import { LaunchError, launchOptions } from './launch-options.ts';
import { built } from './thread-entry.ts';

async function run(): Promise<void> {
  const place = { platform: process.platform, env: process.env, home: homedir() };
  const { folder, file, demo, today, user, role, port, open } = launchOptions(process.argv.slice(2), place, process.cwd());
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const core = await startCore({ file, user, role, today, practice: demo ? 'yes' : undefined });
  const report = (error: unknown): void => console.error(error);
  const host = await openBrowserHost({ core, root: built('renderer'), port, report }).catch(async (error: unknown) => {
    await core.close();
    throw error;
  });
  console.log(`Sổ ATVSLĐ: ${host.address}`);
  if (open) openBrowser(host.address);

  let closing: Promise<void> | null = null;
  const close = (): void => {
    closing ??= host
      .close()
      .then(() => core.close())
      .then(() => process.exit(0), fail);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, close);
}

function fail(error: unknown): never {
  if (error instanceof LaunchError || error instanceof Refusal) console.error(error.message);
  else if (isPortTaken(error)) console.error('Cổng này đang có chương trình khác dùng. Hãy chọn số khác với --port.');
  else console.error('Không mở được Sổ ATVSLĐ.', error);
  process.exit(1);
}

const isPortTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

run().catch(fail);
