// Roles: each method answers those whom the contract names, and refuses everybody else before it looks at the input.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '../../preload/contract/index.ts';
import { type Feature, roles } from '../../preload/contract/rpc.ts';
import { newRegister, type Register } from '../support/register.ts';

const methods = Object.entries(contract as Record<string, Feature>).flatMap(([feature, own]) =>
  Object.entries(own).map(([name, method]) => [`${feature}.${name}`, method] as const),
);

describe.each(roles)('%s', (role) => {
  let register: Register;
  beforeAll(async () => void (register = await newRegister({ role })));
  afterAll(() => register.close());

  it.each(methods)('%s', async (name, method) => {
    const reply = await register.core.invoke({ name, input: { nonsense: true } });
    const code = reply.ok ? 'ok' : reply.error.code;
    if (method.roles.includes(role)) expect(code).not.toBe('forbidden');
    else
      expect(reply).toMatchObject({
        ok: false,
        error: { code: 'forbidden', message: expect.stringContaining('Vai trò đang dùng không được') },
      });
  });
  it('calls nothing that the contract does not have, nor what only jobs may call', async () => {
    for (const name of ['house.newDay', 'registers.drop', 'toString', '__proto__.x', 'registers.constructor'])
      expect(await register.core.invoke({ name, input: {} })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

it('a reader can write nothing at all', () => {
  expect(
    methods
      .filter(([, method]) => (method.kind === 'write' || method.kind === 'audit') && method.roles.includes('reader'))
      .map(([name]) => name),
  ).toEqual([]);
});
