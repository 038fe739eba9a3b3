// The form of a dossier, new or standing: kind and unit, receipt, checklist; written with Ctrl+S, its draft kept.
import History from '@mui/icons-material/HistoryRounded';
import Save from '@mui/icons-material/SaveOutlined';
import { useCallback, useRef, useState } from 'react';
import { v7 } from 'uuid';
import { failureOf, useRead } from '../../api.ts';
import { useBack, useGo, usePlace } from '../../app/navigation.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { Button } from '../../components/Button.tsx';
import { ConflictDialog } from '../../components/ConflictDialog.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { shortMomentOf } from '../../components/moment.ts';
import { RecordHeader } from '../../components/RecordHeader.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { useAsOf } from '../../app/as-of.ts';
import { enterMoves } from '../../app/enter-moves.ts';
import { useMe } from '../../app/may-write.ts';
import { Checklist } from './Checklist.tsx';
import { type DossierForm, formOf, newForm } from './dossier-form.ts';
import { dossiersPath } from './dossier-words.tsx';
import { EntryFields } from './EntryFields.tsx';
import { useDossierForm } from './use-dossier-form.ts';
import css from './dossiers.module.css';

export function DossierEntryPage() {
  const { id } = usePlace().params;
  return id === undefined ? <NewEntry /> : <StandingEntry key={id} id={id} />;
}

function NewEntry() {
  const [id] = useState(() => v7());
  const { today, known } = useMe();
  const { donVi, ten } = usePlace().search;
  const unit = typeof donVi === 'string' && typeof ten === 'string' ? { organization: donVi, unitName: ten } : undefined;
  return known ? <Entry id={id} version={null} begin={newForm(today, unit)} today={today} /> : null;
}

function StandingEntry({ id }: { id: string }) {
  const { data, error } = useRead('dossiers.get', { id });
  const { today, known } = useMe();
  if (error) return <EmptyState title="Không mở được hồ sơ" text={failureOf(error).message} />;
  if (!data || !known)
    return (
      <div className={css.page}>
        <SkeletonRows rows={12} />
      </div>
    );
  return <Entry id={id} version={data.version} begin={formOf(data)} today={today} />;
}

interface EntryProps {
  id: string;
  version: number | null;
  begin: DossierForm;
  today: string;
}

function Entry({ id, version, begin, today }: EntryProps) {
  const go = useGo();
  const { locked } = useAsOf();
  // What others write meanwhile must not move under the hands: the save tells of it.
  const [first] = useState({ begin, version });
  const isNew = first.version === null;
  const page = `${dossiersPath}/${id}`;
  const back = useBack(isNew ? dossiersPath : page);
  const onDone = useCallback(() => (isNew ? go(page, { replace: true }) : back()), [isNew, go, page, back]);
  const entry = useDossierForm({ id, version: first.version, begin: first.begin, onDone });
  const box = useRef<HTMLFormElement>(null);
  const save = async () => {
    if (entry.saving || locked) return;
    const wrong = await entry.save();
    if (wrong)
      requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-field="${wrong}"] :is(input, button, textarea)`)?.focus());
  };
  const group = 'Biểu mẫu';
  useShortcut('Ctrl+S Ctrl+Enter', () => void save(), { label: 'Ghi', group, when: !locked });
  useShortcut('Escape', back, { label: 'Thôi, trở lại', group, inBoxes: true });
  const lineErrors = Object.fromEntries(
    Object.entries(entry.troubles).flatMap(([key, words]) => {
      const line = /^papers\.(\d+)\./.exec(key);
      return line ? [[Number(line[1]), words]] : [];
    }),
  );
  return (
    <>
      <form ref={box} noValidate onKeyDown={enterMoves} onSubmit={(event) => (event.preventDefault(), void save())}>
        <RecordHeader
          crumbs={[{ label: 'Cấp phép' }, { label: 'Hồ sơ', onGo: () => go(dossiersPath) }, { label: isNew ? 'Nhận hồ sơ' : 'Sửa hồ sơ' }]}
          title={isNew ? 'Nhận hồ sơ' : `Hồ sơ số ${first.begin.number} của ${first.begin.unitName}`}
          facts={[]}
          actions={
            <>
              <Button onClick={back} keys="Esc">
                {entry.dirty ? 'Thôi' : 'Trở lại'}
              </Button>
              <Button type="submit" variant="filled" icon={<Save />} keys="Ctrl S" disabled={entry.saving || !!locked} title={locked}>
                Ghi
              </Button>
            </>
          }
          low
        />
        <div className={css.form}>
          <div className={css.cards}>
            {entry.offer && (
              <div className={css.draft} role="status">
                <History aria-hidden />
                <span>Có bản nháp lúc {shortMomentOf(entry.offer.at)}</span>
                <Button size={28} onClick={entry.resume}>
                  Dùng tiếp
                </Button>
                <Button size={28} onClick={entry.forget}>
                  Bỏ
                </Button>
              </div>
            )}
            <EntryFields entry={entry} today={today} isNew={isNew} />
            <SectionCard title="Giấy tờ đã nộp" count={entry.form.papers.length}>
              {entry.form.kind === '' && entry.form.papers.length === 0 && (
                <p className={css.quiet}>Chọn loại hồ sơ để có danh mục giấy tờ.</p>
              )}
              <Checklist papers={entry.form.papers} onChange={(papers) => entry.put({ papers })} errors={lineErrors} />
              {entry.troubles.papers && <p role="alert">{entry.troubles.papers}</p>}
            </SectionCard>
          </div>
        </div>
      </form>
      {entry.clash && (
        <ConflictDialog
          open
          who="Có người vừa ghi vào hồ sơ này."
          fields={entry.clash.fields}
          busy={entry.saving}
          onLater={entry.cancelClash}
          onKeep={entry.keep}
        />
      )}
    </>
  );
}
