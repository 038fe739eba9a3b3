// The words between the pool and its threads.
import type { Call, CoreEvent, Failure, FileToken, Reply } from '../preload/contract/rpc.ts';
import type { ChosenFile } from './context.ts';
import type { CoreOptions, Mode } from './core.ts';

export interface ThreadData {
  options: CoreOptions;
  mode: Mode;
}

export type ToThread =
  | {
      type: 'call';
      id: number;
      call: Call;
      stop?: SharedArrayBuffer;
      chosen?: ChosenFile;
      output?: FileToken & { path: string };
      origin?: 'job';
    }
  | { type: 'inner-reply'; id: number; reply: Reply }
  | { type: 'close' };

export type FromThread =
  | { type: 'ready' }
  | { type: 'failed'; failure: Failure }
  | { type: 'reply'; id: number; reply: Reply }
  | { type: 'inner'; id: number; name: string; input: unknown }
  | { type: 'event'; event: CoreEvent }
  | { type: 'unexpected'; name: string; text: string }
  | { type: 'closed' };
