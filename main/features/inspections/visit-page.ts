// One visit on its page: the decision, the clock with its reasons, the checklist with last time's answers, findings, papers.
import { documentsOf } from '../../../db/queries/documents.ts';
import {
  checklistById,
  checklistItems,
  evidenceOf,
  visitAnswers,
  visitMembers,
  visitRows,
  type VisitTableRow,
} from '../../../db/queries/inspections.ts';
import { relatedRoots } from '../../../db/queries/register-rows.ts';
import { allRules } from '../../../db/queries/rules.ts';
import type { Db, EvidenceFileTable } from '../../../db/schema.ts';
import type { Evidence, Finding } from '../../../preload/contract/inspection-findings.ts';
import type { VisitItem, visitMethods } from '../../../preload/contract/inspection-visits.ts';
import { records } from '../../../preload/contract/records/index.ts';
import { choiceWord, visitKinds } from '../../../preload/contract/records/visit-choices.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading } from '../../context.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { remediedOn } from '../../domain/inspections/remedy.ts';
import { fineWords, sanctionFor } from '../../domain/inspections/sanction.ts';
import { clockNotes } from '../../domain/inspections/visit-clock.ts';
import { nextEvents } from '../../domain/inspections/visit-life.ts';
import { numberInWords } from '../../domain/papers/paper.ts';
import type { RuleRow } from '../../domain/rules/holding.ts';
import { notFound } from '../../errors.ts';
import { announcedOn, remedyFacts, visitEventFacts, type VisitLine, visitLines, visitRow } from '../../rows/visit-book.ts';
import { stateOf } from '../documents/file-store.ts';

type Methods = typeof visitMethods;
type Page = OutputOf<Methods['visit']>;

const ruleWords = (rule: RuleRow): Page['why']['rules'][number] => ({
  source: rule.source,
  words: rule.note ?? '',
  from: rule.effective_from,
  to: rule.effective_to,
  confidence: rule.confidence,
});

/** The latest earlier visit of the same subject and kind that was announced. */
const visitBefore = async (db: Db, visit: VisitTableRow, rules: readonly RuleRow[], day: string): Promise<VisitLine | null> => {
  const only = visit.organization_id !== null ? { organization: visit.organization_id } : { subject: visit.subject_id ?? '' };
  const others = (await visitRows(db, only)).filter((one) => one.id !== visit.id && one.kind === visit.kind);
  const lines = await visitLines(db, others, rules, day);
  const own = (await visitLines(db, [visit], rules, day))[0]!;
  const held = announcedOn(own.events, day) ?? '9999-12-31';
  const began = (line: VisitLine) => announcedOn(line.events, day);
  return (
    lines.filter((line) => began(line) !== null && began(line)! < held).toSorted((a, b) => began(b)!.localeCompare(began(a)!))[0] ?? null
  );
};

const checklistOf = async (db: Db, visit: VisitTableRow, rules: readonly RuleRow[], day: string): Promise<Page['checklist']> => {
  const list = visit.checklist_id === null ? undefined : await checklistById(db, visit.checklist_id);
  if (!list) return { edition: 0, basis: null, items: [], lastOn: null };
  const answers = new Map((await visitAnswers(db, visit.id)).map((one) => [one.item_id, one]));
  const before = await visitBefore(db, visit, rules, day);
  // By their words: a new edition has ids of its own.
  const last = new Map((before ? await visitAnswers(db, before.visit.id) : []).map((one) => [one.text, one.answer]));
  return {
    edition: list.edition,
    basis: list.basis,
    lastOn: before === null ? null : announcedOn(before.events, day),
    items: (await checklistItems(db, list.id)).map((item) => ({
      id: item.id,
      position: item.position,
      text: item.text,
      answer: (answers.get(item.id)?.answer ?? null) as VisitItem['answer'],
      note: answers.get(item.id)?.note ?? null,
      before: (last.get(item.text) ?? null) as VisitItem['before'],
    })),
  };
};

/** Files of one finding, or of the whole visit (null), with whether they still lie in the folder as they were put there. */
const evidenceShown = (files: readonly EvidenceFileTable[], finding: string | null, file: string): Promise<Evidence[]> =>
  Promise.all(
    files
      .filter((one) => one.finding_id === finding)
      .map(async (one) => ({
        id: one.id,
        name: one.name,
        size: one.size,
        addedOn: one.added_on,
        finding: one.finding_id,
        state: await stateOf(file, one.hash),
      })),
  );

const findingsShown = async (
  line: VisitLine,
  files: readonly EvidenceFileTable[],
  rules: readonly RuleRow[],
  file: string,
  day: string,
): Promise<Finding[]> =>
  Promise.all(
    line.findings.map(async ({ row, steps, state }): Promise<Finding> => {
      const known = steps.filter((step) => step.on_date <= day);
      const hint = sanctionFor(
        {
          kind: line.visit.kind,
          code: row.sanction,
          ended: row.ended_on ?? remediedOn(known.map(remedyFacts), day),
          offender: row.offender as Finding['offender'],
        },
        rules,
        day,
      );
      return {
        id: row.id,
        version: row.version,
        item: row.item_id,
        what: row.what,
        basis: row.basis,
        startedOn: row.started_on,
        endedOn: row.ended_on,
        offender: row.offender as Finding['offender'],
        sanction: row.sanction,
        owner: row.owner,
        dueOn: row.due_on,
        state,
        suspended: row.credential_event_id,
        hint: {
          decree: hint.decree,
          fine: hint.bracket === null ? null : fineWords(hint.bracket),
          sum: hint.sum,
          who: hint.who,
          suspension: hint.suspension,
          basis: hint.basis,
        },
        steps: known.map((step) => ({
          id: step.id,
          kind: step.kind as Finding['steps'][number]['kind'],
          on: step.on_date,
          outcome: step.outcome as 'remedied' | null,
          visit: step.inspection_id,
          officer: step.officer,
          note: step.note,
        })),
        evidence: await evidenceShown(files, row.id, file),
      };
    }),
  );

const recordOf = async (db: Db, visit: VisitTableRow): Promise<Page['record']> => {
  if (visit.organization_id === null) return null;
  const roots = await relatedRoots(db, visit.organization_id, null);
  const register = visitKinds.find((one) => one.code === visit.kind)!.register;
  const record = records[register];
  const id =
    register === 'enterprise'
      ? roots.employers[0]
      : record.root === 'line'
        ? roots.lines[0]
        : roots.services.find((service) => record.services.includes(service.kind))?.id;
  return id === undefined ? null : { register, id };
};

const papersOf = async (db: Db, visit: string, file: string): Promise<Page['documents']> =>
  Promise.all(
    (await documentsOf(db, null, visit)).map(async (row) => ({
      id: row.id,
      kind: row.kind,
      number: row.number === null ? null : `${numberInWords(row.number)}/${row.symbol}`,
      abstract: row.abstract,
      recipient: row.recipient,
      state: row.state === 'issued' ? ('issued' as const) : ('draft' as const),
      issuedOn: row.issued_on,
      templateName: row.template_name,
      version: row.version,
      file: row.file_hash === null ? ('none' as const) : await stateOf(file, row.file_hash),
    })),
  );

export const visitPage = async ({ id, asOf }: InputOf<Methods['visit']>, { db, today, file }: Reading): Promise<Page> => {
  const day = asOf ?? today;
  const rules = await allRules(db);
  const visits = await visitRows(db, { id });
  if (visits.length === 0) throw notFound('Không còn cuộc kiểm tra này trong sổ.');
  const line = (await visitLines(db, visits, rules, day))[0]!;
  const { visit, clock, state, words } = line;
  const events = line.events.filter((event) => event.on_date <= day);
  const checklist = await checklistOf(db, visit, rules, day);
  const found = new Set(line.findings.map(({ row }) => row.item_id));
  const open = checklist.items.filter((item) => item.answer === 'fail' && !found.has(item.id));
  const notes = clockNotes(visit.level, visit.duration_days, line.events.map(visitEventFacts), rules, day);
  if (open.length > 0)
    notes.push({ words: `Mục ${open.map((item) => item.position).join(', ')} không đạt nhưng chưa ghi thành tồn tại.`, basis: '' });
  if (line.regime?.value === 'CONTROL_GAP')
    notes.push({
      words: `Từ ${formatVietnamese('2025-07-01')} đến ${formatVietnamese('2025-08-04')} chưa có quy định riêng; sổ không đặt giới hạn ngày.`,
      basis: line.regime.source,
    });
  const files = await evidenceOf(db, id);
  return {
    day,
    row: visitRow(line, day),
    version: visit.version,
    words,
    ground: visit.ground_kind as Page['ground'],
    grounds: visit.grounds,
    scope: visit.scope,
    duration: visit.duration_days,
    decisionNumber: visit.decision_number,
    decisionBy: visit.decision_by,
    place: visit.place,
    note: visit.note,
    opinion: visit.opinion,
    planRow: visit.plan_row_id,
    members: (await visitMembers(db, id)).map((one) => ({ ...one, role: one.role as 'leader' })),
    events: events.map((event) => ({
      id: event.id,
      kind: event.kind as Page['events'][number]['kind'],
      on: event.on_date,
      days: event.days,
      until: event.until_on,
      number: event.number,
      witness: event.witness,
      witnessKind: event.witness_kind as 'witness' | null,
      note: event.note,
    })),
    next: nextEvents(state) as Page['next'],
    clock: clock && {
      from: clock.from,
      last: clock.last,
      days: clock.days,
      extended: clock.extended,
      used: clock.used,
      left: clock.left,
      end: clock.end,
    },
    why: {
      rules: [...(clock?.rules ?? []), ...(line.regime ? [line.regime] : [])].map(ruleWords),
      sum: clock?.sum ?? [`${choiceWord(visitKinds, visit.kind)}: chưa công bố, hoặc ngày công bố không có giới hạn ngày.`],
    },
    notes,
    checklist,
    findings: await findingsShown(line, files, rules, file, day),
    evidence: await evidenceShown(files, null, file),
    documents: await papersOf(db, id, file),
    record: await recordOf(db, visit),
  };
};
