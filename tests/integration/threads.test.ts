// The reading and the writing thread over one register: reads go on while a write commits, and a sudden end leaves nothing half done.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openForReading } from '../../db/open.ts';
import { type CoreOptions, type RunningCore, startCore } from '../../main/core-pool.ts';
import { uuidv7 } from '../../main/ids.ts';
import type { CoreEvent } from '../../preload/contract/rpc.ts';
import { meetingHands } from '../support/meetings.ts';
import { type Api, apiOf, lan, newRegister, refusal } from '../support/register.ts';

let folder: string;
let file: string;
let core: RunningCore | null = null;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'so-atvsld-threads-'));
  file = path.join(folder, 'register.sodb');
});
afterEach(async () => {
  await core?.close();
  core = null;
  rmSync(folder, { recursive: true, force: true });
});

const start = async (options: Partial<CoreOptions> = {}): Promise<Api> => {
  core = await startCore({ ...lan, file, ...options });
  return apiOf((call) => core!.invoke(call));
};
const add = async (api: Api, name: string, taxCode: string) =>
  (await api.registers.save({ register: 'training', id: uuidv7(), version: null, values: { name, taxCode } })).id;
const total = async (api: Api, register: 'training' | 'osh-staff' = 'training') => (await api.registers.list({ register, limit: 0 })).total;

it('sees a write in the next read, and tells the windows what changed', async () => {
  const api = await start();
  const events: CoreEvent[] = [];
  core!.on((event) => void events.push(event));
  const id = await add(api, 'A', '6000181156');
  expect((await api.registers.get({ register: 'training', id })).row.name).toBe('A');
  expect(events).toContainEqual({ event: 'changed', tables: expect.arrayContaining(['organization', 'service']) });
});

it('answers reads while a long write commits, from the snapshot before it', async () => {
  const api = await start({ practice: 'yes' });
  const all = await total(api, 'osh-staff');
  expect(all).toBeGreaterThan(500);
  const { ids } = await api.registers.ids({ register: 'osh-staff' });
  let written = false;
  const write = api.registers.remove({ register: 'osh-staff', ids }).finally(() => void (written = true));
  const seen = new Set<number>();
  let answers = 0;
  while (!written) {
    seen.add(await total(api, 'osh-staff'));
    answers += 1;
  }
  await write;
  // Many answers came within the one write, and none saw a part of it; how soon is measured by the bench.
  expect(answers).toBeGreaterThan(10);
  expect([...seen].filter((count) => count !== all && count !== 0)).toEqual([]);
  expect(await total(api, 'osh-staff')).toBe(0);
});

it('takes back a long write that was cancelled', async () => {
  const api = await start({ practice: 'yes' });
  const all = await total(api, 'osh-staff');
  const { ids } = await api.registers.ids({ register: 'osh-staff' });
  const job = uuidv7();
  core!.on((event) => void (event.event === 'progress' && event.job === job && core!.cancel(job)));
  expect(await refusal(api.registers.remove({ register: 'osh-staff', ids }, { job }))).toMatchObject({ code: 'cancelled' });
  expect(await total(api, 'osh-staff')).toBe(all);
  await add(api, 'Sau khi hủy', '6000999999');
});

it('leaves nothing of the file of a job that was cancelled half way', async () => {
  const api = await start();
  const hands = meetingHands(() => ({ api }));
  await hands.council();
  const meeting = await hands.meeting();
  const room = path.dirname(path.dirname(core!.files.output('x').path));
  const job = uuidv7();
  core!.on((event) => void (event.event === 'progress' && event.job === job && event.done > 0 && core!.cancel(job)));
  expect(await refusal(api.meetings.kit({ meeting, as: 'folder' }, { job }))).toMatchObject({ code: 'cancelled' });
  expect(readdirSync(room)).toHaveLength(1);
  expect(await api.meetings.kit({ meeting, as: 'folder' })).toMatchObject({ items: 3 });
});

it('writes nothing of what fails, and goes on afterwards', async () => {
  const api = await start();
  const id = await add(api, 'A', '6000181156');
  expect(
    await refusal(api.registers.save({ register: 'training', id, version: null, values: { name: 'B', taxCode: '6000181156' } })),
  ).toMatchObject({ code: 'invalid' });
  // The same id once more is what nobody foresees: the transaction is gone as a whole.
  const failure = await refusal(
    api.registers.save({ register: 'training', id, version: null, values: { name: 'C', taxCode: '6000234580' } }),
  );
  expect(failure).toMatchObject({ code: 'unexpected', message: expect.stringContaining('chưa được ghi') });
  expect(await total(api)).toBe(1);
  const reader = openForReading(file);
  expect(await reader.db.selectFrom('organization').select('id').execute()).toHaveLength(1);
  await reader.close();
  await add(api, 'D', '6000234580');
  expect(await total(api)).toBe(2);
});

it('keeps writes that come together in their order', async () => {
  const api = await start();
  const ids = await Promise.all(Array.from({ length: 20 }, (_, n) => add(api, `Đơn vị ${n}`, String(6_000_000_000 + n))));
  expect(new Set(ids).size).toBe(20);
  const { entries } = await api.history.entries({ limit: 100 });
  expect(entries.map((entry) => entry.label).toReversed()).toEqual(Array.from({ length: 20 }, (_, n) => `Thêm Đơn vị ${n}`));
});

it('holds every thread to the role it was started with', async () => {
  await add(await start(), 'A', '6000181156');
  await core!.close();
  const api = await start({ role: 'reader' });
  expect(await total(api)).toBe(1);
  expect(await refusal(add(api, 'B', '6000234580'))).toMatchObject({ code: 'forbidden' });
  expect(await refusal(api.registers.reveal({ id: uuidv7() }))).toMatchObject({ code: 'forbidden' });
});

it('says in words why a file cannot be opened', async () => {
  writeFileSync(file, 'something else, and long enough to have no header of a database in it');
  await expect(start()).rejects.toThrow(/Tệp sổ/);
});

describe('a sudden end', () => {
  it('loses no committed write and leaves no half command', { timeout: 60_000 }, async () => {
    const writer = spawn(process.execPath, [fileURLToPath(new URL('../support/slow-writer.ts', import.meta.url)), file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    const enough = new Promise<void>((resolve) =>
      writer.stdout.on('data', (text: Buffer) => {
        said += String(text);
        if (said.split('\n').length > 25) resolve();
      }),
    );
    await enough;
    writer.kill('SIGKILL');
    await once(writer, 'close');
    const committed = said.split('\n').slice(0, -1);
    const api = await start();
    const { ids } = await api.registers.ids({ register: 'training' });
    expect(committed.filter((id) => !ids.includes(id))).toEqual([]);
    // At most the one that was under way had been committed without a word.
    expect(ids.length - committed.length).toBeLessThanOrEqual(1);
    const reader = openForReading(file);
    const counted = async (
      table: 'service' | 'organization' | 'organization_period' | 'credential' | 'credential_event' | 'search_entry',
    ) =>
      (
        await reader.db
          .selectFrom(table)
          .select((eb) => eb.fn.countAll().as('n'))
          .executeTakeFirstOrThrow()
      ).n;
    expect(
      await Promise.all((['organization', 'organization_period', 'credential', 'credential_event', 'search_entry'] as const).map(counted)),
    ).toEqual(Array.from({ length: 5 }, () => ids.length));
    expect(
      await reader.db
        .selectFrom('change')
        .select('seq')
        .where('command_id', 'not in', (eb) => eb.selectFrom('command').select('id'))
        .execute(),
    ).toEqual([]);
    await reader.close();
    await add(api, 'Sau khi mất điện', '6000999999');
    expect((await api.history.state({})).undo?.label).toBe('Thêm Sau khi mất điện');
  });
});

it('behaves in one process as in threads', async () => {
  const one = await newRegister();
  const api = await start();
  const work = async (to: Api) => {
    await add(to, 'A', '6000181156');
    const failure = await refusal(add(to, 'B', '6000181156'));
    const { undo } = await to.history.state({});
    await to.history.undo({ command: undo!.command });
    return [failure, await total(to), (await to.history.entries({})).entries.map((entry) => entry.label)];
  };
  expect(await work(api)).toEqual(await work(one.api));
  await one.close();
});
