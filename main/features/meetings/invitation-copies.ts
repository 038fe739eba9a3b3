// The copy of an invitation that one of those invited gets: his name in it, the list left with the file copy.
import type { Delegate } from '../../domain/meetings/papers/meeting-facts.ts';
import { invited, invitedTag, invitedWords } from '../../domain/meetings/papers/invitation.ts';
import { notFound } from '../../errors.ts';
import { type Snapshot, withTexts } from '../documents/render.ts';
import type { Drawn } from './paper-drafts.ts';

const withoutAnnex = (snapshot: Snapshot): Snapshot => {
  const { annexes: _, ...template } = snapshot.template!;
  return { ...snapshot, template };
};

export const copyFor = (snapshot: Snapshot, person: Delegate): Snapshot =>
  withTexts(withoutAnnex(snapshot), { [invitedTag]: invitedWords(person) });

/** By his line of attendance. */
export const personInvited = ({ book }: Drawn, line: string): Delegate => {
  const person = invited(book.facts).find(({ id }) => id === line);
  if (person === undefined) throw notFound('Không còn người này trong danh sách mời.');
  return person;
};
