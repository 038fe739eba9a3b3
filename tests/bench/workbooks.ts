// What 100,000 rows of Excel cost beside what no program can save: writing beside deflate, reading beside inflate, and the library at both.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { constants, deflateRawSync } from 'node:zlib';
import { utils, write } from '@e965/xlsx';
import { startCore } from '../../main/core-pool.ts';
import { writeList } from '../../main/office/list-workbook.ts';
import { xlsxByLibrary } from '../../main/office/library-book.ts';
import { readWorkbook } from '../../main/office/workbook.ts';
import { unzipped } from '../../main/office/zip-bytes.ts';
import { checkZip } from '../../main/office/zip-check.ts';
import { person } from './big-register.ts';
import { type Figure, figureOf, timed } from './measure.ts';
import { importFigures, writeWorkbook } from './office.ts';

const columns = 15;
const words = (row: number, column: number) => (column % 3 === 0 ? row * 7 + column : `Công ty TNHH số ${row} – mục ${column}`);
const times = (one: number, other: number) => `×${(one / other).toFixed(1)}`;

/** Most memory above that of the start while the work goes on, in MB. */
const memoryOf = async (work: () => Promise<unknown>): Promise<{ ms: number; above: number }> => {
  const idle = process.memoryUsage().rss;
  let most = idle;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 15);
  try {
    const ms = await timed(work);
    return { ms, above: Math.round((Math.max(most, process.memoryUsage().rss) - idle) / 1e6) };
  } finally {
    clearInterval(watch);
  }
};

const writing = async (folder: string, rows: number): Promise<Figure[]> => {
  const size = `${rows.toLocaleString('vi-VN')} × ${columns} ô`;
  const file = path.join(folder, 'rong.xlsx');
  const list = function* () {
    for (let row = 0; row < rows; row += 1) yield Array.from({ length: columns }, (_, column) => words(row, column));
  };
  const spec = {
    sheetName: 'Đo',
    title: 'DANH SÁCH',
    columns: Array.from({ length: columns }, (_, at) => ({
      label: `Cột ${at}`,
      kind: at % 3 === 0 ? ('number' as const) : ('text' as const),
      width: 120,
    })),
  };
  const ours = await memoryOf(() => writeList(spec, list(), file));
  const xml = (await unzipped(readFileSync(file), 2 ** 30)).get('xl/worksheets/sheet1.xml')!;
  const packed = (level: number) => timed(async () => deflateRawSync(xml, { level, memLevel: 9 }));
  // The first call pays for pages that the second finds.
  await packed(3);
  const fast = await packed(3);
  const deflate = await packed(constants.Z_DEFAULT_COMPRESSION);
  const theirs = await memoryOf(async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([...list()]), 'Đo');
    writeFileSync(path.join(folder, 'thu-vien.xlsx'), write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer);
  });
  return [
    figureOf(`Nén ${Math.round(xml.length / 1e6)} MB XML của ${size}`, [deflate], `mức nhanh mà chương trình dùng: ${fast.toFixed(0)} ms`),
    figureOf(
      `Viết ${size} ra Excel`,
      [ours.ms],
      `${times(ours.ms, deflate)} lần nén, ${times(ours.ms, fast)} lần nén mức nhanh; thêm ${ours.above} MB bộ nhớ`,
    ),
    figureOf(`Thư viện viết ${size}`, [theirs.ms], `${times(theirs.ms, deflate)} lần nén; thêm ${theirs.above} MB bộ nhớ`),
  ];
};

const reading = async (folder: string, rows: number): Promise<Figure[]> => {
  const size = `${rows.toLocaleString('vi-VN')} dòng × ${columns} cột`;
  const file = path.join(folder, 'dai.xlsx');
  await writeWorkbook(file, 0, rows);
  const inflate = await timed(() => checkZip(readFileSync(file), { inflatedBytes: 2 ** 30, entries: 5000 }));
  const parse = await timed(() => readWorkbook(file));
  const library = await timed(() => xlsxByLibrary(readFileSync(file)));
  const core = await startCore({ file: path.join(folder, 'dai.sodb'), ...person });
  try {
    const figures = await importFigures(core, file, `${rows.toLocaleString('vi-VN')} dòng vào sổ trống`, { new: rows });
    const whole = figures.slice(0, 3).reduce((sum, { median }) => sum + (median ?? 0), 0);
    return [
      figureOf(`Bung nén ${size}`, [inflate]),
      figureOf(`Đọc ${size}`, [parse], `${times(parse, inflate)} lần bung nén`),
      figureOf(`Thư viện đọc ${size}`, [library], `${times(library, inflate)} lần bung nén`),
      ...figures,
      figureOf(`Cả lần nhập ${size}`, [whole], `${times(whole, parse)} lần đọc, ${times(whole, library)} lần thư viện đọc`),
    ];
  } finally {
    await core.close();
  }
};

/** Writing, reading and importing one large workbook. */
export const workbookFigures = async (folder: string, rows: number): Promise<Figure[]> => [
  ...(await writing(folder, rows)),
  ...(await reading(folder, rows)),
];
