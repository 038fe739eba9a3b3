// A file that hangs or fills the thread that reads it ends in a sentence; the register and the next file are none the worse.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CoreOptions, type RunningCore, startCore } from '../../main/core-pool.ts';
import { apiOf, lan, refusal } from '../support/register.ts';

let folder: string;
let core: RunningCore | null = null;
const said: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'so-atvsld-limits-'));
  said.length = 0;
});
afterEach(async () => {
  await core?.close();
  core = null;
  rmSync(folder, { recursive: true, force: true });
});

const start = async (options: Partial<CoreOptions>) => {
  core = await startCore({ ...lan, file: path.join(folder, 'register.sodb'), ...options }, (text) => said.push(text));
  return apiOf((call) => core!.invoke(call));
};
const file = (name: string, text: string): string => {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return core!.files.issue(place).token;
};
const small = 'Tên doanh nghiệp;Mã số thuế\r\nCông ty A;0650769520\r\n';

test('reading that takes longer than its limit is ended with words', async () => {
  const api = await start({ fileLimits: { seconds: 0, memoryMb: 512 } });
  const failure = await refusal(api.excel.open({ file: file('a.csv', small) }, { job: crypto.randomUUID() }));
  expect(failure).toMatchObject({ code: 'rule', message: expect.stringContaining('Đọc quá lâu nên đã dừng') });
  expect((await api.registers.list({ register: 'enterprise' })).total).toBe(0);
});

test('a thread that dies of too much memory is survived and said; the next file is read', async () => {
  const api = await start({ fileLimits: { seconds: 120, memoryMb: 80 } });
  // Many small cells: one allocation larger than the leeway that a dying thread is given would end the whole process.
  const huge = `Tên doanh nghiệp;Mã số thuế\r\n${'Công ty có tên;1;2;3;4;5;6;7;8;9\r\n'.repeat(150_000)}`;
  const failure = await refusal(api.excel.open({ file: file('lớn.csv', huge) }, { job: crypto.randomUUID() }));
  expect(failure).toMatchObject({ code: 'rule', message: expect.stringContaining('quá nhiều bộ nhớ') });
  expect(said.join()).toContain('thread died');
  const { sheets } = await api.excel.open({ file: file('a.csv', small) }, { job: crypto.randomUUID() });
  expect(sheets[0]).toMatchObject({ rows: 1 });
});

test('the thread that opened a file stages it, as it lies there at that moment', async () => {
  const api = await start({});
  const place = path.join(folder, 'a.csv');
  writeFileSync(place, small);
  const { token } = core!.files.issue(place);
  const stage = async () => {
    const sheets = [{ name: 'a', register: 'enterprise' as const }];
    return (await api.excel.stage({ file: token, import: crypto.randomUUID(), sheets }, { job: crypto.randomUUID() })).counts.new;
  };
  const { sheets } = await api.excel.open({ file: token }, { job: crypto.randomUUID() });
  expect(sheets[0]).toMatchObject({ name: 'a', rows: 1 });
  expect(await stage()).toBe(1);
  writeFileSync(place, `${small}Công ty B;4476895320\r\n`);
  expect(await stage()).toBe(2);
  // Another file in between sends the waiting thread away; the first one is read anew.
  expect((await api.excel.open({ file: file('b.csv', small) })).sheets[0]).toMatchObject({ rows: 1 });
  expect(await stage()).toBe(2);
});
