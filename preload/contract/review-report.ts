// The report of the review of bodies to UBND and the ministry (plan 224 task 6b): seen, written, issued, found again.
import { z } from 'zod';
import { DocumentRow } from './document-row.ts';
import { Page } from './paper-page.ts';
import { Id, IsoDate, LongText, RequiredText, Text } from './primitives.ts';
import { RegisterName } from './records/record.ts';
import { everyone, job, read, registrars } from './rpc.ts';

/** A period with both its days; the numbers are those of its last day. */
export const ReviewAsk = z.object({
  from: IsoDate,
  to: IsoDate,
  registers: z.array(RegisterName).min(1, 'Chọn ít nhất một sổ.'),
  /** Kính gửi. */
  addressees: z.array(RequiredText).min(1, 'Ghi nơi gửi.').max(10),
  /** The officer's own words, a paragraph a line; '' = the section is left out. */
  remarks: LongText.default(''),
  series: RequiredText,
  symbol: RequiredText,
  on: IsoDate,
  signerMode: Text.default(''),
  signerPost: Text.default(''),
  signerName: Text.default(''),
});
export type ReviewAsk = z.output<typeof ReviewAsk>;

export const reviewMethods = {
  reviewPreview: read({
    what: 'Xem trước báo cáo rà soát đơn vị dịch vụ',
    roles: registrars,
    input: ReviewAsk,
    output: z.object({ page: Page, next: z.int(), fresh: z.enum(['yes', 'no']) }),
  }),
  reviewReport: job({
    what: 'Lập báo cáo rà soát đơn vị dịch vụ',
    roles: registrars,
    input: ReviewAsk.extend({
      as: z.enum(['word', 'pdf']).default('word'),
      issue: z.enum(['yes', 'no']).default('no'),
      first: z.int().min(1).max(99_999).nullable().default(null),
    }),
    output: z.object({ token: z.string(), name: z.string(), id: Id, number: z.string().nullable() }),
  }),
  reviewReports: read({
    what: 'Xem các báo cáo rà soát đã lập',
    roles: everyone,
    input: z.object({}),
    output: z.object({ documents: z.array(DocumentRow) }),
  }),
};
