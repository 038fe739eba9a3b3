// Owns the Vietnamese alphabetical order as ASCII keys that plain binary comparison (SQLite BINARY, PostgreSQL "C") puts right.
//
// Agrees with `new Intl.Collator('vi')` of ICU 78 for the characters below. Outside them: ʼ counts as an apostrophe
// (the Collator puts it after z), and unknown letters come last, by code point.
import { tidy } from './fold.ts';

const inOrder = [...' _-–—,;:!?.·', ...'\'"«»()[]{}§@*/\\&#%•`^°+±÷×<=>|~$₫€', ...'0123456789aăâbƀcdđeêfghijklmnoôơpqrstuưvwxyz'];
/** ngang (no mark), then huyền, hỏi, ngã, sắc, nặng; then the breve and other marks of the minority letters. */
const marksInOrder = [...'\u0300\u0309\u0303\u0301\u0323\u0306\u0302\u030c\u030a\u0308\u030b\u0307\u0338\u0327\u0328\u0304'];
const quotes = new Map([
  ['‘', ["'", '"']],
  ['’', ["'", '#']],
  ['ʼ', ["'", '#']],
  ['“', ['"', '"']],
  ['”', ['"', '#']],
]);

const low = '!'; // the lowest weight: no mark, lower case; the separator below is lower still
const upper = '"';
const variant = '#';
const separator = ' ';
const after = '~';
const symbols = new Map(inOrder.map((character, place) => [character, String.fromCharCode(33 + place)]));
const markSymbols = new Map(marksInOrder.map((mark, place) => [mark, String.fromCharCode(36 + place)]));
const unknown = (character: string) => after + (character.codePointAt(0) ?? 0).toString(16).padStart(6, '0');
const cluster = /([^\u0300-\u036f])([\u0300-\u036f]*)/gu;

interface Levels {
  letters: string;
  tones: string;
  cases: string;
}

/** ă â ê ô ơ ư are letters of their own; every other mark is a tone or stays a mark. */
const letterOf = (base: string, marks: string[]): [string, string[]] => {
  const shape = marks.findIndex((mark) => mark !== '\u0323');
  const joined = shape < 0 ? base : (base + (marks[shape] ?? '')).normalize('NFC');
  return joined.length === 1 && joined !== base && symbols.has(joined)
    ? [joined, marks.filter((_, place) => place !== shape)]
    : [base, marks];
};

const spelledOut = (text: string): Levels => {
  let letters = '';
  let tones = '';
  let cases = '';
  const add = (character: string, tone: string, kase: string) => {
    letters += symbols.get(character) ?? unknown(character);
    tones += tone;
    cases += kase;
  };
  for (const [, raw = '', rawMarks = ''] of text.normalize('NFD').replace(/\p{C}/gu, '').matchAll(cluster)) {
    const small = raw.toLowerCase();
    const [base, marks] = letterOf(small, [...rawMarks]);
    const [quote, quoteTone] = quotes.get(base) ?? [];
    if (quote && quoteTone) add(quote, quoteTone, low);
    else if (symbols.has(base)) add(base, low, small === raw ? low : upper);
    else for (const part of raw.normalize('NFKD')) add(part.toLowerCase(), low, variant);
    for (const mark of marks) tones += markSymbols.get(mark) ?? unknown(mark);
  }
  return { letters, tones, cases };
};

/** Below U+2100 a character without marks of its own behind it weighs by itself. */
const byCharacter: (Levels | undefined)[] = [];
const alone = (code: number): Levels | null => {
  if (code >= 0x2100 || (code >= 0x300 && code <= 0x36f)) return null;
  return (byCharacter[code] ??= spelledOut(String.fromCharCode(code)));
};

const weighed = (text: string): Levels => {
  const all: Levels = { letters: '', tones: '', cases: '' };
  for (let at = 0; at < text.length; at += 1) {
    const one = alone(text.charCodeAt(at));
    if (one === null) return spelledOut(text);
    all.letters += one.letters;
    all.tones += one.tones;
    all.cases += one.cases;
  }
  return all;
};

const levels = (text: string): Levels => {
  const { letters, tones, cases } = weighed(tidy(text));
  return { letters, tones: tones.replace(/!+$/, ''), cases: cases.replace(/!+$/, '') };
};

/** Key of one text: base letters of the whole, then its tones, then its capitals. ASCII only. */
export const sortKey = (text: string): string => {
  const { letters, tones, cases } = levels(text);
  return [letters, tones, cases].join(separator).trimEnd();
};

/** Key of several texts where the next counts only when the one before is the same word, capitals aside. */
export const sortKeyOf = (...texts: string[]): string => {
  const all = texts.map(levels);
  return [...all.flatMap(({ letters, tones }) => [letters, tones]), ...all.map(({ cases }) => cases)].join(separator).trimEnd();
};
