// Owns the figures of a meeting kit: 40 items with 200 pages of attached files, as one PDF and as the folder for a USB stick.
import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import type { Core } from '../../main/core.ts';
import { createCore } from '../../main/core.ts';
import { uuidv7 } from '../../main/ids.ts';
import { person } from './big-register.ts';
import { valueOf } from './lists.ts';
import { type Figure, figureOf, timed } from './measure.ts';

const items = 40;
const pagesEach = 5;

/** A report as agencies send it: pages full of words. */
const report = async (file: string, number: number): Promise<void> => {
  const doc = await PDFDocument.create();
  const font = await doc.embedFont(StandardFonts.TimesRoman);
  for (let page = 1; page <= pagesEach; page += 1) {
    const sheet = doc.addPage([595, 842]);
    for (let line = 0; line < 45; line += 1)
      sheet.drawText(`Bao cao ${number}, trang ${page}, dong ${line + 1}: so lieu ve an toan, ve sinh lao dong cua don vi`, {
        x: 60,
        y: 780 - line * 16,
        size: 12,
        font,
      });
  }
  writeFileSync(file, await doc.save());
};

const bigMeeting = async (core: Core, folder: string): Promise<string> => {
  const ask = async <T>(name: string, input: unknown) => valueOf<T>(await core.invoke({ name: `meetings.${name}`, input }));
  const meeting = uuidv7();
  await ask('saveTerm', { id: uuidv7(), version: null, name: 'Hội đồng', symbol: 'HĐ', from: '2025-01-01', seal: 'own' });
  const when = { on: '2026-12-09', starts: '07:30', ends: '17:00', place: 'Phòng họp A' };
  await ask('saveMeeting', { id: meeting, version: null, kind: 'regular', title: 'Họp Hội đồng', ...when });
  for (let at = 1; at <= items; at += 1) {
    const item = uuidv7();
    await ask('saveItem', { meeting, id: item, version: null, title: `Nội dung số ${at}`, kind: 'matter', minutes: 10 });
    const file = path.join(folder, `bao-cao-${at}.pdf`);
    await report(file, at);
    await ask('attach', { file: core.files.issue(file).token, meeting, item });
  }
  return meeting;
};

/** Each run once, as an office does. */
export const kitFigures = async (folder: string): Promise<Figure[]> => {
  const core = await createCore({ file: path.join(folder, 'kit.sodb'), ...person });
  const meeting = await bigMeeting(core, folder);
  const figures: Figure[] = [];
  for (const [as, called] of [
    ['pdf', 'một tệp PDF'],
    ['folder', 'thư mục cho USB'],
  ] as const) {
    let pages = 0;
    let size = 0;
    const time = await timed(async () => {
      const reply = await core.invoke({ name: 'meetings.kit', input: { meeting, as }, job: uuidv7() });
      const made = valueOf<{ token: string; pages: number }>(reply);
      pages = made.pages;
      size = statSync(core.files.resolve(made.token).path).size;
    });
    figures.push(figureOf(`Bộ tài liệu họp ${items} nội dung, ${called}`, [time], `${pages} trang, ${(size / 1e6).toFixed(1)} MB`));
  }
  await core.close();
  return figures;
};
