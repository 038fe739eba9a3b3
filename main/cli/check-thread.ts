// A worker thread that reads files for import:check one after another; a file that hangs it or fills its memory ends it, not the command.
import { parentPort } from 'node:worker_threads';
import { areaAliasSeeds, areaSeeds, areaSuccessionSeeds } from '../../db/seeds/areas.ts';
import { localDay } from '../clock.ts';
import { areaBook } from '../domain/areas/area-book.ts';
import { importCheck } from '../features/excel/intake/import-check.ts';

const areas = { book: areaBook(areaSeeds, areaSuccessionSeeds, areaAliasSeeds), on: localDay() };

parentPort?.on('message', (file: string) => {
  importCheck(file, areas).then(
    (answer) => parentPort?.postMessage({ answer }),
    (error: unknown) => parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) }),
  );
});
