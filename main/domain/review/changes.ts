// What happened to bodies in a period, from their papers and events: new, renewed, notified, suspended, revoked, ended (plan 224 task 6b).

export interface ReviewPaper {
  id: string;
  service: string;
  kind: string;
  /** First day on which it counts; null = nobody wrote it down. */
  begins: string | null;
}

export interface ReviewEvent {
  service: string;
  kind: string;
  on: string;
}

export interface Changes {
  new: number;
  renewed: number;
  notified: number;
  suspended: number;
  revoked: number;
  ended: number;
}

const count = (services: readonly string[]) => new Set(services).size;

/** Bodies, not papers: one that was suspended twice counts once. First and last day of the period are part of it. */
export const changesIn = (papers: readonly ReviewPaper[], events: readonly ReviewEvent[], from: string, to: string): Changes => {
  const inside = (day: string | null) => day !== null && day >= from && day <= to;
  const byService = Map.groupBy(papers, (paper) => paper.service);
  const begun = papers.filter((paper) => inside(paper.begins));
  /** One with an older paper was there before; a paper without a day may be older. */
  const isFirst = (paper: ReviewPaper) =>
    (byService.get(paper.service) ?? []).every((one) => one.id === paper.id || (one.begins !== null && one.begins >= paper.begins!));
  const of = (kind: string) => events.filter((event) => event.kind === kind && inside(event.on)).map((event) => event.service);
  const fresh = new Set(begun.filter(isFirst).map((paper) => paper.service));
  const later = begun.filter((paper) => paper.kind !== 'notice' && !fresh.has(paper.service)).map((paper) => paper.service);
  return {
    new: fresh.size,
    renewed: count([...later, ...of('extended').filter((service) => !fresh.has(service))]),
    notified: count(begun.filter((paper) => paper.kind === 'notice').map((paper) => paper.service)),
    suspended: count(of('suspended')),
    revoked: count(of('revoked')),
    ended: count(of('terminated')),
  };
};

export type PresenceCode = 'head-office' | 'branch' | 'operates-only';

export interface Presence {
  headOffice: number;
  /** Of these, told by the commune of the address alone. */
  byAddress: number;
  branch: number;
  operatesOnly: number;
  untold: number;
}

/** What was written down wins; else a commune of the province in the address of the head office; else nobody knows, and nobody guesses. */
export const presenceOf = (bodies: readonly { presence: string | null; commune: string | null }[]): Presence => {
  const of = (code: PresenceCode) => bodies.filter((body) => body.presence === code).length;
  const silent = bodies.filter((body) => body.presence === null);
  const byAddress = silent.filter((body) => body.commune !== null).length;
  return {
    headOffice: of('head-office') + byAddress,
    byAddress,
    branch: of('branch'),
    operatesOnly: of('operates-only'),
    untold: silent.length - byAddress,
  };
};
