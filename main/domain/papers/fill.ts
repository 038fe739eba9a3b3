// Tags of a template and what stands for them: {Tên đơn vị}, and {#Danh sách} … {/Danh sách} around the row of a table.
import type { Paper, PaperBlock } from './paper.ts';

export interface TagValues {
  texts: Readonly<Record<string, string>>;
  lists: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
}

const tag = /\{([^{}#/][^{}]*)\}/g;

/** Replaces the tags of a text; one that nobody knows goes to `missing` and stays. */
const filled = (text: string, texts: Readonly<Record<string, string>>, missing: Set<string>): string =>
  text.replace(tag, (whole, name: string) => {
    const value = texts[name.trim()];
    if (value === undefined) missing.add(name.trim());
    return value ?? whole;
  });

const strip = (text: string) => text.replace(/\{[#/][^{}]*\}/g, '');

const blockFilled = (block: PaperBlock, { texts, lists }: TagValues, missing: Set<string>): PaperBlock => {
  const put = (text: string) => filled(text, texts, missing);
  if (block.kind === 'paragraph' || block.kind === 'heading') return { ...block, text: put(block.text) };
  if (block.kind === 'list') return { ...block, items: block.items.map(put) };
  if (block.kind !== 'table') return block;
  const { loop, ...table } = block;
  if (loop === undefined) return { ...table, rows: block.rows.map((row) => row.map(put)) };
  const members = lists[loop];
  if (members === undefined) missing.add(loop);
  const [pattern = []] = block.rows;
  return { ...table, rows: (members ?? []).map((member) => pattern.map((cell) => filled(strip(cell), { ...texts, ...member }, missing))) };
};

/** A template with its tags replaced; names without a value are told. */
export const fillPaper = (template: Paper, values: TagValues): { paper: Paper; missing: string[] } => {
  const missing = new Set<string>();
  const put = (text: string) => filled(text, values.texts, missing);
  const { head, signature } = template;
  const paper: Paper = {
    ...template,
    head: { superior: put(head.superior), agency: put(head.agency), place: put(head.place), dated: put(head.dated) },
    kind: put(template.kind),
    number: put(template.number),
    symbol: put(template.symbol),
    abstract: put(template.abstract),
    addressees: template.addressees.map(put),
    body: template.body.map((block) => blockFilled(block, values, missing)),
    signature: signature && {
      mode: put(signature.mode),
      post: put(signature.post),
      agencyPost: put(signature.agencyPost),
      name: put(signature.name),
    },
    recipients: template.recipients.map(put),
  };
  return { paper, missing: [...missing] };
};
