// `import:check`: one JSON line a file, saying what would come in; writes nothing.
import { areaAliasSeeds, areaSeeds, areaSuccessionSeeds } from '../../db/seeds/areas.ts';
import { localDay } from '../clock.ts';
import { areaBook } from '../domain/areas/area-book.ts';
import { importCheck } from '../features/excel/import-check.ts';

export const checkFiles = async (files: readonly string[], print: (value: unknown) => void): Promise<void> => {
  const book = areaBook(areaSeeds, areaSuccessionSeeds, areaAliasSeeds);
  for (const file of files) print(await importCheck(file, { book, on: localDay() }));
};
