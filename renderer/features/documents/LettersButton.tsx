// "Soạn công văn" in the action bar of a list: letters to the chosen rows.
import Mail from '@mui/icons-material/MailOutlineRounded';
import { useState } from 'react';
import type { View } from '../../../preload/contract/registers.ts';
import { useRead } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { LettersDialog, type LettersPreset, type WrittenLetters } from './LettersDialog.tsx';

export interface LettersButtonProps {
  view: View;
  /** Null = all that the list shows. */
  ids: string[] | null;
  disabled?: boolean;
  label?: string;
  title?: string | undefined;
  /** What the round is about, known to the list it begins from. */
  preset?: LettersPreset;
  /** Told of the letters once they are filed. */
  onWritten?: (made: WrittenLetters) => void;
}

/** Stands only where a template is made for the register. */
export function LettersButton({ view, ids, disabled, label = 'Soạn công văn', title, preset, onWritten }: LettersButtonProps) {
  const [open, setOpen] = useState(false);
  const { data } = useRead('documents.templates', {});
  if (!data?.templates.some((template) => template.registers.includes(view.register))) return null;
  return (
    <>
      <Button variant="bar" icon={<Mail />} disabled={disabled} title={title} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open && <LettersDialog view={view} ids={ids} preset={preset} onWritten={onWritten} onClose={() => setOpen(false)} />}
    </>
  );
}
