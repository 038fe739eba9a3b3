// Counts of passed and failed tests out of the runners' own JSON reports; a skipped test counts as failed.
import { existsSync, readFileSync } from 'node:fs';

export interface Count {
  passed: number;
  failed: number;
  /** Part of the failed ones. */
  skipped: number;
}

const nothing: Count = { passed: 0, failed: 1, skipped: 0 };
const read = <T>(file: string): T | null => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null);

export const sum = (counts: readonly Count[]): Count =>
  counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }), {
    passed: 0,
    failed: 0,
    skipped: 0,
  });

interface VitestReport {
  numTotalTests: number;
  numPassedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  success: boolean;
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
  };
};

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

export const countPlaywright = (file: string): Count => {
  const report = read<PlaywrightReport>(file);
  if (!report) return nothing;
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky + skipped;
  return { passed: expected, failed: failed === 0 && report.errors.length > 0 ? 1 : failed, skipped };
};
