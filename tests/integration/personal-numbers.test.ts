// CCCD numbers: masked, shown with a trace, found whole or by the last four, sealed in the file.
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newRegister, refusal, type Register } from '../support/register.ts';

let register: Register;
beforeEach(async () => void (register = await newRegister()));
afterEach(() => register.close());

describe('personal numbers', () => {
  const number = '066190012345';
  const add = () =>
    register.add('osh-staff', {
      name: 'Nguyễn Thị Lan',
      role: 'FULL_TIME',
      employerName: 'Nhà máy',
      birthDate: '1990-05-01',
      cccd: number,
    });
  const staff = async (view: object) => (await register.api.registers.list({ register: 'osh-staff', ...view })).rows.length;
  it('are masked in lists, on the record page, in conflicts and in the history', async () => {
    const id = await add();
    await register.change('osh-staff', id, { cccd: '066190054321' });
    const conflict = await refusal(register.api.registers.save({ register: 'osh-staff', id, version: '0', values: {} }));
    const seen = [
      await register.rows('osh-staff'),
      await register.api.registers.get({ register: 'osh-staff', id }),
      conflict,
      await register.api.history.entries({ record: { register: 'osh-staff', id } }),
    ];
    expect((await register.row('osh-staff', id)).cccd).toBe('•••• •••• 4321');
    expect(JSON.stringify(seen)).not.toMatch(/06619\d/);
  });
  it('are shown by a call that leaves a trace', async () => {
    const id = await add();
    expect(await register.api.registers.reveal({ id, why: 'Đối chiếu hồ sơ' })).toEqual({ cccd: number });
    const { entries } = await register.api.history.entries({});
    expect(entries[0]).toMatchObject({ label: 'Xem số CCCD của Nguyễn Thị Lan', user: 'Lan' });
    expect((await register.api.history.state({})).undo?.label).toBe('Thêm Nguyễn Thị Lan');
  });
  it('are found whole or by the last four digits, and by no other part', async () => {
    await add();
    expect(await staff({ search: number })).toBe(1);
    expect(await staff({ search: '066190012340' })).toBe(0);
    for (const part of ['2345', '12345', '0661', '06619001234']) expect(await staff({ search: part })).toBe(0);
    const chip = (text: string) => staff({ filters: [{ kind: 'text', column: 'cccd', text }] });
    expect([await chip('2345'), await chip(number), await chip('345'), await chip('0661'), await chip('12345')]).toEqual([1, 1, 0, 0, 0]);
    expect((await register.api.search.find({ text: number })).hits).toMatchObject([{ register: 'osh-staff', title: 'Nguyễn Thị Lan' }]);
    expect((await register.api.search.find({ text: '0661900' })).hits).toEqual([]);
  });
  it('lie sealed in the file, also after they were changed and removed', async () => {
    const id = await add();
    await register.change('osh-staff', id, { cccd: '066190054321' });
    await register.api.registers.reveal({ id });
    await register.api.registers.remove({ register: 'osh-staff', ids: [id] });
    await register.undo();
    expect(await register.api.registers.reveal({ id })).toEqual({ cccd: '066190054321' });
    const sought = [number, '066190054321', '06619'].flatMap((text) => [text, Buffer.from(text).toString('base64').replace(/=+$/, '')]);
    const found = (file: string) => sought.filter((text) => readFileSync(file).includes(text));
    expect(found(`${register.file}-wal`)).toEqual([]);
    await register.core.close();
    expect(found(register.file)).toEqual([]);
    await register.reopen();
  });
});
