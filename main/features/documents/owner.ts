// What the feature that owns a kind of document adds to its issue; documents know no feature.
import type { DocumentTable } from '../../../db/schema.ts';
import type { Writing } from '../../context.ts';

/** A draft as it must read on the day of its issue, and what is noted once it has its number. */
export interface Issuing {
  words: Pick<DocumentTable, 'snapshot' | 'abstract' | 'symbol' | 'series'>;
  /** "giấy mời", for the history. */
  name: string;
  issued(number: string): Promise<void>;
}

export interface DocumentOwner {
  owns(draft: DocumentTable): boolean;
  /** Throws where this person, this draft or this day is refused. */
  issue(draft: DocumentTable, on: string, context: Writing): Promise<Issuing>;
}
