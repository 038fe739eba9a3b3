// What a period changed and where bodies are present: boundary days, and facts that nobody wrote down.
import { describe, expect, it, test } from 'vitest';
import { changesIn, presenceOf, type ReviewPaper } from '../../main/domain/review/changes.ts';

const from = '2026-01-01';
const to = '2026-11-23';
const paper = (service: string, begins: string | null, kind = 'certificate', id = `${service} ${begins}`): ReviewPaper => ({
  id,
  service,
  kind,
  begins,
});
const none = { new: 0, renewed: 0, notified: 0, suspended: 0, revoked: 0, ended: 0 };

describe('a body counts as', () => {
  test.each([
    ['new on the first day of the period', [paper('a', '2026-01-01')], { new: 1 }],
    ['new on its last day', [paper('a', '2026-11-23')], { new: 1 }],
    ['nothing the day before', [paper('a', '2025-12-31')], {}],
    ['nothing the day after', [paper('a', '2026-11-24')], {}],
    ['renewed where an older paper stands', [paper('a', '2021-05-01'), paper('a', '2026-05-01')], { renewed: 1 }],
    ['renewed where the older paper has no day', [paper('a', null), paper('a', '2026-05-01')], { renewed: 1 }],
    [
      'notified, not renewed, by a notice after a certificate',
      [paper('a', '2021-05-01'), paper('a', '2026-07-10', 'notice')],
      { notified: 1 },
    ],
    ['new and notified by a notice alone', [paper('a', '2026-07-10', 'notice')], { new: 1, notified: 1 }],
    ['one, with two papers in the period', [paper('a', '2026-02-01'), paper('a', '2026-09-01')], { new: 1 }],
  ] as const)('%s', (_, papers, expected) => {
    expect(changesIn(papers, [], from, to)).toEqual({ ...none, ...expected });
  });
  test.each([
    ['suspended', 'suspended'],
    ['revoked', 'revoked'],
    ['ended', 'terminated'],
    ['renewed', 'extended'],
  ] as const)('%s from the first to the last day, once however often', (word, kind) => {
    const events = ['2025-12-31', from, '2026-05-01', to, '2026-11-24'].map((on) => ({ service: 'a', kind, on }));
    expect(changesIn([paper('a', '2020-01-01')], events, from, to)).toEqual({ ...none, [word]: 1 });
    for (const on of ['2025-12-31', '2026-11-24'])
      expect(changesIn([paper('a', '2020-01-01')], [{ service: 'a', kind, on }], from, to)).toEqual(none);
  });
});

it('takes presence from what was written, then from the commune of the address, and guesses nothing', () => {
  expect(
    presenceOf([
      { presence: 'head-office', commune: null },
      { presence: 'branch', commune: '24133' },
      { presence: 'operates-only', commune: null },
      { presence: null, commune: '24133' },
      { presence: null, commune: null },
    ]),
  ).toEqual({ headOffice: 2, byAddress: 1, branch: 1, operatesOnly: 1, untold: 1 });
});
