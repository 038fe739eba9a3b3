// Owns how words of an office become codes of a closed list: "Hạng B", "BCT", "Nhóm 1, 2, 3, 4, 6", "Vi khí hậu, ánh sáng", "Toàn bộ".
import type { Choice } from '../../../preload/contract/records/column.ts';
import { fold } from '../../domain/text/fold.ts';
import { failed, read, type CellReading } from './cell-reading.ts';

const plain = (text: string) =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
/** With its accents, so that "bé" is no "bể"; text typed without accents is compared without. */
const accented = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const bare = (text: string) => text.replace(/^(hang|nhom|loai|doi tuong|yeu to|linh vuc|muc)( (so|huan luyen|kiem dinh|quan trac))? /, '');
const spellings = ({ code, label, short, also }: Choice) => [code, label, ...(short === undefined ? [] : [short]), ...(also ?? [])];
const holds = (text: string, words: string) => words !== '' && ` ${text} `.includes(` ${words} `);
const whole = /^(toan bo|tat ca|day du|ca \d+ (nhom|yeu to))( (cac )?(nhom|yeu to|doi tuong|linh vuc).*)?$/;

interface Spelling {
  choice: Choice;
  plain: string;
  bare: string;
  accented: string;
}

const spelt = new WeakMap<readonly Choice[], Spelling[]>();
const spellingsOf = (choices: readonly Choice[]): Spelling[] => {
  const known = spelt.get(choices);
  if (known !== undefined) return known;
  const made = choices.flatMap((choice) =>
    spellings(choice).map((one) => ({ choice, plain: plain(one), bare: bare(plain(one)), accented: accented(one) })),
  );
  spelt.set(choices, made);
  return made;
};

const exactly = (text: string, choices: readonly Choice[]): Choice | null => {
  const key = plain(text);
  const short = bare(key);
  return spellingsOf(choices).find((one) => one.plain === key || one.bare === short)?.choice ?? null;
};

/** Choices whose words stand inside the text, the longest words first; a stretch of text speaks once. */
const within = (text: string, choices: readonly Choice[]): Choice[] => {
  const form = fold(text) === text.normalize('NFC').toLowerCase().trim() ? 'plain' : 'accented';
  const words = spellingsOf(choices).filter((one) => one[form].length > 1);
  let rest = form === 'plain' ? plain(text) : accented(text);
  const found = new Set<Choice>();
  for (const one of words.toSorted((first, second) => second[form].length - first[form].length)) {
    if (!holds(rest, one[form])) continue;
    found.add(one.choice);
    rest = ` ${rest} `.replace(` ${one[form]} `, ' | ').trim();
  }
  return choices.filter((choice) => found.has(choice));
};

/** The one item that these words name; null where they name none or several. */
export const choiceOf = (text: string, choices: readonly Choice[]): Choice | null => exactly(text, choices) ?? only(within(text, choices));

export const readChoice = (text: string, choices: readonly Choice[]): CellReading => {
  const one = choiceOf(text, choices);
  if (one !== null) return one.code === text || one.label === text || one.short === text ? read(one.code) : read(one.code, 'choice');
  return failed(`“${text}” không có trong danh mục: ${choices.map(({ label }) => label).join('; ')}.`);
};

const only = <T>(list: readonly T[]): T | null => (list.length === 1 ? (list[0] ?? null) : null);

/** "1-4", "1 đến 4" of a list whose short words are numbers. */
const range = (part: string, choices: readonly Choice[]): Choice[] => {
  const [, from, to] = /^(\d)(?: ?- ?| den )(\d)$/.exec(bare(fold(part))) ?? [];
  return from === undefined ? [] : choices.filter(({ short }) => short !== undefined && short >= from && short <= (to ?? ''));
};

/** Codes in the order of the list, joined by ","; `problem` names the words that say nothing. */
export const readChoices = (text: string, choices: readonly Choice[]): CellReading => {
  if (whole.test(plain(text))) return read(choices.map(({ code }) => code).join(','), 'choice');
  const single = exactly(text, choices);
  if (single !== null) return single.code === text ? read(single.code) : read(single.code, 'choice');
  const found = new Set<Choice>();
  const unknown: string[] = [];
  const numbers = /^\d([.\s]+\d)*$/.test(text.trim()) ? text.trim().split(/[.\s]+/) : null;
  for (const part of (numbers ?? text.split(/[,;+\n/]|\s(?:và|&)\s/)).map((one) => one.trim()).filter((one) => one !== '')) {
    const one = exactly(part, choices);
    const several = one === null ? [...range(part, choices), ...within(part, choices)] : [one];
    if (several.length === 0) unknown.push(part);
    for (const choice of several) found.add(choice);
  }
  const codes = choices
    .filter((choice) => found.has(choice))
    .map(({ code }) => code)
    .join(',');
  if (codes === '') return failed(`Không nhận ra mục nào của danh mục trong “${text}”.`, 'doubt');
  const reading = codes === text ? read(codes) : read(codes, 'choice');
  return unknown.length === 0 ? reading : { ...reading, problem: { severity: 'doubt', message: `Chưa nhận ra: ${unknown.join('; ')}.` } };
};
