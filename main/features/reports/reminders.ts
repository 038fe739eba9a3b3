// The reminder round: which units were reminded of the report of a year, on which day, by which letter.
import { insertRows } from '../../../db/queries/rows.ts';
import { servicesOfLetters } from '../../../db/queries/reports.ts';
import type { reports } from '../../../preload/contract/reports.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Writing } from '../../context.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { invalid, notFound, refusedByRule } from '../../errors.ts';
import { uuidv7 } from '../../ids.ts';
import { reportBook, reportRules } from '../../rows/report-book.ts';

export const remind = async (
  { year, services, on, documents }: InputOf<typeof reports.remind>,
  { db, today, label }: Writing,
): Promise<OutputOf<typeof reports.remind>> => {
  if (on > today && documents.length === 0) {
    const words = `Ngày nhắc ${formatVietnamese(on)} ở sau hôm nay.`;
    throw invalid(words, { on: words });
  }
  const asked = new Set(services);
  const lines = (await reportBook(db, year, today, await reportRules(db))).filter((line) => asked.has(line.service.id));
  if (lines.length < asked.size) throw notFound();
  const open = lines.filter((line) => line.receipt === null);
  if (open.length === 0) throw refusedByRule(`Các đơn vị đã chọn đều đã nộp báo cáo năm ${year}, không cần nhắc.`);
  const kinds = [...new Set(open.map((line) => line.service.kind))];
  const letters = new Map((await servicesOfLetters(db, documents, kinds)).map((one) => [one.service, one.document]));
  const reminded = documents.length === 0 ? open : open.filter((line) => letters.has(line.service.id));
  await insertRows(
    db,
    'report_reminder',
    reminded.map((line) => ({
      id: uuidv7(),
      service_id: line.service.id,
      year,
      reminded_on: on,
      way: documents.length === 0 ? 'phone' : 'letter',
      document_id: letters.get(line.service.id) ?? null,
      version: 1,
    })),
  );
  label(`Đôn đốc báo cáo năm ${year}: ${reminded.length === 1 ? (reminded[0]?.service.name ?? '') : `${reminded.length} đơn vị`}`);
  return { reminded: reminded.length };
};
