// Staging an import: every chosen sheet read, set against the register, and handed to the writing thread in slices.
import { lastChange } from '../../../../db/queries/history.ts';
import type { OutcomeCount, StagedRow } from '../../../../db/queries/imports.ts';
import { secretOf } from '../../../../db/queries/set-up.ts';
import type { excel, SheetChoice } from '../../../../preload/contract/excel.ts';
import { records } from '../../../../preload/contract/records/index.ts';
import { sourceLabel } from '../../../../preload/contract/records/tick.ts';
import type { InputOf, OutputOf } from '../../../../preload/contract/rpc.ts';
import type { Working } from '../../../context.ts';
import { Refusal } from '../../../errors.ts';
import type { Workbook } from '../../../office/sheet.ts';
import { repairKinds, type RepairKind } from '../cells/cell-reading.ts';
import { classify } from './classify.ts';
import { confirmedOn } from './confirmed-layout.ts';
import { countsOf } from './decide.ts';
import { fileRead } from './file-read.ts';
import { areasOf } from './open-file.ts';
import { type ReadChoice, readSheet } from '../sheets/read-sheet.ts';
import type { Repair } from '../cells/repair-ledger.ts';
import { twinsOf } from './twins.ts';

const sliceRows = 2000;

/** What the preview tells of the file besides its rows, as JSON in `import.summary`. */
export interface ImportSummary {
  repairs: (Repair & { made: 'yes' | 'no' })[];
  sheets: { name: string; register: string; rows: number; skipped: number }[];
  /** What each column of the sheets was taken for; `label` null = not imported. */
  columns: { sheet: string; header: string; label: string | null }[];
  /** Whether several rows of the file have one key. */
  twins: 'yes' | 'no';
  /** The last change of the register and the day on which its rows were compared. */
  seen: { change: number; day: string };
  /** What the commit remembers of the columns, by layout. */
  layouts: { key: string; value: string }[];
}

const readChosen = (workbook: Workbook, choice: SheetChoice, areas: Awaited<ReturnType<typeof areasOf>>, off: readonly RepairKind[]) => {
  const sheet = workbook.sheets.find((one) => one.name === choice.name);
  if (!sheet) throw new Refusal('not-found', `Tệp không có trang “${choice.name}”.`);
  const reading = readSheet(sheet, { ...(choice as ReadChoice), off }, areas);
  return { choice, reading, layouts: confirmedOn(sheet, choice, reading) };
};

const addRepairs = (all: Map<string, Repair>, repairs: readonly Repair[], register: string): void => {
  for (const repair of repairs) {
    // A personal number is not shown, also not as the sample of a repair.
    const sample =
      register === 'osh-staff' && /cccd|code/.test(repair.kind) ? { ...repair.sample, before: '••••', after: '••••' } : repair.sample;
    const standing = all.get(repair.kind);
    if (standing) standing.count += repair.count;
    else all.set(repair.kind, { ...repair, sample });
  }
};

export const stageFile = async (input: InputOf<typeof excel.stage>, context: Working): Promise<OutputOf<typeof excel.stage>> => {
  const file = context.chosen();
  context.progress('Đang đọc tệp', 0, null);
  const { workbook, hash } = await fileRead(file.path);
  const seen = { change: await lastChange(context.db), day: context.today };
  const areas = await areasOf(context.db, context.today);
  const secret = await secretOf(context.db);
  const off = repairKinds.filter((kind) => input.off.includes(kind));
  const readings = input.sheets.map((choice) => readChosen(workbook, choice, areas, off));
  await context.inner('staging.begin', { import: input.import, fileName: file.name, hash });
  const total = readings.reduce((sum, { reading }) => sum + reading.records.length, 0);
  const repairs = new Map<string, Repair>();
  const twins = twinsOf(
    readings.flatMap(({ choice, reading }) =>
      reading.records.map((row) => ({ record: records[choice.register], sheet: choice.name, row })),
    ),
  );
  const counts = new Map<string, OutcomeCount>();
  let position = 0;
  // The next rows are set against the register while the last ones are being kept.
  let kept: Promise<unknown> = Promise.resolve();
  const keep = async (rows: StagedRow[]) => {
    await kept;
    kept = context.inner('staging.rows', { import: input.import, rows });
    kept.catch(() => {});
  };
  for (const { choice, reading } of readings) {
    addRepairs(repairs, reading.repairs, choice.register);
    for (let start = 0; start < reading.records.length; start += sliceRows) {
      const staged = await classify(
        context.db,
        records[choice.register],
        choice.name,
        reading.records.slice(start, start + sliceRows),
        secret,
        twins,
        position,
        context.today,
      );
      await keep(staged);
      for (const { register, outcome, decision } of staged) {
        const key = `${outcome} ${decision}`;
        counts.set(key, { register, outcome, decision, changed: '', kept: null, n: (counts.get(key)?.n ?? 0) + 1 });
      }
      position += staged.length;
      context.progress('Đang đối chiếu với sổ', position, total);
    }
  }
  await kept;
  const summary: ImportSummary = {
    repairs: [...repairs.values()].map((repair) => ({ ...repair, made: off.includes(repair.kind) ? 'no' : 'yes' })),
    sheets: readings.map(({ choice, reading }) => ({
      name: choice.name,
      register: choice.register,
      rows: reading.records.length,
      skipped: reading.skipped.length,
    })),
    columns: readings.flatMap(({ choice, reading }) =>
      reading.columns.map(({ header, column }) => ({
        sheet: choice.name,
        header,
        label: column === null ? null : (sourceLabel(records[choice.register], column) ?? null),
      })),
    ),
    twins: twins.size > 0 ? 'yes' : 'no',
    seen,
    layouts: readings.flatMap(({ layouts }) => layouts),
  };
  await context.inner('staging.finish', { import: input.import, summary: JSON.stringify(summary) });
  return { counts: countsOf([...counts.values()], '') };
};
