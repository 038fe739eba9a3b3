// The checklist of a form: each paper with có or thiếu, its name editable, lines added and taken away.
import Add from '@mui/icons-material/AddRounded';
import Delete from '@mui/icons-material/DeleteOutlineRounded';
import { v7 } from 'uuid';
import type { DossierPaper } from '../../../preload/contract/dossiers.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import css from './dossiers.module.css';

interface ChecklistProps {
  papers: readonly DossierPaper[];
  onChange: (papers: DossierPaper[]) => void;
  /** By the place of the line. */
  errors: Readonly<Record<number, string>>;
}

export function Checklist({ papers, onChange, errors }: ChecklistProps) {
  const put = (id: string, part: Partial<DossierPaper>) =>
    onChange(papers.map((paper) => (paper.id === id ? { ...paper, ...part } : paper)));
  return (
    <div className={css.lines} role="group" aria-label="Giấy tờ đã nộp">
      {papers.map(({ id, name, state }, at) => (
        <div key={id}>
          <div className={css.line}>
            <Checkbox
              checked={state === 'present'}
              label={`${name || `Giấy tờ ${at + 1}`}: ${state === 'present' ? 'có' : 'thiếu'}`}
              onClick={() => put(id, { state: state === 'present' ? 'missing' : 'present' })}
            >
              {state === 'present' ? 'Có' : 'Thiếu'}
            </Checkbox>
            <TextBox
              label={`Tên giấy tờ ${at + 1}`}
              value={name}
              state={errors[at] ? 'error' : undefined}
              onChange={(text) => put(id, { name: text })}
            />
            <IconButton size={28} label={`Bỏ dòng ${at + 1}`} onClick={() => onChange(papers.filter((paper) => paper.id !== id))}>
              <Delete />
            </IconButton>
          </div>
          {errors[at] && <p role="alert">{errors[at]}</p>}
        </div>
      ))}
      <div>
        <Button size={28} icon={<Add />} onClick={() => onChange([...papers, { id: v7(), name: '', state: 'present' }])}>
          Thêm giấy tờ
        </Button>
      </div>
    </div>
  );
}
