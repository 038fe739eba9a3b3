// Owns the search key: what is left of a text when accents, case and typists' habits no longer matter.

const apostrophes = /[’‘ʼʹ´`]/g;
const dashes = /[‐‑‒–—]/g;
const marks = /[\u0300-\u036f]/g;

/** The text in NFC, the one form in which the register stores text. */
export const nfc = (text: string): string => text.normalize('NFC');

/** Text of one line: NFC, outer and doubled spaces (no-break ones too) removed. */
export const tidy = (text: string): string => nfc(text).replace(/\s+/g, ' ').trim();

const spelledOut = (text: string): string =>
  text
    .normalize('NFD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(/ƀ/g, 'b')
    .replace(apostrophes, "'")
    .replace(dashes, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** What one character becomes, below U+2100 where each is folded by itself; undefined = the whole text must be spelled out. */
const byCharacter = Array.from({ length: 0x2100 }, (_, code): string | undefined => {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return ' ';
  // A final sigma is another letter, and marks of other scripts are put in order among each other.
  return code === 0x3a3 || (/\p{M}/u.test(character) && !/[\u0300-\u036f]/.test(character)) ? undefined : spelledOut(character);
});

/**
 * Search key: no marks, đ → d, ƀ → b, one kind of apostrophe and dash, lower case, single spaces.
 * `hoà` and `hòa`, `H’Linh` and `H'Linh`, NFC and NFD are the same key. Character by character: imports fold every cell.
 */
export const fold = (text: string): string => {
  let key = '';
  let space = false;
  for (let at = 0; at < text.length; at += 1) {
    const folded = byCharacter[text.charCodeAt(at)];
    if (folded === undefined) return spelledOut(text);
    if (folded === ' ') space = key !== '';
    else if (folded !== '') {
      key += space ? ` ${folded}` : folded;
      space = false;
    }
  }
  return key;
};

/** Search key of a document number: upper case, no spaces (`257 / gcnkđ` → `257/GCNKĐ`). */
export const foldCode = (text: string): string => nfc(text).toUpperCase().replace(/\s+/g, '').replace(dashes, '-');
