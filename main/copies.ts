// Copies before danger, made in a thread of their own beside the write that they guard.
import { Worker } from 'node:worker_threads';
import { threadEntry } from './thread-entry.ts';

export interface CopyWanted {
  file: string;
  /** Stands in the name of the copy. */
  reason: string;
  /** Instant, ISO. */
  at: string;
}

/**
 * Resolves when a checked copy lies beside the register. A write awaits it before it commits, and so the copy holds what stood
 * before; rejects with what kept it from being made.
 */
export const copyBeside = (wanted: CopyWanted): Promise<void> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(threadEntry('copy-thread'), { workerData: wanted, name: 'so-copy' });
    thread.once('error', reject);
    thread.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The copy thread ended with ${code}.`))));
  });
