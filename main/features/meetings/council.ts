// Terms and members of the council: shown for a day, written, put in order, removed where they were entered by mistake.
import {
  councilMemberById,
  councilMembers,
  councilTermById,
  councilTermOn,
  councilTerms,
  memberUses,
} from '../../../db/queries/meetings-council.ts';
import { meetingsOfTerm } from '../../../db/queries/meetings.ts';
import { deleteRows, insertRows, patchRows } from '../../../db/queries/rows.ts';
import type { CouncilMemberTable, CouncilTermTable, Db, Transacting } from '../../../db/schema.ts';
import type { councilMethods } from '../../../preload/contract/meeting-council.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading, Writing } from '../../context.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { otherChair, sameSeat } from '../../domain/meetings/composition.ts';
import { conflict, invalid, notFound, refusedByRule } from '../../errors.ts';
import { agencyBook, nameOn } from '../../rows/agency-book.ts';
import { councilOn, roleWord, seatOf, termShown } from '../../rows/council-book.ts';

type Methods = typeof councilMethods;

export const refuse = (fields: Record<string, string>): void => {
  const [first] = Object.values(fields);
  if (first !== undefined) throw invalid(first, fields);
};

const standingTerm = async (db: Db, id: string): Promise<CouncilTermTable> => {
  const term = await councilTermById(db, id);
  if (!term) throw notFound('Không còn nhiệm kỳ này trong sổ.');
  return term;
};

export const listTerms = async ({ asOf }: InputOf<Methods['terms']>, { db, today }: Reading): Promise<OutputOf<Methods['terms']>> => {
  const day = asOf ?? today;
  const members = Map.groupBy(await councilMembers(db, null), (one) => one.term_id);
  const terms = (await councilTerms(db)).map((term) => termShown(term, members.get(term.id)?.length ?? 0));
  return { day, terms, present: (await councilTermOn(db, day))?.id ?? null };
};

export const showCouncil = async (
  { asOf, term }: InputOf<Methods['council']>,
  { db, today }: Reading,
): Promise<OutputOf<Methods['council']>> => {
  const council = await councilOn(db, asOf ?? today, term);
  const { day, members, notes } = council;
  return { day, term: council.term && termShown(council.term, members.length), members, notes };
};

const termFaults = async (db: Db, input: InputOf<Methods['saveTerm']>): Promise<Record<string, string>> => {
  const fields: Record<string, string> = {};
  const { id, from, to } = input;
  if (to !== null && to < from) fields.to = 'Ngày kết thúc đứng trước ngày bắt đầu.';
  const clash = (await councilTerms(db)).find(
    (one) => one.id !== id && (one.to_on === null || one.to_on >= from) && (to === null || one.from_on <= to),
  );
  if (clash)
    fields.from = `Trùng thời gian với nhiệm kỳ từ ${formatVietnamese(clash.from_on)}. Hãy ghi ngày kết thúc của nhiệm kỳ đó trước.`;
  const outside = (await councilMembers(db, id)).find((one) => one.from_on < from);
  if (outside) fields.from ??= `${outside.name} đã là thành viên từ ${formatVietnamese(outside.from_on)}, trước ngày này.`;
  if (input.seal === 'agency' && !input.sealAgency) fields.sealAgency = 'Ghi cơ quan có con dấu.';
  return fields;
};

export const saveTerm = async (input: InputOf<Methods['saveTerm']>, context: Writing): Promise<OutputOf<Methods['saveTerm']>> => {
  const { db } = context;
  const standing = await councilTermById(db, input.id);
  if (input.version !== null && !standing) throw notFound('Không còn nhiệm kỳ này trong sổ.');
  if (standing && standing.version !== input.version)
    throw conflict('Nhiệm kỳ này vừa được sửa ở nơi khác. Hãy mở lại rồi sửa.', { version: standing.version });
  refuse(await termFaults(db, input));
  const values = {
    name: input.name,
    superior: input.superior || null,
    symbol: input.symbol,
    decision_number: input.decisionNumber || null,
    decision_on: input.decisionOn,
    decision_by: input.decisionBy || null,
    from_on: input.from,
    to_on: input.to,
    seal: input.seal,
    seal_agency: input.sealAgency || null,
    signer_id: input.signer,
    signer_mode: input.signerMode || null,
    note: input.note || null,
  };
  if (standing) await patchRows(db, [{ table: 'council_term', id: input.id, version: standing.version, values }]);
  else await insertRows(db, 'council_term', [{ id: input.id, version: 1, ...values }]);
  context.label(`${standing ? 'Sửa' : 'Thêm'} nhiệm kỳ Hội đồng từ ${formatVietnamese(input.from)}`);
  return { id: input.id };
};

export const removeTerm = async ({ id }: InputOf<Methods['removeTerm']>, context: Writing): Promise<OutputOf<Methods['removeTerm']>> => {
  const { db } = context;
  const term = await standingTerm(db, id);
  if ((await meetingsOfTerm(db, id)).length > 0) throw refusedByRule('Nhiệm kỳ này đã có cuộc họp nên không xóa được.');
  await deleteRows(
    db,
    'council_member',
    (await councilMembers(db, id)).map((one) => one.id),
  );
  await deleteRows(db, 'council_term', [id]);
  context.label(`Xóa nhiệm kỳ Hội đồng từ ${formatVietnamese(term.from_on)}`);
  return { id };
};

const memberFaults = async (db: Db, term: CouncilTermTable, input: InputOf<Methods['saveMember']>): Promise<Record<string, string>> => {
  const fields: Record<string, string> = {};
  const { from, to } = input;
  const last = term.to_on ?? '9999-12-31';
  if (to !== null && to < from) fields.to = 'Ngày kết thúc đứng trước ngày bắt đầu.';
  if (from < term.from_on || from > last) fields.from = `Ngày này ở ngoài nhiệm kỳ, bắt đầu từ ${formatVietnamese(term.from_on)}.`;
  if (to !== null && to > last) fields.to ??= `Nhiệm kỳ kết thúc ngày ${formatVietnamese(last)}.`;
  const seat = { id: input.id, name: input.name, role: input.role, from, to };
  const others = (await councilMembers(db, term.id)).map(seatOf);
  const twin = sameSeat(seat, others);
  if (twin)
    fields.name = `${twin.name} đã là ${roleWord(twin.role)} từ ${formatVietnamese(twin.from)}. Nếu đổi vai trò, hãy ghi ngày kết thúc của dòng cũ trước.`;
  const chair = otherChair(seat, others);
  if (chair) fields.role = `Hội đồng đã có Chủ tịch: ${chair.name}, từ ${formatVietnamese(chair.from)}.`;
  if (input.agencyId === null && !input.agency) fields.agency = 'Ghi cơ quan, đơn vị của thành viên.';
  return fields;
};

const raiseTerm = (db: Transacting, { id, version }: CouncilTermTable): Promise<void> =>
  patchRows(db, [{ table: 'council_term', id, version, values: {} }]);

export const saveMember = async (input: InputOf<Methods['saveMember']>, context: Writing): Promise<OutputOf<Methods['saveMember']>> => {
  const { db } = context;
  const term = await standingTerm(db, input.term);
  const standing = await councilMemberById(db, input.id);
  if (input.version !== null && !standing) throw notFound('Không còn thành viên này trong sổ.');
  if (standing && standing.version !== input.version)
    throw conflict('Thành viên này vừa được sửa ở nơi khác. Hãy mở lại rồi sửa.', { version: standing.version });
  refuse(await memberFaults(db, term, input));
  const others = await councilMembers(db, term.id);
  const named = input.agencyId === null ? null : nameOn(await agencyBook(db), input.agencyId, input.from);
  const values = {
    term_id: input.term,
    title: input.title,
    name: input.name,
    agency_id: input.agencyId,
    agency: input.agency || named,
    post: input.post || null,
    role: input.role,
    from_on: input.from,
    to_on: input.to,
    decision_number: input.decisionNumber || null,
    phone: input.phone || null,
    email: input.email || null,
    note: input.note || null,
  };
  if (standing) await patchRows(db, [{ table: 'council_member', id: input.id, version: standing.version, values }]);
  else {
    const position = Math.max(-1, ...others.map((one) => one.position)) + 1;
    await insertRows(db, 'council_member', [{ id: input.id, version: 1, position, ...values }]);
  }
  await raiseTerm(db, term);
  context.label(`${standing ? 'Sửa' : 'Thêm'} thành viên Hội đồng: ${input.name}`);
  return { id: input.id };
};

export const placeMembers = async (
  { term: id, members }: InputOf<Methods['placeMembers']>,
  context: Writing,
): Promise<OutputOf<Methods['placeMembers']>> => {
  const { db } = context;
  const standing = await councilMembers(db, id);
  const order = [...members, ...standing.map((one) => one.id).filter((one) => !members.includes(one))];
  await patchRows(
    db,
    standing
      .filter((one) => order.indexOf(one.id) !== one.position)
      .map((one) => ({ table: 'council_member' as const, id: one.id, version: one.version, values: { position: order.indexOf(one.id) } })),
  );
  context.label('Xếp thứ tự thành viên Hội đồng');
  return { id };
};

const standingMember = async (db: Db, id: string): Promise<CouncilMemberTable> => {
  const member = await councilMemberById(db, id);
  if (!member) throw notFound('Không còn thành viên này trong sổ.');
  return member;
};

export const removeMember = async (
  { id }: InputOf<Methods['removeMember']>,
  context: Writing,
): Promise<OutputOf<Methods['removeMember']>> => {
  const { db } = context;
  const member = await standingMember(db, id);
  if ((await memberUses(db, id)) > 0)
    throw refusedByRule(`${member.name} đã có tên trong cuộc họp nên không xóa được. Hãy ghi ngày thôi làm thành viên.`);
  await deleteRows(db, 'council_member', [id]);
  context.label(`Xóa thành viên Hội đồng: ${member.name}`);
  return { id };
};
