// Owns VNI, where a letter of the VNI- fonts is followed by the character of its mark, read back into Unicode.

/** Character of the mark → the marks it stands for. */
const tones = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' };
const circumflex = { â: '', á: '\u0301', à: '\u0300', å: '\u0309', ã: '\u0303', ä: '\u0323' };
const breve = { ê: '', é: '\u0301', è: '\u0300', ú: '\u0309', ü: '\u0303', ë: '\u0323' };

const pairs = (base: string, letter: string, marks: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(marks).map(([mark, tone]) => [base + mark, (letter + tone).normalize('NFC')]);

const small: [string, string][] = [
  ...[...'aeouy'].flatMap((base) => pairs(base, base, tones)),
  ...[...'aeo'].flatMap((base) => pairs(base, `${base}\u0302`, circumflex)),
  ...pairs('a', 'a\u0306', breve),
  ...pairs('ô', 'ơ', tones),
  ...pairs('ö', 'ư', tones),
  ...Object.entries({ ô: 'ơ', ö: 'ư', ñ: 'đ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', í: 'í', ì: 'ì' }),
];

/** One or two characters as they stand in the file → letter; a capital may carry a small mark. */
export const vniLetters: ReadonlyMap<string, string> = new Map(
  small.flatMap(([typed, letter]): [string, string][] => [
    [typed, letter],
    [typed.toUpperCase(), letter.toUpperCase()],
    [(typed[0] ?? '').toUpperCase() + typed.slice(1), letter.toUpperCase()],
  ]),
);

const known = new RegExp([...vniLetters.keys()].sort((one, other) => other.length - one.length).join('|'), 'g');

/** The text in Unicode NFC; two characters before one. Digits, ASCII and what the table does not know stay. */
export const fromVni = (text: string): string => text.replace(known, (typed) => vniLetters.get(typed) ?? typed).normalize('NFC');
