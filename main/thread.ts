// One worker thread as the pool sees it: calls with their replies, its end, and what it says unasked.
import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { Call, Failure, Reply } from '../preload/contract/rpc.ts';
import type { CoreOptions, Mode } from './core.ts';
import { Refusal } from './errors.ts';
import { threadEntry } from './thread-entry.ts';
import type { FromThread, ThreadData, ToThread } from './thread-words.ts';

export type Sent = Omit<Extract<ToThread, { type: 'call' }>, 'type' | 'id' | 'call'>;

export interface Thread {
  ready: Promise<void>;
  call(call: Call, sent?: Sent): Promise<Reply>;
  /** Asks the thread to close its connections, and waits for it. */
  close(): Promise<void>;
  /** Ends the thread at once; calls under way are answered with `failure`. */
  end(failure: Failure): Promise<void>;
}

export interface ThreadEvents {
  said(message: Extract<FromThread, { type: 'event' | 'inner' | 'unexpected' }>, answer: (message: ToThread) => void): void;
  /** The thread is gone without having been asked. */
  died(error: Error): void;
}

const lost: Failure = {
  code: 'unexpected',
  message: 'Phần xử lý vừa dừng đột ngột (có thể do thiếu bộ nhớ). Việc này chưa được ghi; sổ vẫn nguyên vẹn.',
};

/** What a thread of a job that reads a file from outside may take, and the words for its death. */
export interface ThreadLimits {
  memory: ResourceLimits;
  lost: Failure;
}
const jobMb = 2048;

/** Room for what lives shortly: rows on their way into the register die before they are moved. A quarter of the collector's time. */
const youngMb = 192;

export const startThread = (options: CoreOptions, mode: Mode, events: ThreadEvents, limits?: ThreadLimits): Thread => {
  const data: ThreadData = { options, mode };
  const death = limits?.lost ?? lost;
  const worker = new Worker(threadEntry('core-thread'), {
    workerData: data,
    name: `so-${mode}`,
    resourceLimits: limits?.memory ?? { maxYoungGenerationSizeMb: youngMb, ...(mode === 'job' ? { maxOldGenerationSizeMb: jobMb } : {}) },
  });
  const waiting = new Map<number, (reply: Reply) => void>();
  let asked = 0;
  let ending = false;
  const post = (message: ToThread) => worker.postMessage(message);
  const fail = (failure: Failure) => {
    for (const answer of waiting.values()) answer({ ok: false, error: failure });
    waiting.clear();
  };
  const closed = Promise.withResolvers<void>();
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>();
  worker.on('message', (message: FromThread) => {
    if (message.type === 'ready') resolve();
    else if (message.type === 'failed') reject(new Refusal(message.failure.code, message.failure.message, { ref: message.failure.ref }));
    else if (message.type === 'closed') closed.resolve();
    else if (message.type === 'reply') {
      waiting.get(message.id)?.(message.reply);
      waiting.delete(message.id);
    } else events.said(message, post);
  });
  worker.on('error', (error) => {
    reject(error);
    fail(death);
    if (!ending) events.died(error);
  });
  worker.on('exit', () => {
    reject(new Refusal(death.code, death.message));
    closed.resolve();
    fail(death);
  });
  ready.catch(() => {});
  return {
    ready,
    call: (call, sent = {}) =>
      new Promise((resolve) => {
        const id = ++asked;
        waiting.set(id, resolve);
        post({ type: 'call', id, call, ...sent });
      }),
    close: async () => {
      ending = true;
      post({ type: 'close' });
      await closed.promise;
      await worker.terminate();
    },
    end: async (failure) => {
      ending = true;
      reject(new Refusal(failure.code, failure.message));
      fail(failure);
      await worker.terminate();
    },
  };
};
