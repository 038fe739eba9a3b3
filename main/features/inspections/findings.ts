// Findings of a visit, the steps of their remedy, and the suspension that comes with a sanction.
import { eventsOf } from '../../../db/queries/derive.ts';
import { papersOfUnit } from '../../../db/queries/dossiers.ts';
import { evidenceOf, findingById, findingsOf, remedySteps, visitEvents } from '../../../db/queries/inspections.ts';
import { paperById } from '../../../db/queries/register-rows.ts';
import { deleteRows, insertRows, patchRows } from '../../../db/queries/rows.ts';
import { allRules } from '../../../db/queries/rules.ts';
import type { Db, FindingTable } from '../../../db/schema.ts';
import type { findingMethods } from '../../../preload/contract/inspection-findings.ts';
import { choiceWord, remedyKinds } from '../../../preload/contract/records/visit-choices.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading, Writing } from '../../context.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { remedyFaults } from '../../domain/inspections/remedy.ts';
import { finesOf, fineWords } from '../../domain/inspections/sanction.ts';
import { eventFaults } from '../../domain/standing/event-faults.ts';
import { conflict, notFound, refusedByRule } from '../../errors.ts';
import { papersFrom } from '../../rows/paper-facts.ts';
import { announcedOn, nameOf, remedyFacts } from '../../rows/visit-book.ts';
import { stateOf } from '../documents/file-store.ts';
import { raiseVisit, refuse, standingVisit } from './save-visit.ts';

type Methods = typeof findingMethods;

const gone = () => notFound('Không còn tồn tại này trong sổ.');
const standingFinding = async (db: Db, id: string): Promise<FindingTable> => {
  const finding = await findingById(db, id);
  if (!finding) throw gone();
  return finding;
};

export const listFines = async ({ kind, on }: InputOf<Methods['fines']>, { db }: Reading): Promise<OutputOf<Methods['fines']>> => ({
  fines: finesOf(await allRules(db), kind, on).map(({ code, note, value, source }) => {
    const [from = 0, to = from] = value.split('-').map(Number);
    return { code, words: `${note ?? code} (${fineWords({ from, to })})`, source };
  }),
});

/** Days that cannot be, beside their fields. */
export const findingFaults = async (
  db: Db,
  input: Pick<InputOf<Methods['saveFinding']>, 'visit' | 'startedOn' | 'endedOn' | 'dueOn'>,
  today: string,
): Promise<Record<string, string>> => {
  const fields: Record<string, string> = {};
  const { startedOn, endedOn, dueOn } = input;
  const visit = await standingVisit(db, input.visit);
  const held = announcedOn(await visitEvents(db, input.visit), '9999-12-31') ?? visit.decision_on;
  if (startedOn !== null && startedOn > today) fields.startedOn = 'Ngày này chưa đến.';
  if (endedOn !== null && endedOn > today) fields.endedOn = 'Ngày này chưa đến; hành vi còn tiếp diễn thì để trống.';
  if (startedOn !== null && endedOn !== null && endedOn < startedOn) fields.endedOn = 'Ngày kết thúc đứng trước ngày bắt đầu.';
  if (dueOn !== null && held !== null && dueOn < held) fields.dueOn = `Hạn khắc phục đứng trước ngày kiểm tra (${formatVietnamese(held)}).`;
  return fields;
};

export const saveFinding = async (input: InputOf<Methods['saveFinding']>, context: Writing): Promise<OutputOf<Methods['saveFinding']>> => {
  const { db, today } = context;
  const visit = await standingVisit(db, input.visit);
  const standing = await findingById(db, input.id);
  if (input.version !== null && !standing) throw gone();
  if (standing && standing.version !== input.version)
    throw conflict('Tồn tại này vừa được sửa ở nơi khác. Hãy mở lại rồi sửa.', { version: standing.version });
  refuse(await findingFaults(db, input, today));
  const values = {
    item_id: input.item,
    what: input.what,
    basis: input.basis || null,
    started_on: input.startedOn,
    ended_on: input.endedOn,
    offender: input.offender,
    sanction: input.sanction,
    owner: input.owner || null,
    due_on: input.dueOn,
  };
  if (standing) await patchRows(db, [{ table: 'finding', id: input.id, version: standing.version, values }]);
  else {
    const position = Math.max(0, ...(await findingsOf(db, input.visit)).map((one) => one.position)) + 1;
    await insertRows(db, 'finding', [
      { id: input.id, version: 1, inspection_id: input.visit, position, credential_event_id: null, ...values },
    ]);
  }
  await raiseVisit(db, visit);
  context.label(`${standing ? 'Sửa' : 'Ghi'} tồn tại của ${nameOf(visit)}`);
  return { id: input.id };
};

export const removeFinding = async (
  { id }: InputOf<Methods['removeFinding']>,
  context: Writing,
): Promise<OutputOf<Methods['removeFinding']>> => {
  const { db } = context;
  const finding = await standingFinding(db, id);
  const visit = await standingVisit(db, finding.inspection_id);
  const steps = (await remedySteps(db, visit.id)).filter((step) => step.finding_id === id);
  if (steps.length > 0) throw refusedByRule('Tồn tại này đã có việc khắc phục. Hãy xóa các việc đó trước.');
  const files = (await evidenceOf(db, visit.id)).filter((file) => file.finding_id === id);
  await deleteRows(
    db,
    'evidence_file',
    files.map((file) => file.id),
  );
  await deleteRows(db, 'finding', [id]);
  await raiseVisit(db, visit);
  context.label(`Xóa tồn tại của ${nameOf(visit)}`);
  return { id };
};

export const saveRemedy = async (
  { finding: findingId, step }: InputOf<Methods['saveRemedy']>,
  context: Writing,
): Promise<OutputOf<Methods['saveRemedy']>> => {
  const { db, today, file } = context;
  const finding = await standingFinding(db, findingId);
  const visit = await standingVisit(db, finding.inspection_id);
  const steps = (await remedySteps(db, visit.id)).filter((one) => one.finding_id === findingId);
  if (steps.some((one) => one.id === step.id)) throw conflict('Việc này đã được ghi rồi.', { id: step.id });
  const proofs = (await evidenceOf(db, visit.id)).filter((one) => one.finding_id === findingId);
  const states = await Promise.all(proofs.map((one) => stateOf(file, one.hash)));
  const whole = states.filter((state) => state === 'there').length;
  const position = Math.max(0, ...steps.map((one) => one.position)) + 1;
  const held = announcedOn(await visitEvents(db, visit.id), '9999-12-31') ?? visit.decision_on;
  const facts = { id: step.id, kind: step.kind, on: step.on, position, outcome: step.outcome };
  refuse(remedyFaults(facts, steps.map(remedyFacts), held, whole, states.length - whole, today));
  await insertRows(db, 'remedy', [
    {
      id: step.id,
      version: 1,
      finding_id: findingId,
      position,
      kind: step.kind,
      on_date: step.on,
      outcome: step.kind === 'recheck' ? step.outcome : null,
      inspection_id: step.kind === 'recheck' ? step.visit : null,
      officer: step.officer || null,
      note: step.note || null,
    },
  ]);
  await raiseVisit(db, visit);
  context.label(`${choiceWord(remedyKinds, step.kind)}: ${nameOf(visit)}`);
  return { id: step.id };
};

export const removeRemedy = async (
  { finding: findingId, step: stepId }: InputOf<Methods['removeRemedy']>,
  context: Writing,
): Promise<OutputOf<Methods['removeRemedy']>> => {
  const { db } = context;
  const finding = await standingFinding(db, findingId);
  const visit = await standingVisit(db, finding.inspection_id);
  const steps = (await remedySteps(db, visit.id)).filter((one) => one.finding_id === findingId);
  const last = steps.at(-1);
  if (!steps.some((one) => one.id === stepId)) throw notFound('Không còn việc này.');
  if (last?.id !== stepId) throw refusedByRule('Việc ghi sau dựa vào việc này. Hãy xóa việc ghi sau cùng trước.');
  await deleteRows(db, 'remedy', [stepId]);
  await raiseVisit(db, visit);
  context.label(`Xóa “${choiceWord(remedyKinds, last.kind)}”: ${nameOf(visit)}`);
  return { id: stepId };
};

const serviceOf: Readonly<Record<string, readonly string[]>> = {
  HL: ['training', 'self-training'],
  KD: ['technical-inspection'],
  QT: ['monitoring'],
  KS: ['health-exam'],
  DN: [],
};
const paperKinds: Readonly<Record<string, string>> = { certificate: 'GCN', notice: 'Thông báo', declaration: 'Công bố' };

export const papersToSuspend = async (
  { finding: id }: InputOf<Methods['papersToSuspend']>,
  { db }: Reading,
): Promise<OutputOf<Methods['papersToSuspend']>> => {
  const finding = await standingFinding(db, id);
  const visit = await standingVisit(db, finding.inspection_id);
  const papers = visit.organization_id === null ? [] : await papersOfUnit(db, visit.organization_id);
  return {
    papers: papers
      .filter((paper) => (serviceOf[visit.kind] ?? []).includes(paper.service))
      .map((paper) => ({
        id: paper.id,
        label: [
          paperKinds[paper.kind] ?? 'Giấy',
          paper.number ?? 'không số',
          paper.issued_on === null ? null : `ngày ${formatVietnamese(paper.issued_on)}`,
        ]
          .filter(Boolean)
          .join(' '),
      })),
  };
};

/** The suspension of a sanction becomes an event of the paper, so that its standing follows. */
export const suspendPaper = async (input: InputOf<Methods['suspend']>, context: Writing): Promise<OutputOf<Methods['suspend']>> => {
  const { db, today } = context;
  const finding = await standingFinding(db, input.finding);
  const visit = await standingVisit(db, finding.inspection_id);
  if (finding.credential_event_id !== null) throw refusedByRule('Đình chỉ theo tồn tại này đã được ghi vào giấy.');
  const allowed = (await papersToSuspend({ finding: input.finding }, context)).papers;
  const paper = await paperById(db, input.paper);
  if (!paper || !allowed.some((one) => one.id === input.paper)) throw refusedByRule('Giấy này không phải của đối tượng kiểm tra.');
  const events = Map.groupBy(await eventsOf(db, [paper.id]), (one) => one.credential_id);
  const fact = { kind: 'suspended' as const, on: input.on, to: input.to, line: null, scope: null, expires: null };
  const faults = eventFaults(papersFrom([paper], events)[0]!, fact, today);
  refuse(Object.fromEntries(faults.map((one) => [one.field, one.message])));
  await insertRows(db, 'credential_event', [
    {
      id: input.id,
      credential_id: paper.id,
      kind: 'suspended',
      on_date: input.on,
      to_date: input.to,
      line: null,
      scope: null,
      expires_on: null,
      decision_number: input.decisionNumber,
      decision_agency: input.decisionAgency,
      ministry_notified_on: null,
      department_notified_on: null,
      ground: finding.what.slice(0, 900),
      note: null,
      version: 1,
    },
  ]);
  await patchRows(db, [
    { table: 'credential', id: paper.id, version: paper.version, values: {} },
    { table: 'finding', id: finding.id, version: finding.version, values: { credential_event_id: input.id } },
  ]);
  await raiseVisit(db, visit);
  context.label(`Đình chỉ kèm xử phạt: ${nameOf(visit)}`);
  return { id: input.id };
};
