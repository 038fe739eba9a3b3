// What a workbook of 20,000 rows costs out and in, and how lists are answered while it is being committed.
import path from 'node:path';
import { startCore, type RunningCore } from '../../main/core-pool.ts';
import { uuidv7 } from '../../main/ids.ts';
import { writeList } from '../../main/office/list-workbook.ts';
import { chanceOf } from '../../main/practice/chance.ts';
import type { SheetFound } from '../../preload/contract/excel.ts';
import { records } from '../../preload/contract/records/index.ts';
import { benchRow, person } from './big-register.ts';
import { valueOf } from './lists.ts';
import { type Figure, figureOf, timed } from './measure.ts';

const columns = Object.entries(records.training.columns).filter(
  ([key, column]) => !column.derived && !['commune', 'email', 'note', 'effectiveOn', 'serviceKind', 'paperKind'].includes(key),
);

/** A workbook of new rows, as an office would send it. */
const writeWorkbook = async (file: string, from: number, count: number): Promise<void> => {
  const chance = chanceOf(from);
  const spelled = (key: string, value: string | number | null) => {
    const choices = columns.find(([name]) => name === key)?.[1].choices ?? [];
    return typeof value === 'string' && choices.length > 0
      ? value
          .split(',')
          .map((code) => choices.find((choice) => choice.code === code)?.short ?? code)
          .join('; ')
      : value;
  };
  const rows = function* () {
    for (let number = from; number < from + count; number += 1) {
      const row = benchRow(chance, number);
      yield [number - from + 1, ...columns.map(([key]) => spelled(key, row[key] ?? null))];
    }
  };
  const kinds = { date: 'date', number: 'number' } as const;
  const heading = columns.map(([, column]) => ({
    label: column.label,
    kind: column.kind === 'date' ? kinds.date : ('code' as const),
    width: 120,
  }));
  await writeList(
    { sheetName: 'Huấn luyện', title: 'DANH SÁCH', columns: [{ label: 'STT', kind: 'number', width: 40 }, ...heading] },
    rows(),
    file,
  );
};

/** Asks for the first page and for a search in turn until `done`; the time of each answer. */
const askMeanwhile = async (core: RunningCore, done: () => boolean): Promise<number[]> => {
  const times: number[] = [];
  for (let turn = 0; !done(); turn += 1) {
    times.push(
      await timed(async () =>
        valueOf(
          await core.invoke({
            name: 'registers.list',
            input: { register: 'training', limit: 100, search: turn % 2 === 0 ? '' : 'ban mê' },
          }),
        ),
      ),
    );
    await new Promise((next) => setTimeout(next, 5));
  }
  return times;
};

/** Export of the whole register and import of as many new rows, in the threads of the real application. */
export const officeFigures = async (folder: string, file: string, rows: number): Promise<Figure[]> => {
  const size = `${rows.toLocaleString('vi-VN')} dòng`;
  const core = await startCore({ file, ...person });
  const figures: Figure[] = [];
  const once = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    let value: T | undefined;
    figures.push(
      figureOf(what, [
        await timed(async () => {
          value = await work();
        }),
      ]),
    );
    return value as T;
  };
  try {
    await once(`Xuất ${size} ra Excel`, async () =>
      valueOf(
        await core.invoke({ name: 'excel.export', input: { register: 'training', columns: columns.map(([key]) => key) }, job: uuidv7() }),
      ),
    );
    const workbook = path.join(folder, 'nhap.xlsx');
    await writeWorkbook(workbook, 500_000, rows);
    const token = core.files.issue(workbook).token;
    const { sheets } = await once(`Nhập ${size}: mở tệp, nhận cột`, async () =>
      valueOf<{ sheets: SheetFound[] }>(
        await core.invoke({ name: 'excel.open', input: { file: token, register: 'training' }, job: uuidv7() }),
      ),
    );
    const input = {
      file: token,
      import: uuidv7(),
      sheets: sheets.map(({ name }) => ({ name, register: 'training', defaults: { serviceKind: 'training', paperKind: 'certificate' } })),
    };
    const { counts } = await once(`Nhập ${size}: đọc, đối chiếu với sổ`, async () =>
      valueOf<{ counts: { new: number } }>(await core.invoke({ name: 'excel.stage', input, job: uuidv7() })),
    );
    if (counts.new !== rows) console.error(`  (nhận ra ${counts.new} dòng mới trên ${rows})`);
    const quiet = figureOf('', await askMeanwhile(core, afterMoments()));
    let done = false;
    const meanwhile = askMeanwhile(core, () => done);
    await once(`Nhập ${size}: ghi vào sổ, kèm bản sao và lịch sử`, async () => {
      try {
        return valueOf(await core.invoke({ name: 'excel.commit', input: { import: input.import }, job: uuidv7() }));
      } finally {
        done = true;
      }
    });
    const busy = await meanwhile;
    figures.push(
      figureOf(
        `Danh sách trong lúc ghi ${size}`,
        busy,
        `lúc rảnh ${quiet.median?.toFixed(1)} ms; ${busy.filter((ms) => ms > 100).length} trên ${busy.length} lần quá 100 ms`,
      ),
    );
  } finally {
    await core.close();
  }
  return figures;
};

const afterMoments = (): (() => boolean) => {
  const end = performance.now() + 600;
  return () => performance.now() > end;
};
