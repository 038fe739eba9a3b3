// Feature `settings`: the issuing office, who is working, and what is the user's own.
import path from 'node:path';
import { newestCopy } from '../../db/open.ts';
import { addSetting, keepValue, keptValues, patchSetting, settingRows } from '../../db/queries/settings.ts';
import type { Db } from '../../db/schema.ts';
import { Office, settings as methods } from '../../preload/contract/settings.ts';
import { instant } from '../clock.ts';
import { conflict } from '../errors.ts';
import { uuidv7 } from '../ids.ts';
import { implement } from '../implement.ts';

const officeOf = async (db: Db) => {
  const rows = await settingRows(db);
  const values = Object.fromEntries(rows.map((row) => [row.key.replace(/^office\./, ''), row.value ?? '']));
  return { rows, office: Office.parse(values), version: String(rows.reduce((sum, row) => sum + row.version, 0)) };
};

export const settings = implement('settings', methods, {
  get: async (_, { db }) => {
    const { office, version } = await officeOf(db);
    return { office, version };
  },
  save: async ({ office, version }, { db, label }) => {
    const standing = await officeOf(db);
    if (standing.version !== version)
      throw conflict('Cài đặt vừa được sửa ở nơi khác.', { office: standing.office, version: standing.version });
    for (const [name, value] of Object.entries(office)) {
      const row = standing.rows.find((one) => one.key === `office.${name}`);
      if (!row) await addSetting(db, uuidv7(), `office.${name}`, value);
      else if (row.value !== value) await patchSetting(db, row.id, value);
    }
    label('Sửa cài đặt của cơ quan');
    return { version: (await officeOf(db)).version };
  },
  me: async (_, { user, role, today, file, practice }) => ({
    user,
    role,
    today,
    practice,
    folder: path.dirname(file),
    lastCopy: newestCopy(file),
    version: '0.1.0',
  }),
  kept: async ({ prefix }, { db, user }) => ({ values: await keptValues(db, user, prefix) }),
  keep: async ({ key, value }, { db, user }) => {
    await keepValue(db, user, key, value, instant());
    return {};
  },
});
