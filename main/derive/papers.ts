// Folded texts of papers, people and training certificates.
import { peopleWithoutIssuerWords } from '../../db/queries/blast-radius.ts';
import { certificatesOf, credentialsById, eventsOf, peopleById, setDerived } from '../../db/queries/derive.ts';
import type { Db } from '../../db/schema.ts';
import { keysOf } from '../../db/queries/matching.ts';
import { secretOf } from '../../db/queries/set-up.ts';
import { fold, foldCode } from '../domain/text/fold.ts';
import { hashOf, lastFour, open } from '../rows/personal.ts';
import { paperWords } from '../rows/shown-facts.ts';
import { givenName, personSortKey } from '../domain/text/person-name.ts';

const paperColumns = ['number_fold', 'issuer_fold', 'scope', 'last_on'] as const;

/** The derived columns of papers, where they differ from what stands: a new paper brought them along. */
export const credentialWords = async (db: Db, ids: readonly string[], today: string): Promise<void> => {
  const events = Map.groupBy(await eventsOf(db, ids), (event) => event.credential_id);
  const rows = (await credentialsById(db, ids)).flatMap((paper) => {
    const words = paperWords(paper, events, today);
    return paperColumns.some((name) => words[name] !== paper[name]) ? [[paper.id, ...paperColumns.map((name) => words[name])]] : [];
  });
  await setDerived(db, 'credential', paperColumns, rows);
};

/** Folded name, order key, and of the sealed number its whole-match hash and last four digits. */
export const personWords = async (db: Db, ids: readonly string[]): Promise<void> => {
  const secret = await secretOf(db);
  const keys = new Map((await keysOf(db, ids)).map((one) => [one.person_id, one.key]));
  const rows = (await peopleById(db, ids)).map((person) => {
    const key = keys.get(person.id);
    const cccd = person.cccd === null || key === undefined ? null : open(person.cccd, key);
    const words = [fold(person.name), personSortKey(person.name, person.given_name ?? givenName(person.name))];
    return [person.id, ...words, cccd === null ? null : hashOf(cccd, secret), cccd === null ? null : lastFour(cccd)];
  });
  await setDerived(db, 'person', ['name_fold', 'name_sort', 'cccd_hash', 'cccd_last4'], rows);
};

/** Numbers for search, issuers for whoever asks what a body issued. */
export const certificateWords = async (db: Db, personIds: readonly string[]): Promise<void> => {
  const certificates = await certificatesOf(db, personIds);
  await setDerived(
    db,
    'training_certificate',
    ['number_fold', 'issuer_fold'],
    certificates.map((one) => [one.id, one.number === null ? null : foldCode(one.number), one.issuer === null ? null : fold(one.issuer)]),
  );
};

/** A file from before issuers were folded gets their words. */
export const fillIssuerWords = async (db: Db): Promise<void> => {
  const people = await peopleWithoutIssuerWords(db);
  if (people.length > 0) await certificateWords(db, people);
};
