// Agencies and areas of a day: 102 communes of today, those of before, and who followed whom.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newRegister, type Register } from '../support/register.ts';

let register: Register;
beforeAll(async () => void (register = await newRegister()));
afterAll(() => register.close());

it('has the 102 communes of today, each with a code of its own', async () => {
  const { areas } = await register.api.agencies.areas({});
  expect(areas).toHaveLength(102);
  expect(new Set(areas.map((area) => area.code)).size).toBe(102);
  expect([...new Set(areas.map((area) => area.kind))].toSorted()).toEqual(['phường', 'xã']);
});
it('knows what they were before', async () => {
  const { areas } = await register.api.agencies.areas({});
  const tuyHoa = areas.find((area) => area.code === '22015')!;
  expect(tuyHoa).toMatchObject({ name: 'Tuy Hòa', validFrom: '2025-07-01', validTo: null });
  expect(tuyHoa.formerly.length).toBeGreaterThan(1);
  expect(areas.every((area) => area.formerly.length > 0)).toBe(true);
});
it('shows the map of an earlier day', async () => {
  const { areas } = await register.api.agencies.areas({ on: '2025-06-30' });
  expect(areas.length).toBeGreaterThan(250);
  expect(areas.every((area) => area.validTo !== null && area.validTo >= '2025-06-30')).toBe(true);
});
it('has the agencies of a day, none twice', async () => {
  const today = (await register.api.agencies.list({})).agencies;
  const before = (await register.api.agencies.list({ on: '2025-02-01' })).agencies;
  expect(today.some((agency) => /Sở Nội vụ/.test(agency.name))).toBe(true);
  expect(before.some((agency) => /Lao động/.test(agency.name))).toBe(true);
  expect(today.some((agency) => /Sở Lao động/.test(agency.name))).toBe(false);
  expect(new Set(today.map((agency) => agency.id)).size).toBe(today.length);
});
