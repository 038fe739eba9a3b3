// Electron's binary: where it would lie, why it cannot run here, and fetching it on purpose with progress.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const instead = 'nên Sổ ATVSLĐ mở trong trình duyệt.';

export const binaryName = (platform: NodeJS.Platform): string =>
  platform === 'win32' ? 'electron.exe' : platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';

/** By its path alone: asking the package itself would start a download. */
export const electronBinary = (home: string, platform: NodeJS.Platform = process.platform): string =>
  join(home, 'node_modules', 'electron', 'dist', binaryName(platform));

/** Why a window cannot be shown here at all, or null. Then nothing is fetched either. */
export function obstacle(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  uid: number | undefined,
): string | null {
  if (platform !== 'linux') return null;
  if (!env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return `Máy này không có màn hình đồ họa, ${instead}`;
  // Chromium refuses root with its sandbox on, and the sandbox stays on.
  return uid === 0 ? `Electron không chạy dưới tài khoản root, ${instead}` : null;
}

/** `{ received, total }` in bytes; rejects when it cannot be had, and when `signal` says so. */
export type Download = (signal: AbortSignal, progress: (received: number, total: number | null) => void) => Promise<void>;

export type Outcome = 'here' | 'silent' | 'stopped' | 'failed';

/**
 * Nothing received within `patience` milliseconds: cannot be had. Once it flows there is no limit; `stop` (Ctrl+C)
 * goes on without it.
 */
export async function fetchWithPatience(
  download: Download,
  patience: number,
  stop: AbortSignal,
  show: (line: string) => void,
): Promise<Outcome> {
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), patience);
  const signal = AbortSignal.any([silence.signal, stop]);
  // Not every layer below listens to the signal, so the wait itself ends with it.
  const aborted = new Promise<never>((_resolve, reject) =>
    signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true }),
  );
  let shown = -1;
  const progress = (received: number, total: number | null): void => {
    if (received > 0) clearTimeout(timer);
    const mark = total ? Math.floor((received / total) * 100) : Math.floor(received / 1_000_000);
    if (mark === shown || signal.aborted) return;
    shown = mark;
    show(total ? `${mark} % của ${Math.round(total / 1_000_000)} MB` : `${mark} MB`);
  };
  try {
    await Promise.race([download(signal, progress), aborted]);
    return 'here';
  } catch {
    return stop.aborted ? 'stopped' : silence.signal.aborted ? 'silent' : 'failed';
  } finally {
    clearTimeout(timer);
  }
}

export const sentences: Record<Exclude<Outcome, 'here'>, string> = {
  silent: `Chưa có Electron trên máy và không tải được (5 giây không nhận được gì), ${instead}`,
  stopped: `Đã dừng tải Electron, ${instead}`,
  failed: `Chưa có Electron trên máy và không tải được, ${instead}`,
};

/** Null when Electron has come; else one sentence that says why not. */
export async function fetchElectron(home: string, say: (line: string) => void): Promise<string | null> {
  const folder = join(home, 'node_modules', 'electron');
  if (!existsSync(join(folder, 'install.js'))) return sentences.failed;
  say('Chưa có Electron; đang tải (Ctrl+C để bỏ qua và dùng trình duyệt) …');
  const stop = new AbortController();
  const onInterrupt = (): void => stop.abort();
  process.once('SIGINT', onInterrupt);
  const show = (line: string): void => void process.stdout.write(process.stdout.isTTY ? `\r${line}   ` : '');
  const outcome = await fetchWithPatience(downloadInto(folder), 5_000, stop.signal, show);
  process.off('SIGINT', onInterrupt);
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
  if (outcome !== 'here') return sentences[outcome];
  // The archive is in the cache now: Electron's own installer checks and unpacks it from there.
  const unpacked = spawnSync(process.execPath, ['install.js'], { cwd: folder, stdio: 'ignore' }).status === 0;
  return unpacked && existsSync(electronBinary(home)) ? null : sentences.failed;
}

/** The same version, checksums and cache that Electron's own installer uses. */
const downloadInto =
  (folder: string): Download =>
  async (signal, progress) => {
    const { downloadArtifact } = await import('@electron/get');
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    const checksums = JSON.parse(readFileSync(join(folder, 'checksums.json'), 'utf8')) as Record<string, string>;
    const cacheRoot = process.env['electron_config_cache'];
    await downloadArtifact({
      version,
      artifactName: 'electron',
      checksums,
      ...(cacheRoot ? { cacheRoot } : {}),
      downloadOptions: {
        quiet: true,
        signal,
        getProgressCallback: async ({ transferred, total }: { transferred: number; total: number | null }) => progress(transferred, total),
      },
    });
  };
