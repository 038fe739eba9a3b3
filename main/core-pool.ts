// Starts the reading and the writing thread over one register, and gives every call to the right one; jobs get a thread each.
import { contract } from '../preload/contract/index.ts';
import type { Call, CoreEvent, Feature, Kind, Reply } from '../preload/contract/rpc.ts';
import { type CoreOptions, dayOf, reinsOfJob } from './core.ts';
import { cancelled } from './errors.ts';
import { type FileDesk, openFileDesk } from './file-desk.ts';
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
      else void writing.call({ name: message.name, input: message.input }, { origin: 'job' }).then((reply) => answer({ type: 'inner-reply', id: message.id, reply }));
    },
    died: (error) => log(`thread died: ${error.stack ?? error.message}`),
  };

  const writing: Thread = startThread(options, 'writing', { ...events, died: (error) => revive(error) });
  await writing.ready;
  let reading = startThread(options, 'reading', { ...events, died: (error) => revive(error) });
  await reading.ready;
  const revive = (error: Error) => {
    events.died(error);
    reading = startThread(options, 'reading', { ...events, died: revive });
  };

  let day = dayOf(options);
  /** The first call of a new day turns the derived columns before it is answered. */
  const turnDay = async () => {
    if (dayOf(options) === day) return;
    day = dayOf(options);
    await writing.call({ name: 'house.newDay', input: {} }, { origin: 'job' });
  };

  const runJob = async (call: Call): Promise<Reply> => {
    const thread = startThread(options, 'job', events);
    if (call.job) stops.set(call.job, () => void thread.end(cancelled().failure));
    try {
      await thread.ready;
      return await thread.call(call, reinsOfJob(files, call));
    } finally {
      if (call.job) stops.delete(call.job);
      void thread.end(cancelled().failure);
    }
  };

  const runWrite = async (call: Call): Promise<Reply> => {
    if (!call.job) return writing.call(call);
    const stop = new SharedArrayBuffer(4);
    stops.set(call.job, () => void Atomics.store(new Int32Array(stop), 0, 1));
    return writing.call(call, { stop }).finally(() => stops.delete(call.job!));
  };

  return {
    files,
    invoke: async (call) => {
      await turnDay();
      const kind = kindOf(call.name);
      if (kind === 'job') return runJob(call).catch((error: Error) => ({ ok: false, error: { code: 'not-found', message: error.message } }) as Reply);
      return kind === 'read' || kind === null ? reading.call(call) : runWrite(call);
    },
    cancel: (job) => stops.get(job)?.(),
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      await Promise.all([reading.close(), writing.close()]);
      files.close();
    },
  };
};
