// The risk sectors as the office keeps them: the two lists, one row written or removed, what that moves, one sector tried.
import { allRules } from '../../../db/queries/rules.ts';
import { deleteRows, insertRows, patchRows } from '../../../db/queries/rows.ts';
import { sectorRisks } from '../../../db/queries/staffing.ts';
import type { SectorRiskTable } from '../../../db/schema.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import { type RiskSectorRow, riskLists, type sectorMethods } from '../../../preload/contract/sectors.ts';
import type { Reading, Writing } from '../../context.ts';
import { isUnsure, type RiskRow, riskOf } from '../../domain/staffing/sector-risk.ts';
import { riskWhy, sectorTyped } from '../../domain/staffing/sector-words.ts';
import { fold } from '../../domain/text/fold.ts';
import { invalid, notFound } from '../../errors.ts';
import { sectorChange } from './sector-change.ts';
import { sectorEffect } from './staffing-effect.ts';

type Methods = typeof sectorMethods;
type Kept = SectorRiskTable & RiskRow;

const kept = (rows: readonly SectorRiskTable[]) => rows as readonly Kept[];
const rowOf = (row: Kept): RiskSectorRow => ({
  id: row.id,
  list: row.list,
  prefix: row.prefix,
  edition: row.edition,
  name: row.sector,
  words: row.words.split(';').filter(Boolean).join('; '),
  source: row.source,
  version: row.version,
  unsure: isUnsure(row) ? 'yes' : 'no',
});
const named = ({ prefix, sector }: Pick<SectorRiskTable, 'prefix' | 'sector'>) => `ngành nguy cơ ${prefix}: ${sector}`;
const listName = (row: Pick<SectorRiskTable, 'list'>) => (row.list === 'medical' ? ' (y tế)' : '');

export const sectors = async ({ search }: InputOf<Methods['sectors']>, { db }: Reading): Promise<OutputOf<Methods['sectors']>> => {
  const all = kept(await sectorRisks(db));
  const words = fold(search)
    .split(' ')
    .filter((word) => word !== '');
  const found = all.filter((row) => {
    const text = fold([row.prefix, row.sector, row.words, row.edition, row.source].join(' '));
    return words.every((word) => text.includes(word));
  });
  const lists = riskLists.map(({ code }) => ({
    list: code,
    rows: found.filter((row) => row.list === code).map(rowOf),
    unsure: all.filter((row) => row.list === code && isUnsure(row)).length,
  }));
  return { lists, matching: found.length, total: all.length };
};

const ofId = (rows: readonly SectorRiskTable[], id: string): SectorRiskTable => {
  const row = rows.find((one) => one.id === id);
  if (!row) throw notFound('Không còn ngành này trong danh mục. Có thể nó vừa bị xóa.');
  return row;
};

export const previewSector = async (
  { sector, version, remove }: InputOf<Methods['previewSector']>,
  { db, today }: Reading,
): Promise<OutputOf<Methods['previewSector']>> => {
  const rows = await sectorRisks(db);
  if (sector === null && remove === null) throw invalid('Chưa chọn ngành nào.');
  const { list, after } =
    sector === null
      ? { list: ofId(rows, remove!).list, after: rows.filter((row) => row.id !== remove) }
      : { list: sector.list, after: sectorChange(rows, { sector, version }).after };
  const effect = await sectorEffect({
    db,
    day: today,
    list: list as RiskRow['list'],
    rules: await allRules(db),
    before: kept(rows),
    // The order of the register, by which words of two rows are told apart.
    after: kept(after).toSorted((a, b) => (a.prefix < b.prefix ? -1 : a.prefix > b.prefix ? 1 : a.id < b.id ? -1 : 1)),
  });
  return { day: today, ...effect };
};

export const trySector = async ({ text }: InputOf<Methods['trySector']>, { db }: Reading): Promise<OutputOf<Methods['trySector']>> => {
  const typed = sectorTyped(text);
  if ('fault' in typed) throw invalid(typed.fault, { text: typed.fault });
  const all = kept(await sectorRisks(db));
  return {
    answers: riskLists.map(({ code }) => {
      const answer = riskOf(all, code, typed);
      return { list: code, risk: answer.risk, row: answer.row && rowOf(answer.row), why: riskWhy(answer, typed) };
    }),
  };
};

export const saveSector = async (
  input: InputOf<Methods['saveSector']>,
  { db, label }: Writing,
): Promise<OutputOf<Methods['saveSector']>> => {
  const { standing, values } = sectorChange(await sectorRisks(db), input);
  const { id } = input.sector;
  if (standing) await patchRows(db, [{ table: 'sector_risk', id, version: standing.version, values }]);
  else await insertRows(db, 'sector_risk', [{ id, version: 1, ...values }]);
  label(`${standing ? 'Sửa' : 'Thêm'} ${named(values)}${listName(values)}`);
  return { id };
};

export const removeSector = async (
  { id }: InputOf<Methods['removeSector']>,
  { db, label }: Writing,
): Promise<OutputOf<Methods['removeSector']>> => {
  const row = ofId(await sectorRisks(db), id);
  await deleteRows(db, 'sector_risk', [id]);
  label(`Xóa ${named(row)}${listName(row)}`);
  return { id };
};
