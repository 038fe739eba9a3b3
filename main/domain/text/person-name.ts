// Owns how a person's name is taken apart and ordered: by given name, with the Ê Đê, M'Nông and Gia Rai names that put it first.
import { tidy } from './fold.ts';
import { sortKeyOf } from './sort-key.ts';

/** `H'Linh`, `Y-Lâm`: the sign and the name in one word. */
const joined = /^(?:H['’‘ʼ`´-]|Y-)\S/i;
/** `H’ Hồng`, `Y Lâm`, `Y- Lâm`: the sign alone, the name follows. */
const alone = /^(?:H['’‘ʼ`´-]?|Y-?)$/i;

/** The given name: the last word; of names that begin with H' or Y that sign with the name after it. */
export const givenName = (fullName: string): string => {
  const words = tidy(fullName).split(' ');
  const [first = '', second] = words;
  if (joined.test(first)) return first;
  if (alone.test(first) && second !== undefined) return `${first} ${second}`;
  return words.at(-1) ?? '';
};

/** Everything but the given name: family and middle name, or the clan that stands last. */
const withoutGiven = (fullName: string, given: string): string => {
  const name = tidy(fullName);
  const word = tidy(given);
  if (word !== '' && name.startsWith(`${word} `) && (joined.test(name) || alone.test(name.split(' ')[0] ?? '')))
    return name.slice(word.length + 1);
  return name.endsWith(` ${word}`) ? name.slice(0, -word.length - 1) : name === word ? '' : name;
};

/** Order of people: given name, then the rest. `given` is the office's own correction of the given name. */
export const personSortKey = (fullName: string, given?: string | null): string => {
  const name = given ? tidy(given) : givenName(fullName);
  return sortKeyOf(name, withoutGiven(fullName, name));
};
