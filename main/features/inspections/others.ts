// Visits that other agencies plan or made: a pasted list read line by line, entered, removed.
import { foreignBetween, foreignById } from '../../../db/queries/inspection-plans.ts';
import { deleteRows, insertRows } from '../../../db/queries/rows.ts';
import type { inspectionPlans } from '../../../preload/contract/inspection-plans.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading, Writing } from '../../context.ts';
import { readOtherVisit } from '../../domain/inspections/read-others.ts';
import { entityKey } from '../../domain/inspections/conflicts.ts';
import { invalid, notFound, refusedByRule } from '../../errors.ts';

const mostLines = 2000;

/** Lines of a pasted block: tax code, name, days and, where it stands there, the agency, in any order of columns. */
export const readOthers = async (
  { agency, kind, year, text }: InputOf<typeof inspectionPlans.readOthers>,
  _: Reading,
): Promise<OutputOf<typeof inspectionPlans.readOthers>> => {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length > mostLines) throw refusedByRule(`Danh sách có ${lines.length} dòng, nhiều quá 2.000. Hãy chia thành vài lần.`);
  return {
    lines: lines.map((line) => {
      const { visit, fault } = readOtherVisit(line, { agency, year });
      return { line, visit: visit === null ? null : { ...visit, kind, note: null }, fault };
    }),
  };
};

export const addOthers = async (
  { visits }: InputOf<typeof inspectionPlans.addOthers>,
  { db, label }: Writing,
): Promise<OutputOf<typeof inspectionPlans.addOthers>> => {
  const wrong = visits.find((one) => one.to < one.from);
  if (wrong) throw invalid(`${wrong.unit}: ngày kết thúc đứng trước ngày bắt đầu.`, { to: 'Ngày kết thúc đứng trước ngày bắt đầu.' });
  const keyOf = (one: { agency: string; kind: string; taxCode: string | null; unit: string; from: string }) =>
    [one.agency, one.kind, entityKey(one.taxCode, one.unit), one.from].join('\n');
  const days = visits.map((one) => one.from).toSorted();
  const standing = new Set(
    (
      await foreignBetween(
        db,
        days[0]!,
        visits
          .map((one) => one.to)
          .toSorted()
          .at(-1)!,
      )
    ).map((one) => keyOf({ agency: one.agency, kind: one.kind, taxCode: one.tax_code, unit: one.unit_name, from: one.from_on })),
  );
  const fresh = visits.filter((one) => !standing.has(keyOf(one)));
  await insertRows(
    db,
    'foreign_inspection',
    fresh.map(({ id, agency, kind, taxCode, unit, from, to, note }) => ({
      id,
      agency,
      kind,
      tax_code: taxCode,
      unit_name: unit,
      from_on: from,
      to_on: to,
      note: note === '' ? null : note,
      version: 1,
    })),
  );
  label(
    `Ghi ${fresh.length === 1 ? `cuộc của ${fresh[0]!.agency} ở ${fresh[0]!.unit}` : `${fresh.length} cuộc kiểm tra của cơ quan khác`}`,
  );
  return { added: fresh.length, already: visits.length - fresh.length };
};

export const removeOther = async (
  { id }: InputOf<typeof inspectionPlans.removeOther>,
  { db, label }: Writing,
): Promise<Record<string, never>> => {
  const row = await foreignById(db, id);
  if (!row) throw notFound('Cuộc kiểm tra này không còn trong sổ.');
  await deleteRows(db, 'foreign_inspection', [id]);
  label(`Xóa cuộc của ${row.agency} ở ${row.unit_name}`);
  return {};
};
