// What `npm test` counts and tells out of the runners' reports.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countPlaywright, countVitest } from '../support/reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'reports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const written = (report: object) => {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
};
const red = '\u001b[31m';

test('a failed test, a skipped one and a file that did not load each have a line', () =>
  expect(
    countVitest(
      written({
        numTotalTests: 3,
        numPassedTests: 1,
        numPendingTests: 1,
        numTodoTests: 0,
        success: false,
        testResults: [
          {
            name: 'a.test.ts',
            status: 'failed',
            assertionResults: [
              { fullName: 'adds', status: 'passed', failureMessages: [] },
              { fullName: 'divides', status: 'failed', failureMessages: [`${red}expected 1\n  to be 2`] },
              { fullName: 'waits', status: 'pending', failureMessages: [] },
            ],
          },
          { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
        ],
      }),
    ),
  ).toEqual({
    passed: 1,
    failed: 2,
    skipped: 1,
    said: ['divides: expected 1 to be 2', 'waits: pending', 'b.test.ts: no such module'],
  }));

test('tests of the browser within their files, and what went wrong beside them', () =>
  expect(
    countPlaywright(
      written({
        stats: { expected: 1, unexpected: 1, flaky: 0, skipped: 0 },
        suites: [
          {
            specs: [{ title: 'opens', tests: [{ status: 'expected', results: [{}] }] }],
            suites: [
              { specs: [{ title: 'closes', tests: [{ status: 'unexpected', results: [{ error: { message: `${red}not there` } }] }] }] },
            ],
          },
        ],
        errors: [{ message: 'the host went' }],
      }),
    ),
  ).toEqual({ passed: 1, failed: 1, skipped: 0, said: ['closes: not there', 'beside the tests: the host went'] }));

test('no report is a failure that says so', () =>
  expect(countVitest(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1, skipped: 0, said: ['no report was left'] }));
