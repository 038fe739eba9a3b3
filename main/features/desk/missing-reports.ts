// What the desk knows of yearly reports: of each kind of body the last year that is over its day, and the one that comes near it.
import type { Db } from '../../../db/schema.ts';
import { reportKinds } from '../../../preload/contract/reports.ts';
import { addDays } from '../../domain/dates/plain-date.ts';
import type { MissingReports } from '../../domain/matters/yearly-reports.ts';
import { dutyOf } from '../../domain/reports/report-duty.ts';
import { ruleOn } from '../../domain/rules/holding.ts';
import { reportBook, reportRules } from '../../rows/report-book.ts';

export const missingReportsOn = async (db: Db, day: string): Promise<MissingReports[]> => {
  const rules = await reportRules(db);
  const soon = addDays(day, Number(ruleOn(rules, 'provider-report.remind-ahead', day)?.value ?? 0) || 0);
  const found: MissingReports[] = [];
  const over = new Set<string>();
  const thisYear = Number(day.slice(0, 4));
  for (const year of [thisYear, thisYear - 1]) {
    const asked = reportKinds.flatMap(({ code, noun }) => {
      const duty = dutyOf(rules, code, year);
      return duty && duty.last <= soon && !over.has(code) ? [{ register: code, noun, duty }] : [];
    });
    if (asked.length === 0) continue;
    const book = await reportBook(db, year, day, rules);
    for (const { register, noun, duty } of asked) {
      const owed = book.filter((line) => line.register === register && line.owed);
      const missing = owed.filter((line) => line.receipt === null);
      if (duty.last < day) over.add(register);
      found.push({
        register,
        noun,
        year,
        last: duty.last,
        owed: owed.length,
        missing: missing.length,
        never: missing.filter((line) => line.answer.state === 'never').length,
        reminded: missing.filter((line) => line.reminders.length > 0).length,
        source: duty.rule.source,
      });
    }
  }
  return found;
};
