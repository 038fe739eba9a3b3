// The plan of a year keeps the official layout after LibreOffice has opened and saved it again.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { layoutFaults } from '../../main/office/docx-check.ts';
import { newPlan, plannedUnits } from '../support/inspection-plans.ts';
import { newRegister, type Register } from '../support/register.ts';

let register: Register;
beforeEach(async () => void (register = await newRegister()));
afterEach(() => register.close());
const savedAgain = (token: string): Buffer => {
  const file = register.core.files.resolve(token).path;
  const out = path.join(register.folder, 'office');
  const profile = `-env:UserInstallation=file://${register.folder}/profile`;
  spawnSync('soffice', ['--headless', profile, '--convert-to', 'docx:MS Word 2007 XML', '--outdir', out, file], { timeout: 120_000 });
  return readFileSync(path.join(out, `${path.parse(file).name}.docx`));
};

test('the plan of the year with its annex', { timeout: 240_000 }, async () => {
  const { firm } = await plannedUnits(register);
  const plan = await newPlan(register);
  await register.api.inspections.pick({ plan, subjects: [firm] });
  const { token } = await register.api.inspections.exportPlan({ id: plan, as: 'word' });
  expect(await layoutFaults(savedAgain(token))).toEqual([]);
});
