// What a test-fill of a Word template found: its tags, those nobody fills, and where it leaves the official layout.
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { NoticeBox } from '../../components/StatusWord.tsx';
import type { Tried } from './TemplatesCard.tsx';
import css from './documents.module.css';

export function TestFillDialog({ tried, onPut, onClose }: { tried: Tried; onPut: () => void; onClose: () => void }) {
  const { unknown, known, faults, tags } = tried.found;
  const actions = (
    <>
      <Button onClick={onClose}>Để sau</Button>
      <Button variant="filled" onClick={onPut}>
        {unknown.length + faults.length > 0 ? 'Vẫn dùng tệp này' : 'Dùng tệp này'}
      </Button>
    </>
  );
  return (
    <Dialog open title="Điền thử mẫu" subtitle={tried.file.name} onClose={onClose} actions={actions} width={560}>
      {unknown.length + faults.length === 0 && <p>Cả {tags} thẻ đều điền được; thể thức đúng Nghị định 30/2020.</p>}
      {unknown.length > 0 && (
        <NoticeBox title={`${unknown.length} thẻ không có gì để điền`}>
          <p>{unknown.map((tag) => `{${tag}}`).join(', ')}</p>
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
    </Dialog>
  );
}
