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
import type { Values } from '../../preload/contract/records/record.ts';
import { type Figure, figureOf, timed } from './measure.ts';

const columns = Object.entries(records.training.columns).filter(
  ([key, column]) =>
    !column.derived &&
    ![
      'commune',
      'email',
      'note',
      'effectiveOn',
      'paperKind',
      'publishedOn',
      'ministryNotifiedOn',
      'departmentNotifiedOn',
      'presence',
    ].includes(key),
);

/** A workbook of rows as an office would send it: fifteen columns with their numbers; `changed` puts another value into a row. */
export const writeWorkbook = async (
  file: string,
  from: number,
  count: number,
  changed: (row: Values, number: number) => Values = (row) => row,
): Promise<void> => {
  const chance = chanceOf(from + 1);
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
      const row = changed(benchRow(chance, number), number);
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
export const askMeanwhile = async (core: RunningCore, done: () => boolean): Promise<number[]> => {
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
    figures.push(...(await importFigures(core, workbook, size, { new: rows })));
    const telephones = [
      ['02623812345', `${size} sửa theo khóa`, 'lists'],
      ['02623812346', `${size} sửa theo khóa, không ai hỏi gì`, 'nothing'],
    ] as const;
    for (const [phone, what, asked] of telephones) {
      const update = path.join(folder, `${phone}.xlsx`);
      await writeWorkbook(update, 500_000, rows, (row) => ({ ...row, phone }));
      figures.push(...(await importFigures(core, update, what, { changed: rows }, asked)));
    }
  } finally {
    await core.close();
  }
  return figures;
};

/** Opens, sets against the register and commits a workbook of training bodies; lists are asked for all the while, or nothing is. */
export const importFigures = async (
  core: RunningCore,
  workbook: string,
  size: string,
  expected: Partial<Record<'new' | 'changed', number>>,
  asked: 'lists' | 'nothing' = 'lists',
): Promise<Figure[]> => {
  const token = core.files.issue(workbook).token;
  const quiet = figureOf('', await askMeanwhile(core, afterMoments()));
  let done = asked === 'nothing';
  const meanwhile = askMeanwhile(core, () => done);
  const figures: Figure[] = [];
  const once = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const started = performance.now();
    const value = await work();
    figures.push(figureOf(`Nhập ${size}: ${what}`, [performance.now() - started]));
    return value;
  };
  try {
    const { sheets } = await once('mở tệp, nhận cột', async () =>
      valueOf<{ sheets: SheetFound[] }>(
        await core.invoke({ name: 'excel.open', input: { file: token, register: 'training' }, job: uuidv7() }),
      ),
    );
    const input = {
      file: token,
      import: uuidv7(),
      sheets: sheets.map(({ name }) => ({ name, register: 'training', defaults: { paperKind: 'certificate' } })),
    };
    const { counts } = await once('đọc, đối chiếu với sổ', async () =>
      valueOf<{ counts: Record<'new' | 'changed', number> }>(await core.invoke({ name: 'excel.stage', input, job: uuidv7() })),
    );
    for (const [outcome, rows] of Object.entries(expected))
      if (counts[outcome as 'new'] !== rows) console.error(`  (${outcome}: nhận ra ${counts[outcome as 'new']} dòng trên ${rows})`);
    await once('ghi vào sổ, kèm bản sao và lịch sử', async () =>
      valueOf(await core.invoke({ name: 'excel.commit', input: { import: input.import }, job: uuidv7() })),
    );
  } finally {
    done = true;
  }
  const busy = await meanwhile;
  if (busy.length === 0) return figures;
  const late = busy.filter((ms) => ms > 100).length;
  return [
    ...figures,
    figureOf(
      `Danh sách trong lúc nhập ${size}`,
      busy,
      `lúc rảnh ${quiet.median?.toFixed(1)} ms; ${late} trên ${busy.length} lần quá 100 ms`,
    ),
  ];
};

const afterMoments = (): (() => boolean) => {
  const end = performance.now() + 600;
  return () => performance.now() > end;
};
