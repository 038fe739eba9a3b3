// The papers of inspections keep the official layout after LibreOffice has opened and saved them again: those of a visit and its workbook, the plan of a year.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { readFileSync } from 'node:fs';
import { CFB } from '@e965/xlsx';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { layoutFaults } from '../../main/office/docx-check.ts';
import { setOffice } from '../support/an-office.ts';
import { newPlan, plannedUnits } from '../support/inspection-plans.ts';
import { newRegister, type Register } from '../support/register.ts';
import { visitHands } from '../support/visits.ts';

let register: Register;
beforeEach(async () => {
  register = await newRegister();
  await setOffice(register);
});
afterEach(() => register.close());
const { site, visit, happen, get, answerAll, finding } = visitHands(() => register);

/** Where LibreOffice saved the file again. */
const savedAs = (token: string, format: 'docx:MS Word 2007 XML' | 'xlsx:Calc MS Excel 2007 XML'): string => {
  const file = register.core.files.resolve(token).path;
  const out = path.join(register.folder, 'office');
  const profile = `-env:UserInstallation=file://${register.folder}/profile`;
  spawnSync('soffice', ['--headless', profile, '--convert-to', format, '--outdir', out, file], { timeout: 120_000 });
  return path.join(out, `${path.parse(file).name}.${format.slice(0, 4)}`);
};
const savedAgain = (token: string): Buffer => readFileSync(savedAs(token, 'docx:MS Word 2007 XML'));

test('minutes, report and correction letter of a visit', { timeout: 240_000 }, async () => {
  const id = await visit({ subject: await site(), kind: 'DN' });
  await happen(id, 'announced', '2026-11-09');
  await answerAll(id, [1]);
  await finding(id, { dueOn: '2026-12-20' });
  for (const paper of ['minutes', 'report', 'correction'] as const) await register.api.inspections.drawUp({ visit: id, paper });
  const drafts = (await get(id)).documents;
  await register.api.documents.issue({ documents: drafts.map((one) => ({ id: one.id, version: one.version })), on: '2026-11-23' });
  for (const one of drafts) {
    const { token } = await register.api.documents.file({ id: one.id, as: 'word' });
    expect(await layoutFaults(savedAgain(token))).toEqual([]);
  }
});
test('the workbook of a visit, whose locks and lists stay and which is still known when it comes back', { timeout: 240_000 }, async () => {
  const id = await visit({ subject: await site(), kind: 'DN' });
  await happen(id, 'announced', '2026-11-09');
  const [first] = (await get(id)).checklist.items;
  await register.api.inspections.answer({ visit: id, answers: [{ item: first!.id, answer: 'fail', note: 'Hai dòng\n  ghi chú' }] });
  await finding(id, { dueOn: '2026-12-20' });
  const { token } = await register.api.inspections.takeOut({ visit: id });
  const again = savedAs(token, 'xlsx:Calc MS Excel 2007 XML');
  const zip = CFB.read(readFileSync(again), { type: 'buffer' }) as { FullPaths: string[]; FileIndex: { content: Uint8Array }[] };
  const part = (name: string) => Buffer.from(zip.FileIndex[zip.FullPaths.findIndex((one) => one.endsWith(name))]!.content).toString('utf8');
  expect(part('sheet1.xml')).toMatch(/<sheetProtection [^>]*sheet="(1|true)"/);
  expect(part('sheet1.xml')).toContain('&quot;Đạt,Không đạt,Không áp dụng&quot;');
  expect(part('workbook.xml')).toContain('<workbookProtection');
  const seen = await register.api.inspections.readBack({ visit: id, file: register.core.files.issue(again).token });
  expect(seen).toEqual({ outOn: '2026-11-23', answers: [], findings: [], same: 0, notes: [] });
});
test('the plan of the year with its annex', { timeout: 240_000 }, async () => {
  const { firm } = await plannedUnits(register);
  const plan = await newPlan(register);
  await register.api.inspections.pick({ plan, subjects: [firm] });
  const { token } = await register.api.inspections.exportPlan({ id: plan, as: 'word' });
  expect(await layoutFaults(savedAgain(token))).toEqual([]);
});
