// `import:check`: one JSON line a file, saying what would come in; writes nothing, and answers for every file.
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ImportCheck } from '../features/excel/intake/import-check.ts';
import { type FileLimits, fileLimits, fileRefusals, memoryOf } from '../file-limits.ts';

type Said = { answer: ImportCheck } | { error: string };

/** Waits for one answer; `late` after the limit, `dead` where the thread ended by itself. */
const answerOf = (worker: Worker, file: string, seconds: number): Promise<Said | 'late' | 'dead'> =>
  new Promise((resolve) => {
    const answer = (said: Said | 'late' | 'dead') => {
      clearTimeout(late);
      worker.off('error', dead).off('exit', dead).off('message', answer);
      resolve(said);
    };
    const dead = () => answer('dead');
    const late = setTimeout(() => answer('late'), seconds * 1000);
    worker.on('error', dead).on('exit', dead).on('message', answer);
    worker.postMessage(file);
  });

/** A fresh thread; one that dies between two files is not asked again. */
const threadOf = (limits: FileLimits, ended: (worker: Worker) => void): Worker => {
  const worker = new Worker(new URL('./check-thread.ts', import.meta.url), { resourceLimits: memoryOf(limits.memoryMb) });
  // Without a listener its death would be that of the command.
  worker.on('error', () => {}).once('exit', () => ended(worker));
  return worker;
};

export const checkFiles = async (
  files: readonly string[],
  print: (value: ImportCheck) => void,
  limits: FileLimits = fileLimits,
): Promise<void> => {
  let worker: Worker | null = null;
  for (const file of files) {
    worker ??= threadOf(limits, (ended) => {
      if (worker === ended) worker = null;
    });
    const said = await answerOf(worker, file, limits.seconds);
    if (typeof said === 'object' && 'answer' in said) {
      print(said.answer);
      continue;
    }
    if (typeof said === 'object') process.stderr.write(`${file}: ${said.error}\n`);
    print({ file: basename(file), ok: false, refusal: fileRefusals[typeof said === 'string' ? said : 'error'], sheets: [] });
    await worker?.terminate();
    worker = null;
  }
  await worker?.terminate();
};
