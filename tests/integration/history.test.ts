// The history: every write leaves its before and after, undo and redo go step by step, nobody can rewrite what was.
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openForWriting } from '../../db/dialect/sqlite/connection.ts';
import type { Db } from '../../db/schema.ts';
import { uuidv7 } from '../../main/ids.ts';
import { newRegister, refusal, type Register } from '../support/register.ts';

let register: Register;
beforeEach(async () => void (register = await newRegister()));
afterEach(() => register.close());

const add = (name: string, more: Record<string, string> = {}) => register.add('training', { name, ...more });
const commands = () => register.look((db) => db.selectFrom('command').selectAll().orderBy('seq').execute());
const state = () => register.api.history.state({});

describe('every write', () => {
  it('leaves a command with its changes, before and after', async () => {
    const id = await add('A', { phone: '02623812345' });
    await register.change('training', id, { phone: '02623999999' });
    const last = (await commands()).at(-1)!;
    expect(last).toMatchObject({ user: 'Lan', kind: 'write', method: 'registers.save', label: 'Sửa A', undoes: null });
    const changes = await register.look((db) => db.selectFrom('change').selectAll().where('command_id', '=', last.id).execute());
    expect(changes.map((one) => [one.table_name, JSON.parse(one.before!).phone, JSON.parse(one.after!).phone])).toEqual([
      ['organization', '02623812345', '02623999999'],
    ]);
  });
  it('leaves derived columns and versions out', async () => {
    await add('A', { number: '1/GCN' });
    const images = await register.look((db) =>
      db.selectFrom('change').select('after').where('table_name', 'in', ['organization', 'credential', 'service']).execute(),
    );
    for (const { after } of images)
      expect(Object.keys(JSON.parse(after!)).filter((name) => /version|_fold|_sort|^find$|^scope$|credential_id/.test(name))).toEqual([]);
  });
  it('that changes nothing leaves no step', async () => {
    const id = await add('A');
    const before = (await commands()).length;
    await register.change('training', id, { name: 'A' });
    expect((await commands()).length).toBe(before);
  });
  it('is told in the words of the register', async () => {
    const id = await add('A', { traineeGroups: 'G1', issuedOn: '2026-01-05' });
    await register.change('training', id, { traineeGroups: 'G1,G4', issuedOn: '2026-02-05', phone: '02623812345' });
    const { entries, total } = await register.api.history.entries({ record: { register: 'training', id } });
    expect(total).toBe(2);
    expect(entries[0]!.label).toBe('Sửa A');
    expect(entries[0]!.changes).toEqual(
      expect.arrayContaining([
        { what: 'Ngày cấp', before: '05/01/2026', after: '05/02/2026' },
        { what: 'Điện thoại', before: null, after: '02623812345' },
      ]),
    );
  });
  it('keeps the whole history of the file apart from that of a record', async () => {
    const id = await add('A');
    await add('B');
    expect((await register.api.history.entries({ record: { register: 'training', id } })).total).toBe(1);
    expect((await register.api.history.entries({})).total).toBe(2);
  });
});

describe('undo and redo', () => {
  const phone = async (id: string) => (await register.row('training', id)).phone;
  it('go back and forth along the steps', async () => {
    const id = await add('A', { phone: '0262 0000001' });
    for (const last of [2, 3, 4]) await register.change('training', id, { phone: `0262 000000${last}` });
    await register.undo();
    await register.undo();
    expect(await phone(id)).toBe('0262 0000002');
    await register.redo();
    expect(await phone(id)).toBe('0262 0000003');
    await register.undo();
    await register.undo();
    await register.undo();
    expect(await register.rows('training')).toEqual([]);
    for (let n = 0; n < 4; n += 1) await register.redo();
    expect(await phone(id)).toBe('0262 0000004');
    expect(await state()).toMatchObject({ redo: null, undo: { label: 'Sửa A' } });
  });
  it('go on after a restart', async () => {
    const id = await add('A', { phone: '0262 0000001' });
    await register.change('training', id, { phone: '0262 0000002' });
    await register.reopen();
    await register.undo();
    expect(await phone(id)).toBe('0262 0000001');
    await register.reopen();
    expect((await state()).redo?.label).toBe('Sửa A');
    await register.redo();
    expect(await phone(id)).toBe('0262 0000002');
  });
  it('bring nothing again after something was done by hand', async () => {
    await add('A');
    await register.undo();
    await add('B');
    expect((await state()).redo).toBeNull();
  });
  it('refuse a step that is not the last, and one that is not there', async () => {
    await add('A');
    const { command } = (await state()).undo!;
    await add('B');
    expect(await refusal(register.api.history.undo({ command }))).toMatchObject({ code: 'rule' });
    expect(await refusal(register.api.history.redo({ command: uuidv7() }))).toMatchObject({ code: 'rule' });
  });
  it('refuse in words what later hands touched', async () => {
    const id = await add('A', { phone: '0262 0000001' });
    await register.change('training', id, { phone: '0262 0000002' });
    // A later change that is no step of undo here, as one that came from another PC.
    const writer = openForWriting(register.file);
    await writer.db
      .updateTable('present_command')
      .set({ command_id: (await commands())[0]!.id })
      .execute();
    await writer.db.updateTable('organization').set({ phone: '0262 0000009' }).execute();
    await writer.close();
    const failure = await refusal(register.undo());
    expect(failure).toMatchObject({ code: 'conflict', message: expect.stringContaining('(Điện thoại)') });
    expect(await phone(id)).toBe('0262 0000009');
  });
  it('say in words that something still rests on the row, and change nothing', async () => {
    const id = await add('A');
    const writer = openForWriting(register.file);
    await writer.db
      .updateTable('present_command')
      .set({ command_id: (await commands())[0]!.id })
      .execute();
    const period = await writer.db.selectFrom('organization_period').selectAll().executeTakeFirstOrThrow();
    await writer.db
      .insertInto('organization_period')
      .values({ ...period, id: uuidv7(), from_on: '2027-01-01' })
      .execute();
    await writer.close();
    expect((await refusal(register.undo())).message).toContain('Dòng này còn được dùng ở nơi khác trong sổ');
    expect((await register.api.registers.get({ register: 'training', id })).row.name).toBe('A');
  });
  it('say so in the history', async () => {
    await add('A');
    await register.undo();
    await register.redo();
    expect((await commands()).map((one) => one.label).slice(-3)).toEqual(['Thêm A', 'Hoàn tác: Thêm A', 'Làm lại: Thêm A']);
  });
});

describe('what is no step', () => {
  it('keeps the user’s own things without a trace', async () => {
    const before = (await commands()).length;
    await register.api.settings.keep({ key: 'draft.training', value: '{}' });
    expect((await commands()).length).toBe(before);
    expect((await state()).last).toBeNull();
  });
  it('cannot undo that a number was seen', async () => {
    const id = await register.add('osh-staff', { name: 'Lan', role: 'FULL_TIME', employerName: 'A', cccd: '066190012345' });
    await register.api.registers.reveal({ id });
    expect((await commands()).at(-1)).toMatchObject({ kind: 'audit', method: 'registers.reveal' });
    expect((await state()).undo?.label).toBe('Thêm Lan');
    expect(await refusal(register.api.history.undo({ command: (await commands()).at(-1)!.id }))).toMatchObject({ code: 'rule' });
  });
});

describe('the trash', () => {
  const trash = async () => (await register.api.history.trash({})).rows;
  it('shows what was removed, newest first, and brings it back whole', async () => {
    const id = await add('A', { taxCode: '6000181156', number: '1/GCN', issuedOn: '2026-01-01', traineeGroups: 'G1' });
    const post = await register.add('osh-staff', {
      name: 'Lan',
      role: 'FULL_TIME',
      employerName: 'B',
      certificateNumber: '7/CN',
      cccd: '066190012345',
    });
    const before = [await register.row('training', id), await register.row('osh-staff', post)].map(({ version: _, ...row }) => row);
    await register.api.registers.remove({ register: 'training', ids: [id] });
    await register.api.registers.remove({ register: 'osh-staff', ids: [post] });
    const removed = await trash();
    expect(removed).toMatchObject([
      { register: 'osh-staff', id: post, title: 'Lan' },
      { register: 'training', id, title: 'A' },
    ]);
    await register.api.history.restore({ rows: removed.map(({ command, id: row }) => ({ command, id: row })) });
    expect([await register.row('training', id), await register.row('osh-staff', post)].map(({ version: _, ...row }) => row)).toEqual(
      before,
    );
    expect((await register.api.registers.reveal({ id: post })).cccd).toBe('066190012345');
    expect((await register.api.search.find({ text: '1/gcn' })).hits).toHaveLength(1);
    expect(await trash()).toEqual([]);
    expect(await refusal(register.api.history.restore({ rows: [{ command: removed[0]!.command, id: post }] }))).toMatchObject({
      code: 'rule',
    });
    await register.undo();
    expect(await trash()).toHaveLength(2);
  });
  it('brings back one of many', async () => {
    const ids = [
      await add('A', { taxCode: '6000000001' }),
      await add('B', { taxCode: '6000000002' }),
      await add('C', { taxCode: '6000000003' }),
    ];
    await register.api.registers.remove({ register: 'training', ids });
    const { command } = (await trash())[0]!;
    await register.api.history.restore({ rows: [{ command, id: ids[1]! }] });
    expect((await register.rows('training')).map((row) => row.name)).toEqual(['B']);
    expect(await trash()).toHaveLength(2);
  });
  it('does not show what was only taken back', async () => {
    await add('A');
    await register.undo();
    expect(await trash()).toEqual([]);
  });
});

describe('what was written', () => {
  /** SHA-256 of the hash before and of the command with its changes, told once more from the tables alone. */
  const broken = (db: Db) =>
    (async () => {
      const wrong: string[] = [];
      let previous = '';
      for (const one of await db.selectFrom('command').selectAll().orderBy('seq').execute()) {
        const changes = createHash('sha256');
        for (const change of await db.selectFrom('change').selectAll().where('command_id', '=', one.id).orderBy('seq').execute())
          changes.update(`\n${change.table_name}\t${change.row_id}\t${change.before ?? ''}\t${change.after ?? ''}`);
        const told = [one.id, one.user, one.kind, one.method, one.label, one.undoes, one.at, changes.digest('hex')];
        previous = createHash('sha256').update(previous).update(JSON.stringify(told)).digest('hex');
        if (previous !== one.hash) wrong.push(one.label);
      }
      return wrong;
    })();
  const disturb = async (statement: string) => {
    const writer = openForWriting(register.file);
    try {
      writer.bare.exec(statement);
    } finally {
      await writer.close();
    }
  };
  it('hangs together by hashes, and shows where someone laid hands on it', async () => {
    const id = await add('A');
    await register.change('training', id, { phone: '02623812345' });
    await register.undo();
    expect(await register.look(broken)).toEqual([]);
    await disturb(
      `drop trigger frozen_change_update; update change set after = replace(after, '02623812345', '02623812346') where after like '%02623812345%'`,
    );
    expect(await register.look(broken)).toEqual(expect.arrayContaining(['Sửa A']));
  });
  it('can be neither changed nor deleted', async () => {
    await add('A');
    for (const statement of [
      'update change set after = null',
      'delete from change',
      `update command set user = 'X'`,
      'delete from command',
    ])
      await expect(disturb(statement)).rejects.toThrow('append-only');
  });
  it('cannot be written beside a command', async () => {
    await add('A');
    await expect(disturb(`update organization set phone = '1'`)).rejects.toThrow();
  });
  it('has no change without its command', async () => {
    await add('A');
    await refusal(register.add('training', { name: '' }));
    const orphans = await register.look((db) =>
      db
        .selectFrom('change')
        .select('seq')
        .where('command_id', 'not in', (eb) => eb.selectFrom('command').select('id'))
        .execute(),
    );
    expect(orphans).toEqual([]);
  });
});
