// Owns registers of any size for the bench: training bodies written through the real gate, some thousand to a command.
import { z } from 'zod';
import { openForReading, openRegister } from '../../db/open.ts';
import { createCore, type CoreOptions } from '../../main/core.ts';
import { addDays } from '../../main/domain/dates/plain-date.ts';
import { freeReins } from '../../main/context.ts';
import { uuidv7 } from '../../main/ids.ts';
import { implementInner } from '../../main/implement.ts';
import { type Chance, chanceOf } from '../../main/practice/chance.ts';
import { checkDigit } from '../../main/practice/identity.ts';
import { newPerson } from '../../main/practice/people.ts';
import { createRouter } from '../../main/router.ts';
import type { Match } from '../../main/rows/match.ts';
import { checkedValues } from '../../main/rows/split.ts';
import { writeRows } from '../../main/rows/write.ts';
import { records } from '../../preload/contract/records/index.ts';
import type { Values } from '../../preload/contract/records/record.ts';
import { everyone, write } from '../../preload/contract/rpc.ts';

export const today = '2026-11-23';
export const person: Pick<CoreOptions, 'today' | 'user' | 'role'> = { today, user: 'Bench', role: 'administrator' };
const batch = 20_000;

const trades = ['Huấn luyện An toàn', 'Đào tạo và Tư vấn', 'Kỹ thuật An toàn', 'Giáo dục nghề nghiệp', 'Tư vấn ATVSLĐ'];
const brands = [
  'Ban Mê',
  'Cao Nguyên',
  'Hưng Thịnh',
  'Krông Ana',
  'Đại Ngàn',
  'Sông Ba',
  'Thiên Ân',
  'Đông Á',
  'Minh Khang',
  'Sêrêpốk',
  'Phú Thịnh',
  'An Phát',
];
const wards = [
  ['24133', 'phường Buôn Ma Thuột'],
  ['24121', 'phường Tân Lập'],
  ['22015', 'phường Tuy Hòa'],
  ['24373', 'xã Ea Kar'],
  ['24490', 'xã Krông Pắc'],
  ['22045', 'phường Bình Kiến'],
] as const;

const taxCodeOf = (number: number): string => {
  const nine = ['7', '8', '9'].map((pad) => pad + String(number).padStart(8, '0')).find((one) => checkDigit(one) !== null)!;
  return `${nine}${checkDigit(nine)}`;
};

/** The row with this number; no two have the same name or tax code. */
export const benchRow = (chance: Chance, number: number): Values => {
  const [commune, ward] = chance.pick(wards);
  const issuedOn = addDays(today, -chance.whole(0, 2600));
  const trainingClass = chance.pick(['A', 'B', 'C']);
  return {
    name: `Công ty TNHH ${chance.pick(trades)} ${chance.pick(brands)} ${number}`,
    taxCode: taxCodeOf(number),
    address: `Số ${chance.whole(1, 400)} đường Lê Duẩn, ${ward}, tỉnh Đắk Lắk`,
    commune,
    phone: `0262${chance.whole(3_000_000, 3_999_999)}`,
    representative: newPerson(chance).name,
    serviceKind: chance.happens(80) ? 'training' : 'self-training',
    paperKind: 'certificate',
    number: `${chance.whole(1, 999)}/${issuedOn.slice(0, 4)}/GCN-SLĐTBXH`,
    issuedOn,
    expiresOn: addDays(issuedOn, 1826),
    trainingClass,
    traineeGroups: { A: 'G1,G4,G6', B: 'G1,G3,G4,G6', C: 'G1,G2,G3,G4,G6' }[trainingClass] ?? null,
    issuer: 'Sở Lao động – Thương binh và Xã hội tỉnh Đắk Lắk',
  };
};

const unknown: Match = {
  target: null,
  organization: null,
  service: null,
  person: null,
  employer: 'missing',
  paper: 'new',
  certificate: null,
};
const methods = {
  fill: write({ what: 'Nạp dữ liệu để đo', roles: everyone, input: z.object({ from: z.int(), count: z.int() }), output: z.object({}) }),
};
const bench = implementInner('bench', methods, {
  fill: async ({ from, count }, { db }) => {
    const chance = chanceOf(from + 1);
    const changes = Array.from({ length: count }, (_, index) => ({
      id: uuidv7(),
      match: unknown,
      values: checkedValues(records.training, benchRow(chance, from + index)),
      since: null,
      source: 'Bench',
    }));
    await writeRows(db, records.training, changes, today);
    return {};
  },
});

/** Makes the file and fills it; gives the milliseconds of each command. */
export const makeRegister = async (file: string, rows: number): Promise<number[]> => {
  await (await createCore({ file, ...person })).close();
  const writer = await openRegister(file, '2026-11-23T00:00:00Z');
  const reader = openForReading(file);
  const route = createRouter({
    features: [bench],
    basis: () => ({ today, user: 'Bench', role: 'administrator', file, practice: 'no' }),
    reading: reader.db,
    writing: writer.db,
    changed: () => {},
    unexpected: (error) => console.error(error),
  });
  const times: number[] = [];
  for (let from = 0; from < rows; from += batch) {
    const started = performance.now();
    const reply = await route(
      { name: 'bench.fill', input: { from, count: Math.min(batch, rows - from) } },
      { ...freeReins, origin: 'job' },
    );
    if (!reply.ok) throw new Error(reply.error.message);
    times.push(performance.now() - started);
  }
  await reader.close();
  await writer.close();
  return times;
};
