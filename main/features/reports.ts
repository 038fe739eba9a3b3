// Feature `reports`: yearly reports of providers, their receipts, pasted lists, the reminder round, the list as a workbook.
import { reports as methods } from '../../preload/contract/reports.ts';
import { implement } from '../implement.ts';
import { exportReports } from './reports/export.ts';
import { reportRules } from '../rows/report-book.ts';
import { ofService, yearsOn } from './reports/of-service.ts';
import { match } from './reports/pasted.ts';
import { receive, withdraw } from './reports/receipts.ts';
import { remind } from './reports/reminders.ts';
import { rowOf, viewOf } from './reports/view.ts';

export const reports = implement('reports', methods, {
  list: async ({ offset, limit, ...view }, { db, today }) => {
    const { lines, ...answer } = await viewOf(db, view, today);
    return {
      ...answer,
      years: yearsOn(await reportRules(db), answer.day),
      rows: lines.slice(offset, offset + limit).map(rowOf),
      matching: lines.length,
    };
  },
  ids: async (view, { db, today }) => ({ ids: (await viewOf(db, view, today)).lines.map((line) => line.service.id) }),
  ofService,
  match,
  receive,
  withdraw,
  remind,
  export: exportReports,
});
