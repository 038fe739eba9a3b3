// Feature `licensing`: the life of papers, the standing through time, and why.
import { credentialsOf, eventsOf } from '../../db/queries/derive.ts';
import type { CredentialEventTable, CredentialTable } from '../../db/schema.ts';
import { licensing as methods, type Event, type TimelinePaper } from '../../preload/contract/licensing.ts';
import { stretchesOf } from '../domain/standing/paper-stretches.ts';
import { implement } from '../implement.ts';
import { papersFrom } from '../rows/paper-facts.ts';
import { serviceBehind } from '../rows/service-behind.ts';
import { standingThrough } from '../rows/standing-rows.ts';
import { blastRadius, blastRadiusExcel } from './licensing/blast-radius.ts';
import { removeDevice, removePerson, removePremises, saveDevice, savePerson, savePremises } from './licensing/condition-facts.ts';
import { conditions } from './licensing/conditions.ts';
import { shortages } from './licensing/shortages.ts';
import { exportShortages } from './licensing/shortages-out.ts';
import { recordEvent, removeEvent } from './licensing/events.ts';
import { countNotice, findings, review, settleTwin } from './licensing/notices.ts';
import { noticeRegime, regimeBanner } from './licensing/regime-banner.ts';
import { whyOf } from './licensing/why.ts';

const eventOf = (event: CredentialEventTable): Event => ({
  id: event.id,
  kind: event.kind as Event['kind'],
  on: event.on_date,
  to: event.to_date,
  line: event.line,
  scope: event.scope,
  expiresOn: event.expires_on,
  decisionNumber: event.decision_number,
  decisionAgency: event.decision_agency,
  ministryNotifiedOn: event.ministry_notified_on,
  departmentNotifiedOn: event.department_notified_on,
  ground: event.ground,
  note: event.note,
});

const paperOf = (paper: CredentialTable, events: readonly CredentialEventTable[], life: TimelinePaper['life']): TimelinePaper => ({
  id: paper.id,
  kind: paper.kind,
  number: paper.number,
  issuer: paper.issuer,
  issuedOn: paper.issued_on,
  effectiveOn: paper.effective_on,
  expiresOn: paper.expires_on,
  lastOn: paper.last_on,
  class: paper.class,
  scope: paper.scope,
  predecessor: paper.predecessor_id,
  events: events.toSorted((a, b) => (a.on_date ?? '').localeCompare(b.on_date ?? '')).map(eventOf),
  life,
});

export const licensing = implement('licensing', methods, {
  conditions,
  shortages,
  exportShortages,
  savePerson,
  removePerson,
  saveDevice,
  removeDevice,
  savePremises,
  removePremises,
  timeline: async ({ register, id }, { db, today }) => {
    const { service, target, record } = await serviceBehind(db, register, id, today);
    const papers = await credentialsOf(db, [service]);
    const events = Map.groupBy(
      await eventsOf(
        db,
        papers.map((paper) => paper.id),
      ),
      (event) => event.credential_id,
    );
    const facts = papersFrom(papers, events);
    const lives = new Map(facts.map((paper) => [paper.id, stretchesOf(paper, facts)]));
    const first = (paper: CredentialTable) => paper.effective_on ?? paper.issued_on ?? '';
    return {
      service,
      kind: String(target.row.serviceKind ?? record.services[0]),
      papers: papers
        .toSorted((a, b) => first(a).localeCompare(first(b)))
        .map((paper) => paperOf(paper, events.get(paper.id) ?? [], lives.get(paper.id) ?? [])),
      periods: (await standingThrough(db, service)).map(({ line, status, from, to, paper }) => ({ line, status, from, to, paper })),
    };
  },
  why: async (input, { db, today }) => {
    const { service, target, record } = await serviceBehind(db, input.register, input.id, today);
    return whyOf(db, {
      service,
      record,
      kind: String(target.row.serviceKind ?? record.services[0]),
      line: input.line ?? (record.root === 'line' ? String(target.row.examKind) : null),
      day: input.asOf ?? today,
    });
  },
  regime: async ({ asOf }, { db, today }) => ({ banner: await regimeBanner(db, asOf ?? today), notice: await noticeRegime(db) }),
  findings,
  review,
  countNotice,
  settleTwin,
  blastRadius,
  blastRadiusExcel,
  record: recordEvent,
  removeEvent,
});
