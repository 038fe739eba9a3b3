// The gate of every call: role, parse, transaction, derivation, command, reply; the only catch in the core.
import { instant } from './clock.ts';
import { uuidv7 } from './ids.ts';
import type { z } from 'zod';
import type { Call, Failure, Method, Reply } from '../preload/contract/rpc.ts';
import { beginCommand, closeCommand, newTally, touchedBy } from '../db/queries/commands.ts';
import type { Db, Transacting } from '../db/schema.ts';
import { type Basis, freeReins, type Reins, type Working, type Writing } from './context.ts';
import { derive } from './derive/index.ts';
import { cancelled, Refusal } from './errors.ts';
import type { Implemented } from './implement.ts';

export interface RouterOptions {
  features: readonly Implemented[];
  basis(): Basis;
  /** Connection of this thread: reading for reads and jobs, writing for the rest. */
  reading: Db | null;
  writing: Db | null;
  changed(tables: string[]): void;
  /** The last thing in the transaction of each write, with the number of its changes. */
  closing?(db: Transacting, changes: number): Promise<void>;
  /** Told of what nobody foresaw, for the log. */
  unexpected(error: unknown, name: string): void;
  /** Tests parse the output too. */
  checkOutput?: 'yes';
}

export type Router = (call: Call, reins?: Reins) => Promise<Reply>;

interface Route {
  method: Method;
  inner: boolean;
  beside: Implemented['beside'][string];
  handler: (input: unknown, context: unknown) => Promise<unknown>;
}

const fieldsOf = (error: z.ZodError): Record<string, string> =>
  Object.fromEntries(error.issues.map((issue) => [issue.path.join('.'), issue.message]));

/** Routes of the given features by `feature.method`. */
const routesOf = (features: readonly Implemented[]): Map<string, Route> =>
  new Map(
    features.flatMap(({ feature, methods, handlers, inner, beside }) =>
      Object.entries(methods).map(
        ([name, method]) =>
          [
            `${feature}.${name}`,
            { method, inner: inner === 'yes', beside: beside[name], handler: handlers[name] as unknown as Route['handler'] },
          ] as const,
      ),
    ),
  );

export const createRouter = (options: RouterOptions): Router => {
  const routes = routesOf(options.features);
  let queue: Promise<unknown> = Promise.resolve();
  const oneAtATime = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work, work);
    queue = turn.catch(() => {});
    return turn;
  };

  const write = async (name: string, route: Route, input: unknown, reins: Reins): Promise<unknown> => {
    if (!options.writing) throw new Error(`${name} reached a reading thread`);
    const basis = options.basis();
    const { kind } = route.method;
    const tally = newTally();
    const beside = route.beside?.(basis);
    const writing = options.writing.transaction().execute(async (db) => {
      const command = uuidv7();
      let label = route.method.what;
      let undoes: string | null = null;
      let remembered: string = kind;
      const progress: Reins['progress'] = (phase, done, total) => {
        if (reins.cancelled()) throw cancelled();
        reins.progress(phase, done, total);
      };
      if (kind !== 'keep') await beginCommand(db, command);
      /** Derives what hangs on the changes since the last time. */
      const settle: Writing['settle'] = async (whole) => {
        const fresh = await touchedBy(db, command, tally.last);
        tally.add(fresh);
        await derive(db, fresh, basis.today, progress, whole);
      };
      const context: Writing = {
        ...basis,
        db,
        command,
        settle,
        label: (text) => {
          label = text;
        },
        undoes: (earlier) => {
          undoes = earlier;
        },
        asSeed: () => {
          remembered = 'seed';
        },
        progress,
      };
      const result = await route.handler(input, context);
      if (kind === 'keep') return result;
      await settle();
      const closing = { id: command, user: basis.user, kind: remembered, method: name, label, undoes, at: instant() };
      if (kind === 'audit' || tally.count > 0) await closeCommand(db, closing, tally.digest());
      await options.closing?.(db, tally.count);
      await beside;
      return result;
    });
    // A refused write waits for it too: nothing goes on behind an answer.
    await Promise.allSettled([writing, beside]);
    const value = await writing;
    if (tally.count > 0) options.changed([...tally.tables]);
    return value;
  };

  const run = async (call: Call, reins: Reins): Promise<unknown> => {
    const route = routes.get(call.name);
    if (!route || (route.inner && reins.origin !== 'job')) throw new Refusal('not-found', 'Chương trình không có việc này.');
    const basis = options.basis();
    if (!route.method.roles.includes(basis.role))
      throw new Refusal('forbidden', `Vai trò đang dùng không được làm việc này: ${route.method.what.toLowerCase()}.`);
    const parsed = route.method.input.safeParse(call.input ?? {});
    if (!parsed.success) {
      const fields = fieldsOf(parsed.error);
      throw new Refusal('invalid', Object.values(fields)[0] ?? 'Dữ liệu gửi đi chưa đúng.', { fields });
    }
    const { kind } = route.method;
    if (kind === 'read') {
      if (!options.reading) throw new Error(`${call.name} reached a writing thread`);
      return options.reading.transaction().execute((db) => route.handler(parsed.data, { ...basis, db }));
    }
    if (kind === 'job') {
      if (!options.reading || !reins.inner) throw new Error(`${call.name} needs a job thread`);
      const { chosen, output, inner } = reins;
      const context: Working = {
        ...basis,
        db: options.reading,
        inner,
        progress: (phase, done, total) => {
          if (reins.cancelled()) throw cancelled();
          reins.progress(phase, done, total);
        },
        chosen: () => {
          if (!chosen) throw new Refusal('not-found', 'Không còn thấy tệp đã chọn. Hãy chọn lại tệp.');
          return chosen;
        },
        output: (name) => {
          if (!output) throw new Error('no output prepared');
          return { ...output, name };
        },
      };
      return route.handler(parsed.data, context);
    }
    return oneAtATime(() => write(call.name, route, parsed.data, reins));
  };

  return async (call, reins = freeReins) => {
    try {
      const value = await run(call, reins);
      if (options.checkOutput === 'yes') routes.get(call.name)?.method.output.parse(value);
      return { ok: true, value };
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, error: error.failure };
      options.unexpected(error, call.name);
      return { ok: false, error: unexpectedFailure(error) };
    }
  };
};

/** A clerk's sentence for what nobody foresaw; storage faults get their own. */
export const unexpectedFailure = (error: unknown): Failure => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const words =
    code.startsWith('SQLITE_FULL') || code === 'ENOSPC'
      ? 'Ổ đĩa đã đầy, chưa ghi được gì. Hãy xóa bớt tệp rồi làm lại.'
      : code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')
        ? 'Tệp sổ đang bị chương trình khác giữ, chưa ghi được gì. Hãy đóng chương trình đó rồi làm lại.'
        : code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB')
          ? 'Tệp sổ bị hỏng. Hãy mở lại chương trình và dùng bản sao gần nhất.'
          : code.startsWith('SQLITE_READONLY') || code === 'EACCES' || code === 'EPERM'
            ? 'Không có quyền ghi vào thư mục chứa sổ. Hãy kiểm tra thư mục rồi làm lại.'
            : error instanceof Error && error.message.includes('FOREIGN KEY constraint')
              ? 'Dòng này còn được dùng ở nơi khác trong sổ, chưa ghi được gì. Hãy gỡ ở những nơi đó rồi làm lại.'
              : 'Có lỗi ngoài dự kiến, việc này chưa được ghi. Nhật ký của chương trình có chi tiết.';
  return { code: 'unexpected', message: words, ref: error instanceof Error ? error.message : String(error) };
};

/** Why a register could not be opened, in words; what is behind it goes to `ref` for the log. */
export const openingFailure = (error: unknown): Failure => {
  if (error instanceof Refusal) return error.failure;
  const failure = unexpectedFailure(error);
  return failure.message.startsWith('Có lỗi ngoài dự kiến')
    ? { ...failure, message: 'Không mở được tệp sổ. Nhật ký của chương trình có chi tiết; các bản sao nằm trong thư mục cạnh tệp sổ.' }
    : failure;
};
