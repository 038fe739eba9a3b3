// A made-up training body that is suspended for false results, and went on giving certificates: what a blast radius is looked at with.
import { certificatesIssuedBy, issuersNamed } from '../../db/queries/blast-radius.ts';
import { listIds, targetsByIds } from '../../db/queries/registers.ts';
import { insertRows, patchRows } from '../../db/queries/rows.ts';
import type { Transacting } from '../../db/schema.ts';
import { View } from '../../preload/contract/registers.ts';
import { addDays } from '../domain/dates/plain-date.ts';
import { uuidv7 } from '../ids.ts';
import { sourceAsOf } from '../rows/sources.ts';
import { queryOf } from '../rows/view-query.ts';

const since = 75;
const until = 15;
const given = 9;
/** Every fourth certificate names the body as people call it. */
const spelled = (name: string, at: number) => (at % 4 === 3 ? name.replace(/^Công ty (TNHH MTV|TNHH|CP) /, 'Công ty ') : name);

/** Suspends one body and lets some certificates of these days be its own; search words must have been derived before. */
export const fillSuspension = async (db: Transacting, today: string): Promise<void> => {
  const view = View.parse({
    register: 'training',
    filters: [
      { kind: 'set', column: 'status', values: ['VALID'] },
      { kind: 'set', column: 'serviceKind', values: ['training'] },
      { kind: 'set', column: 'paperKind', values: ['certificate'] },
      { kind: 'set', column: 'traineeGroups', values: ['G2'] },
      { kind: 'date', column: 'issuedOn', from: null, to: addDays(today, -400) },
    ],
  });
  const source = sourceAsOf('training', today);
  const ids = await listIds(db, source, await queryOf(db, view, today));
  const bodies = [...(await targetsByIds(db, source, ids)).values()].toSorted((a, b) => (String(a.row.name) < String(b.row.name) ? -1 : 1));
  const body = bodies.find(({ row, ids: behind }) => behind.paper && String(row.name).startsWith('Công ty'));
  if (!body) return;
  const from = addDays(today, -since);
  await insertRows(db, 'credential_event', [
    {
      id: uuidv7(),
      credential_id: body.ids.paper ?? '',
      kind: 'suspended',
      on_date: from,
      to_date: addDays(today, until),
      line: null,
      scope: null,
      expires_on: null,
      decision_number: '118/QĐ-XPHC',
      decision_agency: 'Ủy ban nhân dân tỉnh Đắk Lắk',
      ground: 'FALSE_RESULTS',
      note: null,
      version: 1,
    },
  ]);
  const issuers = (await issuersNamed(db)).map((one) => one.fold);
  const fresh = (await certificatesIssuedBy(db, issuers))
    .filter((one) => (one.issued_on ?? '') >= from && (one.issued_on ?? '') <= today)
    .toSorted((a, b) => (a.number ?? '').localeCompare(b.number ?? '') || a.id.localeCompare(b.id))
    .slice(0, given);
  await patchRows(
    db,
    fresh.map((one, at) => ({
      table: 'training_certificate' as const,
      id: one.id,
      version: one.version,
      values: { issuer: spelled(String(body.row.name), at) },
    })),
  );
};
