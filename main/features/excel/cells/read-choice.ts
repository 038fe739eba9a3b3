// Owns how words of an office become codes of a closed list: "Hạng B", "BCT", "Nhóm 1, 2, 3, 4, 6", "Vi khí hậu, ánh sáng", "Toàn bộ".
import type { Choice } from '../../../../preload/contract/records/column.ts';
import { fold } from '../../../domain/text/fold.ts';
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
/** "Nhóm 2: người làm công tác ATVSLĐ", "N5 Thang máy, …" without their number. */
const unnumbered = (label: string) => label.replace(/^(?:nhóm \d:|[A-Z]\d)\s+/iu, '');
const spellings = ({ code, label, short, also }: Choice) => [
  ...new Set([code, label, unnumbered(label), ...(short === undefined ? [] : [short]), ...(also ?? [])]),
];
const holds = (text: string, words: string) => words !== '' && ` ${text} `.includes(` ${words} `);
const whole =
  /^(?:(?:toan bo|tat ca|day du)(?: (?:cac )?(?:nhom|yeu to|doi tuong|linh vuc|thiet bi|loai).*)?|(?:(?:ca|du|toan bo|tat ca|\d+) )?0?(\d+) (?:nhom|yeu to)(?: .*)?)$/;
const except = /[\s,;(]+(?:ngoại\s+)?(?:trừ|không (?:bao )?gồm)\s+/iu;

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

/** "Hạng A, B": items of one letter are met as words of their own. */
const letters = (text: string, choices: readonly Choice[]): Choice[] =>
  choices.every(({ code }) => code.length === 1) ? choices.filter(({ code }) => holds(plain(text), code.toLowerCase())) : [];
const named = (text: string, choices: readonly Choice[]): Choice[] => {
  const own = letters(text, choices);
  return own.length > 0 ? own : within(text, choices);
};

/** The one item that these words name; null where they name none or several. */
export const choiceOf = (text: string, choices: readonly Choice[]): Choice | null => exactly(text, choices) ?? only(named(text, choices));

export const readChoice = (typed: string, choices: readonly Choice[]): CellReading => {
  const text = isNumbered(choices) ? numbersOut(typed).replace(/^(\d)\.0+$/, '$1') : typed;
  const one = readItems(text, choices).value?.toString().includes(',') ? null : choiceOf(text, choices);
  if (one !== null) return one.code === typed || one.label === typed || one.short === typed ? read(one.code) : read(one.code, 'choice');
  if (one === null && (named(text, choices).length > 1 || readItems(text, choices).value !== null))
    return failed(`“${typed}” nêu nhiều mục, chỉ chọn được một.`, 'doubt');
  return failed(`“${typed}” không có trong danh mục: ${choices.map(({ label }) => label).join('; ')}.`);
};

const only = <T>(list: readonly T[]): T | null => (list.length === 1 ? (list[0] ?? null) : null);

const isNumbered = (choices: readonly Choice[]) => choices.every(({ short }) => /^\d$/.test(short ?? ''));
/** "N1", "N 1", "Nhóm 01" and "01" of a list whose short words are numbers. */
const numbersOut = (text: string): string =>
  text.replace(/(?<![\p{L}\d])n(?:h|hóm|hom)?\s*[.:]?\s*0?(\d)(?!\d)/giu, 'nhóm $1').replace(/(?<![\d.])0(\d)(?!\d)/g, '$1');

/** "1-4", "nhóm 1 đến nhóm 4" of such a list; "N1-N5" of one with codes. */
const range = (part: string, choices: readonly Choice[]): Choice[] => {
  const [, first, last] = /^(?:tu )?([a-z]\d)(?: ?- ?| den )([a-z]\d)$/.exec(fold(part)) ?? [];
  const [start, end] = [first, last].map((code) => choices.findIndex((choice) => choice.code.toLowerCase() === code));
  if (start !== undefined && end !== undefined && start >= 0 && end >= start) return choices.slice(start, end + 1);
  const [, from, to] = /^(?:tu )?(?:(?:cac )?nhom )?(\d)(?: ?- ?| den )(?:nhom )?(\d)$/.exec(bare(fold(part))) ?? [];
  return from === undefined ? [] : choices.filter(({ short }) => short !== undefined && short >= from && short <= (to ?? ''));
};

/** Codes in the order of the list, joined by ","; `problem` names the words that say nothing. */
export const readChoices = (typed: string, choices: readonly Choice[]): CellReading => {
  const [most = '', ...rest] = typed.split(except);
  if (rest.length === 0 || most.trim() === '') return readItems(typed, choices);
  const all = readItems(most, choices);
  if (all.value === null) return all;
  const less = readItems(rest.join(', ').replace(/\)\s*$/, ''), choices);
  const out = String(less.value).split(',');
  const kept = String(all.value)
    .split(',')
    .filter((code) => !out.includes(code));
  // An item of words covers more than what is taken out of it.
  if (isNumbered(choices) && less.value !== null && kept.length > 0) return { ...all, value: kept.join(','), repairs: ['choice'] };
  return { ...all, problem: { severity: 'doubt', message: `“${typed}” có phần loại trừ, chưa tính đến.` } };
};

const readItems = (typed: string, choices: readonly Choice[]): CellReading => {
  const count = whole.exec(plain(typed));
  if (count !== null && (count[1] === undefined || Number(count[1]) === choices.length))
    return read(choices.map(({ code }) => code).join(','), 'choice');
  const single = exactly(typed, choices);
  if (single !== null) return single.code === typed ? read(single.code) : read(single.code, 'choice');
  const text = isNumbered(choices) ? numbersOut(typed) : typed;
  const found = new Set<Choice>();
  const unknown: string[] = [];
  const numbers = /^\d(?:[.\s]+\d)*$|^\d(?:\s*-\s*\d){2,}$/.test(text.trim()) ? text.trim().split(/[.\s-]+/) : null;
  for (const part of (numbers ?? text.split(/[,;+\n/&]|\s(?:và|hoặc)\s/)).map((one) => one.trim()).filter((one) => one !== '')) {
    const one = exactly(part, choices);
    const spread = one === null ? range(part, choices) : [];
    const several = one !== null ? [one] : spread.length > 0 ? spread : within(part, choices);
    if (several.length === 0) unknown.push(part);
    for (const choice of several) found.add(choice);
  }
  const codes = choices
    .filter((choice) => found.has(choice))
    .map(({ code }) => code)
    .join(',');
  if (codes === '') return failed(`Không nhận ra mục nào của danh mục trong “${typed}”.`, 'doubt');
  const reading = codes === typed ? read(codes) : read(codes, 'choice');
  return unknown.length === 0 ? reading : { ...reading, problem: { severity: 'doubt', message: `Chưa nhận ra: ${unknown.join('; ')}.` } };
};
