// The conditions of one provider on a day: what is entered, what is kept or lacking, and why.
import { serviceDevices, servicePeople, servicePremises } from '../../../db/queries/conditions.ts';
import { targetsByIds } from '../../../db/queries/registers.ts';
import { rulesUnder } from '../../../db/queries/desk.ts';
import type { Db } from '../../../db/schema.ts';
import type { conditionMethods, Finding, ServiceDevice, ServicePerson, ServicePremises } from '../../../preload/contract/conditions.ts';
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading } from '../../context.ts';
import type { Check } from '../../domain/conditions/check.ts';
import { conditionRules } from '../../domain/conditions/conditions.ts';
import { contractWords } from '../../domain/conditions/contract.ts';
import type { RuleRow } from '../../domain/rules/holding.ts';
import { valueWords } from '../../domain/rules/rule-value.ts';
import { notFound } from '../../errors.ts';
import { codesOf, conditionsBook } from '../../rows/conditions-book.ts';
import { sourceAsOf } from '../../rows/sources.ts';

type Methods = typeof conditionMethods;
type Answer = OutputOf<Methods['conditions']>;

/** The service of a row, with the name and the kind of its provider. */
export const providerBehind = async (
  db: Db,
  register: RegisterName,
  id: string,
  today: string,
): Promise<{ service: string; name: string }> => {
  const target = (await targetsByIds(db, sourceAsOf(register, today), [id])).get(id);
  const service = target?.ids.service;
  if (!target || !service) throw notFound();
  return { service, name: String(target.row.name) };
};

/** The rules that conditions are measured by. */
export const rulesOfConditions = (db: Db): Promise<RuleRow[]> => rulesUnder(db, conditionRules);

const findingOf = ({ kind, line, state, words, need, have, facts, rules, sum, mend }: Check): Finding => ({
  kind,
  line,
  state,
  words,
  need,
  have,
  facts,
  rules: rules.map((rule) => ({
    source: rule.source,
    words: `${rule.note ?? ''}: ${valueWords(rule.code, rule.unit, rule.value)}`.replace(/^: /, ''),
    from: rule.effective_from,
    to: rule.effective_to,
    confidence: rule.confidence,
  })),
  sum,
  mend,
});

const personOf = (row: Awaited<ReturnType<typeof servicePeople>>[number]): Answer['people'][number] => ({
  id: row.id,
  version: row.version,
  name: row.name,
  last4: row.last4,
  birthDate: row.birth_date,
  duties: codesOf(row.duties) as ServicePerson['duties'],
  subjects: codesOf(row.subjects) as ServicePerson['subjects'],
  scope: codesOf(row.scope),
  contractKind: row.contract_kind as ServicePerson['contractKind'],
  contractFrom: row.contract_from,
  contractTo: row.contract_to,
  leftOn: row.left_on,
  certificateNumber: row.certificate_number,
  certificateIssuedOn: row.certificate_issued_on,
  certificateExpiresOn: row.certificate_expires_on,
  degree: row.degree,
  practiceSince: row.practice_since,
  note: row.note,
  contract: contractWords({ kind: row.contract_kind as 'fixed' | null, from: row.contract_from, to: row.contract_to, left: row.left_on }),
});
const deviceOf = (row: Awaited<ReturnType<typeof serviceDevices>>[number]): ServiceDevice => ({
  id: row.id,
  version: row.version,
  name: row.name,
  serial: row.serial,
  scope: codesOf(row.scope),
  fromOn: row.from_on,
  toOn: row.to_on,
  calibratedOn: row.calibrated_on,
  calibratedUntil: row.calibrated_until,
  note: row.note,
});
const placeOf = (row: Awaited<ReturnType<typeof servicePremises>>[number]): ServicePremises => ({
  id: row.id,
  version: row.version,
  kind: row.kind as ServicePremises['kind'],
  address: row.address,
  area: row.area,
  tenure: row.tenure as ServicePremises['tenure'],
  fromOn: row.from_on,
  toOn: row.to_on,
  note: row.note,
});

export const conditions = async ({ register, id, asOf }: InputOf<Methods['conditions']>, { db, today }: Reading): Promise<Answer> => {
  const day = asOf ?? today;
  const { service } = await providerBehind(db, register, id, today);
  const [line] = await conditionsBook(db, day, await rulesOfConditions(db), service);
  if (!line) throw notFound();
  const own = <T extends { service_id: string }>(rows: readonly T[]) => rows.filter((row) => row.service_id === service);
  return {
    day,
    kind: line.body.kind,
    state: line.state,
    lines: [...line.body.lines],
    checks: line.checks.map(findingOf),
    people: own(await servicePeople(db)).map(personOf),
    devices: own(await serviceDevices(db)).map(deviceOf),
    premises: own(await servicePremises(db)).map(placeOf),
  };
};
