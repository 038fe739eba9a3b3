// Starts the reading and the writing thread over one register, and gives every call to the right one; jobs get a thread each.
import { contract } from '../preload/contract/index.ts';
import type { Call, CoreEvent, Feature, Kind, Reply } from '../preload/contract/rpc.ts';
import { type CoreOptions, dayOf, reinsOfJob } from './core.ts';
import { cancelled } from './errors.ts';
import { fileLimits, fileRefusals } from './file-limits.ts';
import { type FileDesk, openFileDesk, UnknownFileToken } from './file-desk.ts';
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

/** Jobs that read a file from outside. */
const readsFile = new Set(['excel.open', 'excel.stage']);

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

  let day = dayOf(options);
  /** The first call of a new day turns the derived columns before it is answered. */
  const turnDay = async () => {
    if (dayOf(options) === day) return;
    day = dayOf(options);
    await on('writing').call({ name: 'house.newDay', input: {} }, { origin: 'job' });
  };

  const runJob = async (call: Call): Promise<Reply> => {
    const reins = reinsOfJob(files, call);
    const limits = readsFile.has(call.name) ? (options.fileLimits ?? fileLimits) : null;
    let late: ReturnType<typeof setTimeout> | undefined;
    const said: ThreadEvents['said'] = (message, answer) => {
      // Once rows are counted the file has been read; setting them against the register takes as long as it takes.
      if (message.type === 'event' && message.event.event === 'progress' && message.event.total !== null) clearTimeout(late);
      events.said(message, answer);
    };
    const lost = { code: 'rule', message: fileRefusals.dead } as const;
    const thread = startThread(options, 'job', { ...events, said }, limits === null ? undefined : { memoryMb: limits.memoryMb, lost });
    if (limits !== null) late = setTimeout(() => void thread.end({ code: 'rule', message: fileRefusals.late }), limits.seconds * 1000);
    if (call.job) stops.set(call.job, () => void thread.end(cancelled().failure));
    try {
      await thread.ready;
      const reply = await thread.call(call, reins);
      if (reply.ok) return reply;
      // A thread that was ended half way leaves half a file: it goes, as soon as nobody holds it open.
      await thread.end(cancelled().failure);
      files.discard(reins.output!.token);
      return reply;
    } finally {
      clearTimeout(late);
      if (call.job) stops.delete(call.job);
      void thread.end(cancelled().failure);
    }
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
        return runJob(call).catch((error: unknown): Reply => ({
          ok: false,
          error: error instanceof UnknownFileToken ? { code: 'not-found', message: error.message } : openingFailure(error),
        }));
      return kind === 'read' || kind === null ? on('reading').call(call) : runWrite(call);
    },
    cancel: (job) => stops.get(job)?.(),
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      // The writer last: it folds the write-ahead log back into the file.
      await on('reading').close();
      await on('writing').close();
      files.close();
    },
  };
};
