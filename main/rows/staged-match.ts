// What a staged row remembers of its match: ids, versions and what the writers ask, so that a commit need not look everybody up again.
import { type Match, unknown } from './match.ts';

/** A match without the values that stand; what is not known is left out. */
export type StagedMatch = Partial<Match>;

export const stagedMatch = ({ target, organization, service, person, employer, paper, certificate }: Match): StagedMatch => ({
  ...(target && { target: { ...target, row: { id: target.row.id, version: target.row.version, examKind: target.row.examKind ?? null } } }),
  ...(organization && { organization: { id: organization.id, version: organization.version } }),
  ...(service && { service: { id: service.id, version: service.version } }),
  ...(person && { person: { id: person.id, version: person.version } }),
  ...(employer === 'stands' && { employer }),
  ...(paper !== null && { paper: paper === 'new' ? paper : writtenBy(paper) }),
  ...(certificate !== null && { certificate: certificate === 'new' ? certificate : { id: certificate.id, version: certificate.version } }),
});

const writtenBy = ({ id, version, scope, effective_on, issued_on }: Exclude<Match['paper'], 'new' | null>) => ({
  id,
  version,
  scope,
  effective_on,
  issued_on,
});

/** The match as the writers take it. */
export const matchOf = (staged: StagedMatch): Match => ({ ...unknown, ...staged });
