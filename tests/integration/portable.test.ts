// The second engine: PostgreSQL (in this process) takes the same migrations and history, and answers every query as SQLite does.
import { PGlite } from '@electric-sql/pglite';
import fc from 'fast-check';
import { Kysely, PGliteDialect, sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { collateAsBytes, createHistory } from '../../db/dialect/postgres/history.ts';
import { openForWriting } from '../../db/dialect/sqlite/connection.ts';
import { migrate, rememberedColumns } from '../../db/migrate.ts';
import type { Schema, Transacting } from '../../db/schema.ts';
import { type QueryRecord, recordQueries } from '../support/query-record.ts';
import { conditionRound } from '../support/conditions.ts';
import { importRound } from '../support/import-round.ts';
import { lawAndStaff } from '../support/law-and-staff.ts';
import { meetingRound } from '../support/meetings.ts';
import { ordered } from '../support/ordered-queries.ts';
import { planRound } from '../support/inspection-plans.ts';
import { paperRound } from '../support/paper-round.ts';
import { reportRound } from '../support/report-round.ts';
import type { Register } from '../support/register.ts';
import { visitRound } from '../support/visits.ts';

let record: QueryRecord;
let register: Register;
let postgres: Kysely<Schema>;

/** Work of every feature on the real core, so that every query is asked at least once. */
const work = async (): Promise<void> => {
  const { perform, walk } = await import('../support/hands.ts');
  const { newRegister } = await import('../support/register.ts');
  const { uuidv7 } = await import('../../main/ids.ts');
  register = await newRegister();
  const { api } = register;
  for (const [seed, length] of [
    [11, 12],
    [12, 10],
  ] as const)
    for (const deed of fc.sample(walk(length), { numRuns: 1, seed })[0]!) if (deed.do !== 'reopen') await perform(register, deed);
  const id = await register.add('training', {
    name: 'Đất Đỏ',
    taxCode: '6000999991',
    number: '1/GCN',
    issuedOn: '2025-01-01',
    expiresOn: '2030-01-01',
    traineeGroups: 'G1,G2',
    commune: '24133',
  });
  await register.add('training', { name: 'Ánh Dương', taxCode: '6000999992', traineeGroups: 'G2' });
  const staff = await register.add('osh-staff', {
    name: 'Y Blô Niê',
    role: 'FULL_TIME',
    employerName: 'Đất Đỏ',
    employerTaxCode: '6000999991',
    cccd: '066190012399',
    birthDate: '1991-01-01',
  });
  const kept = await register.add('health-exam', { name: 'Bệnh viện', examKind: 'PERIODIC', number: '5', issuedOn: '2024-02-01' });
  await register.change('osh-staff', staff, { employerName: 'Đất Đỏ', note: 'x' });
  for (const registerName of ['training', 'osh-staff', 'health-exam', 'enterprise'] as const) {
    for (const direction of ['ascending', 'descending'] as const)
      for (const column of registerName === 'osh-staff'
        ? ['name', 'certificateExpiresOn', 'traineeGroup']
        : ['name', 'address', 'commune', 'phone'])
        await api.registers.list({
          register: registerName,
          search: '',
          sort: [
            { column, direction },
            { column: 'name', direction: 'ascending' },
          ],
        });
    await api.registers.ids({
      register: registerName,
      search: 'do',
      filters: [
        { kind: 'text', column: 'name', text: 'dat' },
        { kind: 'empty', column: 'note', empty: 'yes' },
      ],
    });
    await api.registers.list({ register: registerName, search: 'y blo', filters: [{ kind: 'empty', column: 'phone', empty: 'no' }] });
  }
  await api.registers.list({
    register: 'training',
    filters: [
      { kind: 'set', column: 'traineeGroups', values: ['G2'] },
      { kind: 'date', column: 'issuedOn', from: '2020-01-01', to: null },
    ],
  });
  await api.registers.list({ register: 'enterprise', filters: [{ kind: 'number', column: 'headcount', from: 1, to: 9 }] });
  await api.registers.list({ register: 'osh-staff', search: '066190012399' });
  await api.registers.list({ register: 'osh-staff', filters: [{ kind: 'text', column: 'cccd', text: '2399' }] });
  await api.registers.get({ register: 'training', id });
  await api.registers.get({ register: 'osh-staff', id: staff });
  await api.registers.reveal({ id: staff });
  await api.search.find({ text: '066190012399' });
  await api.licensing.timeline({ register: 'training', id });
  const { papers } = await api.registers.get({ register: 'training', id });
  await api.licensing.record({
    register: 'training',
    id,
    paper: papers[0]!.id,
    event: { id: uuidv7(), kind: 'suspended', on: '2026-01-01', to: '2026-02-01' },
  });
  await api.licensing.why({ register: 'training', id });
  for (const asOf of [null, '2026-01-05', '2026-09-01', '2029-12-01']) await api.desk.show({ asOf });
  await api.registers.removePaper({ register: 'training', id, paperId: papers[0]!.id });
  await api.history.entries({ record: { register: 'training', id } });
  await api.history.entries({ limit: 5 });
  const { office, version } = await api.settings.get({});
  const saved = await api.settings.save({ office: { ...office, agency: 'Sở Nội vụ' }, version });
  await api.settings.save({ office: { ...office, agency: 'Sở Nội vụ tỉnh' }, version: saved.version });
  await register.undo();
  for (const [key, value] of [
    ['draft.é', '1'],
    ['draft.a', '2'],
    ['draft.a', '3'],
    ['width', '4'],
    ['draft.b', null],
  ] as const)
    await api.settings.keep({ key, value });
  await api.settings.kept({ prefix: 'draft.' });
  await api.agencies.areas({});
  await api.agencies.list({});
  await paperRound(register, id);
  await visitRound(register);
  await meetingRound(register);
  await planRound(register);
  await conditionRound(register);
  await reportRound(register);
  await lawAndStaff(
    register,
    await register.add('enterprise', { name: 'Xây lắp', taxCode: '6000999994', sectorCode: '4210', headcount: 60 }),
  );

  await importRound(register);
  await api.excel.export({ register: 'osh-staff', columns: ['name', 'cccd'], personal: ['cccd'] });
  await register.undo();
  await register.redo();
  await api.registers.remove({ register: 'health-exam', ids: [kept] });
  await api.registers.remove({ register: 'osh-staff', ids: [staff] });
  const removed = (await api.history.trash({})).rows;
  await api.history.restore({ rows: removed.slice(0, 1).map((one) => ({ command: one.command, id: one.id })) });
  await register.reopen({ today: '2027-06-02' });

  // What the scripted work does not reach by itself.
  const { deleteRows } = await import('../../db/queries/rows.ts');
  const { beginCommand, closeCommand, newTally, touchedBy } = await import('../../db/queries/commands.ts');
  const { settingRows } = await import('../../db/queries/settings.ts');
  const { isUntouched, markPractice } = await import('../../db/queries/practice.ts');
  const { servicesOfKinds } = await import('../../db/queries/standing.ts');
  const { lastVisits } = await import('../../db/queries/inspections.ts');
  const { organizationNames } = await import('../../db/queries/meetings-conclusions.ts');
  await register.look((db) => organizationNames(db, ['00000000-0000-7000-8000-000000000000']));
  await register.look(isUntouched);
  await register.look((db) => lastVisits(db, '2026-11-23'));
  await register.look((db) => servicesOfKinds(db, ['training', 'self-training']));
  const writer = openForWriting(register.file);
  await markPractice(writer.db);
  await writer.db.transaction().execute(async (db) => {
    const command = uuidv7();
    await beginCommand(db, command);
    await deleteRows(db, 'setting', [(await settingRows(db))[0]!.id]);
    const closing = {
      id: command,
      user: 'Lan',
      kind: 'write',
      method: 'test',
      label: 'Xóa một cài đặt',
      undoes: null,
      at: '2026-11-23T00:00:00Z',
    };
    await closeCommand(db, closing, newTally(await touchedBy(db, command)).digest());
  });
  await writer.close();
};

beforeAll(async () => {
  record = await recordQueries();
  await work();
  postgres = new Kysely<Schema>({ dialect: new PGliteDialect({ pglite: new PGlite() }) });
  await migrate(postgres);
  const tables = await postgres.introspection.getTables();
  const texts = tables.flatMap((table) =>
    table.columns
      .filter((column) => /(_sort|_fold|^find|^key|^code|^user)$/.test(column.name))
      .map((column) => ({ table: table.name, column: column.name })),
  );
  await collateAsBytes(postgres, texts);
  await createHistory(postgres, await rememberedColumns(postgres));
}, 600_000);
afterAll(async () => {
  await register?.close();
  await postgres?.destroy();
});

/** A value without what engines may do as they please: the order of sets, and of rows without ORDER BY. */
const plain = (value: unknown, keepOrder: boolean): unknown => {
  if (value instanceof Map) return plain(Object.fromEntries([...value].toSorted()), keepOrder);
  if (value instanceof Set) return [...value].toSorted();
  if (Array.isArray(value)) {
    const items = value.map((one) => plain(one, keepOrder));
    return keepOrder ? items : items.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !(key === 'seq' && 'table_name' in value))
      .map(([key, one]) => [key, plain(one, keepOrder)])
      .toSorted(),
  );
};

it('is asked every function of db/queries', () => {
  // Reached through those that finish its query.
  expect([...record.known].filter((name) => !record.called.has(name))).toEqual([]);
  expect(record.asked.length).toBeGreaterThan(500);
});

it('answers every query as SQLite did, call by call', { timeout: 180_000 }, async () => {
  const different: string[] = [];
  const ask = async (db: unknown, one: QueryRecord['asked'][number]) => {
    const answer = await record.bare.get(one.name)!(db, ...one.given);
    const [theirs, ours] = [answer, one.answer].map((value) => JSON.stringify(plain(value, ordered.includes(one.name))));
    if (theirs !== ours)
      different.push(
        `${one.name}(${JSON.stringify(one.given).slice(0, 200)})\n  PostgreSQL ${theirs?.slice(0, 400)}\n  SQLite     ${ours?.slice(0, 400)}`,
      );
  };
  // A copy: a query that asks another is taken down here too.
  const asked = [...record.asked];
  for (let at = 0; at < asked.length;) {
    const { on } = asked[at]!;
    const end = asked.findIndex((one, position) => position > at && one.on !== on);
    const together = asked.slice(at, end < 0 ? undefined : end);
    if ((on as Transacting).isTransaction)
      await postgres.transaction().execute(async (db) => {
        for (const one of together) await ask(db, one);
      });
    else for (const one of together) await ask(postgres, one);
    at += together.length;
  }
  expect(different.slice(0, 5)).toEqual([]);
});

it('holds the same rows at the end, the history too', async () => {
  const tables = Object.keys(
    (await register.look((db) => db.introspection.getTables()))
      .filter((table) => !/^(search|kysely)_/.test(table.name))
      .reduce((all, table) => ({ ...all, [table.name]: 1 }), {}),
  );
  expect(tables.length).toBeGreaterThan(20);
  const different: string[] = [];
  for (const table of tables) {
    const [theirs, ours] = [
      await sql`select * from ${sql.table(table)}`.execute(postgres),
      await register.look((db) => sql`select * from ${sql.table(table)}`.execute(db)),
    ];
    if (JSON.stringify(plain(theirs.rows, false)) !== JSON.stringify(plain(ours.rows, false))) different.push(table);
  }
  expect(different).toEqual([]);
});

it('refuses to change what was written', async () => {
  for (const statement of [
    sql`update change set after = null`,
    sql`delete from command`,
    sql`update command set label = ''`,
    sql`delete from change`,
  ])
    await expect(statement.execute(postgres)).rejects.toThrow('append-only');
});
