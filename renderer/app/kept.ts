// One small thing that the window keeps for its person: shown at once, stored in the register.
import { useQueryClient } from '@tanstack/react-query';
import { api, useRead } from '../api.ts';

export function useKept(key: string): [string | null, (value: string | null) => void] {
  const client = useQueryClient();
  const { data } = useRead('settings.kept', { prefix: key });
  const value = data?.values.find((one) => one.key === key)?.value ?? null;
  const keep = (next: string | null) => {
    client.setQueryData(['settings.kept', { prefix: key }], { values: next === null ? [] : [{ key, value: next, at: '' }] });
    void api.settings.keep({ key, value: next }).catch(() => undefined);
  };
  return [value, keep];
}
