// Notices of training bodies as the law reads them: their days, their events, and whether a certificate stood on the day of the start.
import { credentialsOf, eventsOf } from '../../db/queries/derive.ts';
import { noticeServices } from '../../db/queries/notices.ts';
import { rulesOf } from '../../db/queries/rules.ts';
import type { CredentialEventTable, CredentialTable, Db } from '../../db/schema.ts';
import { type NoticeFinding, noticeFindings, type NoticePaper } from '../domain/notices/notice-findings.ts';
import { countsOn, ownStateOn, type Paper } from '../domain/standing/paper-life.ts';
import { papersFrom } from './paper-facts.ts';
import { workingCalendar } from './working-calendar.ts';

export interface BodyFindings {
  service: string;
  name: string;
  nameFold: string;
  findings: NoticeFinding[];
}

/** The rule rows that findings and counts of notices rest on. */
export const noticeRules = ['training.regime', 'training.notice.start', 'training.notice.move', 'training.notice.change'];
const trainingKinds = ['training', 'self-training'];
const standing = new Set(['VALID', 'SUSPENDED']);

/** Any certificate that is in force or suspended on the day: its body is neither new nor without an unexpired paper. */
const certifiedOn = (papers: readonly Paper[], day: string | null): 'yes' | 'no' =>
  day !== null &&
  papers.some((paper) => paper.kind === 'certificate' && countsOn(paper, papers, day) && standing.has(ownStateOn(paper, null, day)))
    ? 'yes'
    : 'no';

/** A certificate that the notice itself follows ends with it, so it is looked at on its own. */
const factsOf = (paper: CredentialTable, events: readonly CredentialEventTable[], all: readonly Paper[]): NoticePaper => ({
  id: paper.id,
  issued: paper.issued_on,
  start: paper.effective_on,
  published: paper.published_on,
  ministry: paper.ministry_notified_on,
  department: paper.department_notified_on,
  certified: certifiedOn(
    all.filter((one) => one.id !== paper.id),
    paper.effective_on,
  ),
  events: events.flatMap(({ id, kind, on_date, ministry_notified_on, department_notified_on }) =>
    on_date === null || kind === 'granted'
      ? []
      : [{ id, kind, on: on_date, ministry: ministry_notified_on, department: department_notified_on }],
  ),
});

/** Training bodies whose notices are late or lacking as of a day, by name; one alone where asked. */
export const noticeBook = async (db: Db, day: string, serviceId: string | null = null): Promise<BodyFindings[]> => {
  const bodies = await noticeServices(db, trainingKinds, serviceId);
  if (bodies.length === 0) return [];
  const rules = await rulesOf(db, noticeRules);
  const calendar = await workingCalendar(db);
  const credentials = await credentialsOf(
    db,
    bodies.map((body) => body.id),
  );
  const events = Map.groupBy(
    await eventsOf(
      db,
      credentials.map((paper) => paper.id),
    ),
    (event) => event.credential_id,
  );
  const papers = Map.groupBy(credentials, (paper) => paper.service_id);
  return bodies.flatMap(({ id, name, name_fold }) => {
    const own = papers.get(id) ?? [];
    const lives = papersFrom(own, events);
    const findings = own
      .filter((paper) => paper.kind === 'notice')
      .flatMap((paper) => noticeFindings(factsOf(paper, events.get(paper.id) ?? [], lives), rules, calendar, day));
    return findings.length === 0 ? [] : [{ service: id, name: name ?? '', nameFold: name_fold ?? '', findings }];
  });
};
