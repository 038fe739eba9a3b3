// A job that ends in a file: run it, hand the file over, say what happened.
import { useJob } from '../api.ts';
import { toast } from './toasts.ts';
import { bridge } from '../bridge.ts';
import type { CallOptions } from '../../preload/contract/rpc.ts';
import { troubleOf } from './job-words.ts';

interface Made {
  token: string;
  name: string;
}

/** `start` never throws; `done` is said once the file was saved. */
export function useFileJob() {
  const job = useJob();
  const start = async <M extends Made>(work: (call: CallOptions) => Promise<M>, done: string | ((made: M) => string)) => {
    try {
      const made = await job.run(work);
      if ((await bridge.saveFile(made.token, made.name)) !== null) toast(typeof done === 'string' ? done : done(made));
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble) toast(trouble, { tone: 'error' });
    }
  };
  return { running: job.running, progress: job.progress, cancel: job.cancel, start };
}
