// One template in the settings: what it is, and what may be done with it.
import type { Template } from '../../../preload/contract/documents.ts';
import { LinkButton } from '../../components/Button.tsx';
import css from './documents.module.css';

export interface TemplateLineProps {
  template: Template;
  locked: boolean;
  busy: boolean;
  onExport: () => void;
  onReplace: () => void;
  onReset: () => void;
  onRename: () => void;
  onRemove: () => void;
}

const states: Partial<Record<Template['file'], string>> = {
  missing: 'Tệp mẫu không còn trong thư mục “tep”.',
  changed: 'Tệp mẫu đã bị sửa ngoài chương trình.',
};
const owned: Record<Template['own'], string> = { no: 'Mẫu có sẵn', yes: 'Tệp của cơ quan', new: 'Mẫu của cơ quan' };

export function TemplateLine({ template, locked, busy, onExport, onReplace, onReset, onRename, onRemove }: TemplateLineProps) {
  const { name, own, fileName, file } = template;
  const deed = (label: string, act: () => void, aria = `${label}: ${name}`) => (
    <LinkButton aria-label={aria} disabled={busy} onClick={act}>
      {label}
    </LinkButton>
  );
  return (
    <li>
      <span>
        {name}
        <small>{states[file] ?? (own === 'no' ? owned.no : `${owned[own]}: ${fileName}`)}</small>
      </span>
      <span className={css.deeds}>
        {deed('Lấy ra Word', onExport)}
        {!locked && deed('Thay bằng tệp', onReplace)}
        {!locked && own === 'yes' && deed('Mẫu có sẵn', onReset)}
        {!locked && own === 'new' && deed('Sửa', onRename)}
        {!locked && own === 'new' && deed('Bỏ', onRemove)}
      </span>
    </li>
  );
}
