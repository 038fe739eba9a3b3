// Tags of a template and what stands for them: {Tên đơn vị}, and {#Danh sách} … {/Danh sách} around the row of a table.
import type { Paper, PaperBlock } from './paper.ts';

export interface TagValues {
  texts: Readonly<Record<string, string>>;
  lists: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
}

const tag = /\{([^{}#/][^{}]*)\}/g;

/** What a filling found wanting: tags that nobody knows, and those that stayed empty where a reader misses them. */
interface Wants {
  missing: Set<string>;
  blank: Set<string>;
}

const dots = '…………';

/** Replaces the tags of a text; one that nobody knows stays. In the words of a letter an empty one leaves room for a pen. */
const filled = (text: string, texts: Readonly<Record<string, string>>, wants: Wants, read: 'yes' | 'no' = 'no'): string =>
  text.replace(tag, (whole, spelled: string) => {
    const name = spelled.trim();
    const value = texts[name];
    if (value === undefined) wants.missing.add(name);
    if (value !== '' || read === 'no') return value ?? whole;
    wants.blank.add(name);
    return dots;
  });

const strip = (text: string) => text.replace(/\{[#/][^{}]*\}/g, '');

const blockFilled = (block: PaperBlock, { texts, lists }: TagValues, wants: Wants): PaperBlock => {
  const put = (text: string) => filled(text, texts, wants, 'yes');
  if (block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'note') return { ...block, text: put(block.text) };
  if (block.kind === 'list') return { ...block, items: block.items.map(put) };
  if (block.kind !== 'table') return block;
  const { loop, ...table } = block;
  if (loop === undefined) return { ...table, rows: block.rows.map((row) => row.map(put)) };
  const members = lists[loop];
  if (members === undefined) wants.missing.add(loop);
  const [pattern = []] = block.rows;
  return { ...table, rows: (members ?? []).map((member) => pattern.map((cell) => filled(strip(cell), { ...texts, ...member }, wants))) };
};

/** A template with its tags replaced; names without a value are told. */
export const fillPaper = (template: Paper, values: TagValues): { paper: Paper; missing: string[]; blank: string[] } => {
  const wants: Wants = { missing: new Set(), blank: new Set() };
  const put = (text: string) => filled(text, values.texts, wants);
  const say = (text: string) => filled(text, values.texts, wants, 'yes');
  const { head, signature } = template;
  const paper: Paper = {
    ...template,
    head: { superior: put(head.superior), agency: put(head.agency), place: put(head.place), dated: put(head.dated) },
    kind: put(template.kind),
    number: put(template.number),
    symbol: put(template.symbol),
    abstract: say(template.abstract),
    addressees: template.addressees.map(say),
    body: template.body.map((block) => blockFilled(block, values, wants)),
    signature: signature && {
      mode: put(signature.mode),
      post: put(signature.post),
      agencyPost: put(signature.agencyPost),
      name: put(signature.name),
    },
    recipients: template.recipients.map(put),
  };
  return { paper, missing: [...wants.missing], blank: [...wants.blank] };
};

/** Every tag that a paper names, loops included. */
export const tagsIn = (paper: Paper): Set<string> =>
  new Set([...JSON.stringify(paper).matchAll(/\{[#/]?([^{}"]+)\}/g)].map((found) => (found[1] ?? '').trim()));
