// A form made from columns: what it begins with, what is wrong in it, what it would change.
import { zodResolver } from '@hookform/resolvers/zod';
import type { Resolver } from 'react-hook-form';
import { z } from 'zod';
import type { Column } from '../../../preload/contract/records/column.ts';
import type { Values } from '../../../preload/contract/records/record.ts';
import { readTypedDate } from '../../components/date-entry.ts';
import { readTypedNumber } from '../../components/number-entry.ts';

export type Columns = readonly (readonly [key: string, column: Column])[];

/** What stands in the boxes at first: every column of the form, '' for nothing. */
export const initialValues = (columns: Columns, row: Values | null): Values =>
  Object.fromEntries(columns.map(([key, column]) => [key, row?.[key] ?? (column.kind === 'number' ? null : '')]));

/** The sentence for a day or number that is none yet; the column's own schema says the rest. */
function typedError(column: Column, value: unknown, today: string): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  const read = column.kind === 'date' ? readTypedDate(value, today) : column.kind === 'number' ? readTypedNumber(value) : null;
  return read && 'error' in read ? read.error : undefined;
}

/** What a masked number stood at is right as it is: it is not sent. */
const unlessKept = (column: Column, kept: unknown): z.ZodType =>
  column.kind === 'personal' && typeof kept === 'string' && kept !== '' ? z.union([z.literal(kept), column.schema]) : column.schema;

const formSchema = (columns: Columns, initial: Values, today: string) =>
  z.object(
    Object.fromEntries(
      columns.map(([key, column]) => {
        const typed = z.unknown().superRefine((value, context) => {
          const error = typedError(column, value, today);
          if (error) context.addIssue({ code: 'custom', message: error });
        });
        return [key, typed.pipe(unlessKept(column, initial[key]))];
      }),
    ),
  );

/** What the core refused: it stays wrong until the value is another. */
export type Refused = Readonly<Record<string, { value: unknown; message: string }>>;

/** Checks a form by its columns; what passes is tidied as the core would. */
export function formResolver(columns: Columns, initial: Values, today: string, refused: () => Refused = () => ({})): Resolver<Values> {
  const check = zodResolver(formSchema(columns, initial, today) as unknown as z.ZodType<Values, Values>);
  return async (values, context, options) => {
    const result = await check(values, context, options);
    const standing = Object.entries(refused()).filter(([key, one]) => values[key] === one.value);
    if (standing.length === 0) return result;
    const errors = Object.fromEntries(standing.map(([key, { message }]) => [key, { type: 'core', message }]));
    return { values: {}, errors: { ...errors, ...result.errors } };
  };
}

const nothing = (value: unknown) => value === null || value === undefined || value === '';
const same = (a: unknown, b: unknown) => a === b || (nothing(a) && nothing(b));

/** The columns whose value is no longer that of the row, with null for what was emptied. */
export const changesOf = (values: Values, base: Values): Values =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([key, value]) => !same(value, base[key]))
      .map(([key, value]) => [key, nothing(value) ? null : (value ?? null)]),
  );
