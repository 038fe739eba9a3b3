// The papers of inspections keep the official layout after LibreOffice has opened and saved them again: those of a visit, the plan of a year.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { layoutFaults } from '../../main/office/docx-check.ts';
import { newPlan, plannedUnits } from '../support/inspection-plans.ts';
import { newRegister, type Register } from '../support/register.ts';
import { visitHands } from '../support/visits.ts';

let register: Register;
beforeEach(async () => void (register = await newRegister()));
afterEach(() => register.close());
const { site, visit, happen, get, answerAll, finding } = visitHands(() => register);

const savedAgain = (token: string): Buffer => {
  const file = register.core.files.resolve(token).path;
  const out = path.join(register.folder, 'office');
  const profile = `-env:UserInstallation=file://${register.folder}/profile`;
  spawnSync('soffice', ['--headless', profile, '--convert-to', 'docx:MS Word 2007 XML', '--outdir', out, file], { timeout: 120_000 });
  return readFileSync(path.join(out, `${path.parse(file).name}.docx`));
};

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
test('the plan of the year with its annex', { timeout: 240_000 }, async () => {
  const { firm } = await plannedUnits(register);
  const plan = await newPlan(register);
  await register.api.inspections.pick({ plan, subjects: [firm] });
  const { token } = await register.api.inspections.exportPlan({ id: plan, as: 'word' });
  expect(await layoutFaults(savedAgain(token))).toEqual([]);
});
