// Feature `rules`: the law as rows, what a change would move, and the change from its day on.
import { stepsOfRows } from '../../db/queries/history.ts';
import { allRules, rulesOf } from '../../db/queries/rules.ts';
import { insertRows, patchRows } from '../../db/queries/rows.ts';
import type { RuleTable } from '../../db/schema.ts';
import { type Rule, type RuleRow, rules as methods } from '../../preload/contract/rules.ts';
import { formatVietnamese } from '../domain/dates/plain-date.ts';
import { holdsOn, ruleOn } from '../domain/rules/holding.ts';
import { choicesOf, typedValue, unitWords, valueWords } from '../domain/rules/rule-value.ts';
import { type Confidence, confidences, titleOf, topicOf } from '../domain/rules/rule-words.ts';
import { fold } from '../domain/text/fold.ts';
import { conflict } from '../errors.ts';
import { implement } from '../implement.ts';
import { changeOf, versionOf } from './rules/change.ts';
import { copyHolidays, holidays, removeHoliday, saveHoliday } from './rules/holidays.ts';
import { preview } from './rules/preview.ts';
import { previewSector, removeSector, saveSector, sectors, trySector } from './rules/sectors.ts';

const rowOf = (row: RuleTable, day: string): RuleRow => ({
  id: row.id,
  value: row.value,
  typed: typedValue(row.unit, row.value),
  words: valueWords(row.code, row.unit, row.value),
  from: row.effective_from,
  to: row.effective_to,
  source: row.source,
  confidence: row.confidence as Confidence,
  confidenceWords: confidences[row.confidence as Confidence],
  note: row.note,
  holds: holdsOn(row, day) ? 'yes' : 'no',
});

const oldestFirst = (a: RuleTable, b: RuleTable) => (a.effective_from ?? '').localeCompare(b.effective_from ?? '');

const ruleOf = (code: string, rows: readonly RuleTable[], day: string): Rule => {
  const ordered = rows.toSorted(oldestFirst);
  const present = ruleOn(ordered, code, day) ?? ordered.at(-1)!;
  return {
    code,
    topic: topicOf(code).title,
    title: titleOf(code, present.note),
    unit: present.unit,
    unitWords: unitWords(present.unit),
    choices: [...choicesOf(code)],
    version: versionOf(rows),
    rows: ordered.map((row) => rowOf(row, day)),
  };
};

const textOf = (rule: Rule) =>
  fold([rule.topic, rule.title, ...rule.rows.flatMap((row) => [row.words, row.source, row.note ?? '', row.confidenceWords])].join(' '));
/** Steps of one rule in the order of their numbers: …1, …2, …10. */
const byCode = (a: Rule, b: Rule) => a.code.localeCompare(b.code, 'en', { numeric: true });

export const rules = implement('rules', methods, {
  list: async ({ search, asOf }, { db, today }) => {
    const day = asOf ?? today;
    const all = [...Map.groupBy(await allRules(db), (row) => row.code)].map(([code, rows]) => ruleOf(code, rows, day)).toSorted(byCode);
    const words = fold(search)
      .split(' ')
      .filter((word) => word !== '');
    const found = all.filter((rule) => words.every((word) => textOf(rule).includes(word)));
    const topics = [...Map.groupBy(found, (rule) => topicOf(rule.code).place)].toSorted(([a], [b]) => a - b);
    return { topics: topics.map(([, own]) => ({ title: own[0]!.topic, rules: own })), matching: found.length, total: all.length };
  },
  history: async ({ code }, { db }) => {
    const ids = (await rulesOf(db, [code])).map((row) => row.id);
    const { steps } = await stepsOfRows(db, ids, 0, 50);
    return { entries: steps.map((step) => ({ command: step.id, at: step.at, user: step.user, label: step.label })) };
  },
  preview,
  holidays,
  saveHoliday,
  removeHoliday,
  copyHolidays,
  sectors,
  previewSector,
  trySector,
  saveSector,
  removeSector,
  save: async ({ version, ...change }, { db, label, today }) => {
    const rows = await rulesOf(db, [change.code]);
    const changed = changeOf(rows, change);
    if (versionOf(rows) !== version)
      throw conflict('Quy định này vừa được sửa ở nơi khác. Hãy xem lại rồi áp dụng.', { rule: ruleOf(change.code, rows, today) });
    await patchRows(
      db,
      changed.patched.map(({ id, values }) => ({ table: 'rule', id, version: rows.find((row) => row.id === id)!.version, values })),
    );
    await insertRows(
      db,
      'rule',
      changed.added.map((row) => ({ ...row, version: 1 })),
    );
    const title = titleOf(change.code, change.note ?? rows.at(-1)!.note);
    label(
      change.mode === 'correct'
        ? `Sửa cho đúng quy định: ${title}`
        : `Đổi quy định từ ${formatVietnamese(change.effectiveFrom!)}: ${title}`,
    );
    return { id: change.id };
  },
});
