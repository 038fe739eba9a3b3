// A sheet that goes with papers and has no head, number or signature of its own: contents, the page of an item.
import { layOut, type Page } from './page.ts';
import type { PaperBlock } from './paper.ts';

/** Parts of a page that the official head takes: heads, then number and day. */
const headParts = 2;

/** `kind` stands in capitals in the middle, `abstract` under it. */
export const plainSheet = (kind: string, abstract: string, body: PaperBlock[]): Page => {
  const page = layOut({
    head: { superior: '', agency: '', place: '', dated: '' },
    kind,
    number: '',
    symbol: '',
    abstract,
    addressees: [],
    body,
    signature: null,
    recipients: [],
  });
  return { ...page, parts: page.parts.slice(headParts) };
};
