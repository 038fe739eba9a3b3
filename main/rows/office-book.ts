// The settings of the office, as heads and signatures of papers need them.
import { settingRows } from '../../db/queries/settings.ts';
import type { Db } from '../../db/schema.ts';
import { Office } from '../../preload/contract/settings.ts';

export const officeSettings = async (db: Db): Promise<Office> =>
  Office.parse(Object.fromEntries((await settingRows(db)).map((row) => [row.key.replace(/^office\./, ''), row.value ?? ''])));
