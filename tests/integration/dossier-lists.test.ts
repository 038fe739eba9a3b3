// The list of dossiers and what the desk tells of them: searched, filtered, of a day, to Excel, gone when settled.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../main/ids.ts';
import { dossierHands } from '../support/dossiers.ts';
import { newRegister, type Register } from '../support/register.ts';

let register: Register;
beforeEach(async () => {
  register = await newRegister();
});
afterEach(() => register.close());
const { takeIn, happen, matters } = dossierHands(() => register);

describe('the list', () => {
  beforeEach(async () => {
    await takeIn({ number: 1, unitName: 'An Phú', kind: 'report', receivedOn: '2026-11-02' });
    await takeIn({ number: 2, unitName: 'Bình Minh', receivedOn: '2026-11-18', officer: 'Y Lâm Niê' });
    const third = await takeIn({ number: 3, unitName: 'Đất Đỏ', receivedOn: '2026-11-19', way: 'online' });
    await happen(third, 'asked', '2026-11-20');
    const fourth = await takeIn({ number: 4, unitName: 'Cao Nguyên', receivedOn: '2026-11-09', officer: 'Lan' });
    await happen(fourth, 'settled', '2026-11-23', { outcome: 'noted' });
  });
  const numbers = async (input: object) => (await register.api.dossiers.list(input)).rows.map((row) => row.number);

  it('is searched, filtered, counted and put in order', async () => {
    expect(await numbers({})).toEqual([4, 3, 2, 1]);
    expect(await numbers({ search: 'dat do' })).toEqual([3]);
    expect(await numbers({ search: '2/2026' })).toEqual([2]);
    expect(await numbers({ search: 'bao cao phu' })).toEqual([1]);
    expect(await numbers({ states: ['overdue'] })).toEqual([1]);
    expect(await numbers({ filters: [{ kind: 'set', column: 'officer', values: ['Lan'] }] })).toEqual([4]);
    expect(await numbers({ filters: [{ kind: 'date', column: 'receivedOn', from: '2026-11-10', to: '2026-11-18' }] })).toEqual([2]);
    expect(await numbers({ sort: [{ column: 'unit', direction: 'ascending' }] })).toEqual([1, 2, 4, 3]);
    expect(await numbers({ sort: [{ column: 'due', direction: 'ascending' }] })).toEqual([1, 4, 2, 3]);
    const { counts, officers, total } = await register.api.dossiers.list({ states: ['new'], limit: 0 });
    expect(counts.filter((one) => one.n > 0)).toEqual([
      { state: 'processing', n: 1 },
      { state: 'waiting', n: 1 },
      { state: 'overdue', n: 1 },
      { state: 'settled', n: 1 },
    ]);
    expect([officers, total]).toEqual([['Lan', 'Y Lâm Niê'], 4]);
  });
  it('is that of the day that is looked at', async () => {
    expect(await numbers({ asOf: '2026-11-17' })).toEqual([4, 1]);
    expect(await numbers({ asOf: '2026-11-17', states: ['processing'] })).toEqual([]);
    expect(await numbers({ asOf: '2026-11-16', states: ['processing'] })).toEqual([4]);
  });
  it('proposes the next number of each year', async () => {
    expect((await register.api.dossiers.opening({ receivedOn: '2026-11-23' })).number).toBe(5);
    expect((await register.api.dossiers.opening({ receivedOn: '2025-11-23' })).number).toBe(1);
  });
  it('goes to Excel as it is seen', async () => {
    const reply = await register.api.dossiers.export({ search: '', states: ['overdue', 'waiting'] }, { job: uuidv7() });
    expect(reply).toMatchObject({ name: 'Hồ sơ 23-11-2026.xlsx', rows: 2 });
  });
  it('is told on the desk: near its day, overdue, gone when settled', async () => {
    expect((await matters()).map((one) => [one.key.replace(/:[0-9a-f-]{36}$/, ':…'), one.title, one.due, one.count])).toEqual([
      ['dossier:overdue', 'Hồ sơ của An Phú quá hạn trả', '2026-11-09', 1],
      ['dossier:…', 'Hồ sơ của Bình Minh đến hạn trả ngày 25/11', '2026-11-25', 1],
    ]);
    const [late, near] = await Promise.all(
      ['An Phú', 'Bình Minh'].map(async (search) => (await register.api.dossiers.list({ search })).rows[0]!.id),
    );
    await happen(near!, 'settled', '2026-11-23', { outcome: 'noted' });
    await happen(late!, 'withdrawn', '2026-11-23');
    expect(await matters()).toEqual([]);
    await register.undo();
    expect((await matters()).map((one) => one.key)).toEqual(['dossier:overdue']);
    await takeIn({ number: 9, unitName: 'Ea Súp', receivedOn: '2026-10-01' });
    expect((await matters()).map((one) => [one.title, one.count, one.opens])).toEqual([
      ['2 hồ sơ quá hạn trả', 2, { path: '/cap-phep/ho-so?xem=qua-han' }],
    ]);
  });
});
