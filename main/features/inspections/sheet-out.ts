// A visit on its way out: one locked workbook with its checklist and rows for findings, filled where the register is not.
import { officeSettings } from '../../rows/office-book.ts';
import { checklistById, checklistItems, visitAnswers, visitEvents, visitMembers } from '../../../db/queries/inspections.ts';
import { allRules } from '../../../db/queries/rules.ts';
import type { Db } from '../../../db/schema.ts';
import type { sheetMethods } from '../../../preload/contract/inspection-sheet.ts';
import { choiceWord, itemAnswers, memberRoles, offenders, visitKinds } from '../../../preload/contract/records/visit-choices.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Working } from '../../context.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { upper } from '../../domain/papers/paper.ts';
import { refusedByRule } from '../../errors.ts';
import { uuidv7 } from '../../ids.ts';
import type { ListSheet, ListSpec } from '../../office/list-spec.ts';
import { writeLists } from '../../office/list-workbook.ts';
import { addressOf, nameOf, type VisitLine, visitLines } from '../../rows/visit-book.ts';
import { standingVisit } from './save-visit.ts';
import { findingColumns, itemColumns, markColumns, markRows, offeredFindings, sheetName } from './sheet-shape.ts';

type Methods = typeof sheetMethods;

const endedKinds = ['closed', 'stopped'];
/** The visit of a sheet, still going on. */
export const openVisit = async (db: Db, id: string) => {
  const visit = await standingVisit(db, id);
  if ((await visitEvents(db, id)).some(({ kind }) => endedKinds.includes(kind)))
    throw refusedByRule('Cuộc kiểm tra đã kết thúc; bảng kiểm không sửa được nữa. Xóa việc kết thúc trước nếu cần sửa.');
  return visit;
};

const headOf = async (db: Db, today: string): Promise<NonNullable<ListSpec['head']>> => {
  const office = await officeSettings(db);
  const day = `Lấy từ sổ ngày ${formatVietnamese(today)}`;
  return { parentAgency: upper(office.superior), agency: upper(office.agency), placeAndDate: day };
};

const factsOf = async (db: Db, { visit, words }: VisitLine): Promise<string[]> => {
  const members = await visitMembers(db, visit.id);
  const decision = [
    visit.decision_number && `số ${visit.decision_number}`,
    visit.decision_on && `ngày ${formatVietnamese(visit.decision_on)}`,
  ];
  return [
    [nameOf(visit), visit.tax_code && `mã số thuế ${visit.tax_code}`, addressOf(visit)].filter(Boolean).join(', '),
    [words.decision, ...decision].filter(Boolean).join(' '),
    ...(members.length === 0
      ? []
      : [
          `${words.team}: ${members.map((one) => `${one.name} (${choiceWord(memberRoles, one.role).toLocaleLowerCase('vi')})`).join(', ')}`,
        ]),
  ];
};

const sheetsOf = async (db: Db, line: VisitLine, today: string): Promise<ListSheet[]> => {
  const { visit } = line;
  const list = visit.checklist_id === null ? undefined : await checklistById(db, visit.checklist_id);
  const items = list ? await checklistItems(db, list.id) : [];
  const answers = new Map((await visitAnswers(db, visit.id)).map((one) => [one.item_id, one]));
  const ids = Array.from({ length: offeredFindings }, () => uuidv7());
  const head = await headOf(db, today);
  const facts = await factsOf(db, line);
  const known = line.findings.map(({ row }) => row);
  const positions = new Map(items.map((item) => [item.id, item.position]));
  const edition = list ? `Bảng kiểm ${choiceWord(visitKinds, list.kind).toLocaleLowerCase('vi')}, bản thứ ${list.edition}` : '';
  const locked = { locked: 'yes', frozenColumns: 0, rowLines: 2 } as const;
  return [
    {
      spec: {
        sheetName: sheetName.items,
        head,
        title: 'PHIẾU GHI KẾT QUẢ KIỂM TRA',
        subtitle: [...facts, `${edition}. Chỉ ghi vào ô nền vàng; không thêm, bớt dòng.`],
        columns: itemColumns,
        orientation: 'portrait',
        ...locked,
      },
      rows: items.map((item) => {
        const one = answers.get(item.id);
        return [item.position, item.text, one ? choiceWord(itemAnswers, one.answer) : null, one?.note ?? null];
      }),
    },
    {
      spec: {
        sheetName: sheetName.findings,
        title: 'TỒN TẠI, VI PHẠM MỚI GHI TẠI CUỘC KIỂM TRA',
        subtitle: [
          ...facts.slice(0, 1),
          known.length === 0
            ? 'Chỉ ghi vào ô nền vàng, mỗi tồn tại một dòng.'
            : `Chỉ ghi vào ô nền vàng, mỗi tồn tại một dòng. ${known.length} tồn tại đã ghi trong sổ ở trang sau, không ghi lại.`,
        ],
        columns: findingColumns(items.length),
        ...locked,
      },
      rows: ids.map((_, at) => [at + 1, null, null, null, null, null, null, null, null]),
    },
    ...(known.length === 0
      ? []
      : [
          {
            spec: {
              sheetName: sheetName.known,
              title: 'TỒN TẠI, VI PHẠM ĐÃ GHI TRONG SỔ',
              columns: findingColumns(0).map(({ label, kind, width }) => ({ label, kind, width })),
              ...locked,
            },
            rows: known.map((one, at) => [
              at + 1,
              `${positions.get(one.item_id ?? '') ?? ''}`,
              one.what,
              one.basis,
              one.started_on,
              one.ended_on,
              choiceWord(offenders, one.offender),
              one.owner,
              one.due_on,
            ]),
          },
        ]),
    {
      spec: { sheetName: sheetName.marks, title: 'Mã của tệp', columns: markColumns, hidden: 'yes', ...locked },
      rows: markRows({
        visit: visit.id,
        version: visit.version,
        checklist: list?.id ?? '',
        outOn: today,
        items: items.map(({ id, position }) => ({
          id,
          position,
          answer: answers.get(id)?.answer ?? null,
          note: answers.get(id)?.note ?? null,
        })),
        findings: ids,
      }),
    },
  ];
};

export const takeOut = async ({ visit: id }: InputOf<Methods['takeOut']>, context: Working): Promise<OutputOf<Methods['takeOut']>> => {
  const { db, today } = context;
  const [line] = await visitLines(db, [await openVisit(db, id)], await allRules(db), today);
  const name = `Phiếu kiểm tra ${nameOf(line!.visit)}`.replace(/[\\/:*?"<>|]+/g, '-').slice(0, 90);
  const output = context.output(`${name}.xlsx`);
  await writeLists(await sheetsOf(db, line!, today), output.path);
  return { token: output.token, name: `${name}.xlsx` };
};
