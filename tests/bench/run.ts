// `npm run bench`: measures the register at the sizes that offices have and dream of, prints a table, writes out/bench.json.
import { cpus, tmpdir, totalmem } from 'node:os';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createCore } from '../../main/core.ts';
import { makeRegister, person } from './big-register.ts';
import { inspectionFigures } from './inspections.ts';
import { kitFigures } from './kit.ts';
import { letterFigures } from './letters.ts';
import { listFigures, saveFigures } from './lists.ts';
import { type Figure, figureOf, tableOf, timed } from './measure.ts';
import { meetingFigures } from './meetings.ts';
import { officeFigures } from './office.ts';
import { standingFigures } from './standing.ts';
import { windowFigures } from './window.ts';
import { workbookFigures } from './workbooks.ts';

if (Number(process.versions.napi) < 10) {
  console.error(`Cần Node 22.14 trở lên; máy đang dùng ${process.version}. Hãy chạy “npm ci” rồi “npm run bench”.`);
  process.exit(1);
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({ options: { rows: { type: 'string', default: '1204,20000,200000' } } });
const sizes = values.rows
  .split(',')
  .map(Number)
  .filter((rows) => rows > 0);
const imported = 20_000;
const largeWorkbook = 100_000;
const folder = mkdtempSync(path.join(tmpdir(), 'so-atvsld-bench-'));
const figures: Figure[] = [];
const add = (more: readonly Figure[]) => {
  for (const figure of more) console.log(`  ${figure.what}: ${figure.median === null ? figure.note : `${figure.median.toFixed(1)} ms`}`);
  figures.push(...more);
};

try {
  for (const rows of sizes) {
    const size = `${rows.toLocaleString('vi-VN')} dòng`;
    console.log(`\nSổ ${size}`);
    const file = path.join(folder, `r${rows}.sodb`);
    const filling = await makeRegister(file, rows);
    add([
      figureOf(
        `Ghi ${Math.min(rows, imported).toLocaleString('vi-VN')} dòng trong một lệnh, sổ ${size}`,
        filling,
        `tệp ${Math.round(statSync(file).size / 1e6)} MB`,
      ),
    ]);
    const core = await createCore({ file, ...person });
    add(await listFigures(core, rows));
    add(await saveFigures(core, rows));
    if (rows === imported) add(await letterFigures(core));
    await core.close();
    add(await standingFigures(file, rows));
    add(await inspectionFigures(file, rows));
    add(await meetingFigures(file, rows));
    if (rows === imported) add(await officeFigures(folder, file, rows));
    rmSync(file);
  }
  console.log('\nBộ tài liệu họp');
  add(await kitFigures(folder));
  console.log('\nTệp Excel lớn');
  add(await workbookFigures(folder, largeWorkbook));
  console.log('\nCửa sổ');
  const practice = path.join(folder, 'practice.sodb');
  const opening = () => createCore({ file: practice, ...person, practice: 'yes' }).then((core) => core.close());
  add([figureOf('Mở sổ thực hành lần đầu, kèm nạp dữ liệu', [await timed(opening)])]);
  add(await windowFigures(root, folder));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const unit = figures.find((figure) => figure.what.includes('trang đầu, theo tên'))?.median ?? 1;
console.log(`\n${tableOf(figures, unit)}`);
const machine = {
  cpu: cpus()[0]?.model ?? '',
  cores: cpus().length,
  memory: totalmem(),
  node: process.version,
  platform: process.platform,
};
mkdirSync(path.join(root, 'out'), { recursive: true });
writeFileSync(
  path.join(root, 'out', 'bench.json'),
  `${JSON.stringify({ at: new Date().toISOString(), machine, unit, figures }, null, 2)}\n`,
);
console.log(`\nĐã ghi out/bench.json. Gốc so sánh: trang đầu theo tên của sổ nhỏ nhất (${unit.toFixed(1)} ms).`);
