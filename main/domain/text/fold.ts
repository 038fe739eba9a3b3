// Owns the search key: what is left of a text when accents, case and typists' habits no longer matter.

const apostrophes = /[’‘ʼʹ´`]/g;
const dashes = /[‐‑‒–—]/g;
const marks = /[\u0300-\u036f]/g;

/** The text in NFC, the one form in which the register stores text. */
export const nfc = (text: string): string => text.normalize('NFC');

/** Text of one line: NFC, outer and doubled spaces (no-break ones too) removed. */
export const tidy = (text: string): string => nfc(text).replace(/\s+/g, ' ').trim();

/**
 * Search key: no marks, đ → d, ƀ → b, one kind of apostrophe and dash, lower case, single spaces.
 * `hoà` and `hòa`, `H’Linh` and `H'Linh`, NFC and NFD are the same key.
 */
export const fold = (text: string): string =>
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

/** Search key of a document number: upper case, no spaces (`257 / gcnkđ` → `257/GCNKĐ`). */
export const foldCode = (text: string): string => nfc(text).toUpperCase().replace(/\s+/g, '').replace(dashes, '-');
