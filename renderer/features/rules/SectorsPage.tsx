// The risk sectors: two lists that staff norms go by, found, added, put right, removed; one sector tried at the side.
import Add from '@mui/icons-material/AddRounded';
import { useState } from 'react';
import { type RiskSector, type RiskSectorRow, riskLists } from '../../../preload/contract/sectors.ts';
import { failureOf, useRead } from '../../api.ts';
import { useGo, usePlace } from '../../app/navigation.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { Button, LinkButton } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FilterSearch } from '../../components/FilterSearch.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { useAsOf } from '../../app/as-of.ts';
import { RemoveSector } from './RemoveSector.tsx';
import { sectorsPath } from './rule-words.ts';
import { SectorDialog } from './SectorDialog.tsx';
import { SectorTable } from './SectorTable.tsx';
import { TrySector } from './TrySector.tsx';
import css from './sectors.module.css';

export function SectorsPage() {
  const go = useGo();
  const { search } = usePlace();
  const words = typeof search.tim === 'string' ? search.tim : '';
  const { data: me } = useRead('settings.me', {});
  const { locked } = useAsOf();
  const { data, error } = useRead('rules.sectors', { search: words }, { keepPrevious: true });
  const [edited, setEdited] = useState<{ row: RiskSectorRow | null; list: RiskSector['list'] } | null>(null);
  const [removed, setRemoved] = useState<RiskSectorRow | null>(null);
  const mayWrite = me?.role === 'administrator' && !locked;
  const free = edited === null && removed === null;
  const group = 'Ngành nguy cơ';
  const add = (list: RiskSector['list']) => setEdited({ row: null, list });
  const find = (text: string) => go(sectorsPath, { ...(text && { search: { tim: text } }), replace: true });
  useShortcut('Escape', () => go('/cai-dat'), { label: 'Trở lại cài đặt', group, when: free });
  useShortcut('Ctrl+N Alt+N', () => add('osh'), { label: 'Thêm ngành nguy cơ', group, when: mayWrite && free });
  if (error) return <EmptyState title="Chưa đọc được ngành nguy cơ" text={failureOf(error).message} />;
  const actions = (
    <>
      <Button onClick={() => go('/cai-dat')}>Về cài đặt</Button>
      {mayWrite && (
        <Button variant="filled" icon={<Add />} keys="Ctrl+N" onClick={() => add('osh')}>
          Thêm ngành
        </Button>
      )}
    </>
  );
  return (
    <div className={css.page}>
      <PageHeader title="Ngành nguy cơ" {...(data && { shown: data.matching, total: data.total })} actions={actions} />
      <div className={css.bar}>
        <FilterSearch value={words} onChange={find} label="Tìm mã, tên ngành, từ khóa" />
        <p>
          Doanh nghiệp thuộc ngành nào xét theo mã VSIC trước, phần đầu dài nhất được chọn; không có mã thì xét từ khóa trong tên ngành.
          {me && !mayWrite && ` ${locked ?? 'Chỉ quản trị viên sửa được.'}`}
        </p>
      </div>
      {data ? (
        <div className={css.columns}>
          <div className={css.column}>
            {data.lists.map(({ list, rows, unsure }) => {
              const { label, basis } = riskLists.find((one) => one.code === list)!;
              return (
                <SectionCard
                  key={list}
                  title={label}
                  count={rows.length}
                  flush
                  action={mayWrite ? <LinkButton onClick={() => add(list)}>Thêm</LinkButton> : <small>{basis}</small>}
                >
                  {unsure > 0 && (
                    <p className={css.doubt}>
                      {unsure} ngành ghi theo trí nhớ, căn cứ mới ghi đến Điều 37: đối chiếu với văn bản rồi ghi rõ khoản.
                    </p>
                  )}
                  <SectorTable
                    label={label}
                    rows={rows}
                    empty={
                      words
                        ? 'Không ngành nào khớp. Bỏ bớt chữ trong ô tìm.'
                        : 'Chưa có ngành nào: mọi doanh nghiệp tính theo mức của ngành khác.'
                    }
                    onEdit={mayWrite ? (row) => setEdited({ row, list }) : undefined}
                    onRemove={mayWrite ? setRemoved : undefined}
                  />
                </SectionCard>
              );
            })}
          </div>
          <TrySector />
        </div>
      ) : (
        <div className={css.waiting}>
          <SkeletonRows rows={12} />
        </div>
      )}
      {edited && <SectorDialog row={edited.row} list={edited.list} onClose={() => setEdited(null)} />}
      {removed && <RemoveSector row={removed} onClose={() => setRemoved(null)} />}
    </div>
  );
}
