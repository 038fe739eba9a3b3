// The standing of a service on a day, for the whole and for each scope line, with the papers it rests on.
import { compareDays } from '../dates/plain-date.ts';
import { goneOn, lacksDays, type OwnState, ownStateOn, type Paper, scopeOn, countsOn } from './paper-life.ts';

export type ServiceKind = 'training' | 'self-training' | 'technical-inspection' | 'monitoring' | 'health-exam';
export type Status = OwnState | 'NOT_NOTIFIED' | 'NOT_DECLARED' | 'UNKNOWN';
export type TrainingRegime = 'TRAIN_LICENCE' | 'TRAIN_NOTIFY' | 'TRAIN_AFTER';

/** Which regime of training holds on a day; null where no rule row says. */
export type RegimeOn = (day: string) => TrainingRegime | null;

export interface LineStanding {
  status: Status;
  /** The paper that decides; null where none does. */
  paper: string | null;
}

export interface Standing {
  whole: LineStanding;
  /** Lines that a paper covers on the day. */
  lines: Map<string, LineStanding>;
}

/** Of several papers on one line the first of these speaks. */
const speaks: readonly OwnState[] = ['REVOKED', 'TERMINATED', 'SUSPENDED', 'VALID', 'NOTIFIED', 'DECLARED', 'EXPIRED'];
/** The whole has the best of its lines. */
export const best: readonly Status[] = [
  'VALID',
  'NOTIFIED',
  'DECLARED',
  'SUSPENDED',
  'NOT_NOTIFIED',
  'NOT_DECLARED',
  'EXPIRED',
  'REVOKED',
  'TERMINATED',
  'UNKNOWN',
];

const notInForce = new Set<Status>(['NOT_NOTIFIED', 'NOT_DECLARED', 'EXPIRED']);
const isTraining = (kind: ServiceKind) => kind === 'training' || kind === 'self-training';

/** Nothing, or only expired papers: what the kind of service makes of it. */
const bareStatus = (kind: ServiceKind, found: 'nothing' | 'expired', regime: TrainingRegime | null): Status => {
  if (kind === 'monitoring' || kind === 'health-exam') return 'NOT_DECLARED';
  if (kind === 'technical-inspection' || regime === 'TRAIN_LICENCE') return found === 'expired' ? 'EXPIRED' : 'UNKNOWN';
  return regime === 'TRAIN_NOTIFY' ? 'NOT_NOTIFIED' : 'UNKNOWN';
};

interface Voice {
  paper: Paper;
  state: OwnState;
}

/** A revoked or terminated paper steps back when another began on or after that day; an expired one when another is not expired. */
const remaining = (voices: readonly Voice[], day: string): Voice[] => {
  const standing = voices.filter(({ paper }) => {
    const gone = goneOn(paper, day);
    return !gone || !voices.some((other) => other.paper !== paper && (other.paper.effective ?? '') >= gone.on);
  });
  const alive = standing.filter((voice) => voice.state !== 'EXPIRED');
  return alive.length > 0 ? alive : standing;
};

const lineStanding = (
  kind: ServiceKind,
  papers: readonly Paper[],
  line: string | null,
  day: string,
  regime: TrainingRegime | null,
): LineStanding => {
  const voices = remaining(
    papers.map((paper) => ({ paper, state: ownStateOn(paper, line, day) })),
    day,
  );
  const voice = voices.toSorted(
    (a, b) => speaks.indexOf(a.state) - speaks.indexOf(b.state) || compareDays(b.paper.effective ?? '', a.paper.effective ?? ''),
  )[0];
  if (!voice || voice.state === 'EXPIRED')
    return { status: bareStatus(kind, voice ? 'expired' : 'nothing', regime), paper: voice?.paper.id ?? null };
  const lapsed = voice.state === 'NOTIFIED' && isTraining(kind) && regime !== 'TRAIN_NOTIFY' && regime !== 'TRAIN_LICENCE';
  return { status: lapsed ? 'UNKNOWN' : voice.state, paper: voice.paper.id };
};

/** A line that nothing covers; a paper without its days leaves open what it would say. */
export const bareStanding = (kind: ServiceKind, papers: readonly Paper[], day: string, regimeOn: RegimeOn): LineStanding =>
  papers.some(lacksDays)
    ? { status: 'UNKNOWN', paper: null }
    : { status: bareStatus(kind, 'nothing', isTraining(kind) ? regimeOn(day) : null), paper: null };

const noLines: Standing['lines'] = new Map();

/** Whether any event of these papers speaks of this line alone. */
const isNamed = (papers: readonly Paper[], line: string): boolean =>
  papers.some((paper) => paper.events.some((event) => event.line === line));

/** Standing on a day. Papers without scope lines make the service a line of itself. */
export const standingOn = (kind: ServiceKind, papers: readonly Paper[], day: string, regimeOn: RegimeOn): Standing => {
  const regime = isTraining(kind) ? regimeOn(day) : null;
  const counting = papers.filter((paper) => countsOn(paper, papers, day));
  if (counting.length === 0 && !papers.some(lacksDays)) return { whole: lineStanding(kind, [], null, day, regime), lines: noLines };
  const covering = new Map<string, Paper[]>();
  const bare: Paper[] = [];
  for (const paper of counting) {
    const scope = scopeOn(paper, day);
    if (scope.length === 0) bare.push(paper);
    for (const line of scope) covering.set(line, [...(covering.get(line) ?? []), paper]);
  }
  // Lines that the same papers cover, and of which no event speaks, stand alike: asked once.
  const alike = new Map<string, LineStanding>();
  const lines = new Map<string, LineStanding>();
  for (const [line, by] of covering) {
    const key = isNamed(by, line) ? line : by.length === counting.length ? '' : by.map((paper) => paper.id).join();
    const standing = alike.get(key) ?? lineStanding(kind, by, line, day, regime);
    alike.set(key, standing);
    lines.set(line, standing);
  }
  const candidates = [...alike.values()];
  if (bare.length > 0 || lines.size === 0) candidates.push(lineStanding(kind, bare, null, day, regime));
  const found = candidates.reduce((a, b) => (best.indexOf(b.status) < best.indexOf(a.status) ? b : a));
  // Nothing holds, but a paper without its days is there: what it would say is not known.
  const whole = papers.some(lacksDays) && notInForce.has(found.status) ? { ...found, status: 'UNKNOWN' as const } : found;
  return { whole, lines };
};
