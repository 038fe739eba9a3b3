// A second hand on the same register while the window is open: calls as another person's window would send them.
import type { Page } from '@playwright/test';
import type { Reply } from '../../preload/contract/rpc.ts';

/** The value of a call; throws the sentence of a refusal. */
export async function ask<T>(page: Page, name: string, input: unknown): Promise<T> {
  const reply = await page.evaluate(
    async (call): Promise<unknown> => {
      const slot = (window as { bridge?: { invoke: (call: unknown) => Promise<unknown> } }).bridge;
      if (slot) return slot.invoke(call);
      const answer = await fetch('/invoke', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(call),
      });
      return (await answer.json()) as unknown;
    },
    { name, input },
  );
  const { ok, ...rest } = reply as Reply<T>;
  if (ok && 'value' in rest) return rest.value;
  throw new Error('error' in rest ? rest.error.message : 'no value');
}
