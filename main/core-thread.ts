// Runs one room of the core in a worker thread: once reading, once writing, once for each job; the same in both shells.
import { parentPort, workerData } from 'node:worker_threads';
import { openRoom } from './core.ts';
import { Refusal } from './errors.ts';
import { openingFailure } from './router.ts';
import type { FromThread, ThreadData, ToThread } from './thread-words.ts';

const port = parentPort;
if (!port) throw new Error('core-thread runs as a worker only');
const { options, mode } = workerData as ThreadData;
const say = (message: FromThread) => port.postMessage(message);

const waiting = new Map<number, (reply: Extract<ToThread, { type: 'inner-reply' }>) => void>();
let asked = 0;
/** Asks the writing thread, through the pool. */
const inner = (name: string, input: unknown): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const id = ++asked;
    waiting.set(id, ({ reply }) =>
      reply.ok ? resolve(reply.value) : reject(new Refusal(reply.error.code, reply.error.message, reply.error)),
    );
    say({ type: 'inner', id, name, input });
  });

const live = async (): Promise<void> => {
  const room = await openRoom(options, mode, {
    changed: (tables) => say({ type: 'event', event: { event: 'changed', tables } }),
    unexpected: (error, name) =>
      say({ type: 'unexpected', name, text: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  });
  const hear = async (message: ToThread): Promise<void> => {
    if (message.type === 'inner-reply') {
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
    } else if (message.type === 'close') {
      await room.close();
      say({ type: 'closed' });
      port.close();
    } else {
      const { id, call, stop, chosen, output, origin } = message;
      const { job } = call;
      const flag = stop ? new Int32Array(stop) : null;
      let spoken = 0;
      const reply = await room.route(call, {
        inner,
        cancelled: () => flag !== null && Atomics.load(flag, 0) === 1,
        progress: (phase, done, total) => {
          const now = performance.now();
          if (!job || (now - spoken < 60 && done !== total)) return;
          spoken = now;
          say({ type: 'event', event: { event: 'progress', job, phase, done, total } });
        },
        ...(chosen ? { chosen } : {}),
        ...(output ? { output } : {}),
        ...(origin ? { origin } : {}),
      });
      say({ type: 'reply', id, reply });
    }
  };
  port.on('message', (message: ToThread) => void hear(message));
  say({ type: 'ready' });
};

live().catch((error: unknown) => say({ type: 'failed', failure: openingFailure(error) }));
