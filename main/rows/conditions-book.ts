// All providers about whom something is entered, or one, with what they keep and lack on a day: the facts of the register brought to the conditions.
import { bodiesOn, linesOn, serviceDevices, servicePeople, servicePremises, serviceRows } from '../../db/queries/conditions.ts';
import type { Db, ServiceDeviceTable, ServicePremisesTable } from '../../db/schema.ts';
import { records } from '../../preload/contract/records/index.ts';
import type { RegisterName } from '../../preload/contract/records/record.ts';
import type { Check } from '../domain/conditions/check.ts';
import { bodyState, type BodyState, conditionsOn, keepsConditions } from '../domain/conditions/conditions.ts';
import type { Body, BodyDevice, BodyPerson, BodyPremises } from '../domain/conditions/facts.ts';
import { sharedOn } from '../domain/conditions/one-body.ts';
import type { RuleRow } from '../domain/rules/holding.ts';
import { scopeChoices } from './scope.ts';

type Service = Awaited<ReturnType<typeof bodiesOn>>[number];
type Person = Awaited<ReturnType<typeof servicePeople>>[number];

export interface ConditionsLine {
  body: Body;
  register: RegisterName;
  /** The row of the register that shows the body. */
  row: string;
  nameFold: string;
  taxCode: string | null;
  state: BodyState;
  checks: Check[];
}

export const codesOf = (text: string | null): string[] => (text ?? '').split(',').filter((code) => code !== '');
/** The register in which a kind of service stands. */
export const registerOf = (kind: string): RegisterName => (kind === 'self-training' ? 'training' : (kind as RegisterName));

const personOf = (row: Person): BodyPerson => ({
  id: row.id,
  person: row.person_id,
  name: row.name,
  duties: codesOf(row.duties),
  lines: codesOf(row.scope),
  contract: { kind: row.contract_kind as 'indefinite' | 'fixed' | null, from: row.contract_from, to: row.contract_to, left: row.left_on },
  certificate: { number: row.certificate_number, issued: row.certificate_issued_on, expires: row.certificate_expires_on },
  practiceSince: row.practice_since,
});
const deviceOf = (row: ServiceDeviceTable): BodyDevice => ({
  id: row.id,
  name: row.name,
  serial: row.serial,
  lines: codesOf(row.scope),
  from: row.from_on,
  to: row.to_on,
  calibratedUntil: row.calibrated_until,
});
const placeOf = (row: ServicePremisesTable): BodyPremises => ({
  id: row.id,
  kind: row.kind,
  area: row.area,
  tenure: row.tenure,
  from: row.from_on,
  to: row.to_on,
});

const lineOrder = new Map(Object.values(records).flatMap((record) => scopeChoices(record).map((choice, at) => [choice.code, at] as const)));

/** Lines that papers cover stand as the whole does, but for those that stand apart. */
const linesInForce = ({ lines, status }: Service, apart: readonly { line: string; status: string }[]): string[] => {
  const states = new Map<string, string | null>(codesOf(lines).map((line) => [line, status]));
  for (const one of apart) states.set(one.line, one.status);
  return [...states.keys()]
    .filter((line) => keepsConditions(states.get(line) ?? null))
    .toSorted((a, b) => (lineOrder.get(a) ?? 99) - (lineOrder.get(b) ?? 99));
};

/** Those with facts; with `service` that one as well, facts or none. */
const servicesFor = async (db: Db, day: string, service: string | null): Promise<Service[]> => {
  const told = await bodiesOn(db, day, 'told');
  return service === null || told.some((one) => one.service === service) ? told : [...told, ...(await bodiesOn(db, day, { service }))];
};

/** Reads set by set; with `service` only that line comes back, measured against all others. */
export const conditionsBook = async (
  db: Db,
  day: string,
  rules: readonly RuleRow[],
  service: string | null = null,
): Promise<ConditionsLine[]> => {
  const services = await servicesFor(db, day, service);
  if (services.length === 0) return [];
  const people = Map.groupBy(await servicePeople(db), (row) => row.service_id);
  const devices = Map.groupBy(await serviceDevices(db), (row) => row.service_id);
  const premises = Map.groupBy(await servicePremises(db), (row) => row.service_id);
  const apart = [...(await linesOn(db, day)), ...(service === null ? [] : await linesOn(db, day, service))];
  const lines = Map.groupBy(apart, (one) => one.service);
  const facilityRows = Map.groupBy(
    services.some((one) => one.kind === 'health-exam') ? await serviceRows(db) : [],
    (one) => one.service_id,
  );
  const rowOf = ({ service: id }: Service) => {
    const rows = facilityRows.get(id) ?? [];
    return (rows.find((one) => one.code === 'OCC_DISEASE') ?? rows[0])?.id ?? id;
  };
  const bodies = services.map((one): Body => ({
    service: one.service,
    organization: one.organization,
    name: one.name ?? '',
    kind: one.kind,
    status: one.status,
    class: one.class,
    lines: linesInForce(one, lines.get(one.service) ?? []),
    people: (people.get(one.service) ?? []).map(personOf),
    devices: (devices.get(one.service) ?? []).map(deviceOf),
    premises: (premises.get(one.service) ?? []).map(placeOf),
  }));
  const shared = sharedOn(bodies, day);
  return bodies.flatMap((body, at) => {
    if (service !== null && body.service !== service) return [];
    const checks = conditionsOn(body, shared.get(body.service) ?? [], rules, day);
    const { name_fold, tax_code } = services[at]!;
    return [
      {
        body,
        register: registerOf(body.kind),
        row: rowOf(services[at]!),
        nameFold: name_fold ?? '',
        taxCode: tax_code,
        state: bodyState(body, checks),
        checks,
      },
    ];
  });
};

/** Bodies that may work on the day and about whom nobody has entered anything. */
export const untoldBodies = async (db: Db, day: string): Promise<ConditionsLine[]> => {
  const services = (await bodiesOn(db, day, 'untold')).filter((one) => keepsConditions(one.status));
  const rows = Map.groupBy(await serviceRows(db), (one) => one.service_id);
  return services.map((one) => {
    const own = rows.get(one.service) ?? [];
    const body: Body = {
      service: one.service,
      organization: one.organization,
      name: one.name ?? '',
      kind: one.kind,
      status: one.status,
      class: one.class,
      lines: [],
      people: [],
      devices: [],
      premises: [],
    };
    const row = (own.find((line) => line.code === 'OCC_DISEASE') ?? own[0])?.id ?? one.service;
    return { body, register: registerOf(one.kind), row, nameFold: one.name_fold ?? '', taxCode: one.tax_code, state: 'none', checks: [] };
  });
};
