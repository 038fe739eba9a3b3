// Ties a feature's handlers to its contract: the types of input, output and context follow from the kind of call.
import type { Feature, InputOf, Kind, Method, OutputOf } from '../preload/contract/rpc.ts';
import type { Basis, Reading, Working, Writing } from './context.ts';

type ContextOf<K extends Kind> = K extends 'read' ? Reading : K extends 'job' ? Working : Writing;

export type Handlers<F extends Feature> = {
  [M in keyof F]: F[M] extends Method<infer K> ? (input: InputOf<F[M]>, context: ContextOf<K>) => Promise<OutputOf<F[M]>> : never;
};

export interface Implemented {
  feature: string;
  methods: Feature;
  handlers: Record<string, (input: never, context: never) => Promise<unknown>>;
  /** Inner features are called by jobs, never by the window, and are no part of the contract. */
  inner?: 'yes';
  /** What a write needs to be sure of before it commits, begun with it: a copy of the register as it stood. */
  beside: Record<string, ((basis: Basis) => Promise<void>) | undefined>;
}

/** The handlers of one feature word. */
export const implement = <F extends Feature>(
  feature: string,
  methods: F,
  handlers: Handlers<F>,
  beside: Implemented['beside'] = {},
): Implemented => ({
  feature,
  methods,
  beside,
  handlers: handlers as unknown as Implemented['handlers'],
});

/** The handlers of methods that only jobs call. */
export const implementInner = <F extends Feature>(feature: string, methods: F, handlers: Handlers<F>): Implemented => ({
  ...implement(feature, methods, handlers),
  inner: 'yes',
});
