// Inner feature `staging`: what a job hands to the writing thread: staged rows of an import, the trace of an export.
import { z } from 'zod';
import { beginImport, finishImport, stageRows } from '../../db/queries/imports.ts';
import { audit, everyone, keep, registrars } from '../../preload/contract/rpc.ts';
import { instant } from '../clock.ts';
import { implementInner } from '../implement.ts';

const Staged = z.object({
  position: z.int(),
  sheet: z.string(),
  row: z.int(),
  register: z.string(),
  outcome: z.string(),
  decision: z.string(),
  target_id: z.string().nullable(),
  title: z.string().nullable(),
  data: z.string(),
  changed: z.string(),
  twin: z.int().nullable(),
  twin_place: z.string().nullable(),
});
const nothing = z.object({});

const methods = {
  begin: keep({
    what: 'Mở một lần nhập',
    roles: registrars,
    input: z.object({ import: z.string(), fileName: z.string(), hash: z.string() }),
    output: nothing,
  }),
  rows: keep({
    what: 'Giữ các dòng chờ nhập',
    roles: registrars,
    input: z.object({ import: z.string(), rows: z.array(Staged) }),
    output: nothing,
  }),
  finish: keep({
    what: 'Xong phần đọc tệp',
    roles: registrars,
    input: z.object({ import: z.string(), summary: z.string() }),
    output: nothing,
  }),
  exported: audit({ what: 'Ghi lại một lần xuất', roles: everyone, input: z.object({ label: z.string() }), output: nothing }),
};

export const staging = implementInner('staging', methods, {
  begin: async (input, { db, user }) => {
    await beginImport(db, {
      id: input.import,
      file_name: input.fileName,
      file_hash: input.hash,
      user,
      at: instant(),
      state: 'reading',
      summary: '{}',
    });
    return {};
  },
  rows: async (input, { db }) => {
    await stageRows(db, input.import, input.rows);
    return {};
  },
  finish: async (input, { db }) => {
    await finishImport(db, input.import, 'staged', input.summary);
    return {};
  },
  exported: async ({ label: words }, { label }) => {
    label(words);
    return {};
  },
});
