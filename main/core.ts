// The core: a register file, its connections and its router; without Electron, HTTP or threads of its own.
import { randomBytes, randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import type { Call, CoreEvent, Reply, Role } from '../preload/contract/rpc.ts';
import { type Connection, openForReading, openRegister, refreshStatistics } from '../db/open.ts';
import { isUntouched, markPractice } from '../db/queries/practice.ts';
import { setUp } from '../db/queries/set-up.ts';
import { type Basis, freeReins, type Reins } from './context.ts';
import { toDay } from './derive/new-day.ts';
import { instant, localDay } from './clock.ts';
import { Refusal } from './errors.ts';
import { features } from './features/index.ts';
import { type FileDesk, openFileDesk } from './file-desk.ts';
import { uuidv7 } from './ids.ts';
import { refuseOtherKind } from './practice/own-file.ts';
import { createRouter, type Router, type RouterOptions } from './router.ts';

export interface CoreOptions {
  /** Path of the register file; it is created when it is not there. */
  file: string;
  /** A fixed day (tests, scripts); the PC's own when absent. */
  today?: string | undefined;
  user: string;
  role: Role;
  /** A practice register, told to the window. */
  practice?: 'yes' | undefined;
  /** Of jobs that read a file from outside; the house's own when absent. */
  fileLimits?: { seconds: number; memoryMb: number } | undefined;
}

/** Which connections a room of the house holds: a thread holds one, `whole` both. */
export type Mode = 'reading' | 'writing' | 'job' | 'whole';

export interface Room {
  route: Router;
  close(): Promise<void>;
}

export interface RoomEvents {
  changed(tables: string[]): void;
  unexpected(error: unknown, name: string): void;
}

/** The day of a call: the fixed one, or the PC's date of this moment. */
export const dayOf = (options: CoreOptions): string => options.today ?? localDay();

const openWriter = async (options: CoreOptions): Promise<Connection> => {
  await refuseOtherKind(options.file, options.practice ?? 'no');
  const connection = await openRegister(options.file, instant());
  if (options.practice === 'yes') await markPractice(connection.db);
  await setUp(connection.db, { device: randomUUID(), command: uuidv7(), secret: randomBytes(32).toString('hex'), at: instant() });
  await connection.db.transaction().execute((db) => toDay(db, dayOf(options)));
  return connection;
};

/** A new practice register gets its rows before anybody's first call. */
const fillPractice = async (route: Router): Promise<void> => {
  const reply = await route({ name: 'practice.fill', input: {} }, { ...freeReins, origin: 'job' });
  if (!reply.ok) throw new Error(`practice.fill: ${reply.error.message} ${String(reply.error.ref ?? '')}`);
};

/** From here on a write changes the shape of the register, and lists want another plan. */
const manyChanges = 2000;

/** Opens one room over the register; the writing one migrates, seeds and turns the day first. */
export const openRoom = async (options: CoreOptions, mode: Mode, events: RoomEvents, checkOutput?: 'yes'): Promise<Room> => {
  const writer = mode === 'writing' || mode === 'whole' ? await openWriter(options) : null;
  const reader = mode === 'writing' ? null : openForReading(options.file);
  const basis = (): Basis => ({
    today: dayOf(options),
    user: options.user,
    role: options.role,
    file: options.file,
    practice: options.practice ?? 'no',
  });
  const closing: NonNullable<RouterOptions['closing']> = async (db, changes) => {
    if (changes > manyChanges) await refreshStatistics(db);
  };
  const route = createRouter({
    features,
    basis,
    reading: reader?.db ?? null,
    writing: writer?.db ?? null,
    closing,
    ...events,
    ...(checkOutput ? { checkOutput } : {}),
  });
  if (writer && options.practice === 'yes' && (await isUntouched(writer.db))) await fillPractice(route);
  return {
    route,
    close: async () => {
      await reader?.close();
      await writer?.close();
    },
  };
};

export interface Core {
  invoke(call: Call, reins?: Partial<Reins>): Promise<Reply>;
  on(listener: (event: CoreEvent) => void): () => void;
  files: FileDesk;
  close(): Promise<void>;
}

/** Token of the file that a call speaks of. */
export const fileOf = (input: unknown): string | null =>
  typeof input === 'object' && input !== null && 'file' in input && typeof input.file === 'string' ? input.file : null;

/** What a job needs besides its call: the chosen file behind its token, and a place for what it writes. */
export const reinsOfJob = (files: FileDesk, call: Call): Pick<Reins, 'chosen' | 'output'> => {
  const token = fileOf(call.input);
  const output = files.output('danh-sach.xlsx');
  return { output: { ...output, name: basename(output.path), size: 0 }, ...(token === null ? {} : { chosen: files.resolve(token) }) };
};

/** The whole house in one process, for scripts and tests; behaves as the threads do. */
export const createCore = async (options: CoreOptions & { checkOutput?: 'yes' }): Promise<Core> => {
  const listeners = new Set<(event: CoreEvent) => void>();
  const emit = (event: CoreEvent) => listeners.forEach((listener) => listener(event));
  const files = openFileDesk();
  const room = await openRoom(
    options,
    'whole',
    {
      changed: (tables) => emit({ event: 'changed', tables }),
      unexpected: (error, name) => console.error(`${name}:`, error),
    },
    options.checkOutput,
  );
  const inner: Reins['inner'] = async (name, input) => {
    const reply = await room.route({ name, input }, { progress: () => {}, cancelled: () => false, origin: 'job' });
    if (reply.ok) return reply.value;
    throw new Refusal(reply.error.code, reply.error.message, reply.error);
  };
  return {
    files,
    invoke: (call, reins = {}) => {
      const { job } = call;
      const progress: Reins['progress'] = (phase, done, total) => {
        if (job) emit({ event: 'progress', job, phase, done, total });
      };
      return room.route(call, { cancelled: () => false, progress, inner, ...reinsOfJob(files, call), ...reins });
    },
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      await room.close();
      files.close();
    },
  };
};

/** Removes a register with its side files (tests, the practice register). */
export const removeRegister = (file: string): void => ['', '-wal', '-shm'].forEach((end) => rmSync(`${file}${end}`, { force: true }));
