// The test-fill of a Word file before it is put in the place of a template.
import type { documents, Template } from '../../../preload/contract/documents.ts';
import type { FileToken, OutputOf } from '../../../preload/contract/rpc.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TestFound } from './TestFound.tsx';

export interface Tried {
  template: Template;
  file: FileToken;
  found: OutputOf<typeof documents.testFill>;
}

export function TestFillDialog({ tried, onPut, onClose }: { tried: Tried; onPut: () => void; onClose: () => void }) {
  const { unknown, missing, faults } = tried.found;
  const actions = (
    <>
      <Button onClick={onClose}>Để sau</Button>
      <Button variant="filled" onClick={onPut}>
        {unknown.length + missing.length + faults.length > 0 ? 'Vẫn dùng tệp này' : 'Dùng tệp này'}
      </Button>
    </>
  );
  return (
    <Dialog open title="Điền thử mẫu" subtitle={tried.file.name} onClose={onClose} actions={actions} width={560}>
      <TestFound found={tried.found} />
    </Dialog>
  );
}
