// The command line of both shells: which register, which day, who works.
import { parseArgs } from 'node:util';
import { userInfo } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { roles, type Role } from '../preload/contract/rpc.ts';
import { dataFolder, type Place } from './data-folder.ts';

export interface LaunchOptions {
  /** Folder of the register, its copies, the window's state and the log. */
  folder: string;
  /** The register itself: register.sodb, or practice.sodb beside it with --demo. */
  file: string;
  demo: boolean;
  /** Fixed day for tests and practice (ISO); the clock's day when absent. */
  today?: string;
  user: string;
  role: Role;
  /** Browser host only: 0 = any free port. */
  port: number;
  open: boolean;
}

export class LaunchError extends Error {}

/** `argv` without the program and the script. Unknown switches are left alone: Chromium and Electron have their own. */
export function launchOptions(argv: string[], place: Place, cwd: string, account: () => string = accountName): LaunchOptions {
  const { values } = parseArgs({
    args: argv,
    strict: false,
    options: {
      data: { type: 'string' },
      demo: { type: 'boolean' },
      today: { type: 'string' },
      user: { type: 'string' },
      role: { type: 'string' },
      port: { type: 'string' },
      'no-open': { type: 'boolean' },
    },
  });
  const data = word(values.data, '--data cần tên một thư mục.');
  const folder = data === undefined ? dataFolder(place) : isAbsolute(data) ? data : resolve(cwd, data);
  const demo = values.demo === true;
  const today = word(values.today, '--today cần một ngày.');
  if (today !== undefined && !isDay(today)) throw new LaunchError(`--today cần một ngày có thật dạng 2026-11-30, không phải “${today}”.`);
  const role = word(values.role, '--role cần tên một vai.') ?? 'administrator';
  if (!isRole(role)) throw new LaunchError(`--role là một trong: ${roles.join(', ')}; không có “${role}”.`);
  const port = Number(word(values.port, '--port cần một số.') ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new LaunchError('--port là số từ 0 đến 65535.');
  return {
    folder,
    file: join(folder, demo ? 'practice.sodb' : 'register.sodb'),
    demo,
    ...(today === undefined ? {} : { today }),
    user: word(values.user, '--user cần một tên.') ?? account(),
    role,
    port,
    open: values['no-open'] !== true,
  };
}

function word(value: string | boolean | undefined, complaint: string): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || value.trim() === '') throw new LaunchError(complaint);
  return value;
}

const isRole = (value: string): value is Role => (roles as readonly string[]).includes(value);

function isDay(value: string): boolean {
  const instant = Date.parse(`${value}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(value);
}

function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    // An account without an entry in the system's table, as in some containers.
    return 'nguoi-dung';
  }
}
