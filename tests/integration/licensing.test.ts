// Entering the life of papers: what is refused in words, what moves, why it stands so; and that stored periods equal the law as a function.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '../../main/domain/dates/plain-date.ts';
import type { EventKind, PaperEvent } from '../../main/domain/standing/paper-life.ts';
import { type RegimeOn, standingOn } from '../../main/domain/standing/standing.ts';
import { uuidv7 } from '../../main/ids.ts';
import type { Event } from '../../preload/contract/licensing.ts';
import type { Values } from '../../preload/contract/records/record.ts';
import { newRegister, refusal, type Register } from '../support/register.ts';

let register: Register;
beforeEach(async () => {
  register = await newRegister();
});
afterEach(() => register.close());

const body = async (values: Values): Promise<{ id: string; paper: string }> => {
  const id = await register.add('technical-inspection', {
    name: 'Kiểm định Sơn Nguyên',
    number: '61/2022',
    issuedOn: '2022-05-18',
    expiresOn: '2027-05-18',
    scope: 'N1,N4',
    ...values,
  });
  return { id, paper: (await register.api.licensing.timeline({ register: 'technical-inspection', id })).papers[0]!.id };
};
const record = (at: { id: string; paper: string }, event: Partial<Event> & Pick<Event, 'kind'>) =>
  register.api.licensing.record({
    register: 'technical-inspection',
    id: at.id,
    paper: at.paper,
    event: { id: uuidv7(), on: null, ...event },
  });
const statusOn = async (asOf: string) => (await register.api.registers.list({ register: 'technical-inspection', asOf })).rows[0]!.status;

describe('an event is refused beside its field', () => {
  test.each([
    ['before the paper began', { kind: 'suspended', on: '2022-05-17' }, 'event.on'],
    ['dated after today', { kind: 'revoked', on: '2026-11-24' }, 'event.on'],
    ['ending before it begins', { kind: 'suspended', on: '2026-10-02', to: '2026-10-01' }, 'event.to'],
    ['of a line of another kind', { kind: 'suspended', on: '2026-10-01', line: 'G2' }, 'event.line'],
    ['of a line that the paper does not cover', { kind: 'suspended', on: '2026-10-01', line: 'N2' }, 'event.line'],
    ['an extension without its day', { kind: 'extended', on: '2026-10-01' }, 'event.expiresOn'],
    ['without a day', { kind: 'revoked' }, 'event.on'],
  ] as const)('%s', async (_, event, field) => {
    const at = await body({});
    const failure = await refusal(record(at, event));
    expect(failure.code).toBe('invalid');
    expect(Object.keys(failure.fields ?? {})).toContain(field);
    expect(
      (await register.api.licensing.timeline({ register: 'technical-inspection', id: at.id })).papers[0]!.events.map((one) => one.kind),
    ).toEqual(['granted']);
  });

  test('overlapping a suspension of the same target; after its lifting it is accepted', async () => {
    const at = await body({});
    await record(at, { kind: 'suspended', on: '2026-01-10', to: '2026-03-10' });
    expect((await refusal(record(at, { kind: 'suspended', on: '2026-03-01' }))).fields).toHaveProperty(['event.on']);
    await record(at, { kind: 'suspended', on: '2026-03-01', line: 'N4' });
    await record(at, { kind: 'resumed', on: '2026-02-01' });
    await record(at, { kind: 'suspended', on: '2026-03-05', to: '2026-03-06' });
  });
});

test('lists as of a day see the suspension on both its days, and search by state finds it', async () => {
  const at = await body({});
  await record(at, { kind: 'suspended', on: '2026-10-01', to: '2026-10-31' });
  expect(await Promise.all(['2026-09-30', '2026-10-01', '2026-10-31', '2026-11-01'].map(statusOn))).toEqual([
    'VALID',
    'SUSPENDED',
    'SUSPENDED',
    'VALID',
  ]);
  const found = await register.api.registers.list({
    register: 'technical-inspection',
    asOf: '2026-10-15',
    filters: [{ kind: 'set', column: 'status', values: ['SUSPENDED'] }],
  });
  expect(found.matching).toBe(1);
  expect(found.rows[0]!.suspendedUntil).toBe('2026-10-31');
});

test('a list says until when a row is suspended, and nothing of an open suspension', async () => {
  const at = await body({});
  await record(at, { kind: 'suspended', on: '2026-10-01' });
  const until = async () => (await register.rows('technical-inspection'))[0]!.suspendedUntil;
  expect([await statusOn('2026-11-23'), await until()]).toEqual(['SUSPENDED', null]);
  await record(at, { kind: 'resumed', on: '2026-11-01' });
  await record(at, { kind: 'suspended', on: '2026-11-20', to: '2026-12-15' });
  expect([await statusOn('2026-11-23'), await until()]).toEqual(['SUSPENDED', '2026-12-15']);
  await register.change('technical-inspection', at.id, { expiresOn: '2026-11-30' });
  expect(await until()).toBe('2026-12-15');
  await record(at, { kind: 'resumed', on: '2026-11-22' });
  await record(at, { kind: 'suspended', on: '2026-11-23', to: '2026-11-25' });
  expect(await until()).toBe('2026-11-25');
});

test('calls a paper expiring from 60 days before its last day, and lets it lapse the day after', async () => {
  await body({ expiresOn: '2026-12-31' });
  expect(await Promise.all(['2026-10-31', '2026-11-01', '2026-12-31', '2027-01-01'].map(statusOn))).toEqual([
    'VALID',
    'EXPIRING',
    'EXPIRING',
    'EXPIRED',
  ]);
});

test('an extension moves the last day in lists, exports and the next import', async () => {
  const at = await body({});
  await record(at, { kind: 'extended', on: '2026-11-01', expiresOn: '2032-05-18' });
  expect(await register.row('technical-inspection', at.id)).toMatchObject({ expiresOn: '2032-05-18' });
  expect((await register.api.registers.list({ register: 'technical-inspection', asOf: '2026-10-31' })).rows[0]!.expiresOn).toBe(
    '2027-05-18',
  );
});

test('a certificate without its printed last day licenses nobody', async () => {
  await body({ expiresOn: null });
  expect(await statusOn('2026-11-23')).toBe('UNKNOWN');
});

test('why says events, rules with their text, the sum, and the way back', async () => {
  const at = await body({});
  await record(at, { kind: 'suspended', on: '2026-10-01', to: '2026-12-31', line: 'N4' });
  const why = await register.api.licensing.why({ register: 'technical-inspection', id: at.id, line: 'N4' });
  expect(why).toMatchObject({
    status: 'SUSPENDED',
    line: 'N4 Thiết bị nâng',
    sum: { passed: 54, left: 38 },
    lines: { standing: 1, all: 2 },
  });
  expect(why.events.map((event) => event.on)).toEqual(['2022-05-18', '2026-10-01']);
  expect(why.rules.some((rule) => rule.source.includes('283/2026'))).toBe(true);
  expect(why.back).toEqual(['Hết ngày 31/12/2026: tự trở lại từ 01/01/2027.']);
});

test('is taken back and brought again with its standing', async () => {
  const at = await body({});
  await record(at, { kind: 'revoked', on: '2026-11-01' });
  expect(await statusOn('2026-11-23')).toBe('REVOKED');
  await register.undo();
  expect(await statusOn('2026-11-23')).toBe('VALID');
  await register.redo();
  expect(await statusOn('2026-11-23')).toBe('REVOKED');
});

const regimeOn: RegimeOn = (day) =>
  day < '2016-07-01' ? null : day < '2026-07-01' ? 'TRAIN_LICENCE' : day < '2027-03-01' ? 'TRAIN_NOTIFY' : 'TRAIN_AFTER';
const lines = ['G1', 'G3', 'G4'];
const day = fc.integer({ min: 0, max: 1000 }).map((n) => addDays('2024-02-28', n));
const step = fc.record({
  kind: fc.constantFrom<EventKind>('suspended', 'resumed', 'extended', 'scope-changed', 'revoked', 'terminated'),
  on: day,
  to: fc.option(day),
  line: fc.option(fc.constantFrom(...lines)),
  expires: day,
  scope: fc.subarray(lines, { minLength: 1 }),
});
const life = fc.array(
  fc.record({
    kind: fc.constantFrom('certificate', 'notice'),
    effective: day,
    term: fc.integer({ min: 1, max: 700 }),
    scope: fc.subarray(lines, { minLength: 1 }),
    follows: fc.boolean(),
    steps: fc.array(step, { maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 3 },
);

test('stored periods of random lives equal the law on every day that matters, also after undo and redo', async () => {
  for (const [at, papers] of fc.sample(life, { numRuns: 12, seed: 20261123 }).entries()) {
    const id = await register.add('training', { name: `Đơn vị ${at}` });
    const model: Parameters<typeof standingOn>[1][number][] = [];
    for (const { kind, effective, term, scope, follows, steps } of papers) {
      const expires = kind === 'certificate' ? addDays(effective, term) : null;
      const predecessor = follows ? (model.at(-1)?.id ?? null) : null;
      const paper = uuidv7();
      await register.api.registers.addPaper({
        register: 'training',
        id,
        paperId: paper,
        predecessor,
        scope: scope.join(','),
        values: {
          paperKind: kind,
          number: `${at}`,
          issuedOn: effective,
          effectiveOn: effective,
          ...(expires ? { expiresOn: expires } : {}),
        },
      });
      const events: PaperEvent[] = [];
      for (const { kind: what, on, to, line, expires: until, scope: next } of steps.toSorted((a, b) => a.on.localeCompare(b.on))) {
        const targeted = what === 'suspended' || what === 'resumed';
        const event = {
          kind: what,
          on,
          to: what === 'suspended' ? to : null,
          line: targeted ? line : null,
          scope: what === 'scope-changed' ? next : null,
          expires: what === 'extended' ? until : null,
        };
        const answer = await register.core.invoke({
          name: 'licensing.record',
          input: {
            register: 'training',
            id,
            paper,
            event: {
              id: uuidv7(),
              kind: what,
              on,
              to: event.to,
              line: event.line,
              scope: event.scope?.join(',') ?? null,
              expiresOn: event.expires,
            },
          },
        });
        if (answer.ok) events.push(event);
      }
      model.push({ id: paper, kind: kind as 'certificate', effective, expires, scope, predecessor, events });
    }
    const check = async () => {
      const { periods } = await register.api.licensing.timeline({ register: 'training', id });
      const days = new Set(
        [
          '2024-01-01',
          '2026-07-01',
          '2027-03-01',
          '2029-01-01',
          ...periods.flatMap((period) => [period.from, addDays(period.from, 1), ...(period.to ? [period.to] : [])]),
        ].filter((one) => one > '1900-01-01'),
      );
      for (const one of days) {
        const expected = standingOn('training', model, one, regimeOn);
        const holding = periods.filter((period) => period.from <= one && (period.to ?? '9999-12-31') >= one);
        expect(Object.fromEntries(holding.map((period) => [period.line ?? '', period.status])), `life ${at} on ${one}`).toEqual({
          '': expected.whole.status,
          ...Object.fromEntries([...expected.lines].map(([line, { status }]) => [line, status])),
        });
        expect(holding.length, `life ${at} on ${one}`).toBe(1 + expected.lines.size);
      }
    };
    await check();
    await register.undo();
    await register.redo();
    await check();
  }
});
