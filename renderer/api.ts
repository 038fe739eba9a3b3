// The contract as the window calls it: typed promises, reads that keep themselves fresh, jobs that tell their progress.
import { keepPreviousData, useQuery, type UseQueryResult, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { contract, type TheContract } from '../preload/contract/index.ts';
import type { CallOptions, Client, CoreEvent, Failure } from '../preload/contract/rpc.ts';
import { bridge } from './bridge.ts';
import { refreshAll } from './refresh-all.ts';

/** What a refused call throws: `failure` carries the code, the sentence and the fields. */
export class CallFailure extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

const call = async (name: string, input: unknown, options: CallOptions = {}): Promise<unknown> => {
  const reply = await bridge.invoke({ name, input, ...options });
  if (reply.ok) return reply.value;
  throw new CallFailure(reply.error);
};

const clientOf = (): Client<TheContract> =>
  Object.fromEntries(
    Object.entries(contract).map(([feature, methods]) => [
      feature,
      Object.fromEntries(
        Object.keys(methods).map((method) => [
          method,
          (input: unknown, options?: CallOptions) => call(`${feature}.${method}`, input, options),
        ]),
      ),
    ]),
  ) as unknown as Client<TheContract>;

export const api = clientOf();

/** The failure behind anything thrown by a call. */
export const failureOf = (error: unknown): Failure =>
  error instanceof CallFailure ? error.failure : { code: 'unexpected', message: 'Có lỗi ngoài dự kiến trong cửa sổ. Hãy thử lại.' };

/** Names of all methods. */
export type Reads = {
  [F in keyof TheContract]: { [M in keyof TheContract[F]]: `${F & string}.${M & string}` }[keyof TheContract[F]];
}[keyof TheContract];
type MethodNamed<N extends string> = N extends `${infer F extends keyof TheContract & string}.${infer M}`
  ? M extends keyof Client<TheContract>[F]
    ? Client<TheContract>[F][M]
    : never
  : never;
export type InputNamed<N extends Reads> = Parameters<MethodNamed<N>>[0];
export type OutputNamed<N extends Reads> = Awaited<ReturnType<MethodNamed<N>>>;

/** A method by name. */
export const ask = <N extends Reads>(name: N, input: InputNamed<N>): Promise<OutputNamed<N>> =>
  call(name, input) as Promise<OutputNamed<N>>;

/** A read by name; it is asked again after every write. `keepPrevious` shows the old answer until the new one comes. */
export const useRead = <N extends Reads>(name: N, input: InputNamed<N>, options: { enabled?: boolean; keepPrevious?: boolean } = {}) =>
  useQuery({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  }) as UseQueryResult<OutputNamed<N>>;

/** Listens to the core as long as the component stands. */
export const useCoreEvents = (listener: (event: CoreEvent) => void): void => {
  useEffect(() => bridge.on(listener), [listener]);
};

/** Writes that come together are read anew together. */
const gather = 30;

/** Once, at the top: what the core changed is read anew. */
export const useFreshness = (): void => {
  const client = useQueryClient();
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = bridge.on((event) => {
      if (event.event !== 'changed') return;
      clearTimeout(waiting);
      waiting = setTimeout(() => void refreshAll(client), gather);
    });
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }, [client]);
};

export interface JobProgress {
  phase: string;
  done: number;
  total: number | null;
  /** performance.now() when the job began, for the estimate. */
  since: number;
}

/** One long call at a time: `run` gives it an id, `progress` follows it, `cancel` ends it. */
export const useJob = () => {
  const [job, setJob] = useState<string | null>(null);
  const [progress, setProgress] = useState<JobProgress | null>(null);
  useEffect(
    () =>
      bridge.on((event) => {
        if (event.event === 'progress' && event.job === job)
          setProgress((last) => ({ phase: event.phase, done: event.done, total: event.total, since: last?.since ?? performance.now() }));
      }),
    [job],
  );
  return useMemo(
    () => ({
      running: job !== null,
      progress,
      cancel: () => {
        if (job !== null) bridge.cancel(job);
      },
      run: async <T>(work: (options: CallOptions) => Promise<T>): Promise<T> => {
        const id = crypto.randomUUID();
        setJob(id);
        setProgress(null);
        try {
          return await work({ job: id });
        } finally {
          setJob(null);
        }
      },
    }),
    [job, progress],
  );
};
