// Starts the reading and the writing thread over one register, and gives every call to the right one; jobs get a thread each.
import { contract } from '../preload/contract/index.ts';
import type { Call, CoreEvent, Feature, Kind, Reply } from '../preload/contract/rpc.ts';
import { type CoreOptions, dayOf } from './core.ts';
import { type FileDesk, openFileDesk, UnknownFileToken } from './file-desk.ts';
import { openJobThreads } from './job-threads.ts';
import { openingFailure } from './router.ts';
import { startThread, type Thread, type ThreadEvents } from './thread.ts';

export type { CoreOptions };

export interface RunningCore {
  invoke(call: Call): Promise<Reply>;
  cancel(job: string): void;
  on(listener: (event: CoreEvent) => void): () => void;
  close(): Promise<void>;
  files: FileDesk;
}

const kindOf = (name: string): Kind | null => {
  const [feature = '', method = ''] = name.split('.');
  return (contract as Record<string, Feature>)[feature]?.[method]?.kind ?? null;
};

/** Opens the register in its threads; rejects when the file cannot be opened or migrated. `log` takes what nobody foresaw. */
export const startCore = async (options: CoreOptions, log: (text: string) => void = console.error): Promise<RunningCore> => {
  const files = openFileDesk();
  const listeners = new Set<(event: CoreEvent) => void>();
  const stops = new Map<string, () => void>();
  const events: ThreadEvents = {
    said: (message, answer) => {
      if (message.type === 'event') listeners.forEach((listener) => listener(message.event));
      else if (message.type === 'unexpected') log(`${message.name}: ${message.text}`);
      else
        void on('writing')
          .call({ name: message.name, input: message.input }, { origin: 'job' })
          .then((reply) => answer({ type: 'inner-reply', id: message.id, reply }));
    },
    died: (error) => log(`thread died: ${error.stack ?? error.message}`),
  };

  const threads: Record<'reading' | 'writing', Thread | null> = { reading: null, writing: null };
  /** A thread that dies is started again: the register on disk is whole, only its calls under way are answered with a failure. */
  const start = (mode: 'reading' | 'writing'): Thread => {
    const thread = startThread(options, mode, {
      ...events,
      died: (error) => {
        events.died(error);
        start(mode);
      },
    });
    threads[mode] = thread;
    return thread;
  };
  const on = (mode: 'reading' | 'writing'): Thread => threads[mode] ?? start(mode);
  for (const mode of ['writing', 'reading'] as const) await start(mode).ready;

  const jobs = openJobThreads(options, files, events);

  let day = dayOf(options);
  /** The first call of a new day turns the derived columns before it is answered. */
  const turnDay = async () => {
    if (dayOf(options) === day) return;
    day = dayOf(options);
    await on('writing').call({ name: 'house.newDay', input: {} }, { origin: 'job' });
  };

  const runWrite = async (call: Call): Promise<Reply> => {
    if (!call.job) return on('writing').call(call);
    const stop = new SharedArrayBuffer(4);
    stops.set(call.job, () => void Atomics.store(new Int32Array(stop), 0, 1));
    return on('writing')
      .call(call, { stop })
      .finally(() => stops.delete(call.job!));
  };

  return {
    files,
    invoke: async (call) => {
      await turnDay();
      const kind = kindOf(call.name);
      if (kind === 'job')
        return jobs.run(call).catch((error: unknown): Reply => ({
          ok: false,
          error: error instanceof UnknownFileToken ? { code: 'not-found', message: error.message } : openingFailure(error),
        }));
      return kind === 'read' || kind === null ? on('reading').call(call) : runWrite(call);
    },
    cancel: (job) => {
      jobs.stop(job);
      stops.get(job)?.();
    },
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      // The writer last: it folds the write-ahead log back into the file.
      await jobs.close();
      await on('reading').close();
      await on('writing').close();
      files.close();
    },
  };
};
