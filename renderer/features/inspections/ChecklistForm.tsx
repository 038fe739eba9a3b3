// A new edition of a checklist, begun from the last: items worded anew, added, moved with Alt and the arrows, left out; its basis.
import Delete from '@mui/icons-material/DeleteOutlineRounded';
import Down from '@mui/icons-material/KeyboardArrowDownRounded';
import Up from '@mui/icons-material/KeyboardArrowUpRounded';
import Save from '@mui/icons-material/SaveOutlined';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { v7 } from 'uuid';
import type { ChecklistEdition } from '../../../preload/contract/inspection-checklists.ts';
import type { VisitRow } from '../../../preload/contract/inspection-visits.ts';
import { api } from '../../api.ts';
import { enterMoves } from '../../app/enter-moves.ts';
import { useFormDraft } from '../../app/form-draft.ts';
import { isComposing } from '../../app/key-names.ts';
import { useUnsavedGuard } from '../../app/navigation.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { Button, LinkButton } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { DraftOffer } from './DraftOffer.tsx';
import { Box } from './FormDialog.tsx';
import { useSending } from './use-sending.ts';
import { kindWord } from './visit-words.tsx';
import css from './checklists.module.css';

interface Form {
  basis: string;
  items: { id: string; text: string }[];
}

/** Like the core: an edition that no visit keeps is put right, the first one and one in use are followed by another. */
export const nextEdition = ({ edition, visits }: ChecklistEdition): number => (visits === 0 && edition > 1 ? edition : edition + 1);

export function ChecklistForm({ kind, from, onClose }: { kind: VisitRow['kind']; from: ChecklistEdition; onClose: () => void }) {
  const [begin] = useState<Form>(() => ({ basis: from.basis ?? '', items: from.items.map(({ id, text }) => ({ id, text })) }));
  const [form, setForm] = useState(begin);
  const [focused, setFocused] = useState<string | null>(null);
  const draft = useFormDraft(`checklist:${kind}`, begin, form, setForm);
  const { fields, saving, box, send, clear } = useSending();
  const [written, setWritten] = useState(false);
  useUnsavedGuard(draft.dirty && !written);
  useEffect(() => {
    if (written) onClose();
  }, [written, onClose]);
  // A row that moved or came keeps the keys.
  useEffect(() => {
    if (focused !== null) box.current?.querySelector<HTMLElement>(`[data-row="${focused}"] input`)?.focus();
  }, [focused, form.items, box]);
  const number = nextEdition(from);
  const put = (items: Form['items']) => setForm((now) => ({ ...now, items }));
  const move = (id: string, step: -1 | 1) => {
    const at = form.items.findIndex((one) => one.id === id);
    const items = [...form.items];
    const [row] = items.splice(at, 1);
    if (!row || at + step < 0 || at + step > items.length) return;
    items.splice(at + step, 0, row);
    put(items);
    setFocused(id);
  };
  const add = () => {
    const id = v7();
    put([...form.items, { id, text: '' }]);
    setFocused(id);
  };
  const onKey = (id: string) => (event: KeyboardEvent) => {
    if (!event.altKey || isComposing(event.nativeEvent) || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(id, event.key === 'ArrowUp' ? -1 : 1);
  };
  const texts = form.items.map((one) => one.text.trim()).filter((text) => text !== '');
  const save = () =>
    void send(
      () => api.inspections.saveChecklist({ kind, from: from.id, basis: form.basis || null, items: texts }),
      () => (draft.end(), setWritten(true)),
      `Đã ghi bảng kiểm ${kindWord(kind).toLocaleLowerCase('vi')}, bản thứ ${number}`,
    );
  useShortcut('Ctrl+S Ctrl+Enter', save, { label: 'Ghi', group: 'Biểu mẫu' });
  useShortcut('Escape', onClose, { label: 'Thôi, trở lại', group: 'Biểu mẫu', inBoxes: true });
  return (
    <form ref={box} noValidate onKeyDown={enterMoves} onSubmit={(event) => (event.preventDefault(), save())}>
      <SectionCard
        title={`${kindWord(kind)}, bản thứ ${number}`}
        count={texts.length}
        action={
          <span className={css.deeds}>
            <Button size={28} keys="Esc" onClick={onClose}>
              {draft.dirty ? 'Để sau' : 'Trở lại'}
            </Button>
            <Button size={28} type="submit" variant="filled" icon={<Save />} keys="Ctrl S" disabled={saving || !draft.dirty}>
              Ghi
            </Button>
          </span>
        }
      >
        <DraftOffer draft={draft} />
        <Box name="basis" label="Căn cứ" tip="văn bản, điều, khoản" fields={fields}>
          <TextBox rows={2} value={form.basis} onChange={(basis) => setForm((now) => ({ ...now, basis }))} />
        </Box>
        <ol className={css.rows} aria-label="Các mục của bảng kiểm">
          {form.items.map((item, at) => (
            <li key={item.id} data-row={item.id} data-field={`items.${at}`} onKeyDown={onKey(item.id)} onFocus={() => setFocused(null)}>
              <span>{at + 1}</span>
              <TextBox
                value={item.text}
                label={`Mục ${at + 1}`}
                state={fields[`items.${at}`] ? 'error' : undefined}
                onChange={(text) => {
                  put(form.items.map((one) => (one.id === item.id ? { ...one, text } : one)));
                  clear(`items.${at}`);
                }}
              />
              <IconButton size={28} label={`Đưa mục ${at + 1} lên`} disabled={at === 0} onClick={() => move(item.id, -1)}>
                <Up />
              </IconButton>
              <IconButton
                size={28}
                label={`Đưa mục ${at + 1} xuống`}
                disabled={at === form.items.length - 1}
                onClick={() => move(item.id, 1)}
              >
                <Down />
              </IconButton>
              <IconButton
                size={28}
                tone="danger"
                label={`Bỏ mục ${at + 1}`}
                onClick={() => put(form.items.filter((one) => one.id !== item.id))}
              >
                <Delete />
              </IconButton>
              {fields[`items.${at}`] && <p role="alert">{fields[`items.${at}`]}</p>}
            </li>
          ))}
        </ol>
        <p className={css.foot}>
          <LinkButton onClick={add}>Thêm mục</LinkButton>
          <span>Alt + ↑ ↓ đổi chỗ mục. Cuộc kiểm tra đã bắt đầu giữ bản cũ; cuộc chưa công bố lấy bản mới khi công bố.</span>
        </p>
      </SectionCard>
    </form>
  );
}
