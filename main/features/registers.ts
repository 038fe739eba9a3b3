// Feature `registers`: lists by window, the record page, saving, papers, removing, showing a personal number.
import { keysOf } from '../../db/queries/matching.ts';
import { countRows, listIds, listRows, targetsByIds } from '../../db/queries/registers.ts';
import { openableNumber, removeRows } from '../../db/queries/register-rows.ts';
import { registers as methods } from '../../preload/contract/registers.ts';
import { records } from '../../preload/contract/records/index.ts';
import { notFound } from '../errors.ts';
import { implement } from '../implement.ts';
import { open } from '../rows/personal.ts';
import { expiringUntil } from '../rows/expiring.ts';
import { shown } from '../rows/shown.ts';
import { sourceAsOf } from '../rows/sources.ts';
import { queryOf } from '../rows/view-query.ts';
import { addPaper, removePaper } from './registers/papers.ts';
import { openRecord } from './registers/record-page.ts';
import { saveRow } from './registers/save.ts';
import { removeContract, saveContract, staffing, staffingOf } from './registers/staffing.ts';

const titleOf = (ids: readonly string[], first: string, noun: string) => (ids.length === 1 ? `Xóa ${first}` : `Xóa ${ids.length} ${noun}`);

export const registers = implement('registers', methods, {
  list: async (input, { db, today }) => {
    const source = sourceAsOf(input.register, input.asOf ?? today);
    const query = await queryOf(db, input, today);
    const counts = await countRows(db, source, query);
    // Where nothing matches, looking for the first hundred would walk the whole register in its order.
    const rows = input.offset < counts.matching ? await listRows(db, source, query, input.offset, input.limit) : [];
    const until = await expiringUntil(db, source.day);
    return { rows: rows.map((row) => shown(records[input.register], row, until)), ...counts };
  },
  ids: async (input, { db, today }) => ({
    ids: await listIds(db, sourceAsOf(input.register, input.asOf ?? today), await queryOf(db, input, today)),
  }),
  get: openRecord,
  save: saveRow,
  addPaper,
  removePaper,
  staffing,
  staffingOf,
  saveContract,
  removeContract,
  remove: async ({ register, ids }, context) => {
    const record = records[register];
    const targets = await targetsByIds(context.db, sourceAsOf(register, context.today), ids);
    if (targets.size === 0) throw notFound();
    await removeRows(context.db, record.root, [...targets.keys()], (done, total) => context.progress('Đang xóa', done, total));
    context.label(titleOf([...targets.keys()], String(targets.values().next().value!.row.name), record.noun));
    return { removed: targets.size };
  },
  reveal: async ({ id }, context) => {
    const person = await openableNumber(context.db, id);
    if (!person) throw notFound();
    context.label(`Xem số CCCD của ${person.name}`);
    const key = (await keysOf(context.db, [person.id]))[0]?.key;
    return { cccd: person.cccd === null || key === undefined ? null : open(person.cccd, key) };
  },
});
