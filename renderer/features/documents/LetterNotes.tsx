// What is wanting in a round of letters, said before it is written.
import type { documents } from '../../../preload/contract/documents.ts';
import type { OutputOf } from '../../../preload/contract/rpc.ts';
import { NoticeBox } from '../../components/StatusWord.tsx';

export function LetterNotes({ preview }: { preview: OutputOf<typeof documents.preview> }) {
  const { blank, missing, letters } = preview;
  if (blank.length + missing.length === 0) return null;
  const lines = [
    ...missing.map((tag) => `Thẻ {${tag}} của mẫu không có gì để điền.`),
    ...blank.map(
      ({ tag, letters: some }) => `${tag}: ${some === letters ? 'tất cả' : `${some.toLocaleString('vi')} công văn`} còn để trống.`,
    ),
  ];
  return (
    <NoticeBox title="Nên xem lại trước khi soạn">
      {lines.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </NoticeBox>
  );
}
