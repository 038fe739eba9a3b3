// The search key is built character by character; it is the one that the whole text, spelled out step by step, would have.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../main/domain/text/fold.ts';

const spelledOut = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(/ƀ/g, 'b')
    .replace(/[’‘ʼʹ´`]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

const words = fc
  .array(fc.constantFrom('Đắk  Lắk', 'ê̆', 'Ayŭn', 'Ea H’Leo', 'Bƀ', '\u00a0', '–', 'ΟΔΟΣ Σ', 'İ', 'Công ty'))
  .map((all) => all.join(' '));

test('of any text', () => {
  const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ unit: 'grapheme', maxLength: 30 }), words);
  fc.assert(
    fc.property(anything, (text) => fold(text) === spelledOut(text)),
    { seed: 84_2015, numRuns: 3000 },
  );
});

test('of every character there is between two letters', () => {
  const wrong = Array.from({ length: 0x3000 }, (_, code) => `a${String.fromCharCode(code)}b`).filter(
    (text) => fold(text) !== spelledOut(text),
  );
  expect(wrong).toEqual([]);
});
