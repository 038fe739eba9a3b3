// The life of papers as the record page draws it, and the banner about the regime of training that ends.
import { afterEach, expect, test } from 'vitest';
import { uuidv7 } from '../../main/ids.ts';
import { newRegister, type Register } from '../support/register.ts';

let register: Register | undefined;
afterEach(async () => register?.close());

const suspended = { kind: 'suspended' as const, on: '2026-10-01', to: '2026-12-31', decisionNumber: '214/QĐ-SNV', ground: 'FALSE_RESULTS' };

test('draws a paper until the one that follows it, its suspension of the whole in between, a revocation to the printed last day', async () => {
  register = await newRegister();
  const { api } = register;
  const id = await register.add('technical-inspection', {
    name: 'Kiểm định Sơn Nguyên',
    number: '38/2017',
    issuedOn: '2021-03-14',
    expiresOn: '2027-03-13',
    scope: 'N1,N4',
  });
  const first = (await api.licensing.timeline({ register: 'technical-inspection', id })).papers[0]!;
  await api.licensing.record({ register: 'technical-inspection', id, paper: first.id, event: { id: uuidv7(), ...suspended } });
  const second = uuidv7();
  await api.registers.addPaper({
    register: 'technical-inspection',
    id,
    paperId: second,
    predecessor: first.id,
    values: { number: '61/2026', issuedOn: '2026-11-10', expiresOn: '2031-11-09', scope: 'N1,N4' },
  });
  await api.licensing.record({
    register: 'technical-inspection',
    id,
    paper: second,
    event: { id: uuidv7(), kind: 'revoked', on: '2026-11-20' },
  });
  const { papers } = await api.licensing.timeline({ register: 'technical-inspection', id });
  expect(papers.map((paper) => paper.life)).toEqual([
    [
      { status: 'VALID', from: '2021-03-14', to: '2026-09-30' },
      { status: 'SUSPENDED', from: '2026-10-01', to: '2026-11-09' },
    ],
    [
      { status: 'VALID', from: '2026-11-10', to: '2026-11-19' },
      { status: 'REVOKED', from: '2026-11-20', to: '2031-11-09' },
    ],
  ]);
});

test('leaves the days between an old last day and a late extension open', async () => {
  register = await newRegister();
  const { api } = register;
  const id = await register.add('training', {
    name: 'Huấn luyện An Phú',
    number: '41/2021',
    issuedOn: '2018-01-01',
    expiresOn: '2023-01-01',
    traineeGroups: 'G1',
  });
  const paper = (await api.licensing.timeline({ register: 'training', id })).papers[0]!;
  await api.licensing.record({
    register: 'training',
    id,
    paper: paper.id,
    event: { id: uuidv7(), kind: 'extended', on: '2023-02-01', expiresOn: '2028-01-01' },
  });
  expect((await api.licensing.timeline({ register: 'training', id })).papers[0]!.life).toEqual([
    { status: 'VALID', from: '2018-01-01', to: '2023-01-01' },
    { status: 'VALID', from: '2023-02-01', to: '2028-01-01' },
  ]);
});

test('says from 01/01/2027 that the notice regime ends before 01/03/2027, and afterwards that nothing follows it yet', async () => {
  register = await newRegister();
  const banner = async (asOf: string) => (await register!.api.licensing.regime({ asOf })).banner;
  expect(await banner('2026-12-31')).toBeNull();
  expect((await banner('2027-01-01'))?.words).toContain('đến trước ngày 01/03/2027');
  expect((await banner('2027-02-28'))?.source).toContain('66.18/2026');
  expect((await banner('2027-03-01'))?.words).toContain('đã hết');
});

test.each([
  [
    'training',
    '2026-12-12',
    '2026-11-23',
    { title: 'Muốn hoạt động tiếp', by: '2026-12-04' },
    'five full working days before the start on 13/12',
  ],
  [
    'training',
    '2027-02-28',
    '2027-01-04',
    { title: 'Sắp hết hạn', by: '2027-02-28' },
    'a start on 01/03/2027 has no notice regime any more',
  ],
  [
    'technical-inspection',
    '2026-12-31',
    '2026-11-23',
    { title: 'Muốn hoạt động tiếp', by: '2026-12-01' },
    'thirty days before the last one',
  ],
  ['training', '2027-06-30', '2026-11-23', null, 'nothing while it is far'],
  ['training', '2026-09-30', '2026-11-23', { title: 'Chưa được hoạt động huấn luyện', by: null }, 'ended inside the notice regime'],
] as const)('%s that ends on %s says on %s what comes next: %o (%s)', async (kind, expiresOn, day, next, _why) => {
  register = await newRegister({ today: day });
  const id = await register.add(kind, { name: 'Đất Bazan', number: '92/2021', issuedOn: '2021-12-12', expiresOn });
  const answer = (await register.api.licensing.why({ register: kind, id })).next;
  if (next === null) expect(answer).toBeNull();
  else expect(answer).toMatchObject(next);
});
