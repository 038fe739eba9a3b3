// Where a person's register lies on each system, when no --data says otherwise; the same for both shells.
import { join } from 'node:path';

export interface Place {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
}

/**
 * Windows: the local, not the roaming folder: a domain would copy a roaming register at each sign-in, and
 * uninstalling leaves it alone. Linux: the data folder of the desktop standard.
 */
export function dataFolder({ platform, env, home }: Place): string {
  if (platform === 'win32') return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'So ATVSLD');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'So ATVSLD');
  return join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'so-atvsld');
}
