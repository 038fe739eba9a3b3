// From a snapshot to paper: what was decided about a document, and the files that come out of it, the same at any time.
import type { TagValues } from '../../domain/papers/fill.ts';
import { fillPaper } from '../../domain/papers/fill.ts';
import { layOut, type Page } from '../../domain/papers/page.ts';
import type { Paper } from '../../domain/papers/paper.ts';
import { writeDocx } from '../../office/docx.ts';
import { fillDocx } from '../../office/docx-template.ts';
import { hashOf } from './file-store.ts';
import { sayingWhy } from './word-faults.ts';

/** All that a document says, as JSON in `document.snapshot`: a template of the house with its words, or the hash of the office's file. */
export interface Snapshot {
  template: Paper | null;
  file: string | null;
  values: TagValues;
}

/** One text for one content, so that a hash can vouch for it. */
export const textOf = (snapshot: Snapshot): { text: string; hash: string } => {
  const text = JSON.stringify({
    template: snapshot.template,
    file: snapshot.file,
    values: { texts: snapshot.values.texts, lists: snapshot.values.lists },
  });
  return { text, hash: hashOf(text) };
};

export const snapshotOf = (text: string): Snapshot => JSON.parse(text) as Snapshot;

/** The same document with other texts: its number, its day. */
export const withTexts = (snapshot: Snapshot, texts: Readonly<Record<string, string>>): Snapshot => ({
  ...snapshot,
  values: { ...snapshot.values, texts: { ...snapshot.values.texts, ...texts } },
});

/** The page of a document whose template is the house's; null of an office's file. */
export const pageOf = ({ template, values }: Snapshot): Page | null =>
  template === null ? null : layOut(fillPaper(template, values).paper);

/** The Word file of a document; `own` gives the bytes of the office's template. */
export const wordOf = async (snapshot: Snapshot, title: string, own: (hash: string) => Promise<Buffer>): Promise<Buffer> => {
  const page = pageOf(snapshot);
  if (page !== null) return writeDocx([page], title);
  return sayingWhy(fillDocx(await own(snapshot.file ?? ''), snapshot.values));
};
