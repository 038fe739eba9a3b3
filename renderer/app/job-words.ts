// How long a job still takes, and whether its failure is only the user's own Hủy.
import { failureOf, type JobProgress } from '../api.ts';

/** Seconds still to go by the pace so far; nothing in the first second or where the end is unknown. */
export function secondsLeft(progress: JobProgress | null, now = performance.now()): number | undefined {
  if (!progress?.total || progress.done === 0) return undefined;
  const spent = (now - progress.since) / 1000;
  return spent < 1 ? undefined : (spent / progress.done) * (progress.total - progress.done);
}

/** The sentence of what went wrong; null where the user cancelled himself. */
export function troubleOf(error: unknown): string | null {
  if (error instanceof Error && error.constructor === Error) return error.message;
  const { code, message } = failureOf(error);
  return code === 'cancelled' ? null : message;
}
