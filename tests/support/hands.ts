// Random work on a register as people do it, for the tests that compare the whole with a simple model.
import fc from 'fast-check';
import type { RegisterName, Row, Values } from '../../preload/contract/records/record.ts';
import { uuidv7 } from '../../main/ids.ts';
import { refusal, type Register } from './register.ts';

/** The same walks every time; `FC_RUNS` and `FC_SEED` look further. */
export const walks = (runs: number): fc.Parameters<unknown> => ({
  numRuns: Number(process.env.FC_RUNS ?? runs),
  seed: Number(process.env.FC_SEED ?? 2026),
});

export type Deed =
  | { do: 'add'; register: RegisterName; name: number; values: Values }
  | { do: 'change'; at: number; values: Values; since: string | null }
  | { do: 'paper'; at: number; days: [string, string | null]; scope: string }
  | { do: 'remove'; at: number; count: number }
  | { do: 'restore'; at: number }
  | { do: 'undo' }
  | { do: 'redo' }
  | { do: 'reopen' };

const day = fc.constantFrom('2020-01-01', '2026-11-22', '2026-11-23', '2026-11-24', '2027-06-01', '2031-01-01');
const exam = fc.constantFrom('PERIODIC', 'OCC_DISEASE');
const sharedTexts = {
  address: fc.constantFrom('Buôn Đôn', 'Ea H’leo', null),
  phone: fc.constantFrom('02623812345', '0905123456', null),
  number: fc.constantFrom('1/GCN', null),
  expiresOn: fc.option(day),
  traineeGroups: fc.constantFrom('G1', 'G2,G4', null),
  certificateExpiresOn: fc.option(day),
  cccd: fc.constantFrom('066190077777', null),
  commune: fc.constantFrom('24133', '24121', '22015', null),
  name: fc.constantFrom('Đông Á', 'Êa Kao', 'An Phú'),
};
const providers = ['training', 'technical-inspection', 'monitoring', 'health-exam'] as const;

const added = fc
  .record({
    register: fc.constantFrom<RegisterName>(...providers, 'osh-staff', 'enterprise'),
    name: fc.nat(7),
    days: fc.tuple(day, fc.option(day)),
    exam,
    cccd: fc.option(fc.constantFrom('066190012345', '066190054321')),
  })
  .map(({ register, name, days, exam: examKind, cccd }): Deed => {
    const named = { name: `Đơn vị ${name}`, taxCode: String(6000000000 + name) };
    if (register === 'enterprise') return { do: 'add', register, name, values: { ...named, headcount: name * 10 } };
    if (register === 'osh-staff')
      return {
        do: 'add',
        register,
        name,
        values: {
          name: `Người ${name}`,
          role: 'FULL_TIME',
          employerName: named.name,
          employerTaxCode: named.taxCode,
          birthDate: '1990-01-01',
          cccd,
          certificateNumber: `${name}/CN`,
          certificateExpiresOn: days[1],
        },
      };
    const paper = {
      number: `${name}/${register}`,
      issuedOn: days[0],
      ...(register === 'monitoring' || days[1] === null ? {} : { expiresOn: days[1] }),
    };
    return { do: 'add', register, name, values: { ...named, ...paper, ...(register === 'health-exam' ? { examKind } : {}) } };
  });

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 5, arbitrary: added },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('change' as const),
      at: fc.nat(20),
      values: fc.record(sharedTexts, { requiredKeys: [] }),
      since: fc.option(day),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('paper' as const),
      at: fc.nat(20),
      days: fc.tuple(day, fc.option(day)),
      scope: fc.constantFrom('G1', 'G2,G3'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), at: fc.nat(20), count: fc.integer({ min: 1, max: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restore' as const), at: fc.nat(5) }) },
  { weight: 3, arbitrary: fc.constant({ do: 'undo' as const }) },
  { weight: 3, arbitrary: fc.constant({ do: 'redo' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'reopen' as const }) },
);

/** A register with something in it, and then whatever comes. */
export const walk = (length: number): fc.Arbitrary<Deed[]> =>
  fc
    .tuple(fc.array(added, { minLength: 4, maxLength: 6 }), fc.array(deed, { minLength: length / 2, maxLength: length, size: 'max' }))
    .map((parts) => parts.flat());

const all: readonly RegisterName[] = [...providers, 'osh-staff', 'enterprise'];

/** Every row of every register, without its version, in order of id. */
export const everyRow = async (register: Register): Promise<(Row & { register: RegisterName })[]> => {
  const rows = await Promise.all(
    all.map(async (name) => (await register.rows(name)).map((row) => ({ ...row, register: name, version: '' }))),
  );
  return rows.flat().toSorted((a, b) => a.id.localeCompare(b.id));
};

/** Sends one deed; `false` when it had nothing to work on or was refused as invalid. Any other refusal is an error of the test. */
export const perform = async (register: Register, one: Deed): Promise<boolean> => {
  const { api } = register;
  const rows = await everyRow(register);
  const at = (place: number) => rows[place % Math.max(1, rows.length)];
  const tried = async (call: () => Promise<unknown>): Promise<boolean> => {
    try {
      await call();
      return true;
    } catch (error) {
      const failure = await refusal(Promise.reject(error as Error));
      if (failure.code === 'invalid') return false;
      throw error;
    }
  };
  switch (one.do) {
    case 'add':
      return tried(() => register.add(one.register, one.values));
    case 'change': {
      const row = at(one.at);
      if (!row || Object.keys(one.values).length === 0) return false;
      const values = Object.fromEntries(Object.entries(one.values).filter(([key]) => key in row));
      return tried(() => register.change(row.register, row.id, values, one.since ?? undefined));
    }
    case 'paper': {
      const row = rows.filter((other) => other.register === 'training')[one.at % Math.max(1, rows.length)];
      if (!row) return false;
      const values = { number: `${one.at}/TB`, issuedOn: one.days[0], expiresOn: one.days[1], traineeGroups: one.scope };
      return tried(() => api.registers.addPaper({ register: 'training', id: row.id, paperId: uuidv7(), values }));
    }
    case 'remove': {
      const row = at(one.at);
      if (!row) return false;
      const ids = rows
        .filter((other) => other.register === row.register)
        .slice(0, one.count)
        .map((other) => other.id);
      return tried(() => api.registers.remove({ register: row.register, ids }));
    }
    case 'restore': {
      const removed = (await api.history.trash({})).rows;
      const row = removed[one.at % Math.max(1, removed.length)];
      return row !== undefined && tried(() => api.history.restore({ rows: [{ command: row.command, id: row.id }] }));
    }
    case 'undo':
      return (await api.history.state({})).undo !== null && tried(() => register.undo());
    case 'redo':
      return (await api.history.state({})).redo !== null && tried(() => register.redo());
    case 'reopen':
      await register.reopen();
      return false;
  }
};
