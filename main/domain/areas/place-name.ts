// Owns how names of places are compared: without spaces and apostrophes, loosely (no accents) or exactly (every letter and tone).
import { fold } from '../text/fold.ts';

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** `Ea H’Leo`, `EaH'leo` and `ea hleo` are one; `Phường 02` is `2`. */
export const looseKey = (name: string): string =>
  fold(name)
    .replace(/[\s'.-]/g, '')
    .replace(/^0+(?=\d)/, '');

/** As the loose key, but letters and tones count; the place of the tone does not (`Hoà` = `Hòa`). */
export const exactKey = (name: string): string => {
  const letters = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\s'’‘ʼ`´.-]/g, '')
    .replace(/^0+(?=\d)/, '');
  return `${letters.replace(tones, '')} ${(letters.match(tones) ?? []).join('')}`;
};
