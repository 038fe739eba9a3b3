// The settings: the issuing office with its preview on paper, the appearance, the register's folder and copies.
import Save from '@mui/icons-material/SaveOutlined';
import { failureOf, useRead } from '../../api.ts';
import { useUnsavedGuard } from '../../app/navigation.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { Button } from '../../components/Button.tsx';
import { ConflictDialog } from '../../components/ConflictDialog.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { AppearanceCard } from './AppearanceCard.tsx';
import { AboutCard, CopiesCard, HistoryCard, HolidaysCard, RulesCard, SectorsCard } from './HouseCards.tsx';
import { TemplatesCard } from '../documents/TemplatesCard.tsx';
import { OfficeCard } from './OfficeCard.tsx';
import { useOfficeForm } from './office-form.ts';
import { PaperPreview } from './PaperPreview.tsx';
import css from './settings.module.css';

export function SettingsPage() {
  const form = useOfficeForm();
  const { data: me, error } = useRead('settings.me', {});
  const locked = me?.role !== 'administrator';
  useUnsavedGuard(form.dirty, 'Cài đặt đã sửa mà chưa ghi. Rời trang thì phải gõ lại.');
  useShortcut('Ctrl+S', () => void form.save(), { label: 'Ghi cài đặt', group: 'Cài đặt' });
  const trouble = form.error ?? error;
  if (trouble) return <EmptyState title="Chưa đọc được cài đặt" text={failureOf(trouble).message} />;
  const actions = !locked && (
    <>
      {form.dirty && (
        <Button variant="text" onClick={form.drop}>
          Bỏ thay đổi
        </Button>
      )}
      <Button variant="filled" icon={<Save />} disabled={!form.dirty || form.saving} onClick={() => void form.save()}>
        Ghi cài đặt
      </Button>
    </>
  );
  return (
    <div className={css.page}>
      <PageHeader title="Cài đặt" actions={actions} />
      {form.office && me ? (
        <div className={css.cards}>
          <div className={css.column}>
            <OfficeCard office={form.office} fields={form.fields} locked={locked} onEdit={form.edit} />
            <div className={css.pair}>
              <CopiesCard house={me} />
              <div className={css.column}>
                <AppearanceCard />
                <HistoryCard />
              </div>
            </div>
            <TemplatesCard locked={locked} />
          </div>
          <div className={css.column}>
            <SectionCard title="Trên giấy" action={<small>NĐ 30/2020, Phụ lục I</small>}>
              <PaperPreview office={form.office} today={me.today} />
            </SectionCard>
            <RulesCard />
            <SectorsCard />
            <HolidaysCard />
            <AboutCard house={me} />
          </div>
        </div>
      ) : (
        <div className={css.waiting}>
          <SkeletonRows rows={8} />
        </div>
      )}
      <ConflictDialog
        key={form.conflict?.fields.map(({ name, theirs }) => `${name}${theirs}`).join()}
        open={form.conflict !== null}
        who="Cài đặt vừa được ghi ở nơi khác."
        fields={form.conflict?.fields ?? []}
        busy={form.saving}
        onLater={() => form.conflict?.later()}
        onKeep={(kept) => form.conflict?.keep(kept)}
      />
    </div>
  );
}
