// Ctrl+K: every register in one box, without marks, by the beginnings of words and by fragments of codes.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newRegister, type Register } from '../support/register.ts';

let register: Register;
beforeEach(async () => {
  register = await newRegister();
  await register.add('training', {
    name: 'Trường Cao đẳng Đắk Lắk',
    taxCode: '6000234580',
    number: '15/2024/GCN-ATLĐ',
    phone: '0262 3 825 185',
  });
  await register.add('enterprise', { name: 'Công ty Cà phê Đắk Man', taxCode: '6000181156', address: 'Phường Ea Kao' });
  await register.add('osh-staff', {
    name: 'Y Blô Niê',
    role: 'FULL_TIME',
    employerName: 'Công ty Cà phê Đắk Man',
    employerTaxCode: '6000181156',
  });
});
afterEach(() => register.close());

const found = async (text: string, limit = 30) =>
  (await register.api.search.find({ text, limit })).hits.map((hit) => `${hit.register}: ${hit.title}`).toSorted();

it('finds words without their marks, begun only, in any order, in every register', async () => {
  expect(await found('dak')).toHaveLength(3);
  expect(await found('phe cong')).toEqual(['enterprise: Công ty Cà phê Đắk Man', 'osh-staff: Y Blô Niê']);
  expect(await found('ĐẲNG tr')).toEqual(['training: Trường Cao đẳng Đắk Lắk']);
  expect(await found('nie blo')).toEqual(['osh-staff: Y Blô Niê']);
  expect(await found('ang')).toEqual([]);
});
it('finds codes by a fragment of three signs and more, dots and spaces apart', async () => {
  expect(await found('81156')).toEqual(['enterprise: Công ty Cà phê Đắk Man', 'osh-staff: Y Blô Niê']);
  expect(await found('0262 382 51')).toEqual(['training: Trường Cao đẳng Đắk Lắk']);
  expect(await found('15/2024')).toEqual(['training: Trường Cao đẳng Đắk Lắk']);
});
it('takes signs of its own language for nothing', async () => {
  for (const text of ['"', '*', 'a" OR "b', 'NEAR(', '%', '^', '- -', '']) await expect(found(text)).resolves.toBeInstanceOf(Array);
  expect(await found('%')).toEqual([]);
});
it('keeps to its limit', async () => expect(await found('dak', 2)).toHaveLength(2));
it('follows what is changed, removed and taken back', async () => {
  const [row] = await register.rows('enterprise');
  await register.change('enterprise', row!.id, { name: 'Nhà máy Ong Mật' });
  expect(await found('ong mat')).toHaveLength(2);
  expect(await found('ca phe')).toEqual([]);
  await register.undo();
  expect(await found('ca phe')).toHaveLength(2);
  await register.api.registers.remove({ register: 'enterprise', ids: [row!.id] });
  expect(await found('ca phe')).toEqual(['osh-staff: Y Blô Niê']);
});
it('tells the standing of what it found on the day that one looks at', async () => {
  const id = await register.add('training', {
    name: 'Trung tâm Hạn Ngắn',
    number: '9/GCN',
    issuedOn: '2021-01-05',
    expiresOn: '2026-01-05',
  });
  const standing = async (asOf: string | null) =>
    (await register.api.search.find({ text: 'han ngan', asOf })).hits.map(({ row }) => [row?.id, row?.status, row?.number]);
  expect(await standing('2026-01-05')).toEqual([[id, 'EXPIRING', '9/GCN']]);
  expect(await standing('2026-01-06')).toEqual([[id, 'EXPIRED', '9/GCN']]);
  expect(await standing(null)).toEqual([[id, 'NOT_NOTIFIED', '9/GCN']]);
});
