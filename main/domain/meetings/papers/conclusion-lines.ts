// The conclusions of a meeting by the agency that leads: what, with whom, until when.
import type { PaperBlock } from '../../papers/paper.ts';
import type { Conclusion } from './meeting-facts.ts';
import { dueInWords, pointLetter } from './meeting-words.ts';

const bare = (text: string) =>
  text
    .replaceAll('**', '')
    .trim()
    .replace(/[.;,\s]+$/, '');

/** "Rà soát danh mục; phối hợp: Sở Công Thương, Công an tỉnh; hoàn thành chậm nhất ngày 31/12/2026". */
export const conclusionWords = ({ text, partners, due }: Conclusion): string =>
  [
    bare(text),
    ...(partners.length === 0 ? [] : [`phối hợp: ${partners.join(', ')}`]),
    due === null ? 'thực hiện thường xuyên' : `hoàn thành ${dueInWords(due)}`,
  ].join('; ');

/** One heading an agency, in the order in which agencies first appear; points a), b), c) … under it. */
export const conclusionLines = (conclusions: readonly Conclusion[]): PaperBlock[] =>
  [...Map.groupBy(conclusions, (one) => one.lead)].flatMap(([lead, own], at): PaperBlock[] => [
    { kind: 'heading', text: `${at + 1}. ${lead === '' ? 'Các thành viên Hội đồng' : lead}` },
    ...own.map((one, place): PaperBlock => ({
      kind: 'paragraph',
      text: own.length === 1 ? `${conclusionWords(one)}.` : `${pointLetter(place)}) ${conclusionWords(one)}.`,
    })),
  ]);
