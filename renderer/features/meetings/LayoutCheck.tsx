// "Kiểm tra thể thức" of a Word file from the disk, and what the reader of the layout found in any paper.
import { useState } from 'react';
import { api, useJob } from '../../api.ts';
import { troubleOf } from '../../app/job-words.ts';
import { toast } from '../../app/toasts.ts';
import { bridge } from '../../bridge.ts';
import { Dialog } from '../../components/Dialog.tsx';
import css from './meetings.module.css';

interface Checked {
  name: string;
  faults: readonly string[];
}

/** Reads a paper of the register, or a Word file that somebody edited, and keeps what was found until it is closed. */
export function useLayoutCheck() {
  const job = useJob();
  const [checked, setChecked] = useState<Checked | null>(null);
  const read = async (name: string, asked: { document: string } | { file: string }) => {
    try {
      const { faults } = await job.run((call) => api.meetings.checkLayout(asked, call));
      setChecked({ name, faults });
    } catch (failure) {
      const trouble = troubleOf(failure);
      if (trouble) toast(trouble, { tone: 'error' });
    }
  };
  const readFile = async (file: File | undefined) => {
    if (file) await read(file.name, { file: (await bridge.fileToken(file)).token });
  };
  return {
    running: job.running,
    read: (name: string, document: string) => void read(name, { document }),
    readFile: (file: File | undefined) => void readFile(file),
    found: checked && (
      <Dialog open title="Kiểm tra thể thức" subtitle={checked.name} width={560} onClose={() => setChecked(null)}>
        {checked.faults.length === 0 ? (
          <p>Văn bản đúng thể thức.</p>
        ) : (
          <ol className={css.faults} aria-label="Chỗ chưa đúng thể thức">
            {checked.faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ol>
        )}
        <p className={css.basis}>Nghị định 30/2020/NĐ-CP, Phụ lục I</p>
      </Dialog>
    ),
  };
}
