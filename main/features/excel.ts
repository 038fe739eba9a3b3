// Feature `excel`: lists in (open, stage, preview, decide, commit) and out.
import { dropImport, importById, outcomeCounts, stagedRows, twinRows } from '../../db/queries/imports.ts';
import type { ImportRowTable } from '../../db/schema.ts';
import { excel as methods, type PreviewRow } from '../../preload/contract/excel.ts';
import { records } from '../../preload/contract/records/index.ts';
import type { AnyRecord, RegisterName, Values } from '../../preload/contract/records/record.ts';
import { instant } from '../clock.ts';
import { copyBeside } from '../copies.ts';
import { notFound } from '../errors.ts';
import { implement } from '../implement.ts';
import { lastFour, masked } from '../rows/personal.ts';
import type { StagedData } from './excel/intake/classify.ts';
import { commitImport } from './excel/intake/commit.ts';
import { findConflicts } from './excel/intake/conflicts.ts';
import { changingColumns, choose, countsOf, decide, tabs } from './excel/intake/decide.ts';
import { exportErrors } from './excel/intake/error-rows.ts';
import { exportList, exportReady, exportWhole } from './excel/export/export-list.ts';
import { exportTemplate } from './excel/export/export-template.ts';
import { keptColumns, listed } from './excel/intake/kept-values.ts';
import { openFile } from './excel/intake/open-file.ts';
import { exportReconciliation } from './excel/intake/reconciliation.ts';
import { importedRows, importRecord, listImports, takeBackImport } from './excel/intake/records-read.ts';
import { type ImportSummary, stageFile } from './excel/intake/stage-file.ts';

/** Rows of one key that are shown beside each other. */
const mostTwins = 5;

const maskedValues = (record: AnyRecord, values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      record.columns[key]?.kind === 'personal' && typeof value === 'string' && /^\d+$/.test(value) ? masked(lastFour(value)) : value,
    ]),
  );

/** What stands in the file where it could not be read. */
const unread = (record: AnyRecord, data: StagedData): Record<string, string> =>
  Object.fromEntries(
    data.problems.flatMap(({ column }) =>
      column !== null && data.original?.[column] !== undefined && record.columns[column]?.kind !== 'personal'
        ? [[column, data.original[column]]]
        : [],
    ),
  );

const previewRow = (row: ImportRowTable, forAll: ReadonlySet<string>, group: readonly ImportRowTable[]): PreviewRow => {
  const data = JSON.parse(row.data) as StagedData;
  const record = records[row.register as RegisterName];
  const before = Object.fromEntries(
    Object.entries(data.before).map(([key, value]) => [
      key,
      record.columns[key]?.kind === 'personal' ? masked(value as string | null) : value,
    ]),
  );
  return {
    position: row.position,
    sheet: row.sheet,
    row: row.row,
    register: record.register,
    outcome: row.outcome as PreviewRow['outcome'],
    decision: row.decision as PreviewRow['decision'],
    title: row.title ?? '',
    values: maskedValues(record, data.values),
    before,
    problems: data.problems,
    kept: keptColumns(row, forAll),
    twins: group
      .filter(({ position }) => position !== row.position)
      .slice(0, mostTwins)
      .map((twin) => ({
        position: twin.position,
        sheet: twin.sheet,
        row: twin.row,
        values: maskedValues(record, (JSON.parse(twin.data) as StagedData).values),
      })),
    original: unread(record, data),
  };
};

export const excel = implement(
  'excel',
  methods,
  {
    open: openFile,
    stage: stageFile,
    preview: async ({ import: id, tab, offset, limit }, { db }) => {
      const opened = await importById(db, id);
      if (!opened) throw notFound('Không còn thấy lần nhập này. Hãy chọn lại tệp.');
      const all = await outcomeCounts(db, id);
      const outcomes = tabs[tab] ?? null;
      const summary = JSON.parse(opened.summary) as Partial<ImportSummary>;
      const rows = await stagedRows(db, id, outcomes, offset, limit);
      const twins = await twinRows(db, id, [...new Set(rows.flatMap(({ twin }) => twin ?? []))]);
      const groups = Map.groupBy(twins, ({ twin }) => twin);
      const forAll = new Set(listed(opened.kept));
      return {
        rows: rows.map((row) => previewRow(row, forAll, row.twin === null ? [] : (groups.get(row.twin) ?? []))),
        counts: countsOf(all, opened.kept),
        changing: changingColumns(all, opened.kept),
        total: all.filter((one) => outcomes === null || outcomes.includes(one.outcome)).reduce((sum, one) => sum + one.n, 0),
        repairs: summary.repairs ?? [],
        sheets: (summary.sheets ?? []).map((sheet) => ({ ...sheet, register: sheet.register as RegisterName })),
        fileName: opened.file_name,
        twins: summary.twins ?? 'no',
      };
    },
    decide,
    choose,
    commit: commitImport,
    discard: async ({ import: id }, { db }) => {
      await dropImport(db, id);
      return {};
    },
    imports: listImports,
    imported: importRecord,
    importedRows,
    conflicts: findConflicts,
    takeBack: takeBackImport,
    errors: exportErrors,
    reconciliation: exportReconciliation,
    export: exportList,
    ready: exportReady,
    whole: exportWhole,
    template: exportTemplate,
  },
  { commit: ({ file }) => copyBeside({ file, reason: 'truoc-khi-nhap', at: instant() }) },
);
