// Editions of the checklists: looked at, renewed from the last, printed blank. What a visit keeps is never changed under it.
import { editionsOf, itemsOfEditions } from '../../../db/queries/checklists.ts';
import { deleteRows, insertRows, patchRows } from '../../../db/queries/rows.ts';
import type { checklistMethods } from '../../../preload/contract/inspection-checklists.ts';
import { choiceWord, visitKinds } from '../../../preload/contract/records/visit-choices.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading, Writing } from '../../context.ts';
import { fold } from '../../domain/text/fold.ts';
import { conflict, invalid, notFound, refusedByRule } from '../../errors.ts';
import { uuidv7 } from '../../ids.ts';

type Methods = typeof checklistMethods;

export const listChecklists = async (
  { kind }: InputOf<Methods['checklists']>,
  { db }: Reading,
): Promise<OutputOf<Methods['checklists']>> => {
  const editions = await editionsOf(db, kind);
  const ids = editions.map((one) => one.id);
  const items = Map.groupBy(await itemsOfEditions(db, ids), (item) => item.checklist_id);
  const textsOf = (id: string | undefined) => (items.get(id ?? '') ?? []).map((item) => item.text);
  return {
    editions: editions.map(({ id, edition, basis, visits }, at) => {
      const [own, before] = [textsOf(id), textsOf(ids[at + 1])];
      const first = at === editions.length - 1;
      return {
        id,
        edition,
        basis,
        visits,
        items: (items.get(id) ?? []).map(({ id: item, position, text }) => ({ id: item, position, text })),
        added: first ? [] : own.filter((text) => !before.includes(text)),
        removed: before.filter((text) => !own.includes(text)),
      };
    }),
  };
};

const twice = (items: readonly string[]): number => items.findIndex((text, at) => items.findIndex((one) => fold(one) === fold(text)) < at);

export const saveChecklist = async (
  { kind, from, basis, items }: InputOf<Methods['saveChecklist']>,
  context: Writing,
): Promise<OutputOf<Methods['saveChecklist']>> => {
  const { db } = context;
  const [newest] = await editionsOf(db, kind);
  if (!newest) throw notFound('Chưa có bảng kiểm loại này trong sổ.');
  if (newest.id !== from)
    throw conflict(`Đã có bản thứ ${newest.edition} do người khác ghi. Hãy mở lại rồi sửa từ bản ấy.`, { id: newest.id });
  const again = twice(items);
  if (again >= 0) throw invalid(`Mục ${again + 1} trùng với một mục ở trên.`, { [`items.${again}`]: 'Trùng với một mục ở trên.' });
  const standing = await itemsOfEditions(db, [newest.id]);
  const alike = standing.length === items.length && standing.every((item, at) => item.text === items[at]);
  if (alike && (newest.basis ?? '') === (basis ?? '')) throw refusedByRule(`Không khác bản thứ ${newest.edition}; không có gì để ghi.`);
  const rowsFor = (checklist: string) =>
    items.map((text, at) => ({ id: uuidv7(), version: 1, checklist_id: checklist, position: at + 1, text }));
  const word = choiceWord(visitKinds, kind).toLocaleLowerCase('vi');
  // Nobody has begun with it: it is put right instead of piling up editions. The first one came with the register and stays.
  if (newest.visits === 0 && newest.edition > 1) {
    await deleteRows(
      db,
      'checklist_item',
      standing.map((item) => item.id),
    );
    await patchRows(db, [{ table: 'checklist', id: newest.id, version: newest.version, values: { basis: basis || null } }]);
    await insertRows(db, 'checklist_item', rowsFor(newest.id));
    context.label(`Sửa bảng kiểm ${word}, bản thứ ${newest.edition}`);
    return { id: newest.id, edition: newest.edition };
  }
  const [id, edition] = [uuidv7(), newest.edition + 1];
  await insertRows(db, 'checklist', [{ id, version: 1, kind, edition, basis: basis || null }]);
  await insertRows(db, 'checklist_item', rowsFor(id));
  context.label(`Ghi bảng kiểm ${word}, bản thứ ${edition}`);
  return { id, edition };
};
