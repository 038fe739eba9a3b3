// Takes down every call of db/queries while the real core works, so that another engine can be asked the same.
import { AsyncLocalStorage } from 'node:async_hooks';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { vi } from 'vitest';
import { root } from './source-files.ts';

export interface Asked {
  /** `registers.listRows` */
  name: string;
  /** The connection or transaction of the call: calls of one transaction stand together. */
  on: unknown;
  /** What was given besides it. */
  given: unknown[];
  answer: unknown;
}

type Functions = Record<string, (...given: unknown[]) => unknown>;

const folder = path.join(root, 'db/queries');
/** Search is the engine's own; a source is a query under way, asked through those that finish it. */
const apart = ['search.ts'];
export const queryFiles = readdirSync(folder).filter((name) => name.endsWith('.ts') && !apart.includes(name));

export interface QueryRecord {
  asked: Asked[];
  /** Names of all functions of db/queries, and of those that were called. */
  known: Set<string>;
  called: Set<string>;
  /** The functions themselves, unrecorded. */
  bare: Map<string, (...given: unknown[]) => unknown>;
}

/** Import the core afterwards, anew. Only calls from outside db/queries are taken down: the rest follows from them. */
export const recordQueries = async (): Promise<QueryRecord> => {
  const record: QueryRecord = { asked: [], known: new Set(), called: new Set(), bare: new Map() };
  const inside = new AsyncLocalStorage<true>();
  const watched =
    (name: string, work: (...given: unknown[]) => unknown) =>
    (...given: unknown[]) => {
      record.called.add(name);
      const [on, ...rest] = given;
      const answer = inside.getStore() ? work(...given) : inside.run(true, () => work(...given));
      if (inside.getStore() || !(answer instanceof Promise)) return answer;
      // Taken down as it was given: the caller may go on with the same objects.
      const asked: Asked = { name, on, given: structuredCloneWithout(rest), answer: undefined };
      record.asked.push(asked);
      return answer.then((value: unknown) => {
        asked.answer = structuredClone(value);
        return value;
      });
    };
  for (const file of queryFiles) {
    const place = path.join(folder, file);
    const original = await vi.importActual<Functions>(place);
    const entries = Object.entries(original).map(([key, value]) => {
      const name = `${file.replace('.ts', '')}.${key}`;
      if (typeof value !== 'function') return [key, value] as const;
      record.known.add(name);
      record.bare.set(name, value);
      return [key, watched(name, value)] as const;
    });
    vi.doMock(place, () => Object.fromEntries(entries));
  }
  vi.resetModules();
  return record;
};

const structuredCloneWithout = (given: readonly unknown[]): unknown[] =>
  given.map((one) => (typeof one === 'function' ? () => {} : structuredClone(one)));
