// "Soạn công văn" in the action bar of a list: letters to the chosen rows.
import Mail from '@mui/icons-material/MailOutlineRounded';
import { useState } from 'react';
import type { View } from '../../../preload/contract/registers.ts';
import { useRead } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { LettersDialog } from './LettersDialog.tsx';

export interface LettersButtonProps {
  view: View;
  /** Null = all that the list shows. */
  ids: string[] | null;
  disabled?: boolean;
}

/** Stands only where a template is made for the register. */
export function LettersButton({ view, ids, disabled }: LettersButtonProps) {
  const [open, setOpen] = useState(false);
  const { data } = useRead('documents.templates', {});
  if (!data?.templates.some((template) => template.registers.includes(view.register))) return null;
  return (
    <>
      <Button variant="bar" icon={<Mail />} disabled={disabled} onClick={() => setOpen(true)}>
        Soạn công văn
      </Button>
      {open && <LettersDialog view={view} ids={ids} onClose={() => setOpen(false)} />}
    </>
  );
}
