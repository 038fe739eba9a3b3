// Owns the texts of an .xlsx: shared strings and those inside cells, plain or of several runs, without their phonetics.
import { damaged } from './refusal.ts';
import { eachAttribute, tagScanner, type TagReader, textOf, Unusual } from './xml-scan.ts';

const letterT = 0x74;
const isText = (bytes: Buffer, name: number, nameEnd: number): boolean => nameEnd - name === 1 && bytes[name] === letterT;
const isRun = (bytes: Buffer, name: number, nameEnd: number): boolean => nameEnd - name === 1 && bytes[name] === 0x72;
const isPhonetic = (bytes: Buffer, name: number, nameEnd: number): boolean =>
  nameEnd - name === 3 && bytes[name] === 0x72 && bytes[name + 1] === 0x50 && bytes[name + 2] === 0x68;

/** From this character on the text has this font; null = that of the cell. */
export interface StringRun {
  at: number;
  font: string | null;
}

export interface StringItem {
  /** null: an item without any text. */
  text: string | null;
  /** Of a text of several fonts. */
  runs?: readonly StringRun[];
}

/** Excel's longest cell has 32,767 characters; what goes on beyond this is too long all the same. */
const longEnough = 2 ** 17;
const mostRuns = 2 ** 15;

/** Gathers one string item: its first plain text, else the texts of its runs. */
export const itemReader = () => {
  let shape: 'open' | 'plain' | 'rich' = 'open';
  let text: string | null = null;
  let runs: StringRun[] = [];
  let [named, phonetic, taking] = [false, false, false];
  return {
    start: (): void => {
      [shape, text, runs, named, phonetic] = ['open', null, [], false, false];
    },
    open: (bytes: Buffer, name: number, nameEnd: number, end: number, empty: boolean): void => {
      taking = false;
      if (isText(bytes, name, nameEnd)) {
        if (phonetic || shape === 'plain') return;
        if (shape === 'open') shape = 'plain';
        text ??= '';
        taking = true;
      } else if (shape === 'open' && isRun(bytes, name, nameEnd)) shape = 'rich';
      else if (isPhonetic(bytes, name, nameEnd)) phonetic = !empty;
      if (shape !== 'rich') return;
      if (isRun(bytes, name, nameEnd) && runs.length < mostRuns) runs.push({ at: text?.length ?? 0, font: null });
      else if (nameEnd - name === 5 && bytes.toString('latin1', name, nameEnd) === 'rFont')
        eachAttribute(bytes, nameEnd, end, (at, atEnd, from, to) => {
          const run = runs.at(-1);
          if (run !== undefined && bytes.toString('latin1', at, atEnd) === 'val') [run.font, named] = [textOf(bytes, from, to), true];
        });
    },
    text: (bytes: Buffer, from: number, to: number): void => {
      if (taking && (text?.length ?? 0) < longEnough) text = (text ?? '') + textOf(bytes, from, to);
    },
    close: (bytes: Buffer, name: number, nameEnd: number): void => {
      if (isPhonetic(bytes, name, nameEnd)) phonetic = false;
    },
    item: (): StringItem => (named ? { text, runs } : { text }),
    wants: isText,
  };
};

const mostTexts = 2 ** 22;

/** Takes sharedStrings.xml piece by piece. */
export const sharedStrings = () => {
  const items: StringItem[] = [];
  const reader = itemReader();
  let inside = false;
  const isItem = (bytes: Buffer, name: number, nameEnd: number) => nameEnd - name === 2 && bytes[name] === 0x73 && bytes[name + 1] === 0x69;
  const tags: TagReader = {
    open: (bytes, name, nameEnd, end, empty) => {
      if (!isItem(bytes, name, nameEnd)) {
        if (inside) reader.open(bytes, name, nameEnd, end, empty);
        return;
      }
      if (items.length >= mostTexts) throw new Unusual();
      reader.start();
      if (empty) items.push({ text: '' });
      inside = !empty;
    },
    text: (bytes, from, to) => {
      if (inside) reader.text(bytes, from, to);
    },
    close: (bytes, name, nameEnd) => {
      if (!inside) return;
      if (!isItem(bytes, name, nameEnd)) return reader.close(bytes, name, nameEnd);
      inside = false;
      items.push(reader.item());
    },
    wants: isText,
  };
  const { take, end } = tagScanner(tags);
  return {
    take,
    /** Texts that are cut off would leave cells empty. */
    end: (): void => {
      if (inside) throw damaged();
      end();
    },
    items,
  };
};
