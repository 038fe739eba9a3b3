// One column of a register, written once: grid, form, Excel, search, history labels and row type derive from it.
import { z } from 'zod';
import { Cccd, Count, IsoDate, LongText, Phone, RequiredText, TaxCode, Text } from '../primitives.ts';

/** What a cell holds. `choices` is text: codes in their canonical order, joined by ",". Everything else is text, number or null. */
export type ColumnKind = 'text' | 'longtext' | 'code' | 'tax-code' | 'phone' | 'personal' | 'date' | 'number' | 'choice' | 'choices' | 'area';

export interface Choice {
  code: string;
  label: string;
  /** Short word for a table cell (G2, N4); the label when absent. */
  short?: string;
  /** Other spellings met in offices' workbooks, compared folded. */
  also?: readonly string[];
}

export interface ColumnWords {
  /** Heading in list, form, Excel sheet and history. */
  label: string;
  /** Width in the list in pixels; null = not shown until asked for. */
  width: number;
  hidden?: true;
  pinned?: true;
  /** Where the value lives: `table.column`, tables as db/queries/register-source.ts joins them. */
  at: string;
  /** Where lists read it when that is derived: of a paper what holds on the as-of day. */
  shownAt?: string;
  /** Derived column to order by (Vietnamese key); `at` when absent. */
  sort?: string;
  /** Derived column with folded text for chips; `at` when absent. */
  fold?: string;
  /** Part of the folded text that the list's box and Ctrl+K look through. */
  search?: 'words' | 'code';
  /** Other headings under which workbooks bring this column, compared folded; the label is one already. */
  excel?: readonly string[];
  /** Section of form and record page. */
  section: string;
  /** A hint under the box of the form. */
  hint?: string;
  /** Shown, searched and exported, never typed: the core fills it. */
  derived?: true;
  /** Of one kind of paper alone: forms show it for that kind. */
  paper?: 'notice';
  /** Fact with from–to days: saving may say since when. */
  dated?: true;
}

export interface Column extends ColumnWords {
  kind: ColumnKind;
  required: boolean;
  choices: readonly Choice[];
  schema: z.ZodType<string | number | null>;
}

const blankIsNull = <S extends z.ZodType>(schema: S) => z.preprocess((value) => (value === '' || value === undefined ? null : value), z.nullable(schema));

const column =
  <S extends z.ZodType<string | number | null>>(kind: ColumnKind, schema: S, required = false) =>
  (words: ColumnWords) => ({ ...words, kind, schema, required, choices: [] as readonly Choice[] });

export const requiredText = column('text', RequiredText, true);
export const text = column('text', blankIsNull(Text) as unknown as z.ZodType<string | null>);
export const longText = column('longtext', blankIsNull(LongText) as unknown as z.ZodType<string | null>);
export const code = column('code', blankIsNull(Text) as unknown as z.ZodType<string | null>);
export const taxCode = column('tax-code', blankIsNull(TaxCode) as unknown as z.ZodType<string | null>);
export const phone = column('phone', blankIsNull(Phone) as unknown as z.ZodType<string | null>);
/** A personal number: masked everywhere, shown through an audit call, left out of exports unless asked for by name. */
export const personal = column('personal', blankIsNull(Cccd) as unknown as z.ZodType<string | null>);
export const date = column('date', blankIsNull(IsoDate) as unknown as z.ZodType<string | null>);
export const number = column('number', blankIsNull(Count) as unknown as z.ZodType<number | null>);
/** Commune code of today's map; the address keeps the words as printed. */
export const area = column('area', blankIsNull(Text) as unknown as z.ZodType<string | null>);

const oneOf = (choices: readonly Choice[]) => z.string().refine((value) => choices.some((choice) => choice.code === value), `Chọn một trong: ${choices.map((choice) => choice.label).join('; ')}.`);
const someOf = (choices: readonly Choice[]) =>
  z
    .string()
    .refine((value) => value.split(',').every((part) => choices.some((choice) => choice.code === part.trim())), 'Có mã không thuộc danh mục.')
    .transform((value) =>
      choices
        .filter((choice) => value.split(',').some((part) => part.trim() === choice.code))
        .map((choice) => choice.code)
        .join(','),
    );

export const choice = (choices: readonly Choice[], words: ColumnWords) => ({
  ...column('choice', blankIsNull(oneOf(choices)) as unknown as z.ZodType<string | null>)(words),
  choices,
});
export const requiredChoice = (choices: readonly Choice[], words: ColumnWords) => ({ ...column('choice', oneOf(choices) as z.ZodType<string>, true)(words), choices });
export const choices = (list: readonly Choice[], words: ColumnWords) => ({
  ...column('choices', blankIsNull(someOf(list)) as unknown as z.ZodType<string | null>)(words),
  choices: list,
});
