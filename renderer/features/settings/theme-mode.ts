// Light, dark or as the machine: kept for each person in the register's file, under the key `theme`.
import { useKept } from '../../app/kept.ts';
import type { ThemeMode } from '../../app/Theme.tsx';

const isMode = (value: string | null): value is ThemeMode => value === 'system' || value === 'light' || value === 'dark';

/** What the person chose, `system` until something is known, and how to choose. */
export function useThemeChoice(): [ThemeMode, (mode: ThemeMode) => void] {
  const [value, keep] = useKept('theme');
  return [isMode(value) ? value : 'system', keep];
}

export const useThemeMode = (): ThemeMode => useThemeChoice()[0];
