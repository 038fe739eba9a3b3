// One risk sector, typed: its code and edition, name, words and basis; beside it what writing it would move.
import { useMemo, useState } from 'react';
import { type RiskSector, type RiskSectorRow, riskLists, vsicEditions } from '../../../preload/contract/sectors.ts';
import { api, failureOf, useRead } from '../../api.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { toast } from '../../app/toasts.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Field } from '../../components/Field.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { SectorMoves } from './SectorMoves.tsx';
import { useRested } from './use-rested.ts';
import css from './sectors.module.css';

interface SectorDialogProps {
  /** Null = a new one. */
  row: RiskSectorRow | null;
  list: RiskSector['list'];
  onClose: () => void;
}

const lists = riskLists.map(({ code, label }) => ({ value: code, label }));
const editions = vsicEditions.map((edition) => ({ value: edition, label: edition }));
const basisOf = (list: RiskSector['list']) => riskLists.find((one) => one.code === list)!.basis;
const byField = (fields: Record<string, string>) =>
  Object.fromEntries(Object.entries(fields).map(([path, words]) => [path.replace('sector.', ''), words]));

export function SectorDialog({ row, list, onClose }: SectorDialogProps) {
  const [blank] = useState((): RiskSector => {
    const edition = vsicEditions.find((one) => one === row?.edition) ?? vsicEditions[0];
    const { version: _, unsure: __, ...own } = row ?? { version: 0, unsure: 'no' };
    return { id: crypto.randomUUID(), list, prefix: '', name: '', words: '', source: basisOf(list), ...own, edition };
  });
  const [draft, setDraft] = useState(blank);
  const [fields, setFields] = useState<Record<string, string>>({});
  const [saving, setSaving] = useState(false);
  const edit = (part: Partial<RiskSector>) => {
    setDraft((before) => ({ ...before, ...part }));
    setFields({});
  };
  const version = row?.version ?? null;
  const change = useMemo(() => ({ sector: draft, version }), [draft, version]);
  const asked = useRested(change);
  const dirty = JSON.stringify(draft) !== JSON.stringify(blank);
  const ready = dirty && [draft.prefix, draft.name, draft.source].every((text) => text.trim() !== '');
  const { data, error, isFetching } = useRead('rules.previewSector', asked, { enabled: ready && asked === change, keepPrevious: true });
  const failure = ready && asked === change && error ? failureOf(error) : null;
  const wrong = { ...fields, ...byField(failure?.fields ?? {}) };
  const instead = failure
    ? failure.message
    : ready
      ? undefined
      : row
        ? 'Sửa một ô: ở đây hiện trước doanh nghiệp nào đổi mức. Chưa có gì được ghi.'
        : 'Điền mã và tên ngành: ở đây hiện trước doanh nghiệp nào đổi mức. Chưa có gì được ghi.';

  const save = async () => {
    if (saving || (row && !dirty)) return;
    setSaving(true);
    try {
      await api.rules.saveSector(change);
      onClose();
      await toastWithUndo(`Đã ghi ngành ${draft.prefix.trim()}: ${draft.name.trim()}`);
    } catch (caught) {
      const refused = failureOf(caught);
      if (refused.fields) setFields(byField(refused.fields));
      else toast(refused.message, { tone: 'error' });
      setSaving(false);
    }
  };
  useShortcut('Ctrl+S', () => void save(), { inDialogs: true });
  return (
    <Dialog
      open
      title={row ? `Sửa ngành ${row.prefix}: ${row.name}` : 'Thêm ngành nguy cơ'}
      width={880}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Bỏ</Button>
          <Button variant="filled" keys="Ctrl+S" disabled={saving || (row !== null && !dirty)} onClick={() => void save()}>
            Ghi
          </Button>
        </>
      }
    >
      <div className={css.dialog}>
        <div className={css.form}>
          <div data-wide>
            <Field label="Danh mục" error={wrong.list} locked={row !== null}>
              <Choice
                value={draft.list}
                options={lists}
                onChange={(to) => to && edit({ list: to, ...(draft.source === basisOf(draft.list) && { source: basisOf(to) }) })}
              />
            </Field>
          </div>
          <Field label="Mã ngành VSIC" error={wrong.prefix} hint="Phần đầu của mã: 20, 351, 3315, hoặc F" required>
            <TextBox value={draft.prefix} autoFocus onChange={(prefix) => edit({ prefix })} />
          </Field>
          <Field label="Bảng mã" error={wrong.edition}>
            <Choice value={draft.edition} options={editions} onChange={(edition) => edition && edit({ edition })} />
          </Field>
          <div data-wide>
            <Field label="Tên ngành" error={wrong.name} required>
              <TextBox value={draft.name} placeholder="Sản xuất hóa chất" onChange={(name) => edit({ name })} />
            </Field>
          </div>
          <div data-wide>
            <Field
              label="Từ khóa nhận ra khi không có mã"
              error={wrong.words}
              hint="Cách nhau bằng dấu ; dấu thanh, chữ hoa không quan trọng"
            >
              <TextBox value={draft.words} rows={3} placeholder="hóa chất; phân bón" onChange={(words) => edit({ words })} />
            </Field>
          </div>
          <div data-wide>
            <Field label="Căn cứ" error={wrong.source} hint="Ghi rõ điều, khoản, điểm" required>
              <TextBox value={draft.source} onChange={(source) => edit({ source })} />
            </Field>
          </div>
        </div>
        <SectorMoves list={draft.list} moves={data} waiting={ready && (asked !== change || isFetching)} instead={instead} />
      </div>
    </Dialog>
  );
}
