// Written imports read back: the list, one with its columns and repairs, its rows by what became of them.
import { changesOf } from '../../../../db/queries/history.ts';
import {
  countWrittenImports,
  lastChangeOf,
  oppositeSteps,
  partCounts,
  partRows,
  writtenImports,
} from '../../../../db/queries/import-records.ts';
import { importById } from '../../../../db/queries/imports.ts';
import { netChanges } from '../../../../db/queries/undo.ts';
import type { Db, ImportTable } from '../../../../db/schema.ts';
import type { excel } from '../../../../preload/contract/excel.ts';
import type { ImportedRow, ImportRecord, Written } from '../../../../preload/contract/import-record.ts';
import type { RegisterName } from '../../../../preload/contract/records/record.ts';
import type { InputOf, OutputOf } from '../../../../preload/contract/rpc.ts';
import type { Reading, Writing } from '../../../context.ts';
import { takenBackBy } from '../../../domain/history/steps.ts';
import { notFound, Refusal, refusedByRule } from '../../../errors.ts';
import { takeBack } from '../../../rows/take-back.ts';
import { hangingSince } from './conflicts.ts';
import { heldBy, rowsOfPart } from './record-parts.ts';
import type { ImportSummary } from './stage-file.ts';

type Opposites = Awaited<ReturnType<typeof oppositeSteps>>;

const recordOf = (row: ImportTable, opposites: Opposites): ImportRecord => {
  const summary = JSON.parse(row.summary) as Partial<ImportSummary> & { counts?: Record<Written, number> };
  const undone = row.command_id === null ? null : takenBackBy(row.command_id, opposites);
  return {
    id: row.id,
    fileName: row.file_name,
    hash: row.file_hash,
    at: row.at,
    user: row.user,
    sheets: (summary.sheets ?? []).map((sheet) => ({ ...sheet, register: sheet.register as RegisterName })),
    counts: summary.counts ?? null,
    undone: undone === null ? null : { at: undone.at, user: undone.user },
  };
};

const writtenOne = async (db: Db, id: string): Promise<ImportTable & { command_id: string }> => {
  const found = await importById(db, id);
  if (found?.state !== 'committed' || found.command_id === null) throw notFound('Không còn thấy lần nhập này.');
  return { ...found, command_id: found.command_id };
};

export const listImports = async ({ offset, limit }: InputOf<typeof excel.imports>, { db }: Reading) => {
  const opposites = await oppositeSteps(db);
  const rows = await writtenImports(db, offset, limit);
  return { rows: rows.map((row) => recordOf(row, opposites)), matching: await countWrittenImports(db) };
};

export const importRecord = async (
  { import: id }: InputOf<typeof excel.imported>,
  { db }: Reading,
): Promise<OutputOf<typeof excel.imported>> => {
  const row = await writtenOne(db, id);
  const { columns, repairs } = JSON.parse(row.summary) as Partial<ImportSummary>;
  return { ...recordOf(row, await oppositeSteps(db)), columns: columns ?? [], repairs: repairs ?? [] };
};

export const importedRows = async (
  { import: id, outcome, offset, limit }: InputOf<typeof excel.importedRows>,
  { db }: Reading,
): Promise<OutputOf<typeof excel.importedRows>> => {
  await writtenOne(db, id);
  const wanted: { part: number; skip: number; take: number }[] = [];
  let total = 0;
  for (const part of await partCounts(db, id)) {
    const held = heldBy(part, outcome);
    const [from, to] = [Math.max(0, offset - total), Math.min(held, offset + limit - total)];
    if (from < to) wanted.push({ part: part.part, skip: from, take: to - from });
    total += held;
  }
  const texts = await partRows(
    db,
    id,
    wanted.map(({ part }) => part),
  );
  const rows: ImportedRow[] = wanted.flatMap(({ part, skip, take }) =>
    rowsOfPart(texts.get(part) ?? '{"sheets":[],"lines":[]}', outcome).slice(skip, skip + take),
  );
  return { rows, matching: total };
};

export const takeBackImport = async ({ import: id }: InputOf<typeof excel.takeBack>, context: Writing): Promise<{ label: string }> => {
  const row = await writtenOne(context.db, id);
  if (takenBackBy(row.command_id, await oppositeSteps(context.db)) !== null) throw refusedByRule('Lần nhập này đã được hoàn tác rồi.');
  const nets = netChanges(await changesOf(context.db, row.command_id, null, Number.MAX_SAFE_INTEGER));
  const hanging = await hangingSince(context.db, nets, await lastChangeOf(context.db, row.command_id));
  if (hanging.length > 0) {
    const about = [...new Set(hanging.map(({ what }) => what))].slice(0, 5).join(', ');
    throw new Refusal('conflict', `Không hoàn tác được lần nhập này: sau đó đã có người ghi thêm vào các dòng do nó đưa vào (${about}).`);
  }
  return takeBack(row.command_id, context, (label) => `Hoàn tác: ${label}`);
};
