// Receiving yearly reports and taking a receipt back: one step for one unit or for many.
import { deleteRows, insertRows, patchRows } from '../../../db/queries/rows.ts';
import { reportsFor } from '../../../db/queries/reports.ts';
import type { reports } from '../../../preload/contract/reports.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Writing } from '../../context.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { firstDayOf, notEarlyFrom } from '../../domain/reports/report-duty.ts';
import { whyNotOwed } from '../../domain/reports/report-words.ts';
import { invalid, notFound, Refusal } from '../../errors.ts';
import { uuidv7 } from '../../ids.ts';
import { type ReportLine, reportBook, reportRules } from '../../rows/report-book.ts';

type Receive = InputOf<typeof reports.receive>;

const refuse = (field: string, words: string) => invalid(words, { [field]: words });

const checkDay = (on: string, year: number, today: string) => {
  if (on > today) throw refuse('on', `Ngày nhận ${formatVietnamese(on)} ở sau hôm nay.`);
  if (on < firstDayOf(year)) throw refuse('on', `Báo cáo năm ${year} không thể nhận trước ngày ${formatVietnamese(firstDayOf(year))}.`);
};

/** The lines asked for, in the order asked; every id must be a service that some rule asks for reports. */
const linesOf = async ({ db, today }: Writing, year: number, services: readonly string[]) => {
  const rules = await reportRules(db);
  const book = new Map(
    (await reportBook(db, year, today, rules, services.length === 1 ? services[0]! : null)).map((line) => [line.service.id, line]),
  );
  const lines = [...new Set(services)].map((id) => book.get(id) ?? null);
  if (lines.includes(null)) throw notFound();
  return { rules, lines: lines as ReportLine[] };
};

const named = (lines: readonly ReportLine[]) =>
  lines.length === 1 ? (lines[0]?.service.name ?? '') : `${lines.length.toLocaleString('vi-VN')} đơn vị`;

export const receive = async (
  { year, services, on, way, documentNumber, note, again }: Receive,
  context: Writing,
): Promise<OutputOf<typeof reports.receive>> => {
  const { db, today, label } = context;
  checkDay(on, year, today);
  const { rules, lines } = await linesOf(context, year, services);
  const there = new Map((await reportsFor(db, year, services)).map((one) => [one.service_id, one]));
  const twice = lines.filter((line) => there.has(line.service.id));
  if (twice.length > 0 && again === 'refuse') {
    const [first] = twice;
    throw new Refusal(
      'rule',
      twice.length === 1
        ? `${first?.service.name ?? ''} đã nộp báo cáo năm ${year} ngày ${formatVietnamese(there.get(first!.service.id)!.received_on)}.`
        : `${twice.length} đơn vị đã nộp báo cáo năm ${year}.`,
      { ref: { already: twice.map((line) => line.service.id) } },
    );
  }
  const values = { received_on: on, way, document_number: documentNumber, note };
  const fresh = lines.filter((line) => !there.has(line.service.id));
  await insertRows(
    db,
    'provider_report',
    fresh.map((line) => ({ id: uuidv7(), service_id: line.service.id, year, ...values, version: 1 })),
  );
  const corrected = again === 'correct' ? twice : [];
  await patchRows(
    db,
    corrected.map((line) => {
      const { id, version } = there.get(line.service.id)!;
      return { table: 'provider_report' as const, id, version, values };
    }),
  );
  const done = [...fresh, ...corrected];
  label(`${fresh.length === 0 && corrected.length > 0 ? 'Sửa' : 'Ghi nhận'} báo cáo năm ${year} của ${named(done)}`);
  const early = on < notEarlyFrom(rules, year);
  const free = done.filter((line) => !line.owed);
  return {
    received: fresh.length,
    corrected: corrected.length,
    skipped: lines.length - done.length,
    warnings: [
      ...(early && done.length > 0 ? [`Ngày nhận ${formatVietnamese(on)} còn sớm: năm ${year} chưa hết.`] : []),
      ...(free.length === 1 && done.length === 1
        ? [`${named(free)} không phải nộp. ${whyNotOwed(free[0]!.life, free[0]!.duty, year)}`]
        : []),
      ...(free.length > 0 && done.length > 1
        ? [`${free.length} đơn vị không phải nộp báo cáo năm ${year} vì không có ngày nào còn được hoạt động.`]
        : []),
    ],
  };
};

export const withdraw = async (
  { year, services }: InputOf<typeof reports.withdraw>,
  context: Writing,
): Promise<OutputOf<typeof reports.withdraw>> => {
  const { db, label } = context;
  const { lines } = await linesOf(context, year, services);
  const rows = await reportsFor(db, year, services);
  if (rows.length === 0) throw notFound(`Chưa ghi nhận báo cáo năm ${year} nào để bỏ.`);
  await deleteRows(
    db,
    'provider_report',
    rows.map((one) => one.id),
  );
  const withdrawn = new Set(rows.map((one) => one.service_id));
  label(`Bỏ ghi nhận báo cáo năm ${year} của ${named(lines.filter((line) => withdrawn.has(line.service.id)))}`);
  return { withdrawn: withdrawn.size };
};
