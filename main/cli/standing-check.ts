// `standing:check`: made-up lives of papers entered through the router into a throw-away register, and what its lists say on the days asked.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { StandingPeriod } from '../../preload/contract/licensing.ts';
import { records } from '../../preload/contract/records/index.ts';
import type { RegisterName, Row, Values } from '../../preload/contract/records/record.ts';
import type { Reply } from '../../preload/contract/rpc.ts';
import { type Core, createCore } from '../core.ts';
import { addDays } from '../domain/dates/plain-date.ts';
import { uuidv7 } from '../ids.ts';

const blank = z
  .string()
  .nullish()
  .transform((text) => text ?? null);
const LifeEvent = z.object({
  kind: z.string(),
  on: z.string(),
  to: blank,
  line: blank,
  expires: blank,
  scope: z.array(z.string()).nullish(),
});
const LifePaper = z.object({
  id: z.string(),
  kind: z.string(),
  number: blank,
  issued: blank,
  effective: blank,
  expires: blank,
  scope: z.array(z.string()),
  predecessor: blank,
  events: z.array(LifeEvent),
});
const Life = z.object({
  id: z.string(),
  kind: z.string(),
  lines: z.array(z.string()),
  papers: z.array(LifePaper),
  asks: z.array(z.object({ day: z.string() })),
});
const File = z.object({ lives: z.array(Life) });
type Life = z.infer<typeof Life>;

export interface Answer {
  day: string;
  whole: string;
  lines: Record<string, string>;
}

const registerOf = (kind: string): RegisterName | undefined =>
  Object.values(records).find((record) => record.services.includes(kind))?.register;

/** The day after everything in the file, so that no event lies ahead. */
const dayAfterAll = (lives: readonly Life[]): string => {
  const days = lives.flatMap((life) => [
    ...life.papers.flatMap((paper) => [paper.effective ?? '', ...paper.events.map((event) => event.on)]),
    ...life.asks.map((ask) => ask.day),
  ]);
  return addDays(days.toSorted().at(-1) || '2026-01-01', 1);
};

class Refused extends Error {}

const caller =
  (core: Core) =>
  async <T>(name: string, input: unknown): Promise<T> => {
    const reply: Reply = await core.invoke({ name, input });
    if (!reply.ok) throw new Refused(reply.error.message);
    return reply.value as T;
  };
type Ask = ReturnType<typeof caller>;

/** Enters a life; gives the ids of its rows, by line where a line is a row. */
const enter = async (ask: Ask, register: RegisterName, life: Life): Promise<string[]> => {
  const record = records[register];
  const owner: Values = { name: `Đơn vị ${life.id}`, ...(life.kind === 'self-training' ? { serviceKind: 'self-training' } : {}) };
  const rows = record.root === 'line' ? life.lines.map((examKind) => ({ ...owner, examKind })) : [owner];
  const ids: string[] = [];
  for (const values of rows) {
    const id = uuidv7();
    await ask('registers.save', { register, id, version: null, values });
    ids.push(id);
  }
  const paperIds = new Map(life.papers.map((paper) => [paper.id, uuidv7()]));
  for (const paper of life.papers) {
    const values: Values = {
      number: paper.number,
      issuedOn: paper.issued,
      expiresOn: paper.expires,
      paperKind: paper.kind,
      effectiveOn: paper.effective,
    };
    const known = Object.fromEntries(Object.entries(values).filter(([key, value]) => value !== null && key in record.columns));
    const predecessor = paper.predecessor === null ? null : (paperIds.get(paper.predecessor) ?? null);
    await ask('registers.addPaper', {
      register,
      id: ids[0],
      paperId: paperIds.get(paper.id),
      values: known,
      predecessor,
      scope: paper.scope.join(','),
    });
  }
  for (const paper of life.papers)
    for (const event of paper.events.toSorted((a, b) => a.on.localeCompare(b.on)))
      await ask('licensing.record', {
        register,
        id: ids[0],
        paper: paperIds.get(paper.id),
        event: {
          id: uuidv7(),
          kind: event.kind,
          on: event.on,
          to: event.to,
          line: event.line,
          scope: event.scope?.join(',') ?? null,
          expiresOn: event.expires,
        },
      });
  return ids;
};

const inForce = (status: string) => (status === 'EXPIRING' ? 'VALID' : status);

const answer = async (ask: Ask, register: RegisterName, id: string, life: Life): Promise<Answer[]> => {
  const { periods } = await ask<{ periods: StandingPeriod[] }>('licensing.timeline', { register, id });
  const answers: Answer[] = [];
  for (const { day } of life.asks) {
    const holding = periods.filter((period) => period.from <= day && (period.to ?? '9999-12-31') >= day);
    const lines = Object.fromEntries(
      holding.filter((period) => period.line !== null && period.paper !== null).map((period) => [period.line, period.status]),
    );
    const listed =
      records[register].root === 'line'
        ? undefined
        : (await ask<{ rows: Row[] }>('registers.list', { register, asOf: day, search: life.id })).rows.find((row) => row.id === id);
    answers.push({ day, whole: inForce(String(listed?.status ?? holding.find((period) => period.line === null)?.status)), lines });
  }
  return answers;
};

/** One JSON line a life. */
export const checkLives = async (file: string, print: (value: unknown) => void): Promise<void> => {
  const { lives } = File.parse(JSON.parse(readFileSync(file, 'utf8')));
  const folder = mkdtempSync(path.join(tmpdir(), 'so-atvsld-lives-'));
  const core = await createCore({
    file: path.join(folder, 'register.sodb'),
    today: dayAfterAll(lives),
    user: 'standing:check',
    role: 'administrator',
  });
  try {
    for (const life of lives) {
      const register = registerOf(life.kind);
      try {
        if (!register) throw new Refused(`Không có sổ cho loại dịch vụ “${life.kind}”.`);
        const [id] = await enter(caller(core), register, life);
        print({ id: life.id, answers: await answer(caller(core), register, id!, life) });
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        print({ id: life.id, refusal: error.message, answers: [] });
      }
    }
  } finally {
    await core.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
