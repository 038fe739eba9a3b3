// Counts of passed and failed tests out of the runners' own JSON reports, and what the failed ones said; a skipped test counts as failed.
import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

export interface Count {
  passed: number;
  failed: number;
  /** Part of the failed ones. */
  skipped: number;
  /** A line for each failed test: its name and what it said first. */
  said: readonly string[];
}

const nothing: Count = { passed: 0, failed: 1, skipped: 0, said: ['no report was left'] };
const read = <T>(file: string): T | null => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null);

export const sum = (counts: readonly Count[]): Count =>
  counts.reduce(
    (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped, said: [...a.said, ...b.said] }),
    { passed: 0, failed: 0, skipped: 0, said: [] },
  );

/** The first words of an error, without colours and the rest of its lines. */
const shortly = (name: string, why = ''): string =>
  `${name}: ${stripVTControlCharacters(why).replace(/\s+/g, ' ').trim().slice(0, 300) || 'no words'}`;

interface VitestReport {
  numTotalTests: number;
  numPassedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  success: boolean;
  testResults: readonly {
    name: string;
    message?: string;
    status: string;
    assertionResults: readonly { fullName: string; status: string; failureMessages: readonly string[] | null }[];
  }[];
}

/** No report, a suite that did not load, or an error beside the tests is one failure. */
export const countVitest = (file: string): Count => {
  const report = read<VitestReport>(file);
  if (!report) return nothing;
  const left = report.numTotalTests - report.numPassedTests;
  return {
    passed: report.numPassedTests,
    failed: left > 0 || report.success ? left : 1,
    skipped: report.numPendingTests + report.numTodoTests,
    said: report.testResults.flatMap(({ name, message, status, assertionResults }) => {
      const failed = assertionResults.filter((one) => one.status !== 'passed');
      if (failed.length === 0) return status === 'passed' ? [] : [shortly(name, message)];
      return failed.map((one) => shortly(one.fullName, one.failureMessages?.[0] ?? one.status));
    }),
  };
};

interface PlaywrightSuite {
  suites?: readonly PlaywrightSuite[];
  specs?: readonly {
    title: string;
    ok: boolean;
    tests: readonly { status: string; results: readonly { error?: { message?: string } }[] }[];
  }[];
}

interface PlaywrightReport {
  suites: readonly PlaywrightSuite[];
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: readonly { message?: string }[];
}

const saidOf = ({ suites = [], specs = [] }: PlaywrightSuite): string[] => [
  ...suites.flatMap(saidOf),
  ...specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status !== 'expected')
      .map(({ status, results }) => shortly(title, results.find(({ error }) => error)?.error?.message ?? status)),
  ),
];

export const countPlaywright = (file: string): Count => {
  const report = read<PlaywrightReport>(file);
  if (!report) return nothing;
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky + skipped;
  return {
    passed: expected,
    failed: failed === 0 && report.errors.length > 0 ? 1 : failed,
    skipped,
    said: [...report.suites.flatMap(saidOf), ...report.errors.map(({ message }) => shortly('beside the tests', message))],
  };
};
