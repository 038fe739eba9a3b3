// The checklists of the office: the items of each kind, its editions with what changed, a new one from the last, the blank to print.
import Edit from '@mui/icons-material/EditOutlined';
import { useState } from 'react';
import type { ChecklistEdition } from '../../../preload/contract/inspection-checklists.ts';
import { visitKinds } from '../../../preload/contract/records/visit-choices.ts';
import { api, failureOf, useRead } from '../../api.ts';
import { useGo, usePlace } from '../../app/navigation.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { useFileJob } from '../../app/use-file-job.ts';
import { Button, LinkButton } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { PageHeader, ViewTabs } from '../../components/PageHeader.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { ChecklistForm, nextEdition } from './ChecklistForm.tsx';
import { Places } from './Places.tsx';
import { checklistsPath, kindWord, useVisitor, visitsPath } from './visit-words.tsx';
import css from './checklists.module.css';

const keepers = ['inspection', 'secretary', 'administrator'];

function Editions({ editions, shown, onShow }: { editions: readonly ChecklistEdition[]; shown: string; onShow: (id: string) => void }) {
  return (
    <SectionCard title="Các bản" count={editions.length}>
      <ol className={css.editions} aria-label="Các bản của bảng kiểm">
        {editions.map((one) => (
          <li key={one.id} data-shown={one.id === shown || undefined}>
            <LinkButton aria-current={one.id === shown || undefined} onClick={() => onShow(one.id)}>
              {`Bản thứ ${one.edition}`}
            </LinkButton>
            <small>{`${one.items.length} mục · ${one.visits === 0 ? 'chưa cuộc nào dùng' : `${one.visits} cuộc kiểm tra dùng`}`}</small>
            {one.added.map((text) => (
              <p key={text}>
                Thêm: <ins>{text}</ins>
              </p>
            ))}
            {one.removed.map((text) => (
              <p key={text}>
                Bỏ: <del>{text}</del>
              </p>
            ))}
          </li>
        ))}
      </ol>
    </SectionCard>
  );
}

function Shown({ kind, list }: { kind: string; list: ChecklistEdition }) {
  const { start, running } = useFileJob();
  const print = (as: 'word' | 'pdf') =>
    void start((call) => api.inspections.blankChecklist({ id: list.id, as }, call), 'Đã lấy bảng kiểm trống để in');
  return (
    <SectionCard
      title={`${kindWord(kind)}, bản thứ ${list.edition}`}
      count={list.items.length}
      action={
        <span className={css.deeds}>
          <LinkButton aria-label="Bản in Word" disabled={running} onClick={() => print('word')}>
            Word
          </LinkButton>
          <LinkButton aria-label="Bản in PDF" disabled={running} onClick={() => print('pdf')}>
            PDF
          </LinkButton>
        </span>
      }
    >
      {list.basis && <p className={css.basis}>{list.basis}</p>}
      <ol className={css.items} aria-label="Các mục của bảng kiểm">
        {list.items.map((item) => (
          <li key={item.id} data-new={list.added.includes(item.text) || undefined}>
            <span>{item.position}</span>
            {item.text}
          </li>
        ))}
      </ol>
    </SectionCard>
  );
}

export function ChecklistsPage() {
  const go = useGo();
  const { search } = usePlace();
  const kind = visitKinds.find((one) => one.code === search.loai)?.code ?? 'HL';
  return <Checklists key={kind} kind={kind} onPick={(next) => go(checklistsPath, { search: { loai: next }, replace: true })} />;
}

function Checklists({ kind, onPick }: { kind: (typeof visitKinds)[number]['code']; onPick: (kind: string) => void }) {
  const go = useGo();
  const { locked } = useVisitor();
  const role = useRead('settings.me', {}).data?.role;
  const { data, error } = useRead('inspections.checklists', { kind }, { keepPrevious: true });
  const [shown, setShown] = useState<string | null>(null);
  const [editing, setEditing] = useState(false);
  const mayKeep = role !== undefined && keepers.includes(role);
  const [newest] = data?.editions ?? [];
  const list = data?.editions.find((one) => one.id === shown) ?? newest;
  const edit = () => setEditing(true);
  useShortcut('F2', edit, { label: 'Soạn bản mới', group: 'Bảng kiểm', when: mayKeep && !locked && !editing });
  useShortcut('Escape', () => go(visitsPath), { label: 'Về danh sách cuộc kiểm tra', group: 'Bảng kiểm', when: !editing });
  if (error) return <EmptyState title="Chưa đọc được bảng kiểm" text={failureOf(error).message} />;
  return (
    <>
      <PageHeader
        title="Bảng kiểm"
        actions={
          <>
            <Places />
            {mayKeep && !editing && newest && (
              <Button variant="filled" icon={<Edit />} keys="F2" disabled={!!locked} title={locked} onClick={edit}>
                {nextEdition(newest) === newest.edition ? `Sửa bản thứ ${newest.edition}` : `Soạn bản thứ ${newest.edition + 1}`}
              </Button>
            )}
          </>
        }
      />
      <ViewTabs label="Loại bảng kiểm" tabs={visitKinds.map(({ code, label }) => ({ id: code, label }))} active={kind} onPick={onPick} />
      <div className={css.page}>
        {!list || !newest ? (
          <SkeletonRows rows={10} />
        ) : editing ? (
          <ChecklistForm kind={kind} from={newest} onClose={() => setEditing(false)} />
        ) : (
          <Shown kind={kind} list={list} />
        )}
        {data && list && (
          <Editions editions={data.editions} shown={editing ? '' : list.id} onShow={(id) => (setShown(id), setEditing(false))} />
        )}
      </div>
    </>
  );
}
