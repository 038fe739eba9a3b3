// Entering and taking out the people, devices and premises of a provider.
import { personRow, serviceDeviceById, servicePersonById, servicePremisesById } from '../../../db/queries/conditions.ts';
import { peopleByHash, peopleByName, keysOf } from '../../../db/queries/matching.ts';
import { removeIdlePeople, removeServicePeople } from '../../../db/queries/register-rows.ts';
import { deleteRows, insertRows, patchRows } from '../../../db/queries/rows.ts';
import { secretOf } from '../../../db/queries/set-up.ts';
import type { Transacting } from '../../../db/schema.ts';
import { type conditionMethods, premisesKinds, type ServicePerson } from '../../../preload/contract/conditions.ts';
import { records } from '../../../preload/contract/records/index.ts';
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Writing } from '../../context.ts';
import { fold } from '../../domain/text/fold.ts';
import { invalid, notFound, Refusal } from '../../errors.ts';
import { uuidv7 } from '../../ids.ts';
import { hashOf, newKey, seal } from '../../rows/personal.ts';
import { checkedScope } from '../../rows/scope.ts';
import { providerBehind } from './conditions.ts';

type Methods = typeof conditionMethods;
type Saved = OutputOf<Methods['savePerson']>;

/** Days in their order, a sentence beside the later one. */
const inOrder = (pairs: readonly (readonly [earlier: string | null, later: string | null, field: string, words: string])[]): void => {
  for (const [earlier, later, field, words] of pairs)
    if (earlier !== null && later !== null && later < earlier) throw invalid(words, { [field]: words });
};
/** The row is the provider's own and nobody has saved it since it was read. */
const standsAsRead = (standing: { service_id: string; version: number } | undefined, service: string, version: number | null): void => {
  if (standing && standing.service_id !== service) throw notFound();
  if (version !== null && standing?.version !== version)
    throw new Refusal('conflict', 'Dòng này vừa được sửa hoặc xóa ở nơi khác. Đóng lại và mở lại để xem giá trị mới.');
};
const scopeOf = (register: RegisterName, scope: readonly string[], field: string) =>
  scope.length === 0 ? null : checkedScope(records[register], scope.join(','), field);

/** Seals a number under the key of a person who stands; makes the key where there is none. */
const sealFor = async (db: Transacting, person: string, cccd: string): Promise<string> => {
  const standing = (await keysOf(db, [person]))[0]?.key;
  if (standing !== undefined) return seal(cccd, standing);
  const key = newKey();
  await insertRows(db, 'person_key', [{ person_id: person, key }]);
  return seal(cccd, key);
};

const newPerson = async (db: Transacting, { name, birthDate, cccd }: ServicePerson): Promise<string> => {
  const id = uuidv7();
  const key = newKey();
  await insertRows(db, 'person', [{ id, version: 1, name, birth_date: birthDate, cccd: cccd === null ? null : seal(cccd, key) }]);
  if (cccd !== null) await insertRows(db, 'person_key', [{ person_id: id, key }]);
  return id;
};

/** By the number; a new row without one by name and birth date, where one alone fits. */
const knownPerson = async (db: Transacting, { name, cccd, birthDate }: ServicePerson, standing: string | null): Promise<string | null> => {
  const hash = cccd === null ? null : hashOf(cccd, await secretOf(db));
  const byNumber = hash === null ? undefined : (await peopleByHash(db, [hash]))[0];
  if (byNumber) {
    if (byNumber.id !== standing && byNumber.name_fold !== fold(name))
      throw invalid('Số CCCD này trong sổ là của người có tên khác. Xem lại số hoặc họ tên.', {
        'person.cccd': 'Số này trong sổ là của người có tên khác.',
      });
    return byNumber.id;
  }
  if (standing !== null) return null;
  const namesakes = (await peopleByName(db, [fold(name)])).filter(
    (one) => birthDate !== null && one.birth_date === birthDate && (hash === null || one.cccd_hash === null),
  );
  return namesakes.length === 1 ? namesakes[0]!.id : null;
};

/** The person behind the row: the one that stands, one whom the register knows, or a new one. */
const personFor = async (db: Transacting, wanted: ServicePerson, standing: string | null): Promise<string> => {
  const { name, cccd, birthDate } = wanted;
  const known = await knownPerson(db, wanted, standing);
  const row = await personRow(db, known ?? standing ?? '');
  if (!row) return newPerson(db, wanted);
  const values: Record<string, string> = {};
  // One whom the register knew by the number keeps the name as it was written there.
  if (row.name !== name && row.id === standing) values.name = name;
  if (birthDate !== null && row.birth_date !== birthDate) values.birth_date = birthDate;
  if (cccd !== null && row.cccd_hash !== hashOf(cccd, await secretOf(db))) values.cccd = await sealFor(db, row.id, cccd);
  if (Object.keys(values).length > 0) await patchRows(db, [{ table: 'person', id: row.id, version: row.version, values }]);
  return row.id;
};

export const savePerson = async (
  { register, id, person }: InputOf<Methods['savePerson']>,
  { db, today, label }: Writing,
): Promise<Saved> => {
  const { service, name } = await providerBehind(db, register, id, today);
  inOrder([
    [person.contractFrom, person.contractTo, 'person.contractTo', 'Ngày cuối hợp đồng đứng trước ngày đầu.'],
    [person.contractFrom, person.leftOn, 'person.leftOn', 'Ngày nghỉ đứng trước ngày đầu hợp đồng.'],
    [person.certificateIssuedOn, person.certificateExpiresOn, 'person.certificateExpiresOn', 'Ngày hết hạn đứng trước ngày cấp.'],
  ]);
  if (person.contractKind === 'fixed' && person.contractFrom === null)
    throw invalid('Ghi ngày đầu của hợp đồng.', { 'person.contractFrom': 'Hợp đồng có thời hạn cần ngày đầu.' });
  if (person.contractKind === 'fixed' && person.contractTo === null)
    throw invalid('Ghi ngày cuối của hợp đồng.', { 'person.contractTo': 'Hợp đồng có thời hạn cần ngày cuối.' });
  const scope = scopeOf(register, person.scope, 'person.scope');
  const standing = await servicePersonById(db, person.id);
  standsAsRead(standing, service, person.version);
  const owner = await personFor(db, person, standing?.person_id ?? null);
  const values = {
    service_id: service,
    person_id: owner,
    duties: person.duties.join(','),
    subjects: person.duties.includes('TRAINER') && person.subjects.length > 0 ? person.subjects.join(',') : null,
    scope,
    contract_kind: person.contractKind,
    contract_from: person.contractFrom,
    contract_to: person.contractKind === 'indefinite' ? null : person.contractTo,
    left_on: person.leftOn,
    certificate_number: person.certificateNumber,
    certificate_issued_on: person.certificateIssuedOn,
    certificate_expires_on: person.certificateExpiresOn,
    degree: person.degree,
    practice_since: person.practiceSince,
    note: person.note,
  };
  if (standing) await patchRows(db, [{ table: 'service_person', id: standing.id, version: standing.version, values }]);
  else await insertRows(db, 'service_person', [{ id: person.id, version: 1, ...values }]);
  if (standing && standing.person_id !== owner) await removeIdlePeople(db, [standing.person_id]);
  label(`${standing ? 'Sửa' : 'Thêm'} ${person.name} ở ${name}`);
  return { id: person.id };
};

export const removePerson = async (
  { register, id, item }: InputOf<Methods['removePerson']>,
  { db, today, label }: Writing,
): Promise<Saved> => {
  const { service, name } = await providerBehind(db, register, id, today);
  const standing = await servicePersonById(db, item);
  if (!standing || standing.service_id !== service) throw notFound();
  const person = await personRow(db, standing.person_id);
  await removeServicePeople(db, [item]);
  label(`Xóa ${person?.name ?? 'một người'} khỏi ${name}`);
  return { id: item };
};

export const saveDevice = async (
  { register, id, device }: InputOf<Methods['saveDevice']>,
  { db, today, label }: Writing,
): Promise<Saved> => {
  const { service, name } = await providerBehind(db, register, id, today);
  inOrder([
    [device.fromOn, device.toOn, 'device.toOn', 'Ngày thôi dùng đứng trước ngày bắt đầu dùng.'],
    [device.calibratedOn, device.calibratedUntil, 'device.calibratedUntil', 'Hạn hiệu chuẩn đứng trước ngày hiệu chuẩn.'],
  ]);
  const standing = await serviceDeviceById(db, device.id);
  standsAsRead(standing, service, device.version);
  const values = {
    service_id: service,
    name: device.name,
    serial: device.serial,
    scope: scopeOf(register, device.scope, 'device.scope'),
    from_on: device.fromOn,
    to_on: device.toOn,
    calibrated_on: device.calibratedOn,
    calibrated_until: device.calibratedUntil,
    note: device.note,
  };
  if (standing) await patchRows(db, [{ table: 'service_device', id: standing.id, version: standing.version, values }]);
  else await insertRows(db, 'service_device', [{ id: device.id, version: 1, ...values }]);
  label(`${standing ? 'Sửa' : 'Thêm'} thiết bị ${device.name} của ${name}`);
  return { id: device.id };
};

export const removeDevice = async (
  { register, id, item }: InputOf<Methods['removeDevice']>,
  { db, today, label }: Writing,
): Promise<Saved> => {
  const { service, name } = await providerBehind(db, register, id, today);
  const standing = await serviceDeviceById(db, item);
  if (!standing || standing.service_id !== service) throw notFound();
  await deleteRows(db, 'service_device', [item]);
  label(`Xóa thiết bị ${standing.name} của ${name}`);
  return { id: item };
};

const placeLabel = (kind: string) => (premisesKinds.find((one) => one.code === kind)?.label ?? 'Cơ sở').toLocaleLowerCase('vi');

export const savePremises = async (
  { register, id, premises }: InputOf<Methods['savePremises']>,
  { db, today, label }: Writing,
): Promise<Saved> => {
  const { service, name } = await providerBehind(db, register, id, today);
  inOrder([[premises.fromOn, premises.toOn, 'premises.toOn', 'Ngày cuối đứng trước ngày đầu.']]);
  const standing = await servicePremisesById(db, premises.id);
  standsAsRead(standing, service, premises.version);
  const values = {
    service_id: service,
    kind: premises.kind,
    address: premises.address,
    area: premises.area,
    tenure: premises.tenure,
    from_on: premises.fromOn,
    to_on: premises.toOn,
    note: premises.note,
  };
  if (standing) await patchRows(db, [{ table: 'service_premises', id: standing.id, version: standing.version, values }]);
  else await insertRows(db, 'service_premises', [{ id: premises.id, version: 1, ...values }]);
  label(`${standing ? 'Sửa' : 'Thêm'} ${placeLabel(premises.kind)} của ${name}`);
  return { id: premises.id };
};

export const removePremises = async (
  { register, id, item }: InputOf<Methods['removePremises']>,
  { db, today, label }: Writing,
): Promise<Saved> => {
  const { service, name } = await providerBehind(db, register, id, today);
  const standing = await servicePremisesById(db, item);
  if (!standing || standing.service_id !== service) throw notFound();
  await deleteRows(db, 'service_premises', [item]);
  label(`Xóa ${placeLabel(standing.kind)} của ${name}`);
  return { id: item };
};
