// A second hand on the same register while the window is open: calls as another person's window would send them.
import type { Page } from '@playwright/test';
import type { Reply } from '../../preload/contract/rpc.ts';

interface Asked {
  name: string;
  input: unknown;
}

/** Calls one after the other; their replies as they come. */
const replies = (page: Page, calls: readonly Asked[]): Promise<unknown[]> =>
  page.evaluate(async (asked) => {
    const slot = (window as { bridge?: { invoke: (call: unknown) => Promise<unknown> } }).bridge;
    const send = async (call: unknown): Promise<unknown> => {
      if (slot) return slot.invoke(call);
      const answer = await fetch('/invoke', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(call),
      });
      return (await answer.json()) as unknown;
    };
    const got: unknown[] = [];
    for (const call of asked) got.push(await send(call));
    return got;
  }, calls);

/** The values of calls made one after the other; throws the sentence of the first refusal. */
export async function askEach<T>(page: Page, calls: readonly Asked[]): Promise<T[]> {
  return (await replies(page, calls)).map((reply) => {
    const { ok, ...rest } = reply as Reply<T>;
    if (ok && 'value' in rest) return rest.value;
    throw new Error('error' in rest ? rest.error.message : 'no value');
  });
}

/** The value of one call. */
export async function ask<T>(page: Page, name: string, input: unknown): Promise<T> {
  const [value] = await askEach<T>(page, [{ name, input }]);
  return value as T;
}
