// `npm test` and its sisters: runs the checks and the runners one after the other, and counts from the runners' own reports.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { aptInstall, findBrowser } from './support/browser.ts';
import { type Count, countPlaywright, countVitest, sum } from './support/reports.ts';

if (Number(process.versions.napi) < 10) {
  console.error(`Cần Node 22.14 trở lên; máy đang dùng ${process.version}. Hãy chạy “npm ci” rồi “npm test”.`);
  process.exit(1);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = path.join(root, 'test-results');
const env = { ...process.env, PATH: `${path.join(root, 'node_modules', '.bin')}${path.delimiter}${process.env.PATH ?? ''}` };

interface Stage {
  name: string;
  ok: boolean;
  seconds: number;
  /** Tests of a runner; a check without tests has none. */
  count: Count | null;
}
const stages: Stage[] = [];

/** A program of node_modules, run by this Node. */
const runs = (program: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): boolean =>
  spawnSync(process.execPath, [path.join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...env, ...more },
  }).status === 0;

const stage = (name: string, work: () => boolean, counted: (() => Count) | null = null): void => {
  console.log(`\n── ${name}`);
  const started = performance.now();
  let ok = false;
  try {
    ok = work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  stages.push({ name, ok, seconds: (performance.now() - started) / 1000, count: counted?.() ?? null });
};

const vitest = (name: string, projects: readonly string[]): void => {
  const report = path.join(reports, `${name}.json`);
  const args = ['run', '-c', 'tests/vitest.config.ts', ...projects.flatMap((project) => ['--project', project])];
  const reporting = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  stage(
    name,
    () => runs('vitest/vitest.mjs', [...args, ...reporting]),
    () => countVitest(report),
  );
};

const playwright = (name: string, more: NodeJS.ProcessEnv): void => {
  const report = path.join(reports, `${name}.json`);
  stage(
    name,
    () => runs('@playwright/test/cli.js', ['test', '-c', 'tests/playwright.config.ts'], { ...more, E2E_REPORT: report }),
    () => countPlaywright(report),
  );
};

const typecheck = (room: string) => stage(`types: ${room}`, () => runs('typescript/bin/tsc', ['-p', room]));

const everything = (): void => {
  stage('format', () => runs('oxfmt/bin/oxfmt', ['--check']));
  stage('lint', () => runs('oxlint/bin/oxlint', ['--type-aware']));
  for (const room of ['tsconfig.json', 'renderer/tsconfig.json', 'tests/tsconfig.json']) typecheck(room);
  for (const room of ['preload', 'main', 'renderer'])
    stage(`build: ${room}`, () => runs('vite/bin/vite.js', ['build', '-c', `${room}/vite.config.ts`]));
  vitest('tests', ['unit', 'integration', 'architecture']);
  stage('browser', () => findBrowser() !== null || aptInstall('chromium'));
  playwright('end-to-end', { E2E_HOST: 'dist/main/browser-host.cjs' });
};

const office = (): void => {
  const there = () =>
    (['/usr/bin/soffice', '/usr/bin/libreoffice'].some((place) => existsSync(place)) || process.env.SOFFICE !== undefined) &&
    existsSync('/usr/bin/pdftotext');
  stage('LibreOffice', () => there() || aptInstall('libreoffice-calc', 'libreoffice-writer', 'poppler-utils'));
  vitest('office', ['office']);
};

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const what = process.argv[2] ?? 'everything';
if (what === 'office') office();
else if (what === 'electron') playwright('electron', { E2E_SHELL: 'electron' });
else everything();

console.log('\n── summary');
for (const { name, ok, seconds, count } of stages) {
  const tests =
    count === null ? '' : `${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} of them skipped` : ''}`;
  console.log(`${ok && (count?.failed ?? 0) === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(28)} ${seconds.toFixed(1).padStart(6)} s  ${tests}`);
}
const whole = sum(
  stages.map(({ ok, count }) =>
    ok || (count !== null && count.failed > 0)
      ? (count ?? { passed: 0, failed: 0, skipped: 0, said: [] })
      : { passed: count?.passed ?? 0, failed: 1, skipped: 0, said: count?.said ?? [] },
  ),
);
const good = whole.failed === 0 && stages.every((one) => one.ok) && whole.passed > 0;
for (const line of whole.said.slice(0, 20)) console.log(`✘ ${line}`);
console.log(`tests: ${whole.passed} passed, ${whole.failed} failed`);
process.exit(good ? 0 : 1);
