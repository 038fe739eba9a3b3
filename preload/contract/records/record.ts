// A register as one flat record: its words, its grain and its columns in the order of the list.
import { z } from 'zod';
import type { Column } from './column.ts';

export const registerNames = ['training', 'technical-inspection', 'monitoring', 'health-exam', 'osh-staff', 'enterprise'] as const;
export const RegisterName = z.enum(registerNames);
export type RegisterName = z.infer<typeof RegisterName>;

/** The table whose id is the row's id: a service, one exam kind of a facility, a post, an employer. */
export type Root = 'service' | 'line' | 'post' | 'employer';
export type PaperKind = 'certificate' | 'notice' | 'declaration';

export interface RecordWords<C extends Record<string, Column>> {
  register: RegisterName;
  label: string;
  /** Counted noun: "38 tổ chức". */
  noun: string;
  root: Root;
  services: readonly string[];
  /** Kind of paper that a row without one is taken to carry. */
  paper: PaperKind | null;
  columns: C;
}

export const record = <C extends Record<string, Column>>(words: RecordWords<C>): RecordWords<C> => words;
export type AnyRecord = RecordWords<Record<string, Column>>;

/** A row as it crosses the contract: the columns' values, and what saving it again needs. */
export type Row = Record<string, string | number | null> & { id: string; version: string };
export const Row = z.intersection(z.record(z.string(), z.union([z.string(), z.number(), z.null()])), z.object({ id: z.string(), version: z.string() })) as unknown as z.ZodType<Row>;
export const Values = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
export type Values = z.infer<typeof Values>;
