// Everything the council ever concluded: by state, words, topic; what is late first on the way to the next meeting.
import { useMemo, useState } from 'react';
import { agendaTopics, type conclusionStates } from '../../../preload/contract/records/meeting-choices.ts';
import { failureOf, useRead } from '../../api.ts';
import { useGo, usePlace } from '../../app/navigation.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { Choice } from '../../components/Choice.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FilterSearch } from '../../components/FilterSearch.tsx';
import { FilterBar, ListPage, PageHeader } from '../../components/PageHeader.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { ConclusionDialog } from './ConclusionDialog.tsx';
import { ConclusionList } from './ConclusionList.tsx';
import { CouncilTabs } from './CouncilTabs.tsx';
import { conclusionsPath, optionsOf, useSecretary } from './meeting-words.tsx';
import css from './meetings.module.css';

type State = (typeof conclusionStates)[number]['code'];
type Topic = (typeof agendaTopics)[number]['code'];
const views: readonly { value: string; label: string; states: State[] | null }[] = [
  { value: 'chua-xong', label: 'Chưa xong', states: ['late', 'soon', 'open'] },
  { value: 'qua-han', label: 'Quá hạn', states: ['late'] },
  { value: 'da-xong', label: 'Đã xong', states: ['done', 'cancelled'] },
  { value: 'tat-ca', label: 'Tất cả', states: null },
];

export function ConclusionsPage() {
  const go = useGo();
  const place = usePlace();
  const opened = place.params.id;
  const { asOf } = useSecretary();
  const [search, setSearch] = useState('');
  const [topic, setTopic] = useState<Topic | ''>('');
  const view = views.find((one) => one.value === place.search.xem) ?? views[opened ? 3 : 0]!;
  const input = useMemo(() => ({ search: search.trim(), topic: topic || null, states: view.states, asOf }), [search, topic, view, asOf]);
  const { data, error } = useRead('meetings.conclusions', input, { keepPrevious: true });
  useShortcut('Ctrl+F', () => document.querySelector<HTMLInputElement>('[role="search"] input')?.select(), {
    label: 'Lọc',
    group: 'Kết luận',
  });
  if (error) return <EmptyState title="Chưa đọc được kết luận" text={failureOf(error).message} />;
  return (
    <ListPage
      head={
        <>
          <PageHeader title="Kết luận của Hội đồng" {...(data && { shown: data.rows.length, total: data.total })} />
          <CouncilTabs active={conclusionsPath} />
          <FilterBar>
            <FilterSearch value={search} onChange={setSearch} label="Lọc theo nội dung, cơ quan, đơn vị" />
            <span className={css.small}>
              <Choice
                small
                label="Tình trạng"
                value={view.value}
                options={views}
                onChange={(xem) => xem && go(conclusionsPath, { search: { xem }, replace: true })}
              />
            </span>
            <span className={css.small}>
              <Choice
                small
                label="Chủ đề"
                value={topic}
                options={optionsOf(agendaTopics)}
                placeholder="Mọi chủ đề"
                clearable="Mọi chủ đề"
                onChange={setTopic}
              />
            </span>
          </FilterBar>
        </>
      }
    >
      {!data ? (
        <div className={css.waiting}>
          <SkeletonRows rows={8} />
        </div>
      ) : data.total === 0 ? (
        <EmptyState
          title="Chưa có kết luận nào"
          text="Kết luận được ghi ở từng cuộc họp, mỗi dòng một việc có cơ quan chủ trì và hạn; ở đây theo dõi đến khi xong."
        />
      ) : (
        <div className={css.list}>
          <section className={css.card} aria-label="Kết luận">
            <ConclusionList
              label="Kết luận"
              rows={data.rows}
              named
              empty="Không có kết luận nào như vậy. Chọn tình trạng khác hoặc bỏ chữ lọc."
              onOpen={(one) => go(`${conclusionsPath}/${one.id}`, { search: { xem: view.value } })}
            />
          </section>
        </div>
      )}
      {opened && <ConclusionDialog id={opened} onClose={() => go(conclusionsPath, { search: { xem: view.value }, replace: true })} />}
    </ListPage>
  );
}
