// Owns what Excel lets a hand do on a sheet of ours: choose from a list of words, type in open cells, leave the rest as it is.
import { attributeXml } from './xlsx-text.ts';

/** What Excel does with a word that is not in the list of a cell: refuses it, asks first, or takes it without a word. */
export type OtherWords = 'refuse' | 'warn' | 'take';

/** The cells of `area` (A1:A9) take words of a list, where there is one, and say a note while they are chosen. */
export interface Choices {
  area: string;
  words?: WordSource;
  others: OtherWords;
  note?: { title: string; text: string };
}

/** A few words, or a range that holds them ('Danh mục'!$A$2:$A$64). */
export type WordSource = readonly string[] | string;

/** Excel's longest list in the cell rule itself; commas part its words. */
const longestList = 255;

/** False: such words must stand in a range. */
export const fitsInRule = (words: readonly string[]): boolean =>
  words.join(',').length <= longestList && words.every((word) => !word.includes(','));

const formulaOf = (source: WordSource): string => {
  if (typeof source === 'string') return source;
  if (!fitsInRule(source)) throw new Error('These words must stand in a range of the workbook.');
  return `"${source.join(',').replaceAll('"', '""')}"`;
};

const noteXml = ({ note }: Choices): string =>
  note === undefined ? '' : ` promptTitle="${attributeXml(note.title.slice(0, 32))}" prompt="${attributeXml(note.text.slice(0, 255))}"`;

const choiceXml = (rule: Choices): string => {
  const { area, words, others } = rule;
  if (words === undefined) return `<dataValidation allowBlank="1" showInputMessage="1"${noteXml(rule)} sqref="${area}"/>`;
  const told = typeof words === 'string' ? 'Hãy chọn một giá trị trong danh sách của ô.' : `Hãy chọn: ${words.join(', ')}.`;
  const refusal =
    others === 'take' ? '' : ` showErrorMessage="1" errorTitle="Chọn trong danh sách" error="${attributeXml(told.slice(0, 220))}"`;
  return (
    `<dataValidation type="list"${others === 'warn' ? ' errorStyle="warning"' : ''} allowBlank="1" showInputMessage="1"${refusal}${noteXml(rule)} sqref="${area}">` +
    `<formula1>${attributeXml(formulaOf(words))}</formula1></dataValidation>`
  );
};

/** Stands after the merges of a sheet. */
export const choicesXml = (choices: readonly Choices[]): string =>
  choices.length === 0 ? '' : `<dataValidations count="${choices.length}">${choices.map(choiceXml).join('')}</dataValidations>`;

/** Stands right after the rows. No password: it keeps a hand from slipping, the reader of the file finds what was changed. */
export const lockedSheetXml = '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>';

/** Stands before the views of the book: sheets keep their names, order and hiding. */
export const lockedBookXml = '<workbookProtection lockStructure="1"/>';
