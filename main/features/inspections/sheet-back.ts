// The workbook of a visit come back: looked at against the register without a write, then written as one step.
import { checklistItems, findingById, findingsOf, visitAnswers } from '../../../db/queries/inspections.ts';
import type { Db, FindingTable } from '../../../db/schema.ts';
import type { AnswerBack, FindingBack, sheetMethods } from '../../../preload/contract/inspection-sheet.ts';
import { SheetFinding } from '../../../preload/contract/inspection-sheet.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Working, Writing } from '../../context.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { type Answered, answerChange } from '../../domain/inspections/visit-sheet.ts';
import { conflict, refusedByRule } from '../../errors.ts';
import { nameOf } from '../../rows/visit-book.ts';
import { type FileRead, fileRead } from '../excel/intake/file-read.ts';
import { findingFaults, saveFinding } from './findings.ts';
import { standingVisit } from './save-visit.ts';
import { openVisit } from './sheet-out.ts';
import { type FindingRow, type ItemRow, readFindings, readItems } from './sheet-read.ts';
import { type Marks, marksIn, plain, sheetName } from './sheet-shape.ts';
import { answerItems } from './visit-events.ts';

type Methods = typeof sheetMethods;
type Back = OutputOf<Methods['readBack']>;

const nothing: Answered = { answer: null, note: null };

const marksOf = async (context: Working, visit: string): Promise<{ marks: Marks; workbook: FileRead['workbook'] }> => {
  const chosen = context.chosen();
  const { workbook } = await fileRead(chosen.path);
  const marks = marksIn(workbook);
  if (marks === null)
    throw refusedByRule(`“${chosen.name}” không phải tệp mang đi kiểm tra lấy từ sổ, hoặc trang ẩn của tệp đã mất. Không ghi gì.`);
  if (marks === 'broken')
    throw refusedByRule(`Phần mã ẩn của “${chosen.name}” đã bị sửa, hoặc tệp lấy từ bản sổ khác. Không ghi gì; hãy lấy lại tệp từ sổ.`);
  if (marks.visit === visit) return { marks, workbook };
  const other = await standingVisit(context.db, marks.visit).catch(() => null);
  throw refusedByRule(
    other === null
      ? 'Tệp này là của một cuộc kiểm tra không còn trong sổ. Không ghi gì.'
      : `Tệp này là của cuộc kiểm tra ${nameOf(other)}${other.decision_number ? ` (quyết định ${other.decision_number})` : ''}, không phải cuộc đang mở. Không ghi gì.`,
  );
};

const answersNow = async (db: Db, visit: string): Promise<Map<string, Answered>> =>
  new Map((await visitAnswers(db, visit)).map(({ item_id, answer, note }) => [item_id, { answer, note: plain(note) || null }]));

const answerBack = (row: ItemRow, left: Answered, now: Answered): AnswerBack | 'untouched' | 'same' => {
  const change = row.fault === null ? answerChange(left, now, row.back) : 'error';
  if (change === 'untouched' || change === 'same') return change;
  const { id: item, position, text } = row.item;
  return {
    item,
    position,
    text,
    row: row.row,
    change,
    back: row.back as AnswerBack['back'],
    now: now as AnswerBack['now'],
    fault: row.fault,
  };
};

const findingNow = (row: FindingTable): NonNullable<FindingBack['now']> => ({
  version: row.version,
  item: row.item_id,
  what: row.what,
  basis: row.basis,
  startedOn: row.started_on,
  endedOn: row.ended_on,
  offender: row.offender as 'organisation',
  owner: row.owner,
  dueOn: row.due_on,
});

const findingBack = async (db: Db, visit: string, read: FindingRow, today: string): Promise<FindingBack | 'same'> => {
  const { id, row, fault: unread, ...values } = read;
  const back = values as FindingBack['back'];
  const standing = await findingById(db, id);
  const now = standing ? findingNow(standing) : null;
  const parsed = SheetFinding.safeParse(back);
  const faults = parsed.success
    ? Object.values(await findingFaults(db, { ...parsed.data, visit }, today))
    : parsed.error.issues.map((one) => one.message);
  const fault = unread ?? (faults.length > 0 ? faults.join(' ') : null);
  if (fault !== null) return { id, row, change: 'error', back, now, fault };
  if (now === null) return { id, row, change: 'new', back, now, fault };
  const { version: _, ...stands } = now;
  const alike = (Object.keys(back) as (keyof typeof stands)[]).every((key) => back[key] === stands[key]);
  return alike ? 'same' : { id, row, change: 'conflict', back, now, fault };
};

export const readBack = async ({ visit: id }: InputOf<Methods['readBack']>, context: Working): Promise<Back> => {
  const { db, today } = context;
  const { marks, workbook } = await marksOf(context, id);
  const visit = await openVisit(db, id);
  if (marks.checklist !== (visit.checklist_id ?? ''))
    throw refusedByRule('Từ khi lấy tệp, cuộc kiểm tra đã đổi sang bảng kiểm khác. Không ghi gì; hãy lấy lại tệp từ sổ.');
  const items = visit.checklist_id === null ? [] : await checklistItems(db, visit.checklist_id);
  const now = await answersNow(db, id);
  const left = new Map(marks.items.map((item) => [item.id, { answer: item.answer, note: item.note }]));
  const answers = readItems(workbook, marks, items).map((row) =>
    answerBack(row, left.get(row.item.id) ?? nothing, now.get(row.item.id) ?? nothing),
  );
  const { rows, below } = readFindings(workbook, marks, items);
  const findings: (FindingBack | 'same')[] = [];
  for (const row of rows) findings.push(await findingBack(db, id, row, today));
  const notes = [
    ...(marks.version === visit.version
      ? []
      : [`Từ khi lấy tệp ngày ${formatVietnamese(marks.outOn)}, cuộc kiểm tra đã được ghi thêm trong sổ.`]),
    ...(below.length === 0
      ? []
      : [`Trang “${sheetName.findings}” có chữ ở dòng ${below.join(', ')}, ngoài bảng; sổ không đọc các dòng này.`]),
  ];
  return {
    outOn: marks.outOn,
    answers: answers.filter((one) => typeof one !== 'string'),
    findings: findings.filter((one) => typeof one !== 'string'),
    same: [...answers, ...findings].filter((one) => one === 'same').length,
    notes,
  };
};

const moved = (words: string) => conflict(`${words} vừa được sửa ở nơi khác. Hãy chọn lại tệp để xem trước theo sổ hiện nay.`, {});

export const bringBack = async (
  { visit: id, answers, findings }: InputOf<Methods['bringBack']>,
  context: Writing,
): Promise<OutputOf<Methods['bringBack']>> => {
  const { db } = context;
  if (answers.length + findings.length === 0) throw refusedByRule('Không có gì để ghi.');
  const visit = await openVisit(db, id);
  const now = await answersNow(db, id);
  for (const { item, seen } of answers) {
    const stands = now.get(item) ?? nothing;
    if (stands.answer !== seen.answer || stands.note !== seen.note) throw moved('Bảng kiểm');
  }
  const standing = new Map((await findingsOf(db, id)).map((one) => [one.id, one.version]));
  for (const one of findings) if ((standing.get(one.id) ?? null) !== one.seen) throw moved('Tồn tại của cuộc kiểm tra');
  if (answers.length > 0)
    await answerItems({ visit: id, answers: answers.map(({ item, answer, note }) => ({ item, answer, note })) }, context);
  for (const { seen, ...finding } of findings) {
    const kept = seen === null ? null : await findingById(db, finding.id);
    await saveFinding({ ...finding, visit: id, version: seen, sanction: kept?.sanction ?? null }, context);
  }
  const told = [answers.length > 0 ? `${answers.length} mục` : '', findings.length > 0 ? `${findings.length} tồn tại` : ''].filter(Boolean);
  context.label(`Nhập tệp kiểm tra đã ghi: ${told.join(', ')} – ${nameOf(visit)}`);
  return { answers: answers.length, findings: findings.length };
};
