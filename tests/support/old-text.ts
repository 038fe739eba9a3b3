// Owns writing Unicode text in the old encodings, as the typing programs of their day did; for tests alone.
import { tcvn3Letters } from '../../main/domain/text/tcvn3.ts';
import { vniLetters } from '../../main/domain/text/vni.ts';

const turned = (letters: ReadonlyMap<string, string>): Map<string, string> => {
  const back = new Map<string, string>();
  for (const [typed, letter] of letters) if (!back.has(letter)) back.set(letter, typed);
  return back;
};
const tcvn3 = turned(tcvn3Letters);
const vni = turned(vniLetters);

/** Capitals with a tone have no byte: they are typed small, in a font of capitals. */
export const toTcvn3 = (text: string): string =>
  [...text.normalize('NFC')].map((letter) => tcvn3.get(letter) ?? tcvn3.get(letter.toLowerCase()) ?? letter).join('');
export const toVni = (text: string): string => [...text.normalize('NFC')].map((letter) => vni.get(letter) ?? letter).join('');
