// Entering and taking back events of papers, from their decisions.
import { eventsOf } from '../../../db/queries/derive.ts';
import { paperById } from '../../../db/queries/register-rows.ts';
import { targetsByIds } from '../../../db/queries/registers.ts';
import { deleteRows, insertRows, patchRows } from '../../../db/queries/rows.ts';
import type { CredentialTable, Transacting } from '../../../db/schema.ts';
import { type Event, eventVerbs, type licensing } from '../../../preload/contract/licensing.ts';
import { records } from '../../../preload/contract/records/index.ts';
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Writing } from '../../context.ts';
import { eventFaults } from '../../domain/standing/event-faults.ts';
import { invalid, notFound, refusedByRule } from '../../errors.ts';
import { papersFrom } from '../../rows/paper-facts.ts';
import { checkedScope, scopeLabel } from '../../rows/scope.ts';
import { sourceAsOf } from '../../rows/sources.ts';

type Recording = typeof licensing.record;
type Removing = typeof licensing.removeEvent;

const paperBehind = async (
  db: Transacting,
  register: RegisterName,
  id: string,
  paperId: string,
  today: string,
): Promise<{ paper: CredentialTable; name: string }> => {
  const target = (await targetsByIds(db, sourceAsOf(register, today), [id])).get(id);
  const paper = await paperById(db, paperId);
  if (!target || !paper || paper.service_id !== target.ids.service) throw notFound();
  return { paper, name: String(target.row.name) };
};

/** An event touches its paper, so that an older form of the paper is a conflict. */
const touch = (db: Transacting, paper: CredentialTable) =>
  patchRows(db, [{ table: 'credential', id: paper.id, version: paper.version, values: {} }]);

export const recordEvent = async (
  { register, id, paper: paperId, event }: InputOf<Recording>,
  context: Writing,
): Promise<OutputOf<Recording>> => {
  const record = records[register];
  const { paper, name } = await paperBehind(context.db, register, id, paperId, context.today);
  if (event.on === null) throw invalid('Cần ngày của sự kiện.', { 'event.on': 'Cần ngày của sự kiện.' });
  if (event.kind === 'granted') throw refusedByRule('Lần cấp đi cùng giấy; hãy thêm giấy mới.');
  const scope = event.scope === null ? null : checkedScope(record, event.scope, 'event.scope');
  const line = event.line === null ? null : checkedScope(record, event.line, 'event.line');
  const events = Map.groupBy(await eventsOf(context.db, [paperId]), (one) => one.credential_id);
  const fact = {
    kind: event.kind,
    on: event.on,
    to: event.to,
    line,
    scope: scope === null ? null : scope.split(','),
    expires: event.expiresOn,
  };
  const faults = eventFaults(papersFrom([paper], events)[0]!, fact, context.today);
  if (faults.length > 0)
    throw invalid(faults[0]!.message, Object.fromEntries(faults.map((fault) => [`event.${fault.field}`, fault.message])));
  const {
    id: eventId,
    kind,
    on,
    to,
    expiresOn,
    decisionNumber,
    decisionAgency,
    ministryNotifiedOn,
    departmentNotifiedOn,
    ground,
    note,
  } = event;
  const row = {
    id: eventId,
    credential_id: paperId,
    kind,
    on_date: on,
    to_date: to,
    line,
    scope,
    expires_on: expiresOn,
    decision_number: decisionNumber,
    decision_agency: decisionAgency,
    ministry_notified_on: ministryNotifiedOn,
    department_notified_on: departmentNotifiedOn,
    ground,
    note,
    version: 1,
  };
  await insertRows(context.db, 'credential_event', [row]);
  await touch(context.db, paper);
  context.label(`${eventVerbs[kind]}${line === null ? '' : ` ${scopeLabel(record, line)}`}: ${name}`);
  return { id: eventId };
};

export const removeEvent = async (
  { register, id, paper: paperId, event }: InputOf<Removing>,
  context: Writing,
): Promise<OutputOf<Removing>> => {
  const { paper, name } = await paperBehind(context.db, register, id, paperId, context.today);
  const standing = (await eventsOf(context.db, [paperId])).find((one) => one.id === event);
  if (!standing) throw notFound('Không còn sự kiện này.');
  if (standing.kind === 'granted') throw refusedByRule('Lần cấp đi cùng giấy; muốn bỏ thì xóa cả giấy.');
  await deleteRows(context.db, 'credential_event', [event]);
  await touch(context.db, paper);
  context.label(`Xóa sự kiện ${eventVerbs[standing.kind as Event['kind']].toLowerCase()}: ${name}`);
  return { id: event };
};
