// What both shells do with a call that arrives: look at its shape, pass it to the core, always answer with a reply.
import type { Call, Reply } from '../preload/contract/rpc.ts';

interface Answering {
  invoke(call: Call): Promise<Reply>;
}

/** The router parses the input; here only the envelope. `report` gets what the clerk must not read. */
export async function relay(core: Answering, value: unknown, report: (error: unknown) => void): Promise<Reply> {
  const call = asCall(value);
  if (!call) return refusal('invalid', 'Yêu cầu gửi tới chương trình không đúng dạng.');
  try {
    return await core.invoke(call);
  } catch (error) {
    report(error);
    return refusal('unexpected', 'Chương trình gặp trục trặc nên chưa làm được việc này. Hãy thử lại, hoặc đóng và mở lại Sổ ATVSLĐ.');
  }
}

export function refusal(code: 'invalid' | 'unexpected', message: string): Reply<never> {
  return { ok: false, error: { code, message } };
}

/** A call with a method's name and, at most, a job; null for anything else. */
export function asCall(value: unknown): Call | null {
  if (typeof value !== 'object' || value === null) return null;
  const { name, input, job } = value as Record<string, unknown>;
  if (typeof name !== 'string' || name.length > 100) return null;
  if (job === undefined) return { name, input };
  return isJob(job) ? { name, input, job } : null;
}

export const isJob = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length <= 64;
