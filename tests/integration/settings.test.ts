// Settings: the issuing office is the register's and has a history, drafts and widths are the user's own and have none.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newRegister, refusal, type Register } from '../support/register.ts';

let register: Register;
beforeEach(async () => void (register = await newRegister()));
afterEach(() => register.close());

it('keeps the issuing office and takes a change back', async () => {
  const { office, version } = await register.api.settings.get({});
  await register.api.settings.save({ office: { ...office, agency: ' Sở Nội vụ ', place: 'Đắk Lắk' }, version });
  const saved = await register.api.settings.get({});
  expect(saved.office).toMatchObject({ agency: 'Sở Nội vụ', place: 'Đắk Lắk', superior: '' });
  expect(await refusal(register.api.settings.save({ office, version }))).toMatchObject({
    code: 'conflict',
    ref: { office: saved.office, version: saved.version },
  });
  await register.undo();
  expect((await register.api.settings.get({})).office).toMatchObject({ agency: '', place: '' });
  expect(await refusal(register.api.settings.save({ office, version: saved.version }))).toMatchObject({ code: 'conflict' });
});
it('is the administrator’s to change', async () => {
  const { office, version } = await register.api.settings.get({});
  await register.reopen({ role: 'secretary' });
  expect(await refusal(register.api.settings.save({ office, version }))).toMatchObject({ code: 'forbidden' });
});
it('says who works on which day', async () => {
  expect(await register.api.settings.me({})).toMatchObject({
    user: 'Lan',
    role: 'administrator',
    today: '2026-11-23',
    practice: 'no',
    lastCopy: null,
  });
});
it('keeps drafts by the beginning of their keys, over a restart, and forgets them', async () => {
  const kept = async (prefix: string) => (await register.api.settings.kept({ prefix })).values.map(({ key, value }) => [key, value]);
  await register.api.settings.keep({ key: 'draft.training.1', value: '{"name":"Đang gõ"}' });
  await register.api.settings.keep({ key: 'draft.training.1', value: '{"name":"Đang gõ tiếp"}' });
  await register.api.settings.keep({ key: 'width.name', value: '240' });
  await register.reopen();
  expect(await kept('draft.')).toEqual([['draft.training.1', '{"name":"Đang gõ tiếp"}']]);
  expect(await kept('')).toHaveLength(2);
  await register.api.settings.keep({ key: 'draft.training.1', value: null });
  expect(await kept('draft.')).toEqual([]);
});
it('shows nobody the drafts of another', async () => {
  await register.api.settings.keep({ key: 'draft.x', value: '1' });
  await register.reopen({ user: 'Hòa' });
  expect((await register.api.settings.kept({ prefix: '' })).values).toEqual([]);
});
