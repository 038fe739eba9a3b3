// Owns the figures of letters in bulk: 500 units, Word alone and with PDF.
import { uuidv7 } from '../../main/ids.ts';
import type { Core } from '../../main/core.ts';
import { valueOf } from './lists.ts';
import { type Figure, figureOf, timed } from './measure.ts';

const letters = 500;

/** Drafts, so that the register keeps its numbers; each run once, as an office does. */
export const letterFigures = async (core: Core): Promise<Figure[]> => {
  const { rows } = valueOf<{ rows: { id: string }[] }>(
    await core.invoke({ name: 'registers.list', input: { register: 'training', limit: letters } }),
  );
  const ask = {
    register: 'training',
    template: '01890000-0000-7000-8d00-000000000001',
    series: 'CV',
    symbol: 'SNV',
    on: '2026-11-23',
    ids: rows.map((row) => row.id),
  };
  const round = (pdf: 'yes' | 'no') =>
    timed(async () => valueOf(await core.invoke({ name: 'documents.letters', input: { ...ask, pdf }, job: uuidv7() })));
  return [
    figureOf(`Soạn ${letters} công văn, Word và tệp gồm tất cả`, [await round('no')]),
    figureOf(`Soạn ${letters} công văn, kèm PDF`, [await round('yes')]),
  ];
};
