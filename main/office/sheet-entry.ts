// Owns what Excel lets a hand do on a sheet of ours: choose from a list of words, type in open cells, leave the rest as it is.
import { attributeXml } from './xlsx-text.ts';

/** The cells of `area` (A1:A9) take words of a list; `refuse`: Excel takes nothing else, `warn`: it asks first. */
export interface Choices {
  area: string;
  words: WordSource;
  others: 'refuse' | 'warn';
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

const choiceXml = ({ area, words, others }: Choices): string => {
  const told = typeof words === 'string' ? 'Hãy chọn một giá trị trong danh sách của ô.' : `Hãy chọn: ${words.join(', ')}.`;
  return (
    `<dataValidation type="list"${others === 'warn' ? ' errorStyle="warning"' : ''} allowBlank="1" showInputMessage="1" showErrorMessage="1"` +
    ` errorTitle="Chọn trong danh sách" error="${attributeXml(told.slice(0, 220))}" sqref="${area}">` +
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
