// "Vì sao?": the standing of a service or line on a day, with its events, rule rows, sum and way back.
import { credentialsOf, eventsOf } from '../../../db/queries/derive.ts';
import { rulesOf } from '../../../db/queries/rules.ts';
import type { Db, RuleTable } from '../../../db/schema.ts';
import { eventVerbs, type licensing } from '../../../preload/contract/licensing.ts';
import type { AnyRecord } from '../../../preload/contract/records/record.ts';
import type { OutputOf } from '../../../preload/contract/rpc.ts';
import { notFound } from '../../errors.ts';
import { regimeCode, regimesFrom } from '../../domain/standing/regimes.ts';
import type { ServiceKind } from '../../domain/standing/standing.ts';
import { why } from '../../domain/standing/why.ts';
import { papersFrom } from '../../rows/paper-facts.ts';
import { standingThrough } from '../../rows/standing-rows.ts';
import { scopeLabel, shortScopeLabel } from '../../rows/scope.ts';
import { whatNext } from './what-next.ts';

export interface Question {
  service: string;
  kind: string;
  record: AnyRecord;
  line: string | null;
  day: string;
}

const endless = '9999-12-31';
const inForce = new Set(['VALID', 'NOTIFIED', 'DECLARED']);
const holdsOn = (day: string) => (rule: Pick<RuleTable, 'effective_from' | 'effective_to'>) =>
  (rule.effective_from ?? '') <= day && (rule.effective_to ?? '9999') >= day;

const units: Readonly<Record<string, string>> = { year: 'năm', month: 'tháng', day: 'ngày', 'working-day': 'ngày làm việc' };
const amountOf = ({ value, unit }: RuleTable): string =>
  units[unit ?? ''] === undefined ? value : `${value.padStart(2, '0')} ${units[unit ?? '']}`;

/** Words of a rule row: its note, with the value where the note does not say it. */
const wordsOf = (rule: RuleTable): string =>
  rule.unit === 'word' || rule.note?.includes(rule.value) ? (rule.note ?? rule.value) : `${rule.note ?? rule.code}: ${amountOf(rule)}`;

export const whyOf = async (db: Db, { service, kind, record, line, day }: Question): Promise<OutputOf<typeof licensing.why>> => {
  const through = await standingThrough(db, service);
  const periods = through.filter((one) => one.from <= day && (one.to ?? endless) >= day);
  const period = periods.find((one) => one.line === line);
  if (!period) throw notFound('Ngày này không có giấy nào nói đến phạm vi đó.');
  const credentials = await credentialsOf(db, [service]);
  const events = Map.groupBy(
    await eventsOf(
      db,
      credentials.map((paper) => paper.id),
    ),
    (event) => event.credential_id,
  );
  const number = new Map(credentials.map((paper) => [paper.id, paper.number]));
  const paper = papersFrom(credentials, events).find((one) => one.id === period.paper);
  const answer = why({
    kind: kind as ServiceKind,
    status: period.status,
    line,
    day,
    paper: paper ? { ...paper, number: number.get(paper.id) ?? null } : null,
    from: period.from,
    to: period.to ?? endless,
    regime: regimesFrom(await rulesOf(db, [regimeCode]))(day),
    verbs: eventVerbs,
    lineWords: (code) => shortScopeLabel(record, code),
  });
  const rules = (await rulesOf(db, answer.rules))
    .filter(holdsOn(day))
    .toSorted((a, b) => answer.rules.indexOf(a.code) - answer.rules.indexOf(b.code));
  const next = await whatNext(db, {
    kind: kind as ServiceKind,
    status: period.status,
    day,
    since: period.from,
    back: answer.back,
    source: rules[0]?.source ?? '',
    paper: paper ?? null,
    periods: through,
    line,
  });
  const lines = periods.filter((one) => one.line !== null);
  return {
    status: period.status,
    day,
    line: line === null ? null : scopeLabel(record, line),
    ...answer,
    rules: rules.map((rule) => ({
      source: rule.source,
      words: wordsOf(rule),
      from: rule.effective_from,
      to: rule.effective_to,
      confidence: rule.confidence,
    })),
    next,
    lines: { standing: lines.filter((one) => inForce.has(one.status)).length, all: lines.length },
  };
};
