// The grammar of a call: what a method is, what answers it, and what may cross between window and core.
import type { z } from 'zod';

/** Who may call a method. A method names all of its roles; there is no order among them. */
export const roles = ['reader', 'inspection', 'licensing', 'secretary', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Everybody who works with the register may look; only some may change it. */
export const everyone: readonly Role[] = roles;
export const registrars: readonly Role[] = ['licensing', 'secretary', 'administrator'];
export const administrators: readonly Role[] = ['administrator'];

/**
 * read: sees a snapshot. write: one transaction and one command in the history, undoable.
 * keep: the user's own things (drafts, widths), no history. audit: a read that leaves a trace.
 * job: long work in a thread of its own, with progress and cancel.
 */
export type Kind = 'read' | 'write' | 'keep' | 'audit' | 'job';

export interface Method<K extends Kind = Kind, I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  kind: K;
  /** One Vietnamese sentence: what the method does, as `--describe` and the history show it. */
  what: string;
  roles: readonly Role[];
  input: I;
  output: O;
}

type Words<I extends z.ZodType, O extends z.ZodType> = Omit<Method<Kind, I, O>, 'kind'>;
const method =
  <K extends Kind>(kind: K) =>
  <I extends z.ZodType, O extends z.ZodType>(words: Words<I, O>): Method<K, I, O> => ({ kind, ...words });

export const read = method('read');
export const write = method('write');
export const keep = method('keep');
export const audit = method('audit');
export const job = method('job');

export type Feature = Record<string, Method>;
export type Contract = Record<string, Feature>;
export type InputOf<M extends Method> = z.output<M['input']>;
export type OutputOf<M extends Method> = z.input<M['output']>;

/** What the window holds: every method of the contract as an async function. */
export type Client<C extends Contract> = {
  [F in keyof C]: {
    [M in keyof C[F]]: (input: z.input<C[F][M]['input']>, call?: CallOptions) => Promise<z.output<C[F][M]['output']>>;
  };
};

export interface CallOptions {
  /** A UUID made by the caller; progress events and `cancel` speak of it. Long writes and jobs take one. */
  job?: string;
}

export const failureCodes = ['invalid', 'not-found', 'conflict', 'forbidden', 'rule', 'unexpected', 'cancelled'] as const;
export type FailureCode = (typeof failureCodes)[number];

/** `message` is a Vietnamese sentence a clerk understands; `fields` has one such sentence per input field (dotted path). */
export interface Failure {
  code: FailureCode;
  message: string;
  fields?: Record<string, string>;
  /** JSON for the screen that must act on the failure (a conflict carries the present row). */
  ref?: unknown;
}

export type Reply<T = unknown> = { ok: true; value: T } | { ok: false; error: Failure };

/** One call as it crosses every border: slot, socket, thread. */
export interface Call extends CallOptions {
  name: string;
  input: unknown;
}

/** What the core tells unasked. `changed`: a write was committed, `tables` were touched. */
export type CoreEvent =
  | { event: 'progress'; job: string; phase: string; done: number; total: number | null }
  | { event: 'changed'; tables: string[] }
  | { event: 'menu'; command: string };

/** A file chosen through the shell: the window never sees its path. */
export interface FileToken {
  token: string;
  name: string;
  size: number;
}

/** The whole world as the window sees it. Both shells put one at `window.bridge`. */
export interface Bridge {
  /** 'electron' | 'browser': only for what a shell truly cannot do (menu accelerators). */
  readonly shell: 'electron' | 'browser';
  invoke(call: Call): Promise<Reply>;
  /** Ends a running job or long write at the next safe point. */
  cancel(job: string): void;
  on(listener: (event: CoreEvent) => void): () => void;
  /** A dropped or picked DOM File becomes a token that the core can open. */
  fileToken(file: File): Promise<FileToken>;
  /** Hands a written file to the user: a save dialog in Electron, a download in the browser. Null when he changed his mind. */
  saveFile(token: string, suggestedName: string): Promise<string | null>;
}
