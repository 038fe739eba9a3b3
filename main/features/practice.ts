// Inner feature `practice`: fills a new practice register with made-up rows, once; it writes into no other.
import { z } from 'zod';
import { isUntouched } from '../../db/queries/practice.ts';
import { everyone, write } from '../../preload/contract/rpc.ts';
import { refusedByRule } from '../errors.ts';
import { implementInner } from '../implement.ts';
import { fillConditions } from '../practice/conditions.ts';
import { fillDossiers } from '../practice/dossiers.ts';
import { fillCouncil } from '../practice/council.ts';
import { fillInspectionPlans } from '../practice/inspection-plans.ts';
import { fillPractice } from '../practice/fill.ts';
import { fillSuspension } from '../practice/suspension.ts';
import { fillPlannedVisits } from '../practice/planned-visits.ts';
import { fillVisits } from '../practice/visits.ts';
import { fillYearlyReports } from '../practice/yearly-reports.ts';

const methods = {
  fill: write({ what: 'Nạp dữ liệu thực hành', roles: everyone, input: z.object({}), output: z.object({ rows: z.int() }) }),
};

export const practice = implementInner('practice', methods, {
  fill: async (_, context) => {
    if (context.practice !== 'yes') throw refusedByRule('Dữ liệu thực hành chỉ nạp vào sổ thực hành.');
    if (!(await isUntouched(context.db))) throw refusedByRule('Sổ thực hành đã có dữ liệu, không nạp lại.');
    context.asSeed();
    const rows = await fillPractice(context.db, context.today, (done, total) => context.progress('practice', done, total));
    // What is owed follows from standing.
    await context.settle();
    await fillSuspension(context.db, context.today);
    await fillYearlyReports(context.db, context.today);
    await fillConditions(context.db, context.today);
    await fillDossiers(context.db, context.today);
    await fillInspectionPlans(context.db, context.today);
    await fillVisits(context.db, context.today);
    await fillPlannedVisits(context.db, context.today);
    await fillCouncil(context.db, context.today);
    return { rows };
  },
});
