// Stored papers and their events as the law reads them.
import type { EventDays, PaperDays } from '../../db/queries/derive.ts';
import type { EventKind, Paper, PaperEvent, PaperKind } from '../domain/standing/paper-life.ts';

const codes = (scope: string | null): string[] => (scope ?? '').split(',').filter((code) => code !== '');

const eventFrom = (event: EventDays): PaperEvent[] =>
  event.on_date === null || event.kind === 'granted'
    ? []
    : [
        {
          kind: event.kind as EventKind,
          on: event.on_date,
          to: event.to_date,
          line: event.line,
          scope: event.scope === null ? null : codes(event.scope),
          expires: event.expires_on,
        },
      ];

/** Papers with their events. A certificate without a printed last day has no day to count to: it is undated. */
export const papersFrom = (credentials: readonly PaperDays[], events: ReadonlyMap<string, readonly EventDays[]>): Paper[] =>
  credentials.map((paper) => {
    const own = events.get(paper.id) ?? [];
    const first = paper.effective_on ?? paper.issued_on;
    const undated = paper.kind === 'certificate' && paper.expires_on === null && !own.some((event) => event.kind === 'extended');
    return {
      id: paper.id,
      kind: paper.kind as PaperKind,
      effective: first,
      ...(undated ? { undated: 'yes' as const } : {}),
      expires: paper.expires_on,
      predecessor: paper.predecessor_id,
      scope: codes(own.find((event) => event.kind === 'granted')?.scope ?? null),
      events: own.flatMap(eventFrom),
    };
  });
