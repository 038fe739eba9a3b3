// What happens on a visit and the answers to its checklist: entered, put right, taken away; refused when it cannot have happened then.
import { checklistItems, newestChecklist, visitAnswers, visitEvents } from '../../../db/queries/inspections.ts';
import { allRules } from '../../../db/queries/rules.ts';
import { deleteRows, insertRows, patchRows } from '../../../db/queries/rows.ts';
import type { Db } from '../../../db/schema.ts';
import type { visitMethods } from '../../../preload/contract/inspection-visits.ts';
import { choiceWord, itemAnswers, visitEventKinds } from '../../../preload/contract/records/visit-choices.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Writing } from '../../context.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import type { VisitEvent } from '../../domain/inspections/visit-clock.ts';
import { visitFault } from '../../domain/inspections/visit-life.ts';
import { ruleOn } from '../../domain/rules/holding.ts';
import { invalid, notFound, refusedByRule } from '../../errors.ts';
import { uuidv7 } from '../../ids.ts';
import { nameOf, visitEventFacts } from '../../rows/visit-book.ts';
import { raiseVisit, refuse, standingVisit } from './save-visit.ts';

type Methods = typeof visitMethods;
type Input = InputOf<Methods['saveVisitEvent']>;

/** NĐ 217/2025 art. 15: a commune representative or at least so many witnesses, where the rule holds. */
const witnessFault = async (db: Db, { kind, on, witness, witnessKind }: Input['event']): Promise<Record<string, string>> => {
  if (kind !== 'signature-refused') return {};
  const needed = Number(ruleOn(await allRules(db), 'inspection.witnesses', on)?.value ?? 0);
  if (needed === 0) return {};
  const names = (witness ?? '').split(/[;,\n]/).filter((name) => name.trim() !== '').length;
  if (names === 0)
    return { 'event.witness': `Ghi tên đại diện UBND cấp xã hoặc ít nhất ${needed} người chứng kiến (NĐ 217/2025/NĐ-CP Điều 15).` };
  if (witnessKind === null) return { 'event.witnessKind': 'Chọn đại diện UBND cấp xã hay người chứng kiến.' };
  return witnessKind === 'witness' && names < needed ? { 'event.witness': `Cần ít nhất ${needed} người chứng kiến.` } : {};
};

const wanting = ({ kind, on, days, until, note }: Input['event']): Record<string, string> => {
  if (kind === 'extended' && days === null) return { 'event.days': 'Ghi số ngày gia hạn.' };
  if ((kind === 'postponed' || kind === 'stopped') && !note) return { 'event.note': 'Ghi lý do.' };
  if (kind === 'postponed' && until !== null && until < on) return { 'event.until': 'Ngày này đứng trước ngày hoãn.' };
  return {};
};

/** A checklist half-filled is told at the minutes; a reason lets it pass. */
const halfFilled = async (
  db: Db,
  visit: string,
  checklist: string | null,
  { kind, note }: Input['event'],
): Promise<Record<string, string>> => {
  if ((kind !== 'minutes-signed' && kind !== 'signature-refused') || note || checklist === null) return {};
  const answered = new Set((await visitAnswers(db, visit)).map((one) => one.item_id));
  const open = (await checklistItems(db, checklist)).filter((item) => !answered.has(item.id));
  if (open.length === 0) return {};
  const named = open
    .slice(0, 6)
    .map((item) => item.position)
    .join(', ');
  const words = `Bảng kiểm còn ${open.length} mục chưa trả lời (mục ${named}${open.length > 6 ? ', …' : ''}). Trả lời hết, hoặc ghi lý do vào ô Nội dung.`;
  return { 'event.note': words };
};

export const saveVisitEvent = async ({ visit: id, event }: Input, context: Writing): Promise<OutputOf<Methods['saveVisitEvent']>> => {
  const { db, today } = context;
  const visit = await standingVisit(db, id);
  const events = await visitEvents(db, id);
  const standing = events.find((one) => one.id === event.id);
  refuse(wanting(event));
  const position = standing?.position ?? Math.max(0, ...events.map((one) => one.position)) + 1;
  const entered: VisitEvent = { id: event.id, kind: event.kind, on: event.on, position, days: event.days };
  const fault = visitFault(visit.decision_on, [...events.filter((one) => one.id !== event.id).map(visitEventFacts), entered], today);
  if (fault !== null) {
    const other = events.find((one) => one.id === fault.event && one.id !== event.id);
    const words = other
      ? `Không hợp với “${choiceWord(visitEventKinds, other.kind)}” ngày ${formatVietnamese(other.on_date)}: ${fault.words}`
      : fault.words;
    refuse({ [`event.${other ? 'on' : fault.field}`]: words });
  }
  refuse(await witnessFault(db, event));
  refuse(await halfFilled(db, id, visit.checklist_id, event));
  const refused = event.kind === 'signature-refused';
  const values = {
    kind: event.kind,
    on_date: event.on,
    days: event.kind === 'extended' ? event.days : null,
    until_on: event.kind === 'postponed' ? event.until : null,
    number: event.number || null,
    witness: refused ? event.witness || null : null,
    witness_kind: refused ? event.witnessKind : null,
    note: event.note || null,
  };
  if (standing) await patchRows(db, [{ table: 'inspection_event', id: event.id, version: standing.version, values }]);
  else await insertRows(db, 'inspection_event', [{ id: event.id, version: 1, inspection_id: id, position, ...values }]);
  // The edition with which it begins stays its own.
  const begins = event.kind === 'announced' && !standing && (await visitAnswers(db, id)).length === 0;
  const edition = begins ? await newestChecklist(db, visit.kind) : undefined;
  await raiseVisit(db, visit, edition ? { checklist_id: edition.id } : {});
  context.label(`${choiceWord(visitEventKinds, event.kind)}: ${nameOf(visit)}`);
  return { id: event.id };
};

export const removeVisitEvent = async (
  { visit: id, event: eventId }: InputOf<Methods['removeVisitEvent']>,
  context: Writing,
): Promise<OutputOf<Methods['removeVisitEvent']>> => {
  const { db, today } = context;
  const visit = await standingVisit(db, id);
  const events = await visitEvents(db, id);
  const gone = events.find((one) => one.id === eventId);
  if (!gone) throw notFound('Không còn thấy việc này của cuộc kiểm tra.');
  const left = events.filter((one) => one.id !== eventId).map(visitEventFacts);
  if (visitFault(visit.decision_on, left, today) !== null) throw invalid('Việc ghi sau dựa vào việc này. Hãy xóa việc ghi sau trước.');
  await deleteRows(db, 'inspection_event', [eventId]);
  await raiseVisit(db, visit);
  context.label(`Xóa “${choiceWord(visitEventKinds, gone.kind)}”: ${nameOf(visit)}`);
  return { id: eventId };
};

export const answerItems = async (
  { visit: id, answers }: InputOf<Methods['answer']>,
  context: Writing,
): Promise<OutputOf<Methods['answer']>> => {
  const { db } = context;
  const visit = await standingVisit(db, id);
  const items = visit.checklist_id === null ? [] : await checklistItems(db, visit.checklist_id);
  const standing = new Map((await visitAnswers(db, id)).map((one) => [one.item_id, one]));
  if ((await visitEvents(db, id)).some((event) => event.kind === 'closed' || event.kind === 'stopped'))
    throw refusedByRule('Cuộc kiểm tra đã kết thúc; bảng kiểm không sửa được nữa. Xóa việc kết thúc trước nếu cần sửa.');
  for (const { item, answer, note } of answers) {
    if (!items.some((one) => one.id === item)) throw notFound('Mục này không thuộc bảng kiểm của cuộc kiểm tra.');
    const old = standing.get(item);
    if (answer === null) {
      if (old) await deleteRows(db, 'inspection_answer', [old.id]);
      standing.delete(item);
      continue;
    }
    const values = { answer, note: note === undefined ? (old?.note ?? null) : note || null };
    if (!old) {
      const row = { id: uuidv7(), version: 1, inspection_id: id, item_id: item, ...values };
      await insertRows(db, 'inspection_answer', [row]);
      standing.set(item, { ...row, text: '' });
    } else if (old.answer !== values.answer || old.note !== values.note)
      await patchRows(db, [{ table: 'inspection_answer', id: old.id, version: old.version, values }]);
  }
  const [first] = answers;
  const item = items.find((one) => one.id === first?.item);
  context.label(
    answers.length === 1 && first && item
      ? `Mục ${item.position}: ${first.answer === null ? 'bỏ câu trả lời' : choiceWord(itemAnswers, first.answer).toLocaleLowerCase('vi')} – ${nameOf(visit)}`
      : `Trả lời ${answers.length} mục bảng kiểm – ${nameOf(visit)}`,
  );
  return { answered: standing.size, items: items.length };
};
