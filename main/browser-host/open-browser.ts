// Opens an address in the person's own browser, where there is a desktop.
import { spawn } from 'node:child_process';

export type Command = readonly [program: string, ...args: string[]];

/** The command that opens `address`, or null where nobody could see it (a Linux without a display). */
export function browserCommand(
  address: string,
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): Command | null {
  // Not `cmd /c start`, whose quoting depends on the address.
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address];
  if (platform === 'darwin') return ['open', address];
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open', address] : null;
}

export function openBrowser(address: string): void {
  const command = browserCommand(address, process.platform, process.env);
  if (!command) return;
  const [program, ...args] = command;
  // Without such a program the printed address is enough.
  spawn(program, args, { stdio: 'ignore', detached: true })
    .once('error', () => undefined)
    .unref();
}
