// Jobs get a thread each; the thread that read a file waits a while for the next question about the same file.
import type { Call, Reply } from '../preload/contract/rpc.ts';
import { type CoreOptions, fileOf, reinsOfJob } from './core.ts';
import { cancelled } from './errors.ts';
import type { FileDesk } from './file-desk.ts';
import { fileLimits, fileRefusals, memoryOf } from './file-limits.ts';
import { startThread, type Thread, type ThreadEvents } from './thread.ts';

export interface JobThreads {
  run(call: Call): Promise<Reply>;
  /** Ends the thread of a job under way. */
  stop(job: string): void;
  close(): Promise<void>;
}

/** Jobs that read a file from outside. */
const readsFile = new Set(['excel.open', 'excel.stage']);
/** A large workbook fills some hundred MB: long enough to look at the columns, no longer. */
const waitsFor = 180_000;
const lost = { code: 'rule', message: fileRefusals.dead } as const;
const { failure: ended } = cancelled();

type JobReins = ReturnType<typeof reinsOfJob>;

interface Reader {
  thread: Thread;
  /** Set while it works: the moment at which it has read for too long. */
  late: NodeJS.Timeout | undefined;
}

export const openJobThreads = (options: CoreOptions, files: FileDesk, events: ThreadEvents): JobThreads => {
  const stops = new Map<string, () => void>();
  const limits = options.fileLimits ?? fileLimits;
  let waiting: { file: string; reader: Reader; leaves: NodeJS.Timeout } | null = null;

  const startReader = (): Reader => {
    const said: ThreadEvents['said'] = (message, answer) => {
      // Once rows are counted the file has been read; setting them against the register takes as long as it takes.
      if (message.type === 'event' && message.event.event === 'progress' && message.event.total !== null) clearTimeout(reader.late);
      events.said(message, answer);
    };
    const died: ThreadEvents['died'] = (error) => {
      if (waiting?.reader === reader) letGo();
      events.died(error);
    };
    const reader: Reader = {
      thread: startThread(options, 'job', { said, died }, { memory: memoryOf(limits.memoryMb), lost }),
      late: undefined,
    };
    return reader;
  };
  const letGo = (): Reader | null => {
    if (waiting === null) return null;
    const { reader, leaves } = waiting;
    clearTimeout(leaves);
    waiting = null;
    return reader;
  };
  /** The reader of this file, or a new one; one that waits for another file goes. */
  const readerOf = (file: string | null): Reader => {
    const same = waiting?.file === file;
    const waited = letGo();
    if (same && waited) return waited;
    void waited?.thread.end(ended);
    return startReader();
  };
  const wait = (file: string, reader: Reader): void => {
    void letGo()?.thread.end(ended);
    waiting = { file, reader, leaves: setTimeout(() => void letGo()?.thread.end(ended), waitsFor).unref() };
  };

  /** A thread that was ended half way leaves half a file: it goes, as soon as nobody holds it open. */
  const answer = async (call: Call, reins: JobReins, thread: Thread): Promise<Reply> => {
    if (call.job) stops.set(call.job, () => void thread.end(ended));
    try {
      await thread.ready;
      const reply = await thread.call(call, reins);
      if (reply.ok) return reply;
      await thread.end(ended);
      if (reins.output) files.discard(reins.output.token);
      return reply;
    } finally {
      if (call.job) stops.delete(call.job);
    }
  };

  const runReader = async (call: Call, reins: JobReins): Promise<Reply> => {
    const file = fileOf(call.input);
    const reader = readerOf(file);
    reader.late = setTimeout(() => void reader.thread.end({ code: 'rule', message: fileRefusals.late }), limits.seconds * 1000);
    let reply: Reply | null = null;
    try {
      reply = await answer(call, reins, reader.thread);
      return reply;
    } finally {
      clearTimeout(reader.late);
      if (reply?.ok && file !== null) wait(file, reader);
      else void reader.thread.end(ended);
    }
  };

  return {
    run: async (call) => {
      const reins = reinsOfJob(files, call);
      if (readsFile.has(call.name)) return runReader(call, reins);
      const thread = startThread(options, 'job', events);
      return answer(call, reins, thread).finally(() => void thread.end(ended));
    },
    stop: (job) => stops.get(job)?.(),
    close: async () => letGo()?.thread.end(ended),
  };
};
