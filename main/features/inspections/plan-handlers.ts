// The handlers of the due list and of plans, for the table of the feature.
import { amend } from './amend.ts';
import { dueOf, listDue, whyDue } from './due-list.ts';
import { endExempt, exempt } from './exempt.ts';
import { exportPlan } from './export-plan.ts';
import { addOthers, readOthers, removeOther } from './others.ts';
import { othersFromFile } from './others-file.ts';
import { listPlans, planPage, tryPlace } from './plan-page.ts';
import { addUnit, approve, drop, pick, place, removePlan, savePlan } from './plan-writes.ts';
import { removeLeave, removeTeam, saveLeave, saveOfficer, saveTeam } from './teams.ts';
import { tryUnit } from './try-unit.ts';

export const planHandlers = {
  due: listDue,
  whyDue,
  dueOf,
  exempt,
  endExempt,
  plans: listPlans,
  plan: planPage,
  savePlan,
  removePlan,
  pick,
  place,
  tryPlace,
  tryUnit,
  addUnit,
  drop,
  approve,
  amend,
  saveTeam,
  removeTeam,
  saveOfficer,
  saveLeave,
  removeLeave,
  readOthers,
  othersFromFile,
  addOthers,
  removeOther,
  exportPlan,
};
