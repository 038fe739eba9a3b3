// What every letter of the house begins with: head, signature, recipients in tags, and short ways to write its body.
import type { Paper, PaperBlock, PaperColumn } from './paper.ts';

export interface LetterTemplate {
  id: string;
  name: string;
  /** Abbreviation of the kind of document; CV for công văn, which shows none in its number. */
  kind: string;
  /** Registers whose rows it may be written to. */
  registers: readonly string[];
  paper: Paper;
}

export const frame: Omit<Paper, 'abstract' | 'body'> = {
  head: { superior: '{Cơ quan chủ quản}', agency: '{Cơ quan ban hành}', place: '{Địa danh}', dated: '{Ngày văn bản}' },
  kind: '',
  number: '{Số}',
  symbol: '{Ký hiệu}',
  addressees: ['{Tên đơn vị}'],
  signature: { mode: '{Thể thức ký}', post: '{Chức vụ người ký}', agencyPost: '', name: '{Người ký}' },
  recipients: ['Như trên', 'Lãnh đạo {Tên viết tắt cơ quan} (báo cáo)', 'Lưu: VT, {Tên viết tắt cơ quan}'],
};

export const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', text });

/** A table whose one row is repeated for each member of a list. */
export const looped = (loop: string, columns: readonly (PaperColumn & { tag: string })[]): PaperBlock => {
  const cells = columns.map((column) => `{${column.tag}}`);
  cells[0] = `{#${loop}}${cells[0]}`;
  cells[cells.length - 1] = `${cells.at(-1)}{/${loop}}`;
  return {
    kind: 'table',
    loop,
    columns: columns.map(({ label, width, align }) => ({ label, width, ...(align && { align }) })),
    rows: [cells],
  };
};

/** A công văn of the house. */
export const letter = (id: string, name: string, registers: readonly string[], abstract: string, body: PaperBlock[]): LetterTemplate => ({
  id,
  name,
  kind: 'CV',
  registers,
  paper: { ...frame, abstract, body },
});

export const ordinal: PaperColumn & { tag: string } = { label: 'STT', width: 8, align: 'center', tag: 'STT' };

/** The paper that the register shows of a provider, in words that hold for every register. */
export const paperTable = looped('Danh sách', [
  ordinal,
  { label: 'Giấy tờ', width: 34, tag: 'Số giấy' },
  { label: 'Ngày cấp', width: 18, align: 'center', tag: 'Ngày giấy' },
  { label: 'Hiệu lực đến', width: 18, align: 'center', tag: 'Hiệu lực đến' },
  { label: 'Tình trạng', width: 22, tag: 'Tình trạng' },
]);
