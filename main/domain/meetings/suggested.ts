// What people and agencies asked the council to speak of, while it is open.
import { formatVietnamese } from '../dates/plain-date.ts';
import type { Proposal } from './proposal.ts';

export interface SuggestionFact {
  id: string;
  title: string;
  suggested_by: string | null;
  on_date: string;
  closed_on: string | null;
  note: string | null;
}

export const suggested = (rows: readonly SuggestionFact[], day: string): Proposal[] =>
  rows
    .filter((one) => one.on_date <= day && (one.closed_on === null || one.closed_on > day))
    .map((one) => ({
      key: `suggestion:${one.id}`,
      topic: 'other',
      title: one.title,
      why: [one.suggested_by, formatVietnamese(one.on_date)].filter(Boolean).join(', '),
      basis: '',
      weight: 2,
      due: null,
      minutes: 15,
      dossier: {
        asOf: day,
        figures: [],
        rows: one.note ? [{ words: one.note, detail: one.suggested_by ?? '', opens: null }] : [],
        count: one.note ? 1 : 0,
        opens: null,
      },
    }));
