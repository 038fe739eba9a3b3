// Owns made-up numbers: tax codes with and without a right check digit, personal numbers, telephones.
import type { Chance } from './chance.ts';
import type { Side } from './places.ts';

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** Beginnings that the tax office has not reached, so that no code is a real firm's. */
const beginnings: Record<Side, readonly string[]> = {
  'dak-lak': ['60097', '60098'],
  'phu-yen': ['44097', '44098'],
  elsewhere: ['03997', '01997', '04097', '42097'],
};

/** The tenth digit of nine; null where no code was ever given out. */
export const checkDigit = (nine: string): number | null => {
  const check = 10 - (weights.reduce((sum, weight, place) => sum + weight * Number(nine[place]), 0) % 11);
  return check === 10 ? null : check;
};

/** A tax code; now and then one typed wrong, as old lists have them. */
export const newTaxCode = (chance: Chance, side: Side): string => {
  for (;;) {
    const nine = chance.pick(beginnings[side]) + chance.digits(4);
    const check = checkDigit(nine);
    if (check !== null) return `${nine}${chance.happens(2) ? (check + 1) % 10 : check}`;
  }
};

/** A personal number that fits birth date and sex; most people were registered where they live. */
export const newCccd = (chance: Chance, born: string, sex: 'male' | 'female'): string => {
  const province = chance.weighted([
    ['066', 62],
    ['054', 24],
    ['040', 4],
    ['042', 3],
    ['049', 3],
    ['052', 4],
  ]);
  const century = (born < '2000' ? 0 : 2) + (sex === 'male' ? 0 : 1);
  return `${province}${century}${born.slice(2, 4)}${chance.digits(6)}`;
};

export const newMobile = (chance: Chance): string =>
  `${chance.pick(['032', '033', '035', '038', '039', '070', '077', '081', '083', '085', '090', '091', '093', '094', '096', '097', '098'])}${chance.digits(7)}`;

/** A fixed line of the province, written as offices write it. */
export const newPhone = (chance: Chance, side: Side): string => {
  if (side === 'elsewhere' || chance.happens(35)) return newMobile(chance);
  const [area, first] = side === 'dak-lak' ? ['0262', chance.pick(['3', '3', '3', '6'])] : ['0257', chance.pick(['3', '3', '6'])];
  const number = `${first}${chance.digits(6)}`;
  return chance.weighted([
    [`${area}${number}`, 5],
    [`${area} ${number.slice(0, 1)} ${number.slice(1, 4)} ${number.slice(4)}`, 3],
    [`${area}.${number}`, 2],
  ]);
};
