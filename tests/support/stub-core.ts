// A core that remembers what it was asked and tells what a test wants; for the tests of the shells.
import type { Call, CoreEvent, Reply } from '../../preload/contract/rpc.ts';
import type { RunningCore } from '../../main/core-pool.ts';
import { openFileDesk } from '../../main/file-desk.ts';

export interface StubCore extends RunningCore {
  calls: Call[];
  cancelled: string[];
  closed: number;
  listeners: Set<(event: CoreEvent) => void>;
  tell(event: CoreEvent): void;
}

export function stubCore(answer: (call: Call) => Promise<Reply> = async (call) => ({ ok: true, value: call.input ?? null })): StubCore {
  const files = openFileDesk();
  const core: StubCore = {
    calls: [],
    cancelled: [],
    closed: 0,
    listeners: new Set(),
    files,
    invoke(call) {
      core.calls.push(call);
      return answer(call);
    },
    cancel: (job) => void core.cancelled.push(job),
    on(listener) {
      core.listeners.add(listener);
      return () => void core.listeners.delete(listener);
    },
    tell: (event) => core.listeners.forEach((listener) => listener(event)),
    async close() {
      core.closed += 1;
      files.close();
    },
  };
  return core;
}
