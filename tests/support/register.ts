// A register of its own for a test: the real core over a new file, called through typed methods.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openForReading } from '../../db/open.ts';
import type { Db } from '../../db/schema.ts';
import { type Core, type CoreOptions, createCore } from '../../main/core.ts';
import { uuidv7 } from '../../main/ids.ts';
import { contract, type TheContract } from '../../preload/contract/index.ts';
import type { Row, RegisterName, Values } from '../../preload/contract/records/record.ts';
import type { Call, Client, Failure, Reply } from '../../preload/contract/rpc.ts';

/** The day of all tests, a Monday. */
export const today = '2026-11-23';

/** A refusal that a test did not expect, or that it looks into. */
export class Refused extends Error {
  readonly failure: Failure;
  constructor(name: string, failure: Failure) {
    super(`${name}: ${failure.code}: ${failure.message} ${JSON.stringify(failure.fields ?? failure.ref ?? '')}`);
    this.failure = failure;
  }
}

export type Api = Client<TheContract>;

/** Typed methods over anything that answers calls. */
export const apiOf = (answer: (call: Call) => Promise<Reply>): Api =>
  Object.fromEntries(
    Object.entries(contract).map(([feature, methods]) => [
      feature,
      Object.fromEntries(
        Object.keys(methods).map((method) => [
          method,
          async (input: unknown, { job }: { job?: string } = {}) => {
            const name = `${feature}.${method}`;
            const reply = await answer({ name, input, ...(job === undefined ? {} : { job }) });
            if (reply.ok) return reply.value;
            throw new Refused(name, reply.error);
          },
        ]),
      ),
    ]),
  ) as unknown as Api;

/** The failure of a call that must be refused. */
export const refusal = async (call: Promise<unknown>): Promise<Failure> => {
  try {
    await call;
  } catch (error) {
    if (error instanceof Refused) return error.failure;
    throw error;
  }
  throw new Error('This call was not refused.');
};

export interface Register {
  api: Api;
  core: Core;
  folder: string;
  file: string;
  /** Adds a row and gives its id. */
  add(register: RegisterName, values: Values, since?: string): Promise<string>;
  /** Changes columns of a row as a form does that has just been opened. */
  change(register: RegisterName, id: string, values: Values, since?: string): Promise<void>;
  row(register: RegisterName, id: string): Promise<Row>;
  rows(register: RegisterName): Promise<Row[]>;
  /** Takes back the last step. */
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Closes and opens the same file again, as another day or person if asked. */
  reopen(options?: Partial<CoreOptions>): Promise<void>;
  /** Reads the tables behind, on a connection of its own. */
  look<T>(read: (db: Db) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export const lan: Omit<CoreOptions, 'file'> = { today, user: 'Lan', role: 'administrator' };

export const newRegister = async (options: Partial<CoreOptions> = {}): Promise<Register> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'so-atvsld-test-'));
  const file = options.file ?? path.join(folder, 'register.sodb');
  const open = (more: Partial<CoreOptions>) => createCore({ ...lan, ...options, ...more, file, checkOutput: 'yes' });
  let core = await open({});
  const api = apiOf((call) => core.invoke(call));
  const save = async (register: RegisterName, id: string, version: string | null, values: Values, since: string | undefined) => {
    await api.registers.save({ register, id, version, values, since: since ?? null });
    return id;
  };
  const row: Register['row'] = async (register, id) => (await api.registers.get({ register, id })).row;
  return {
    api,
    get core() {
      return core;
    },
    folder,
    file,
    add: (register, values, since) => save(register, uuidv7(), null, values, since),
    change: async (register, id, values, since) => {
      await save(register, id, (await row(register, id)).version, values, since);
    },
    row,
    rows: async (register) => (await api.registers.list({ register, limit: 1000 })).rows,
    undo: async () => {
      const { undo } = await api.history.state({});
      await api.history.undo({ command: undo!.command });
    },
    redo: async () => {
      const { redo } = await api.history.state({});
      await api.history.redo({ command: redo!.command });
    },
    reopen: async (more = {}) => {
      await core.close();
      core = await open(more);
    },
    look: async (read) => {
      const connection = openForReading(file);
      try {
        return await read(connection.db);
      } finally {
        await connection.close();
      }
    },
    close: async () => {
      await core.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
