// Rows of any register on their way into the tables: whom they belong to, and what of them is new or changed.
import type { Transacting } from '../../db/schema.ts';
import { keysOf } from '../../db/queries/matching.ts';
import { eventsOf } from '../../db/queries/derive.ts';
import type { AnyRecord } from '../../preload/contract/records/record.ts';
import type { Bench } from './bench.ts';
import { newBook } from './owners.ts';
import type { Piece, RowChange } from './piece.ts';
import { newPlan, type WriteTold } from './plan.ts';
import { writePost } from './write-post.ts';
import { writeProvider } from './write-provider.ts';
import { partsOf } from './split.ts';

const scopeCarriers = async (db: Transacting, changes: readonly RowChange[]): Promise<Bench['scopeEvents']> => {
  const papers = changes.flatMap(({ match }) => (match.paper !== null && match.paper !== 'new' ? [match.paper.id] : []));
  const carriers = new Map<string, { id: string; version: number }>();
  const events = (await eventsOf(db, papers)).filter((event) => event.kind === 'granted' || event.kind === 'scope-changed');
  for (const event of events.toSorted((a, b) => (a.on_date ?? '').localeCompare(b.on_date ?? '')))
    if (event.kind !== 'granted' || !carriers.has(event.credential_id)) carriers.set(event.credential_id, event);
  return carriers;
};

const writeEmployer = ({ plan, book }: Bench, piece: Piece): void => {
  const owner = book.ownerOf(piece);
  if (!piece.match.target) plan.insert('employer', { id: piece.id, organization_id: owner, version: 1 });
};

/** Rows that are written and derived together: enough for bulk, few enough to stay in the page cache. */
const rowsOfPart = 5000;

/** Plans all rows and writes them: inserts and patches in bulk, facts as periods. */
export const writeRows = async (
  db: Transacting,
  record: AnyRecord,
  changes: readonly RowChange[],
  today: string,
  told: WriteTold = {},
): Promise<void> => {
  const plan = newPlan();
  const people = changes.flatMap(({ match }) =>
    match.person ? [match.person.id] : match.target?.ids.person ? [match.target.ids.person] : [],
  );
  const bench: Bench = {
    record,
    plan,
    book: newBook(plan),
    keys: new Map((await keysOf(db, people)).map((one) => [one.person_id, one.key])),
    scopeEvents: await scopeCarriers(db, changes),
  };
  const writer = record.root === 'post' ? writePost : record.root === 'employer' ? writeEmployer : writeProvider;
  for (const [position, change] of changes.entries()) {
    if (position > 0 && position % rowsOfPart === 0) plan.cut();
    writer(bench, { ...change, parts: partsOf(record, change.values) });
  }
  await plan.write(db, today, told);
};
