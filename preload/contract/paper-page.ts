// A page of a paper as it crosses to the window: lines with their sizes and places, as main/domain/papers/page.ts lays them out.
import { z } from 'zod';

const PageRun = z.object({ text: z.string(), style: z.enum(['regular', 'bold', 'italic', 'bold-italic']), size: z.number() });

export const PageLine = z.object({
  kind: z.literal('line'),
  runs: z.array(PageRun),
  align: z.enum(['left', 'center', 'right', 'justify']),
  /** Points above and below. */
  before: z.number(),
  after: z.number(),
  /** Millimetres. */
  first: z.number(),
  indent: z.number(),
  spacing: z.number(),
  keep: z.enum(['yes', 'no']),
});
export type PageLine = z.infer<typeof PageLine>;

const PageRule = z.object({ kind: z.literal('rule'), width: z.number(), column: z.number() });
const Side = z.array(z.union([PageLine, PageRule]));
export type PageSide = z.infer<typeof Side>;

export const PagePart = z.discriminatedUnion('kind', [
  PageLine,
  PageRule,
  z.object({ kind: z.literal('sides'), widths: z.tuple([z.number(), z.number()]), left: Side, right: Side }),
  z.object({ kind: z.literal('table'), widths: z.array(z.number()), heading: z.array(PageLine), rows: z.array(z.array(PageLine)) }),
  z.object({ kind: z.literal('break'), annex: z.literal('yes').optional() }),
]);
export type PagePart = z.infer<typeof PagePart>;

export const Page = z.object({
  landscape: z.enum(['yes', 'no']),
  margins: z.object({ top: z.number(), right: z.number(), bottom: z.number(), left: z.number() }),
  width: z.number(),
  parts: z.array(PagePart),
});
export type Page = z.infer<typeof Page>;
