// What happens to a dossier: entered, put right, taken away; refused when it cannot have happened then.
import { dossierById, dossierEvents, dossierPapers, papersOfUnit } from '../../../db/queries/dossiers.ts';
import { deleteRows, insertRows, patchRows } from '../../../db/queries/rows.ts';
import type { DossierTable, Transacting } from '../../../db/schema.ts';
import type { dossiers } from '../../../preload/contract/dossiers.ts';
import { dossierEventKinds, dossierWord } from '../../../preload/contract/records/dossier-choices.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Writing } from '../../context.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import type { DossierEvent } from '../../domain/dossiers/dossier-state.ts';
import { eventFault } from '../../domain/dossiers/event-faults.ts';
import { invalid, notFound } from '../../errors.ts';
import { bookNumber, eventFacts } from '../../rows/dossier-book.ts';

type Input = InputOf<typeof dossiers.saveEvent>;

const standingDossier = async (db: Transacting, id: string): Promise<DossierTable> => {
  const dossier = await dossierById(db, id);
  if (!dossier) throw notFound();
  return dossier;
};

/** An older form of the dossier is then a conflict. */
const raise = (db: Transacting, { id, version }: DossierTable): Promise<void> =>
  patchRows(db, [{ table: 'dossier', id, version, values: {} }]);

const wanting = ({ kind, officer, outcome, note }: Input['event']): Record<string, string> => {
  if (kind === 'assigned' && !officer) return { 'event.officer': 'Ghi tên người thụ lý.' };
  if (kind === 'asked' && !note) return { 'event.note': 'Ghi những gì đơn vị phải bổ sung.' };
  if (kind === 'settled' && outcome === null) return { 'event.outcome': 'Chọn kết quả.' };
  if (kind === 'settled' && outcome === 'refused' && !note) return { 'event.note': 'Ghi lý do từ chối.' };
  if (kind === 'returned' && !note) return { 'event.note': 'Ghi lý do trả lại hồ sơ.' };
  return {};
};

const refuse = (fields: Record<string, string>): void => {
  const [first] = Object.values(fields);
  if (first !== undefined) throw invalid(first, fields);
};

/** A fault of another event is said at the day of this one: that is what made it. */
const faultFields = (received: string, events: readonly DossierEvent[], own: string, today: string): Record<string, string> => {
  const fault = eventFault(received, events, today);
  if (fault === null) return {};
  if (fault.event === own) return { [`event.${fault.field}`]: fault.words };
  const other = events.find((event) => event.id === fault.event)!;
  const words = `Không hợp với “${dossierWord(dossierEventKinds, other.kind)}” ngày ${formatVietnamese(other.on)}: ${fault.words}`;
  return { 'event.on': words };
};

export const saveEvent = async ({ dossier: id, event }: Input, context: Writing): Promise<OutputOf<typeof dossiers.saveEvent>> => {
  const { db, today } = context;
  const dossier = await standingDossier(db, id);
  const events = await dossierEvents(db, [id]);
  const standing = events.find((one) => one.id === event.id);
  const settled = event.kind === 'settled';
  refuse(wanting(event));
  if (settled && event.credential !== null) {
    const papers = dossier.organization_id === null ? [] : await papersOfUnit(db, dossier.organization_id);
    if (!papers.some((paper) => paper.id === event.credential)) refuse({ 'event.credential': 'Giấy này không phải của đơn vị nộp hồ sơ.' });
  }
  const position = standing?.position ?? Math.max(0, ...events.map((one) => one.position)) + 1;
  const entered: DossierEvent = { id: event.id, kind: event.kind, on: event.on, position, officer: event.officer };
  const life = [...events.filter((one) => one.id !== event.id).map(eventFacts), entered];
  refuse(faultFields(dossier.received_on, life, event.id, today));
  const values = {
    kind: event.kind,
    on_date: event.on,
    officer: event.kind === 'assigned' ? event.officer : null,
    outcome: settled ? event.outcome : null,
    number: settled ? event.number || null : null,
    credential_id: settled ? event.credential : null,
    note: event.note || null,
  };
  if (standing) await patchRows(db, [{ table: 'dossier_event', id: event.id, version: standing.version, values }]);
  else await insertRows(db, 'dossier_event', [{ id: event.id, version: 1, dossier_id: id, position, ...values }]);
  await raise(db, dossier);
  context.label(`${dossierWord(dossierEventKinds, event.kind)}: hồ sơ số ${bookNumber(dossier)} của ${dossier.unit_name}`);
  return { id: event.id };
};

export const removeEvent = async (
  { dossier: id, event: eventId }: InputOf<typeof dossiers.removeEvent>,
  context: Writing,
): Promise<OutputOf<typeof dossiers.removeEvent>> => {
  const { db, today } = context;
  const dossier = await standingDossier(db, id);
  const events = await dossierEvents(db, [id]);
  const gone = events.find((one) => one.id === eventId);
  if (!gone) throw notFound('Không còn thấy việc này của hồ sơ.');
  const left = events.filter((one) => one.id !== eventId).map(eventFacts);
  if (eventFault(dossier.received_on, left, today) !== null) throw invalid('Việc ghi sau dựa vào việc này. Hãy xóa việc ghi sau trước.');
  await deleteRows(db, 'dossier_event', [eventId]);
  await raise(db, dossier);
  context.label(`Xóa “${dossierWord(dossierEventKinds, gone.kind)}” của hồ sơ số ${bookNumber(dossier)}`);
  return { id: eventId };
};

export const markPaper = async (
  { dossier: id, paper: paperId, state }: InputOf<typeof dossiers.mark>,
  context: Writing,
): Promise<OutputOf<typeof dossiers.mark>> => {
  const { db } = context;
  const dossier = await standingDossier(db, id);
  const paper = (await dossierPapers(db, id)).find((one) => one.id === paperId);
  if (!paper) throw notFound('Không còn dòng giấy tờ này trong hồ sơ.');
  await patchRows(db, [{ table: 'dossier_paper', id: paperId, version: paper.version, values: { state } }]);
  await raise(db, dossier);
  context.label(`${state === 'present' ? 'Có' : 'Thiếu'} “${paper.name}”: hồ sơ số ${bookNumber(dossier)}`);
  return { id: paperId };
};

/** With its checklist and events. */
export const removeDossier = async (
  { id }: InputOf<typeof dossiers.remove>,
  context: Writing,
): Promise<OutputOf<typeof dossiers.remove>> => {
  const { db } = context;
  const dossier = await standingDossier(db, id);
  const idsOf = (rows: readonly { id: string }[]) => rows.map((row) => row.id);
  await deleteRows(db, 'dossier_event', idsOf(await dossierEvents(db, [id])));
  await deleteRows(db, 'dossier_paper', idsOf(await dossierPapers(db, id)));
  await deleteRows(db, 'dossier', [id]);
  context.label(`Xóa hồ sơ số ${bookNumber(dossier)} của ${dossier.unit_name}`);
  return { id };
};
