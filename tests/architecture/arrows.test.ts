// Who may know whom: each import of the house is looked up in one table, the first line that fits decides, the rest is forbidden.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Arrow, arrowsOf, root, sourceFiles } from '../support/source-files.ts';

/** From, to, and whether: `type` = types alone. `$1` in `to` is what the first group of `from` matched. */
type Line = readonly [from: string, to: string, may: 'yes' | 'no' | 'type'];

const table: readonly Line[] = [
  // The tests look into everything; nobody looks into them.
  ['tests/', '.*', 'yes'],
  ['.*', 'tests/', 'no'],
  // Tool configs know their tools.
  ['\\w+/vite\\.config\\.ts', '(vite|@vitejs/plugin-react|node:.*)', 'yes'],

  // The door: the contract knows zod alone, the slot knows Electron and the names of the wires.
  ['preload/contract/', '(preload/contract/.*|zod)', 'yes'],
  ['preload/index\\.ts', '(electron|preload/contract/channels\\.ts)', 'yes'],
  ['preload/index\\.ts', 'preload/contract/.*', 'type'],

  // The window: features ask through api, components know no feature; only types and records come out of the contract.
  ['renderer/', '(main|db)/.*|node:.*|electron.*|kysely|better-sqlite3', 'no'],
  ['renderer/.*', 'renderer/.*\\.css', 'yes'],
  ['renderer/components/', 'renderer/(app|features|gallery|api|bridge).*', 'no'],
  ['renderer/components/', 'preload/contract/.*', 'type'],
  ['renderer/features/([\\w-]+)/.*', 'renderer/features/$1/.*', 'yes'],
  // Features meet on the screen: the head of a list carries its export.
  ['renderer/features/registers/', 'renderer/features/excel/ExportButton\\.tsx', 'yes'],
  // Letters to chosen rows, public lists, the documents of a record; templates among the settings.
  ['renderer/features/registers/', 'renderer/features/documents/(LettersButton|PublicListButton|RecordDocuments)\\.tsx', 'yes'],
  ['renderer/features/settings/', 'renderer/features/documents/TemplatesCard\\.tsx', 'yes'],
  // The standing and the life of papers stand in lists and on record pages; so do the dossiers, visits and reports of a unit.
  ['renderer/features/registers/', 'renderer/features/licensing/.*', 'yes'],
  ['renderer/features/registers/', 'renderer/features/dossiers/RecordDossiers\\.tsx', 'yes'],
  ['renderer/features/registers/', 'renderer/features/inspections/(RecordVisits|DueSection)\\.tsx', 'yes'],
  ['renderer/features/registers/', 'renderer/features/reports/ReportSection\\.tsx', 'yes'],
  // Letters begin where their rows stand: at a matter of the desk, on the page of what a body issued on bad days, in a reminder round.
  ['renderer/features/(desk|licensing|registers|reports)/', 'renderer/features/documents/(LettersDialog|LettersButton)\\.tsx', 'yes'],
  // Conditions show their reasons as staff norms do.
  ['renderer/features/licensing/', 'renderer/features/registers/StaffingWhy\\.tsx', 'yes'],
  ['renderer/features/', 'renderer/features/.*', 'no'],
  ['renderer/bridge\\.ts', 'preload/contract/.*', 'type'],
  ['renderer/', '(renderer|preload/contract)/.*', 'yes'],
  [
    'renderer/',
    '(react|react-dom|react-chartjs-2|chart\\.js|@mui/.*|@emotion/.*|@tanstack/.*|react-hook-form|@hookform/.*|@fontsource/.*|inter-ui)',
    'yes',
  ],
  ['renderer/', '(zod|uuid|temporal-polyfill)', 'yes'],

  // What is remembered: migrations know no living code, one folder knows SQLite, nobody there knows who asks.
  ['db/', '(main|renderer|preload|electron).*', 'no'],
  ['db/migrations/index\\.ts', '(db/migrations/.*|kysely)', 'yes'],
  ['db/migrations/', 'kysely', 'type'],
  ['db/migrations/', '.*', 'no'],
  ['db/seeds/', 'db/seeds/.*', 'yes'],
  ['db/dialect/sqlite/', '(better-sqlite3|node:(fs|path))', 'yes'],
  ['.*', 'better-sqlite3', 'no'],
  ['db/dialect/(\\w+)/.*', 'db/dialect/($1/.*|\\w+\\.ts)', 'yes'],
  ['db/dialect/', 'kysely', 'yes'],
  ['db/dialect/', 'db/schema\\.ts', 'type'],
  ['db/queries/', 'kysely', 'type'],
  ['db/queries/search\\.ts', 'db/dialect/sqlite/search\\.ts', 'yes'],
  ['db/queries/', '(db/(queries/.*|dialect/\\w+\\.ts|schema\\.ts|seeds/.*)|node:crypto)', 'yes'],
  ['db/(open|migrate)\\.ts', '(db/.*|kysely|node:(fs|path))', 'yes'],
  ['db/(schema\\.ts|schema/.*)', '(kysely|db/schema/.*)', 'type'],
  ['.*', 'kysely', 'no'],

  // The law: pure functions, no clock, no file, no row.
  ['main/domain/dates/plain-date\\.ts', 'temporal-polyfill', 'yes'],
  ['main/domain/', 'main/domain/.*', 'yes'],
  ['main/domain/', '.*', 'no'],

  // The rooms between law and memory.
  ['main/rows/', '(main/(rows|domain)/.*|main/(errors|ids)\\.ts|db/queries/.*|preload/contract/.*)', 'yes'],
  ['main/rows/personal\\.ts', 'node:crypto', 'yes'],
  // Lists that are exported have one owner beside their frame.
  ['main/rows/counted-list\\.ts', 'main/(office/list-(spec|workbook)|context)\\.ts', 'yes'],
  ['main/(rows|derive)/', 'db/schema\\.ts', 'type'],
  ['main/derive/', '(main/(derive|rows|domain)/.*|db/queries/.*|preload/contract/records/.*)', 'yes'],
  [
    'main/office/',
    '(main/office/.*|@e965/xlsx|yauzl|iconv-lite|pdfmake|docx|easy-template-x|mammoth|@cantoo/pdf-lib|yazl|node:(fs|fs/promises|path|zlib|stream.*|buffer|url))',
    'yes',
  ],
  // A paper and its page are words of the trade; the writers know their shape alone.
  ['main/office/', 'main/domain/papers/.*', 'type'],
  ['main/office/', '.*', 'no'],
  ['.*', '(@e965/xlsx|yauzl|iconv-lite|pdfmake|docx|easy-template-x|mammoth|@cantoo/pdf-lib|yazl)', 'no'],

  // Features: their own files and what they share below them, never each other.
  ['main/features/index\\.ts', 'main/(features/.*|implement\\.ts)', 'yes'],
  // Excel is built upwards: cells, headings, sheets know no register file; what comes in stands on them, what goes out beside.
  ['main/features/excel/cells/', 'main/features/excel/(headings|sheets|intake|export)/.*', 'no'],
  ['main/features/excel/headings/', 'main/features/excel/(sheets|intake|export)/.*', 'no'],
  ['main/features/excel/sheets/', 'main/features/excel/(intake|export)/.*', 'no'],
  ['main/features/excel/(cells|headings|sheets)/', 'db/.*', 'no'],
  ['main/features/excel/intake/', 'main/features/excel/export/.*', 'no'],
  ['main/features/excel/export/', 'main/features/excel/(headings|sheets|intake)/.*', 'no'],
  ['main/features/([\\w-]+)[./].*', 'main/features/$1[./].*', 'yes'],
  // Inner halves: what a job asks of the writing thread, and the day that turns.
  ['main/features/excel/', 'main/features/staging\\.ts', 'yes'],
  ['main/features/staging\\.ts', 'main/features/excel/.*', 'yes'],
  ['main/features/house\\.ts', 'main/derive/new-day\\.ts', 'yes'],
  ['main/features/practice\\.ts', 'main/practice/.*', 'yes'],
  // Evidence lies where documents lie, and papers of a visit are drafts of documents.
  ['main/features/inspections/', 'main/features/documents/(file-store|render)\\.ts', 'yes'],
  // Workbooks that come in are opened in one place.
  ['main/features/inspections/', 'main/features/excel/intake/file-read\\.ts', 'yes'],
  // Files of meetings lie there too, their papers are issued there, and what waits on the desk may come before the council.
  ['main/features/meetings/', 'main/features/documents/(file-store|render|issue|owner)\\.ts', 'yes'],
  ['main/features/meetings/', 'main/features/desk/(remembered|offers)\\.ts', 'yes'],
  ['main/features/', 'main/features/.*', 'no'],
  [
    'main/features/',
    '(main/(domain|rows|office)/.*|main/(clock|errors|ids|implement|context)\\.ts|db/queries/.*|preload/contract/.*|zod|node:(path|crypto|fs/promises))',
    'yes',
  ],
  // Copies before an import, and when the last one was made.
  ['main/features/excel\\.ts', 'main/copies\\.ts', 'yes'],
  ['main/features/settings\\.ts', 'db/open\\.ts', 'yes'],
  ['main/features/', 'db/schema\\.ts', 'type'],
  [
    'main/practice/',
    '(main/(practice|domain|rows)/.*|main/(errors|ids)\\.ts|db/(queries/.*|open\\.ts)|preload/contract/.*|node:fs)',
    'yes',
  ],
  ['main/practice/', 'db/schema\\.ts', 'type'],

  // The core and its threads.
  ['main/ids\\.ts', 'uuid', 'yes'],
  ['main/router\\.ts', '(main/(clock|context|derive/index|errors|ids|implement)\\.ts|db/queries/commands\\.ts|preload/contract/.*)', 'yes'],
  [
    'main/(context|implement|errors|router|relay|thread-words)\\.ts',
    '(main/(context|implement|core)\\.ts|db/schema\\.ts|preload/contract/.*|zod)',
    'type',
  ],
  [
    'main/core\\.ts',
    '(main/(clock|context|errors|features/index|file-desk|ids|router|derive/new-day|practice/own-file|practice/fill)\\.ts|db/open\\.ts|db/queries/set-up\\.ts|db/queries/\\w+\\.ts|preload/contract/.*|node:(crypto|fs|path))',
    'yes',
  ],
  [
    'main/(core-pool|core-thread|job-threads|thread)\\.ts',
    '(main/(core|core-pool|job-threads|thread|thread-words|thread-entry|router|errors|file-desk|file-limits)\\.ts|preload/contract/.*|node:worker_threads)',
    'yes',
  ],
  ['main/copies\\.ts', '(main/thread-entry\\.ts|node:worker_threads)', 'yes'],
  ['main/copy-thread\\.ts', 'db/open\\.ts', 'yes'],
  ['main/copy-thread\\.ts', 'main/copies\\.ts', 'type'],
  ['main/copy-thread\\.ts', 'node:worker_threads', 'yes'],
  ['main/file-desk\\.ts', '(preload/contract/rpc\\.ts|node:.*)', 'yes'],
  ['main/(data-folder|launch-options|thread-entry|web-files)\\.ts', '(main/data-folder\\.ts|preload/contract/rpc\\.ts|node:.*)', 'yes'],

  // The shells: they start the threads and carry the envelope; the core they do not look into.
  [
    'main/(electron\\.ts|electron/.*|browser-host\\.ts|browser-host/.*|start\\.ts|start/.*|cli\\.ts|cli/.*)',
    'main/(features/(?!excel/intake/import-check)|derive|rows|office).*',
    'no',
  ],
  [
    'main/(electron\\.ts|electron/.*)',
    '(main/electron/.*|main/(core-pool|file-desk|launch-options|relay|thread-entry|web-files|data-folder)\\.ts|main/start/.*|preload/contract/.*|electron|electron-log|electron-updater|node:.*)',
    'yes',
  ],
  ['.*', '(electron|electron-log|electron-updater)', 'no'],
  [
    'main/(browser-host\\.ts|browser-host/.*)',
    '(main/browser-host/.*|main/(core-pool|errors|file-desk|launch-options|relay|thread-entry|web-files)\\.ts|preload/contract/.*|node:.*)',
    'yes',
  ],
  ['main/(start\\.ts|start/.*)', '(main/start/.*|@electron/get|node:.*)', 'yes'],
  [
    'main/(cli\\.ts|cli/.*)',
    '(main/cli/.*|main/(core|clock|errors|file-limits|ids|launch-options)\\.ts|main/domain/.*|main/features/excel/intake/import-check\\.ts|db/seeds/.*|preload/contract/.*|zod|node:.*)',
    'yes',
  ],
];

const verdict = ({ from, to, type }: Arrow): boolean => {
  for (const [start, end, may] of table) {
    const fits = new RegExp(`^(?:${start})`).exec(from);
    if (fits && new RegExp(`^(?:${end.replace('$1', fits[1] ?? '')})$`).test(to)) return may === 'yes' || (may === 'type' && type);
    // A prefix alone stands for a whole room.
    if (fits && end.endsWith('/') && to.startsWith(end)) return may === 'yes' || (may === 'type' && type);
  }
  return false;
};

const arrows = sourceFiles.flatMap(arrowsOf);

describe('arrows', () => {
  it('go only where the table lets them', () => {
    expect(arrows.filter((arrow) => !verdict(arrow)).map(({ from, to, type }) => `${from} → ${to}${type ? ' (types)' : ''}`)).toEqual([]);
  });
  it('lead somewhere', () => {
    const inside = arrows.filter(({ to }) => /^(main|preload|db|renderer|tests)\//.test(to));
    expect(inside.length).toBeGreaterThan(300);
    expect(inside.filter(({ to }) => !existsSync(path.join(root, to))).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });
  it.each<[string, string, boolean]>([
    ['renderer/features/search/SearchBox.tsx', 'main/core.ts', false],
    ['renderer/components/Button.tsx', 'renderer/api.ts', false],
    ['renderer/app/App.tsx', 'node:fs', false],
    ['main/features/search.ts', 'main/features/history.ts', false],
    ['main/features/search.ts', 'electron', false],
    ['main/domain/dates/working-days.ts', 'node:fs', false],
    ['main/domain/dates/working-days.ts', 'main/clock.ts', false],
    ['db/queries/rows.ts', 'main/ids.ts', false],
    ['db/queries/rows.ts', 'db/dialect/sqlite/connection.ts', false],
    ['db/migrations/0001-register.ts', 'db/schema.ts', false],
    ['preload/contract/search.ts', 'react', false],
    ['main/core.ts', 'tests/support/register.ts', false],
    ['main/router.ts', 'better-sqlite3', false],
    ['main/features/search.ts', 'db/queries/search.ts', true],
    ['main/features/excel/sheets/read-row.ts', 'main/office/sheet.ts', true],
    ['main/features/excel/cells/read-cell.ts', 'main/features/excel/sheets/read-row.ts', false],
    ['main/features/excel/intake/stage-file.ts', 'main/features/excel/sheets/read-sheet.ts', true],
  ])('%s → %s: %s', (from, to, may) => expect(verdict({ from, to, type: false })).toBe(may));
});
