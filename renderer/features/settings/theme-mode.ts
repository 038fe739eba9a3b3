// Light, dark or as the machine: kept for each person in the register's file, under the key `theme`.
import { useQueryClient } from '@tanstack/react-query';
import { api, useRead } from '../../api.ts';
import type { ThemeMode } from '../../app/Theme.tsx';

const key = 'theme';
const question = { prefix: key };
const isMode = (value: string | undefined): value is ThemeMode => value === 'system' || value === 'light' || value === 'dark';

/** What the person chose; `system` until something is known. */
export function useThemeMode(): ThemeMode {
  const { data } = useRead('settings.kept', question);
  const value = data?.values.find((one) => one.key === key)?.value;
  return isMode(value) ? value : 'system';
}

/** Shows the choice at once and keeps it. */
export function useKeepThemeMode(): (mode: ThemeMode) => Promise<void> {
  const client = useQueryClient();
  return async (mode) => {
    client.setQueryData(['settings.kept', question], { values: [{ key, value: mode, at: '' }] });
    await api.settings.keep({ key, value: mode });
  };
}
