// Which paper each service, and each line that is a row of its own, shows today.
import { credentialsOf, linesOf, setDerived } from '../../db/queries/derive.ts';
import type { Db } from '../../db/schema.ts';
import { paperShown } from '../domain/papers/paper-shown.ts';

const covers = (scope: string | null, code: string) => (scope ?? '').split(',').includes(code);

/** Writes `credential_id` of these services and of their lines. */
export const presentPapers = async (db: Db, serviceIds: readonly string[], today: string): Promise<void> => {
  const papers = Map.groupBy(await credentialsOf(db, serviceIds), (paper) => paper.service_id);
  await setDerived(db, 'service', ['credential_id'], serviceIds.map((id) => [id, paperShown(papers.get(id) ?? [], today)?.id ?? null]));
  const lines = await linesOf(db, serviceIds);
  await setDerived(db, 'service_line', ['credential_id'], lines.map((line) => {
    const covering = (papers.get(line.service_id) ?? []).filter((paper) => covers(paper.scope, line.code));
    return [line.id, paperShown(covering, today)?.id ?? null];
  }));
};
