// One small thing that the window keeps for its person: shown at once, stored in the register.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, failureOf, useRead } from '../api.ts';
import { toast } from './toasts.ts';

/** The value and how to change it. The own choice shows from the first moment; that it could not be stored is said. */
export function useKept(key: string): [string | null, (value: string | null) => void] {
  const client = useQueryClient();
  const question = { prefix: key };
  const { data } = useRead('settings.kept', question);
  const [own, setOwn] = useState<{ value: string | null } | null>(null);
  const stored = data?.values.find((one) => one.key === key)?.value ?? null;
  const keep = async (value: string | null) => {
    const queryKey = ['settings.kept', question];
    setOwn({ value });
    // An answer that is still on its way was asked before the choice.
    void client.cancelQueries({ queryKey }, { revert: false, silent: true });
    client.setQueryData(queryKey, { values: value === null ? [] : [{ key, value, at: '' }] });
    try {
      await api.settings.keep({ key, value });
    } catch (error) {
      toast(failureOf(error).message, { tone: 'error' });
      void client.invalidateQueries({ queryKey });
    }
    setOwn(null);
  };
  return [own ? own.value : stored, (value) => void keep(value)];
}
