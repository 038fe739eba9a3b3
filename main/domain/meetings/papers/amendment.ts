// Sửa đổi lần n: a later text of an issued paper, which says what it replaces and why; the issued one stays as it is.
import { dateInWords, type Paper, type PaperBlock } from '../../papers/paper.ts';
import type { IssuedPaper } from './meeting-facts.ts';

export interface Amendment {
  /** 1, 2 … */
  ordinal: number;
  of: IssuedPaper;
  why: string;
}

const calledOf = ({ kind }: Paper) => (kind === '' ? 'Công văn' : kind);

/** The paper as its nth amendment. */
export const amended = (paper: Paper, { ordinal, of, why }: Amendment): Paper => {
  const called = calledOf(paper);
  const reason = why.trim().replace(/[.;,\s]+$/, '');
  const says: PaperBlock = {
    kind: 'paragraph',
    text: `${called} này sửa đổi lần ${ordinal}, thay thế ${called} số ${of.number} ${dateInWords(of.on)}${reason === '' ? '' : `; lý do: ${reason}`}.`,
  };
  return { ...paper, abstract: `${paper.abstract}${paper.kind === '' ? ' ' : '\n'}(sửa đổi lần ${ordinal})`, body: [...paper.body, says] };
};
