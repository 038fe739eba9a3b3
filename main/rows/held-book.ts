// All visits of the register on a day as their lists show them, and their findings beside each other with what came of each.
import { itemsOfAllEditions } from '../../db/queries/inspection-lists.ts';
import { visitRows } from '../../db/queries/inspections.ts';
import { allRules } from '../../db/queries/rules.ts';
import type { Schema } from '../../db/schema.ts';
import type { FindingRow } from '../../preload/contract/inspection-lists.ts';
import type { VisitRow } from '../../preload/contract/inspection-visits.ts';
import { foundAgain, type Found, type Held, remedyTiming } from '../domain/inspections/held.ts';
import { remediedOn } from '../domain/inspections/remedy.ts';
import { remembering } from './remembered.ts';
import { remedyFacts, type VisitLine, visitLines, visitRow } from './visit-book.ts';

export interface Item {
  /** Of the newest edition that has these words. */
  id: string;
  kind: string;
  position: number;
  text: string;
}

export interface HeldBook {
  day: string;
  visits: readonly { line: VisitLine; row: VisitRow }[];
  /** Those that were announced by the day. */
  held: readonly Held[];
  findings: readonly FindingRow[];
  /** Items by the id of any edition: the same words of a kind are one item. */
  items: ReadonlyMap<string, Item>;
}

type ItemRow = Awaited<ReturnType<typeof itemsOfAllEditions>>[number];

const oneItemEach = (rows: readonly ItemRow[]): Map<string, Item> => {
  // The newest edition comes last and gives the words their id.
  const newest = new Map(rows.map(({ id, kind, position, text }) => [`${kind} ${text}`, { id, kind, position, text }]));
  return new Map(rows.map(({ id, kind, text }) => [id, newest.get(`${kind} ${text}`)!]));
};

const ownerOf = ({ visit }: VisitLine): string => visit.organization_id ?? visit.subject_id ?? '';

const foundOf = (line: VisitLine, items: ReadonlyMap<string, Item>, day: string): Found[] =>
  line.findings.map(({ row, steps, state }) => {
    const taken = steps.map(remedyFacts);
    return {
      id: row.id,
      item: items.get(row.item_id ?? '')?.id ?? null,
      timing: remedyTiming(row.due_on, state, taken, day),
      remediedOn: remediedOn(taken, day),
    };
  });

const findingRows = (line: VisitLine, row: VisitRow, held: Held, items: ReadonlyMap<string, Item>, again: Set<string>): FindingRow[] =>
  line.findings.map((finding, at) => {
    const found = held.findings[at]!;
    const item = items.get(found.item ?? '');
    return {
      id: finding.row.id,
      visit: row.id,
      owner: held.owner,
      name: row.name,
      taxCode: row.taxCode,
      kind: row.kind,
      item: item?.id ?? null,
      itemWords: item ? `${item.position}. ${item.text}` : null,
      what: finding.row.what,
      announcedOn: held.announcedOn,
      dueOn: finding.row.due_on,
      remediedOn: found.remediedOn,
      state: finding.state,
      timing: found.timing,
      again: again.has(found.id) ? 'yes' : 'no',
      responsible: finding.row.owner,
    };
  });

/** Tables behind the lists; a write to any other leaves them as they are. */
const behind: readonly (keyof Schema)[] = [
  'organization',
  'organization_period',
  'inspection',
  'inspection_member',
  'inspection_event',
  'inspection_subject',
  'checklist',
  'checklist_item',
  'finding',
  'remedy',
  'rule',
];

/** Reckoned once for each state of those tables. */
export const heldBook = remembering(3, behind, async ({ db }, day): Promise<HeldBook> => {
  const items = oneItemEach(await itemsOfAllEditions(db));
  const lines = await visitLines(db, await visitRows(db), await allRules(db), day);
  const visits = lines.map((line) => ({ line, row: visitRow(line, day) }));
  const begun = visits.flatMap(({ line, row }) => {
    if (row.announcedOn === null) return [];
    const { id, kind, announcedOn, closedOn, planned } = row;
    return [{ line, row, held: { id, owner: ownerOf(line), kind, announcedOn, closedOn, planned, findings: foundOf(line, items, day) } }];
  });
  const held = begun.map((one) => one.held);
  const again = foundAgain(held);
  return { day, visits, held, items, findings: begun.flatMap((one) => findingRows(one.line, one.row, one.held, items, again)) };
});
