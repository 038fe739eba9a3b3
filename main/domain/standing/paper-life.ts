// The life of one paper on a day: whether it counts, how far it reaches, and its own state (our reading of the common model, to be shown by "Vì sao?").

export type PaperKind = 'certificate' | 'notice' | 'declaration';
export type EventKind =
  | 'granted'
  | 'extended'
  | 'scope-changed'
  | 'reissued'
  | 'moved'
  | 'suspended'
  | 'resumed'
  | 'revoked'
  | 'terminated';

/** Days are ISO text. */
export interface PaperEvent {
  kind: EventKind;
  on: string;
  /** Last day of a suspension; null = open. */
  to: string | null;
  /** The scope line that a suspension or its lifting speaks of; null = the whole. */
  line: string | null;
  /** Of `granted` and `scope-changed`. */
  scope: readonly string[] | null;
  /** Of `extended`: the new printed last day. */
  expires: string | null;
}

export interface Paper {
  id: string;
  kind: PaperKind;
  /** First day; null = not known. */
  effective: string | null;
  /** Printed last day; null = none. */
  expires: string | null;
  scope: readonly string[];
  predecessor: string | null;
  events: readonly PaperEvent[];
  /** A day is missing that its kind must have: it counts nowhere, and what it would say is not known. */
  undated?: 'yes';
}

export type OwnState = 'REVOKED' | 'TERMINATED' | 'EXPIRED' | 'SUSPENDED' | 'VALID' | 'NOTIFIED' | 'DECLARED';

const inForce: Record<PaperKind, OwnState> = { certificate: 'VALID', notice: 'NOTIFIED', declaration: 'DECLARED' };

/** The latest event of a kind by the day; of several on one day the last written. */
const latest = (paper: Paper, kind: EventKind, day: string): PaperEvent | null => {
  let found: PaperEvent | null = null;
  for (const event of paper.events) if (event.kind === kind && event.on <= day && (found === null || event.on >= found.on)) found = event;
  return found;
};

/** Whether a day is missing without which the paper says nothing. */
export const lacksDays = (paper: Paper): boolean => paper.effective === null || paper.undated === 'yes';

/** A paper counts from its first day until a paper that names it as predecessor begins. */
export const countsOn = (paper: Paper, papers: readonly Paper[], day: string): boolean =>
  !lacksDays(paper) &&
  paper.effective! <= day &&
  !papers.some((other) => other.predecessor === paper.id && other.effective !== null && other.effective <= day);

/** Scope of the last change by that day, else as granted. */
export const scopeOn = (paper: Paper, day: string): readonly string[] => latest(paper, 'scope-changed', day)?.scope ?? paper.scope;

/** Last day of the latest-dated extension by that day, also one dated after the old last day; else as printed. */
export const lastDayOn = (paper: Paper, day: string): string | null => {
  const extension = latest(paper, 'extended', day);
  return extension === null ? paper.expires : extension.expires;
};

/** The suspension of the whole or of this line that holds on the day; both of its days are inside, `resumed` lifts its own target only. */
export const suspensionOn = (paper: Paper, line: string | null, day: string): PaperEvent | null =>
  paper.events.find((event) => {
    if (event.kind !== 'suspended' || event.on > day || (event.to !== null && event.to < day)) return false;
    if (event.line !== null && event.line !== line) return false;
    return !paper.events.some((other) => other.kind === 'resumed' && other.line === event.line && other.on <= day && event.on <= other.on);
  }) ?? null;

/** The day from which the paper is gone for good, when it is by that day. */
export const goneOn = (paper: Paper, day: string): PaperEvent | null => latest(paper, 'revoked', day) ?? latest(paper, 'terminated', day);

/** REVOKED > TERMINATED > EXPIRED > SUSPENDED > in force; the printed last day still counts. */
export const ownStateOn = (paper: Paper, line: string | null, day: string): OwnState => {
  const gone = goneOn(paper, day);
  if (gone) return gone.kind === 'revoked' ? 'REVOKED' : 'TERMINATED';
  const last = lastDayOn(paper, day);
  if (last !== null && last < day) return 'EXPIRED';
  return suspensionOn(paper, line, day) ? 'SUSPENDED' : inForce[paper.kind];
};
