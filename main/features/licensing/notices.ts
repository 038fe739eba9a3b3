// Papers to be looked at again: notices that are late or lacking, numbers that stand twice, and settling those that are two.
import { credentialsById } from '../../../db/queries/derive.ts';
import { rulesOf } from '../../../db/queries/rules.ts';
import { insertRows } from '../../../db/queries/rows.ts';
import type { noticeMethods } from '../../../preload/contract/notices.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading, Writing } from '../../context.ts';
import { noticeCount } from '../../domain/notices/notice-findings.ts';
import { fold, foldCode } from '../../domain/text/fold.ts';
import { invalid, notFound } from '../../errors.ts';
import { noticeBook, noticeRules } from '../../rows/notice-book.ts';
import { serviceBehind } from '../../rows/service-behind.ts';
import { twinBook } from '../../rows/twin-book.ts';
import { workingCalendar } from '../../rows/working-calendar.ts';

type Methods = typeof noticeMethods;
const most = 500;

export const findings = async (
  { register, id, asOf }: InputOf<Methods['findings']>,
  { db, today }: Reading,
): Promise<OutputOf<Methods['findings']>> => {
  const { service } = await serviceBehind(db, register, id, today);
  const [body] = register === 'training' ? await noticeBook(db, asOf ?? today, service) : [];
  return { notices: body?.findings ?? [], twins: await twinBook(db, service) };
};

export const review = async (
  { search, fault, asOf }: InputOf<Methods['review']>,
  { db, today }: Reading,
): Promise<OutputOf<Methods['review']>> => {
  const words = fold(search)
    .split(' ')
    .filter((word) => word !== '');
  const has = (text: string) => words.every((word) => text.includes(word));
  const bodies = (await noticeBook(db, asOf ?? today)).filter((body) => has(body.nameFold));
  const twins = (await twinBook(db)).filter((twin) =>
    has(`${fold(twin.one.name)} ${fold(twin.other.name)} ${foldCode(twin.number)} ${fold(twin.number)}`),
  );
  return {
    notices: bodies
      .flatMap(({ service, name, findings: own }) => own.map((one) => ({ ...one, row: service, name })))
      .filter((one) => fault === null || one.fault === fault)
      .slice(0, most),
    twins: twins.slice(0, most),
    bodies: bodies.length,
    pairs: twins.length,
  };
};

export const countNotice = async (
  { kind, notified, on }: InputOf<Methods['countNotice']>,
  { db }: Reading,
): Promise<OutputOf<Methods['countNotice']>> => {
  const count = noticeCount(kind, notified, on, await rulesOf(db, noticeRules), await workingCalendar(db));
  return { count: count && { enough: count.enough, words: count.words, source: count.source, by: count.by } };
};

export const settleTwin = async (
  { id, papers, reason }: InputOf<Methods['settleTwin']>,
  { db, label }: Writing,
): Promise<OutputOf<Methods['settleTwin']>> => {
  const [first, second] = papers.toSorted();
  const found = await credentialsById(db, papers);
  if (found.length !== 2 || first === second) throw notFound('Không còn một trong hai giấy này. Hãy mở lại hồ sơ.');
  const [one, other] = found;
  if (one!.number_fold !== other!.number_fold) throw invalid('Hai giấy này không cùng số; không có gì phải phân biệt.');
  await insertRows(db, 'paper_distinction', [{ id, first_id: first!, second_id: second!, reason, version: 1 }]);
  label(`Hai giấy khác nhau cùng số ${one!.number ?? ''}`);
  return { id };
};
