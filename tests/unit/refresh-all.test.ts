// What is on its way when something changes is asked for again: no window shows an answer from before the change.
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, describe, expect, it } from 'vitest';
import { refreshAll } from '../../renderer/refresh-all.ts';

const client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always', staleTime: Infinity } } });
afterEach(() => client.clear());

/** A question whose answers are given by hand, in the order in which they were asked for. */
function asked() {
  const waiting: ((answer: string) => void)[] = [];
  const observer = new QueryObserver<string>(client, {
    queryKey: ['desk.show'],
    queryFn: () => new Promise<string>((give) => waiting.push(give)),
  });
  const stop = observer.subscribe(() => undefined);
  const shown = () => observer.getCurrentResult();
  return { waiting, shown, stop };
}
/** Until all that follows an answer has happened. */
const settled = () => new Promise((done) => setTimeout(done));

describe('reading anew', () => {
  it('asks again while the first answer is on its way', async () => {
    const { waiting, shown, stop } = asked();
    expect(waiting).toHaveLength(1);
    const done = refreshAll(client);
    await settled();
    expect(waiting).toHaveLength(2);
    waiting[0]?.('before the change');
    await settled();
    expect(shown()).toMatchObject({ status: 'pending', data: undefined });
    waiting[1]?.('after the change');
    await done;
    await settled();
    expect(shown()).toMatchObject({ status: 'success', fetchStatus: 'idle', data: 'after the change' });
    stop();
  });

  it('asks again what has its answer, and shows that until the new one comes', async () => {
    const { waiting, shown, stop } = asked();
    waiting[0]?.('before the change');
    await settled();
    const done = refreshAll(client);
    expect(shown().data).toBe('before the change');
    await settled();
    waiting[1]?.('after the change');
    await done;
    await settled();
    expect(shown()).toMatchObject({ fetchStatus: 'idle', data: 'after the change' });
    stop();
  });

  it('asks again when a second change comes before the answer to the first', async () => {
    const { waiting, shown, stop } = asked();
    void refreshAll(client);
    await settled();
    const done = refreshAll(client);
    await settled();
    expect(waiting).toHaveLength(3);
    waiting[1]?.('between the changes');
    waiting[2]?.('after both');
    await done;
    await settled();
    expect(shown()).toMatchObject({ status: 'success', data: 'after both' });
    stop();
  });
});
