// Finds a Chromium on this machine for the end-to-end tests; on Debian as root it is fetched by apt.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Gives no help to a browser without a network or a graphics card: it must not wait for either. */
export const browserFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const windows = (env: NodeJS.ProcessEnv): string[] =>
  ['Microsoft\\Edge\\Application\\msedge.exe', 'Google\\Chrome\\Application\\chrome.exe'].flatMap((program) =>
    [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .map((folder) => path.join(folder, program)),
  );
const mac = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
const linux = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map((name) => `/usr/bin/${name}`);

/** Path of the browser, or null: `E2E_BROWSER`, then the usual places of the platform. */
export const findBrowser = (env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string | null => {
  if (env.E2E_BROWSER) return env.E2E_BROWSER;
  const places = { win32: windows(env), darwin: mac }[platform as string] ?? linux;
  return places.find((place) => existsSync(place)) ?? null;
};

const apt = (...args: string[]): boolean =>
  spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
const canInstall = (): boolean => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** Installs Debian packages when this is Debian and root; false when it is not, or when it failed. */
export const aptInstall = (...packages: string[]): boolean =>
  canInstall() && apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...packages);

/** The browser, fetched where that is possible; throws a sentence that says what to do. */
export const needBrowser = (): string => {
  const found = findBrowser() ?? (aptInstall('chromium') ? findBrowser() : null);
  if (found) return found;
  throw new Error(
    'Không thấy Chromium, Chrome hay Edge trên máy này. Hãy cài một trình duyệt đó, hoặc đặt E2E_BROWSER bằng đường dẫn tới nó.',
  );
};
