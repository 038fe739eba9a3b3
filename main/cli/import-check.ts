// `import:check`: one JSON line a file, saying what would come in; writes nothing, and answers for every file.
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ImportCheck } from '../features/excel/import-check.ts';
import { type FileLimits, fileLimits, fileRefusals } from '../file-limits.ts';

type Said = { answer: ImportCheck } | { error: string };

/** Waits for one answer; `late` after the limit, `dead` where the thread ended by itself. */
const answerOf = (worker: Worker, file: string, seconds: number): Promise<Said | 'late' | 'dead'> =>
  new Promise((resolve) => {
    const dead = () => resolve('dead');
    const late = setTimeout(() => resolve('late'), seconds * 1000);
    worker.once('error', dead).once('exit', dead);
    worker.once('message', (said: Said) => {
      clearTimeout(late);
      worker.off('exit', dead).off('error', dead);
      resolve(said);
    });
    worker.postMessage(file);
  });

export const checkFiles = async (
  files: readonly string[],
  print: (value: ImportCheck) => void,
  limits: FileLimits = fileLimits,
): Promise<void> => {
  let worker: Worker | null = null;
  for (const file of files) {
    worker ??= new Worker(new URL('./check-thread.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb } });
    const said = await answerOf(worker, file, limits.seconds);
    if (typeof said === 'object' && 'answer' in said) {
      print(said.answer);
      continue;
    }
    if (typeof said === 'object') process.stderr.write(`${file}: ${said.error}\n`);
    print({ file: basename(file), ok: false, refusal: fileRefusals[typeof said === 'string' ? said : 'error'], sheets: [] });
    await worker.terminate();
    worker = null;
  }
  await worker?.terminate();
};
