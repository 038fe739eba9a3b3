// What a test-fill of a Word template found: tags that nobody fills, where it leaves the official layout, and the tags that may be used.
import type { documents } from '../../../preload/contract/documents.ts';
import type { OutputOf } from '../../../preload/contract/rpc.ts';
import { NoticeBox } from '../../components/StatusWord.tsx';
import css from './documents.module.css';

export function TestFound({ found }: { found: OutputOf<typeof documents.testFill> }) {
  const { unknown, missing, known, faults, tags } = found;
  return (
    <>
      {unknown.length + missing.length + faults.length === 0 && (
        <p className={css.sound}>
          {tags === 0 ? 'Tệp chưa có thẻ nào.' : `Cả ${tags} thẻ đều điền được.`} Thể thức đúng Nghị định 30/2020.
        </p>
      )}
      {unknown.length > 0 && (
        <NoticeBox title={`${unknown.length} thẻ không có gì để điền`}>
          <p>{unknown.map((tag) => `{${tag}}`).join(', ')}</p>
        </NoticeBox>
      )}
      {missing.length > 0 && (
        <NoticeBox title="Chưa có thẻ nên có">
          <p>{missing.map((tag) => `{${tag}}`).join(', ')}</p>
        </NoticeBox>
      )}
      {faults.length > 0 && (
        <NoticeBox title="Chưa đúng thể thức" basis="Nghị định 30/2020/NĐ-CP, Phụ lục I">
          {faults.map((fault) => (
            <p key={fault}>{fault}</p>
          ))}
        </NoticeBox>
      )}
      <details className={css.tags}>
        <summary>Các thẻ dùng được ({known.length})</summary>
        <p>{known.map((tag) => `{${tag}}`).join(' ')}</p>
      </details>
    </>
  );
}
