// Step 4: what was written, the way to the register, and the way back.
import CheckCircle from '@mui/icons-material/CheckCircleRounded';
import { useState } from 'react';
import { undoCommand } from '../../app/undo-steps.ts';
import { useGo } from '../../app/navigation.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { UndoIcon } from '../../components/icons.tsx';
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import { writtenImportsPath } from './import-paths.ts';
import type { Import, Written } from './use-import.ts';

const number = (value: number) => value.toLocaleString('vi');

export function DoneStep({ work, written, register }: { work: Import; written: Written; register: RegisterName }) {
  const go = useGo();
  const [undone, setUndone] = useState(false);
  const { added, updated, skipped, command } = written;
  const undo = async () => {
    if (command && (await undoCommand(command))) setUndone(true);
  };
  const text = [
    added > 0 && `${number(added)} dòng mới`,
    updated > 0 && `${number(updated)} dòng đổi`,
    skipped > 0 && `${number(skipped)} dòng không ghi`,
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <EmptyState
      icon={undone ? <UndoIcon /> : <CheckCircle />}
      title={undone ? 'Đã hoàn tác cả lần nhập' : `Đã ghi ${number(added + updated)} dòng vào sổ`}
      text={undone ? `Sổ trở lại như trước khi nhập “${work.fileName}”. Bấm Ctrl + Y để làm lại.` : `${text}. Từ tệp “${work.fileName}”.`}
    >
      <Button variant="filled" autoFocus onClick={() => go(`/so-bo/${register}`)}>
        Xem sổ
      </Button>
      {command && !undone && (
        <Button icon={<UndoIcon />} onClick={() => void undo()}>
          Hoàn tác
        </Button>
      )}
      <Button onClick={() => go(`${writtenImportsPath}/${written.id}`)}>Xem lần nhập</Button>
      <Button onClick={work.restart}>Nhập tệp khác</Button>
    </EmptyState>
  );
}
