// Taking a dossier in and putting it right: the book of receipt, the unit, the checklist; nothing half-written.
import {
  dossierById,
  dossierEvents,
  dossierNumbered,
  dossierPapers,
  knownOfficers,
  lastBookNumber,
  unitById,
  unitsNamed,
} from '../../../db/queries/dossiers.ts';
import { allRules } from '../../../db/queries/rules.ts';
import { deleteRows, insertRows, patchRows } from '../../../db/queries/rows.ts';
import type { Transacting } from '../../../db/schema.ts';
import type { dossiers } from '../../../preload/contract/dossiers.ts';
import { dossierKinds, dossierWord } from '../../../preload/contract/records/dossier-choices.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading, Writing } from '../../context.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { checklistOf } from '../../domain/dossiers/checklists.ts';
import { clockOn } from '../../domain/dossiers/dossier-clock.ts';
import { stopDay } from '../../domain/dossiers/dossier-state.ts';
import { removalRule, termOf } from '../../domain/dossiers/dossier-term.ts';
import { inSentence, termSource, termWords } from '../../domain/dossiers/dossier-words.ts';
import { fold } from '../../domain/text/fold.ts';
import { conflict, invalid, notFound } from '../../errors.ts';
import { uuidv7 } from '../../ids.ts';
import { bookNumber, unitOf } from '../../rows/dossier-book.ts';
import { workingCalendar } from '../../rows/working-calendar.ts';

type Save = InputOf<typeof dossiers.save>;
const mostUnits = 12;
const yearOf = (day: string): number => Number(day.slice(0, 4));

/** What a form begins with on a day of receipt. */
export const openingOf = async (
  { receivedOn }: InputOf<typeof dossiers.opening>,
  { db }: Reading,
): Promise<OutputOf<typeof dossiers.opening>> => {
  const rules = await allRules(db);
  const calendar = await workingCalendar(db);
  const removal = removalRule(rules);
  return {
    number: (await lastBookNumber(db, yearOf(receivedOn))) + 1,
    kinds: dossierKinds.map(({ code }) => {
      const found = termOf(rules, code, receivedOn);
      const stopped = stopDay(code, receivedOn, removal?.value ?? null);
      return {
        code,
        term: found ? `${termWords(found.term)} · ${termSource(found.rule)}` : 'Chưa đặt thời hạn cho loại hồ sơ này.',
        due: found && stopped !== receivedOn ? clockOn(receivedOn, found.term, [], calendar, receivedOn).due : null,
        papers: [...checklistOf(code)],
        warning:
          stopped === receivedOn
            ? `Thủ tục này đã bỏ từ ${formatVietnamese(removal!.value)} (${removal!.source}); chỉ ghi để trả lại.`
            : null,
      };
    }),
    officers: await knownOfficers(db),
  };
};

export const findUnits = async ({ text }: InputOf<typeof dossiers.units>, { db }: Reading): Promise<OutputOf<typeof dossiers.units>> => {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  const found = words.length === 0 ? [] : await unitsNamed(db, words, mostUnits);
  return { units: found.map(({ id, name, tax_code, address }) => ({ id, name: name ?? '', taxCode: tax_code, address })) };
};

/** Sentences beside the boxes; thrown together. */
const checked = async (db: Transacting, input: Save, today: string): Promise<void> => {
  const fields: Record<string, string> = {};
  if (input.receivedOn > today) fields.receivedOn = 'Ngày nhận chưa đến.';
  const [first] = await dossierEvents(db, [input.id]);
  if (first && first.on_date < input.receivedOn) fields.receivedOn = `Ngày nhận sau việc đã ghi ngày ${formatVietnamese(first.on_date)}.`;
  const twin = await dossierNumbered(db, yearOf(input.receivedOn), input.number, input.id);
  if (twin) fields.number = `Số ${bookNumber(twin)} đã dùng cho hồ sơ của ${unitOf(twin)}.`;
  if (input.organization !== null && !(await unitById(db, input.organization)))
    fields.unitName = 'Không còn đơn vị này trong sổ. Hãy tìm và chọn lại, hoặc gõ tên đơn vị mới.';
  if (new Set(input.papers.map((paper) => paper.id)).size < input.papers.length) fields.papers = 'Có hai dòng giấy tờ trùng mã.';
  const messages = Object.values(fields);
  if (messages.length > 0) throw invalid(messages[0]!, fields);
};

const savePapers = async (db: Transacting, dossier: string, papers: Save['papers']): Promise<void> => {
  const standing = new Map((await dossierPapers(db, dossier)).map((paper) => [paper.id, paper]));
  const placed = papers.map((paper, position) => ({ ...paper, position }));
  await deleteRows(
    db,
    'dossier_paper',
    [...standing.keys()].filter((id) => !papers.some((paper) => paper.id === id)),
  );
  await insertRows(
    db,
    'dossier_paper',
    placed.filter(({ id }) => !standing.has(id)).map((paper) => ({ ...paper, version: 1, dossier_id: dossier })),
  );
  await patchRows(
    db,
    placed.flatMap(({ id, name, state, position }) => {
      const old = standing.get(id);
      return old && (old.name !== name || old.state !== state || old.position !== position)
        ? [{ table: 'dossier_paper' as const, id, version: old.version, values: { name, state, position } }]
        : [];
    }),
  );
};

export const saveDossier = async (input: Save, context: Writing): Promise<OutputOf<typeof dossiers.save>> => {
  const { db, today } = context;
  const standing = await dossierById(db, input.id);
  if (input.version === null && standing) throw conflict('Hồ sơ này đã được ghi rồi.', { version: standing.version });
  if (input.version !== null && !standing) throw notFound();
  if (standing && standing.version !== input.version)
    throw conflict('Hồ sơ này vừa được sửa ở nơi khác. Hãy mở lại để xem giá trị mới rồi sửa.', { version: standing.version });
  await checked(db, input, today);
  const unit = input.organization === null ? null : await unitById(db, input.organization);
  const values = {
    kind: input.kind,
    organization_id: input.organization,
    unit_name: unit?.name ?? input.unitName,
    received_on: input.receivedOn,
    way: input.way,
    book_year: yearOf(input.receivedOn),
    book_number: input.number,
    letter: input.letter || null,
    note: input.note || null,
  };
  if (standing) await patchRows(db, [{ table: 'dossier', id: input.id, version: standing.version, values }]);
  else await insertRows(db, 'dossier', [{ id: input.id, version: 1, ...values }]);
  await savePapers(db, input.id, input.papers);
  if (!standing && input.officer)
    await insertRows(db, 'dossier_event', [
      { id: uuidv7(), version: 1, dossier_id: input.id, position: 1, kind: 'assigned', on_date: input.receivedOn, officer: input.officer },
    ]);
  const name = `hồ sơ số ${bookNumber(values)} của ${values.unit_name}`;
  context.label(standing ? `Sửa ${name}` : `Nhận ${name} (${inSentence(dossierWord(dossierKinds, input.kind))})`);
  return { id: input.id };
};
