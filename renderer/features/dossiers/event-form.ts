// What is entered about a dossier: which deeds its state allows, and the values that a form of one begins with.
import { v7 } from 'uuid';
import type { DossierEvent, DossierRow } from '../../../preload/contract/dossiers.ts';
import type { Page } from './dossier-form.ts';

export interface EventDraft {
  id: string;
  kind: DossierEvent['kind'];
  on: string;
  officer: string;
  outcome: NonNullable<DossierEvent['outcome']> | '';
  number: string;
  credential: string;
  note: string;
  /** A standing event that is put right. */
  standing: boolean;
}

const deeds: Record<DossierRow['state'], readonly DossierEvent['kind'][]> = {
  new: ['assigned', 'asked', 'settled', 'returned', 'withdrawn'],
  processing: ['assigned', 'asked', 'settled', 'returned', 'withdrawn'],
  overdue: ['assigned', 'asked', 'settled', 'returned', 'withdrawn'],
  waiting: ['assigned', 'supplemented', 'returned', 'withdrawn'],
  stopped: ['returned', 'withdrawn'],
  settled: [],
  returned: [],
  withdrawn: [],
};
export const nextDeeds = (state: DossierRow['state']): readonly DossierEvent['kind'][] => deeds[state];

/** What is asked for most often is filled in: missing papers, the newest paper of the unit since the receipt. */
export const eventDraft = (page: Page, kind: DossierEvent['kind'], today: string): EventDraft => ({
  id: v7(),
  kind,
  on: today,
  officer: '',
  outcome: '',
  number: '',
  credential: '',
  note:
    kind === 'asked'
      ? page.papers
          .filter((paper) => paper.state === 'missing')
          .map((paper) => paper.name)
          .join('; ')
      : kind === 'returned' && page.row.state === 'stopped'
        ? (page.findings[0]?.words.split(' từ ngày')[0] ?? '')
        : '',
  standing: false,
});

export const draftOf = (event: Page['events'][number]): EventDraft => ({
  id: event.id,
  kind: event.kind,
  on: event.on,
  officer: event.officer ?? '',
  outcome: event.outcome ?? '',
  number: event.number ?? '',
  credential: event.credential ?? '',
  note: event.note ?? '',
  standing: true,
});

export const eventSent = ({ id, kind, on, officer, outcome, number, credential, note }: EventDraft) => ({
  id,
  kind,
  on,
  officer: officer || null,
  outcome: outcome || null,
  number: number || null,
  credential: credential || null,
  note: note || null,
});
