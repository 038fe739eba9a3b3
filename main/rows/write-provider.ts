// A row of a provider register: its organisation, its service or exam kind, and the paper that it speaks of.
import { uuidv7 } from '../ids.ts';
import type { Cell } from './split.ts';
import type { Bench } from './bench.ts';
import type { Piece } from './piece.ts';

const without = (values: Record<string, Cell>, ...names: string[]) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));
const given = (values: Record<string, Cell>) => Object.values(values).some((value) => value !== null);

const serviceFor = ({ plan, record, book }: Bench, piece: Piece, owner: string): string => {
  const { match, parts, id } = piece;
  const standing = match.target?.ids.service ?? match.service?.id ?? null;
  if (standing !== null) {
    if (match.target && given(parts.service)) plan.patch('service', standing, match.target.versions.service ?? 1, parts.service);
    return standing;
  }
  const kind = String(parts.service.kind ?? record.services[0]);
  const met = record.root === 'line' ? book.serviceOf(owner, kind) : null;
  if (met) return met;
  const serviceId = record.root === 'service' ? id : uuidv7();
  plan.insert('service', { id: serviceId, organization_id: owner, kind, version: 1 });
  book.remember(owner, kind, serviceId);
  return serviceId;
};

const writeLine = ({ plan }: Bench, piece: Piece, serviceId: string): string => {
  const { match, parts, id } = piece;
  if (!match.target) plan.insert('service_line', { id, service_id: serviceId, version: 1, ...parts.line });
  else if (Object.keys(parts.line).length > 0) plan.patch('service_line', id, match.target.versions.line ?? 1, parts.line);
  return String(parts.line.code ?? match.target?.row.examKind ?? '');
};

/** A new paper with its `granted` event; its scope is what the row says, or the exam kind of its line. */
export const grantPaper = (
  { plan, record }: Pick<Bench, 'plan' | 'record'>,
  paperId: string,
  serviceId: string,
  values: Record<string, Cell>,
  line: string | null,
  predecessor: string | null = null,
): void => {
  const columns = without(values, 'scope');
  plan.insert('credential', {
    id: paperId,
    service_id: serviceId,
    version: 1,
    ...columns,
    predecessor_id: predecessor,
    kind: values.kind ?? record.paper,
  });
  plan.insert('credential_event', {
    id: uuidv7(),
    credential_id: paperId,
    kind: 'granted',
    on_date: values.effective_on ?? values.issued_on ?? null,
    scope: line ?? values.scope ?? null,
    version: 1,
  });
};

const writePaper = (bench: Bench, piece: Piece, serviceId: string, line: string | null): void => {
  const { plan, scopeEvents } = bench;
  const { match, parts } = piece;
  const { paper } = match;
  if (paper === null || !('number' in parts.paper || given(parts.paper))) return;
  if (paper === 'new') return void (given(without(parts.paper, 'kind')) && grantPaper(bench, uuidv7(), serviceId, parts.paper, line));
  const columns = without(parts.paper, 'scope');
  if (Object.keys(columns).length > 0) plan.patch('credential', paper.id, paper.version, columns);
  const carrier = scopeEvents.get(paper.id);
  const scope =
    line !== null && piece.match.target?.row.examKind !== line && paper.scope === piece.match.target?.row.examKind
      ? line
      : parts.paper.scope;
  if (scope === undefined) return;
  if (carrier) plan.patch('credential_event', carrier.id, carrier.version, { scope });
  else
    plan.insert('credential_event', {
      id: uuidv7(),
      credential_id: paper.id,
      kind: 'granted',
      on_date: paper.effective_on ?? paper.issued_on,
      scope,
      version: 1,
    });
  // The paper's own row is touched too, so that an older form of it is a conflict.
  plan.patch('credential', paper.id, paper.version, {});
};

export const writeProvider = (bench: Bench, piece: Piece): void => {
  const owner = bench.book.ownerOf(piece);
  const serviceId = serviceFor(bench, piece, owner);
  const line = bench.record.root === 'line' ? writeLine(bench, piece, serviceId) : null;
  writePaper(bench, piece, serviceId, line);
};
