// What a handler is given besides its input: the register, the day, who asks, and the means of its kind of call.
import type { FileToken, Role } from '../preload/contract/rpc.ts';
import type { Db, Transacting } from '../db/schema.ts';

export interface Basis {
  /** The day of the call as ISO text. */
  today: string;
  user: string;
  role: Role;
  file: string;
  /** A practice register of made-up rows, in a file of its own. */
  practice: 'yes' | 'no';
}

/** A read: one snapshot. */
export interface Reading extends Basis {
  db: Db;
}

/** A write, keep or audit: inside its transaction. */
export interface Writing extends Basis {
  db: Transacting;
  command: string;
  /** What the history and the undo button call this step. */
  label(text: string): void;
  /** Marks this command as the opposite of an earlier one. */
  undoes(command: string): void;
  /** Marks this command as given with the file: nobody's step, so undo leaves it alone. */
  asSeed(): void;
  /** Derives what was written so far, for a write whose later rows look up its earlier ones; rows of `whole` came with their derived columns. */
  settle(whole?: ReadonlySet<string>): Promise<void>;
  /** Said between rows of a long write; throws when the user cancelled. */
  progress(phase: string, done: number, total: number | null): void;
}

export interface ChosenFile {
  path: string;
  name: string;
}

/** A job: a thread of its own, a snapshot of its own, and the writing thread within call. */
export interface Working extends Basis {
  db: Db;
  progress(phase: string, done: number, total: number | null): void;
  /** The file behind the token of the input; throws when there is none. */
  chosen(): ChosenFile;
  /** Where to write a file that the user will be given. */
  output(name: string): FileToken & { path: string };
  /** Calls an inner method on the writing thread. */
  inner(name: string, input: unknown): Promise<unknown>;
}

/** How a call reports and is stopped, whichever thread it runs in. */
export interface Reins {
  progress(phase: string, done: number, total: number | null): void;
  cancelled(): boolean;
  chosen?: ChosenFile;
  output?: FileToken & { path: string };
  inner?(name: string, input: unknown): Promise<unknown>;
  /** Inner methods answer jobs alone. */
  origin?: 'job';
}

export const freeReins: Reins = { progress: () => {}, cancelled: () => false };
