// The decision and the team of a visit, and subjects that have no tax code: written, put right, removed.
import {
  evidenceOf,
  findingsOf,
  newestChecklist,
  remedySteps,
  subjectById,
  subjectsNamed,
  visitAnswers,
  visitEvents,
  visitMembers,
  visitRows,
  type VisitTableRow,
} from '../../../db/queries/inspections.ts';
import { unitById } from '../../../db/queries/dossiers.ts';
import { deleteRows, insertRows, patchRows } from '../../../db/queries/rows.ts';
import type { Db, InspectionTable, Transacting } from '../../../db/schema.ts';
import type { VisitMember, visitMethods } from '../../../preload/contract/inspection-visits.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading, Writing } from '../../context.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { visitFault } from '../../domain/inspections/visit-life.ts';
import { fold } from '../../domain/text/fold.ts';
import { conflict, invalid, notFound } from '../../errors.ts';
import { nameOf, visitEventFacts } from '../../rows/visit-book.ts';

type Methods = typeof visitMethods;
type Save = InputOf<Methods['saveVisit']>;

export const standingVisit = async (db: Db, id: string): Promise<VisitTableRow> => {
  const [visit] = await visitRows(db, { id });
  if (!visit) throw notFound('Không còn cuộc kiểm tra này trong sổ.');
  return visit;
};

/** An older form of the visit is then a conflict. */
export const raiseVisit = (
  db: Transacting,
  { id, version }: { id: string; version: number },
  values: Partial<InspectionTable> = {},
): Promise<void> => patchRows(db, [{ table: 'inspection', id, version, values }]);

export const refuse = (fields: Record<string, string>): void => {
  const [first] = Object.values(fields);
  if (first !== undefined) throw invalid(first, fields);
};

const ownerName = async (db: Db, { organization, subject }: Save): Promise<string | null> => {
  if (organization !== null) return (await unitById(db, organization))?.name ?? null;
  return subject === null ? null : ((await subjectById(db, subject))?.name ?? null);
};

const faultsOf = async (db: Transacting, input: Save, today: string): Promise<Record<string, string>> => {
  const fields: Record<string, string> = {};
  if ((input.organization === null) === (input.subject === null)) fields.owner = 'Chọn một đối tượng kiểm tra.';
  else if ((await ownerName(db, input)) === null) fields.owner = 'Không còn đối tượng này trong sổ. Hãy tìm và chọn lại.';
  if (input.decisionOn !== null && input.decisionOn > today) fields.decisionOn = 'Ngày này chưa đến.';
  const leaders = input.members.filter((member) => member.role === 'leader');
  if (leaders.length > 1) fields.members = 'Đoàn chỉ có một trưởng đoàn.';
  const names = input.members.map((member) => fold(member.name));
  if (new Set(names).size < names.length) fields.members = 'Một người có tên hai lần trong đoàn.';
  const events = (await visitEvents(db, input.id)).map(visitEventFacts);
  const fault = visitFault(input.decisionOn, events, today);
  if (fault !== null && input.decisionOn !== null)
    fields.decisionOn ??= `Ngày quyết định sau việc đã ghi ngày ${formatVietnamese(events.find((one) => one.id === fault.event)!.on)}.`;
  return fields;
};

const saveMembers = async (db: Transacting, visit: string, members: readonly VisitMember[]): Promise<void> => {
  const standing = new Map((await visitMembers(db, visit)).map((one) => [one.id, one]));
  const placed = members.map(({ id, name, role, officer }, position) => ({ id, name, role, officer: officer || null, position }));
  await deleteRows(
    db,
    'inspection_member',
    [...standing.keys()].filter((id) => !members.some((one) => one.id === id)),
  );
  await insertRows(
    db,
    'inspection_member',
    placed.filter(({ id }) => !standing.has(id)).map((one) => ({ ...one, version: 1, inspection_id: visit })),
  );
  await patchRows(
    db,
    placed.flatMap(({ id, ...values }) => {
      const old = standing.get(id);
      const same =
        old && old.name === values.name && old.role === values.role && old.officer === values.officer && old.position === values.position;
      return old && !same ? [{ table: 'inspection_member' as const, id, version: old.version, values }] : [];
    }),
  );
};

export const saveVisit = async (input: Save, context: Writing): Promise<OutputOf<Methods['saveVisit']>> => {
  const { db, today } = context;
  const [standing] = await visitRows(db, { id: input.id });
  if (input.version === null && standing) throw conflict('Cuộc kiểm tra này đã được ghi rồi.', { version: standing.version });
  if (input.version !== null && !standing) throw notFound('Không còn cuộc kiểm tra này trong sổ.');
  if (standing && standing.version !== input.version)
    throw conflict('Cuộc kiểm tra này vừa được sửa ở nơi khác. Hãy mở lại để xem giá trị mới rồi sửa.', { version: standing.version });
  refuse(await faultsOf(db, input, today));
  const kept = standing && standing.kind === input.kind ? standing.checklist_id : null;
  if (standing && standing.kind !== input.kind && (await visitAnswers(db, input.id)).length > 0)
    refuse({ kind: 'Bảng kiểm đã có câu trả lời; không đổi loại kiểm tra được nữa.' });
  const values = {
    organization_id: input.organization,
    subject_id: input.subject,
    kind: input.kind,
    agency: input.agency,
    level: input.level,
    plan_row_id: input.planRow,
    decision_number: input.decisionNumber || null,
    decision_on: input.decisionOn,
    decision_by: input.decisionBy || null,
    ground_kind: input.ground,
    grounds: input.grounds || null,
    scope: input.scope || null,
    duration_days: input.duration,
    planned_on: input.plannedOn,
    place: input.place || null,
    note: input.note || null,
    // Frozen: a later edition of the list does not reach this visit.
    checklist_id: kept ?? (await newestChecklist(db, input.kind))?.id ?? null,
  };
  if (standing) await patchRows(db, [{ table: 'inspection', id: input.id, version: standing.version, values }]);
  else await insertRows(db, 'inspection', [{ id: input.id, version: 1, ...values }]);
  await saveMembers(db, input.id, input.members);
  context.label(`${standing ? 'Sửa' : 'Thêm'} cuộc kiểm tra: ${(await ownerName(db, input)) ?? ''}`);
  return { id: input.id };
};

export const saveOpinion = async (
  { visit: id, opinion }: InputOf<Methods['saveOpinion']>,
  context: Writing,
): Promise<OutputOf<Methods['saveOpinion']>> => {
  const visit = await standingVisit(context.db, id);
  await patchRows(context.db, [{ table: 'inspection', id, version: visit.version, values: { opinion: opinion || null } }]);
  context.label(`Ghi ý kiến của ${nameOf(visit)}`);
  return { id };
};

/** With everything that hangs on it; files stay in their folder. */
export const removeVisit = async ({ id }: InputOf<Methods['removeVisit']>, context: Writing): Promise<OutputOf<Methods['removeVisit']>> => {
  const { db } = context;
  const visit = await standingVisit(db, id);
  const idsOf = (rows: readonly { id: string }[]) => rows.map((row) => row.id);
  await deleteRows(db, 'evidence_file', idsOf(await evidenceOf(db, id)));
  await deleteRows(db, 'remedy', idsOf(await remedySteps(db, id)));
  await deleteRows(db, 'finding', idsOf(await findingsOf(db, id)));
  await deleteRows(db, 'inspection_answer', idsOf(await visitAnswers(db, id)));
  await deleteRows(db, 'inspection_event', idsOf(await visitEvents(db, id)));
  await deleteRows(db, 'inspection_member', idsOf(await visitMembers(db, id)));
  await deleteRows(db, 'inspection', [id]);
  context.label(`Xóa cuộc kiểm tra: ${nameOf(visit)}`);
  return { id };
};

export const listSubjects = async ({ search }: InputOf<Methods['subjects']>, { db }: Reading): Promise<OutputOf<Methods['subjects']>> => {
  const rows = await subjectsNamed(db, fold(search).split(' ').filter(Boolean), 500);
  return {
    subjects: rows.map((row) => ({
      id: row.id,
      version: row.version,
      kind: row.kind as 'site',
      name: row.name,
      address: row.address,
      owner: row.owner,
      activeFrom: row.active_from,
      activeTo: row.active_to,
      note: row.note,
    })),
  };
};

export const saveSubject = async (input: InputOf<Methods['saveSubject']>, context: Writing): Promise<OutputOf<Methods['saveSubject']>> => {
  const { db } = context;
  const standing = await subjectById(db, input.id);
  if (standing && standing.version !== input.version)
    throw conflict('Đối tượng này vừa được sửa ở nơi khác.', { version: standing.version });
  if (input.activeFrom !== null && input.activeTo !== null && input.activeTo < input.activeFrom)
    refuse({ activeTo: 'Ngày kết thúc đứng trước ngày bắt đầu.' });
  const values = {
    kind: input.kind,
    name: input.name,
    name_fold: fold(input.name),
    address: input.address || null,
    owner: input.owner || null,
    active_from: input.activeFrom,
    active_to: input.activeTo,
    note: input.note || null,
  };
  if (standing) await patchRows(db, [{ table: 'inspection_subject', id: input.id, version: standing.version, values }]);
  else await insertRows(db, 'inspection_subject', [{ id: input.id, version: 1, commune_code: null, ...values }]);
  context.label(`${standing ? 'Sửa' : 'Thêm'} đối tượng kiểm tra: ${input.name}`);
  return { id: input.id };
};
