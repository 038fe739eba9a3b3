// Owns text from before Unicode: which of the old encodings it is in, and the same text in Unicode.
import { isSyllable } from './syllable.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

export type OldEncoding = 'tcvn3' | 'vni';

const decoders: Readonly<Record<OldEncoding, (text: string) => string>> = { tcvn3: fromTcvn3, vni: fromVni };
const foreign = /[^\u0000-\u007f]/;
/** Letters that neither encoding can hold: the text is Unicode already. */
const unicode = /[\u0100-\u024f\u1e00-\u1eff]|\p{M}/u;
/** Signs that stand in words only where TCVN3 is shown in another font. */
const signs = /[¡-¿]/;
const breaks = /[\u0000-\u0040\u005b-\u0060\u007b-\u007f\u00a0\u2000-\u206f]+/;

/** .VnTime and its family hold TCVN3, VNI-Times and its family VNI; other fonts say nothing. */
export const encodingOfFont = (font: string): OldEncoding | null => (/^\.vn/i.test(font) ? 'tcvn3' : /^vni-/i.test(font) ? 'vni' : null);
/** .VnTimeH, .VnArialH …: small bytes are shown as capitals. */
export const hasCapitalsOnly = (font: string): boolean => /^\.vn.*h$/i.test(font);

/** In words typed with Caps Lock the marked letters stayed small, for capitals with marks had no bytes. */
const evenCapitals = (text: string, typed: string): string => {
  // "LĐTBXH" is written so in any text: abbreviations say nothing of the words beside them.
  const plain = typed
    .replace(/[^A-Za-z ]/g, '')
    .replace(/(?<![A-Za-z])[B-DF-HJ-NP-TV-XZ]{2,}(?![A-Za-z])/g, '')
    .replaceAll(' ', '');
  if (plain.length > 1 && plain === plain.toUpperCase()) return text.toUpperCase();
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const ascii = word.replace(/[^A-Za-z]/g, '');
    return ascii.length > 1 && ascii === ascii.toUpperCase() ? word.toUpperCase() : word;
  });
};

const toned = /^[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ][\p{L}]*[,;.)”"]?$/u;
const neverNames = new Set(['ở', 'ủy', 'uỷ']);
const isCapital = (word: string | undefined): boolean => word !== undefined && /^[(“"]?\p{Lu}/u.test(word);

/** TCVN3 has no Á, Ấ, Ứ: such a letter stays small between two words of a name, or at the end of one ("Đông á", "Nguyễn ánh Tuyết"). */
const nameCapitals = (text: string): string => {
  const words = text.split(' ');
  const starts = (at: number) => at === 0 || /[,;.:(–-]$/.test(words[at - 1] ?? '');
  return words
    .map((word, at) => {
      if (!toned.test(word) || neverNames.has(word)) return word;
      const [before, after] = [words[at - 1], words[at + 1]];
      const ends = after === undefined || /^\d/.test(after) || /[,;.)”"]$/.test(word);
      const named = starts(at) ? isCapital(after) : isCapital(before) && (ends ? !starts(at - 1) : isCapital(after));
      return named ? word[0]?.toUpperCase() + word.slice(1) : word;
    })
    .join(' ');
};

/** The text in Unicode NFC. `capitals` 'yes': its font shows capitals only. */
export const modernText = (text: string, encoding: OldEncoding, capitals: 'yes' | 'no' = 'no'): string => {
  if (capitals === 'yes') return decoders[encoding](text).toUpperCase();
  if (!foreign.test(text)) return text;
  // VNI has capitals of its own.
  const read = decoders[encoding](text);
  return encoding === 'tcvn3' ? nameCapitals(evenCapitals(read, text)) : read;
};

/** Whether every letter beyond ASCII could be one of an old encoding. */
export const mayBeOld = (text: string): boolean => foreign.test(text) && !unicode.test(text);
/** Whether some letter is one that only Unicode has. */
export const isUnicode = (text: string): boolean => unicode.test(text);
export const hasOldSigns = (text: string): boolean => signs.test(text);

const wordsOf = (text: string): string[] => text.split(breaks).filter((word) => word.length > 1 && foreign.test(word));
const share = (words: readonly string[]): number => words.filter(isSyllable).length / Math.max(1, words.length);

/** 0…1: how many of the words with letters beyond ASCII are Vietnamese syllables; 1 without such words. */
export const rightness = (text: string): number => {
  const words = wordsOf(text.normalize('NFC'));
  return words.length === 0 ? 1 : share(words);
};

const least = { words: 3, after: 0.6, gain: 0.4 };

/** The encoding in which these texts read clearly better; null where they are right as they stand, or there is too little to tell. */
export const encodingOf = (texts: Iterable<string>): OldEncoding | null => {
  const words = new Set<string>();
  let right = 0;
  let wrong = 0;
  for (const text of texts) {
    if (!foreign.test(text)) continue;
    if (unicode.test(text) || rightness(text) === 1) right += 1;
    else {
      wrong += 1;
      for (const word of wordsOf(text)) words.add(word);
    }
  }
  if (words.size < least.words || wrong * 3 < right) return null;
  const typed = [...words];
  const before = share(typed);
  const [best] = (['tcvn3', 'vni'] as const)
    .map((encoding) => ({ encoding, after: share(typed.map((word) => modernText(word, encoding))) }))
    .sort((one, other) => other.after - one.after);
  return best !== undefined && best.after >= least.after && best.after - before >= least.gain ? best.encoding : null;
};
