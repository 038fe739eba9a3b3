// Owns how the bench measures: medians, worst cases, and the table that it prints.

export interface Figure {
  /** What was measured, with its size: "Danh sách, 200.000 dòng: trang đầu". */
  what: string;
  /** Milliseconds; null where it could not be measured, with the reason in `note`. */
  median: number | null;
  worst: number | null;
  runs: number;
  note: string;
}

const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;

export const figureOf = (what: string, times: readonly number[], note = ''): Figure => ({
  what,
  median: middle(times),
  worst: Math.max(...times),
  runs: times.length,
  note,
});

export const missing = (what: string, note: string): Figure => ({ what, median: null, worst: null, runs: 0, note });

/** Milliseconds of one piece of work. */
export const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

/** The work once to warm up, then `runs` times. */
export const measured = async (what: string, runs: number, work: (run: number) => Promise<unknown>): Promise<Figure> => {
  await work(-1);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await timed(() => work(run)));
  return figureOf(what, times);
};

const shown = (ms: number | null): string => (ms === null ? '–' : ms >= 1000 ? `${(ms / 1000).toFixed(2)} s` : `${ms.toFixed(1)} ms`);

/** The figures as a plain table; each also as a multiple of `unit`, the one call that every PC can compare itself by. */
export const tableOf = (figures: readonly Figure[], unit: number): string => {
  const cells = figures.map((one) => [
    one.what,
    shown(one.median),
    shown(one.worst),
    one.median === null ? '' : `×${(one.median / unit).toFixed(1)}`,
    one.note,
  ]);
  const lines = [['Việc đo', 'Giữa', 'Lâu nhất', 'So với gốc', ''], ...cells];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column === 0 || column === 4 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
