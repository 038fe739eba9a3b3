// Everything the council ever concluded: by state, words, agency, topic; what is late first on the way to the next meeting.
import { useMemo } from 'react';
import type { Conclusion } from '../../../preload/contract/meeting-conclusions.ts';
import { agendaTopics } from '../../../preload/contract/records/meeting-choices.ts';
import { api, failureOf, useRead } from '../../api.ts';
import { type ListMemory, rememberList, useListMemory } from '../../app/list-memory.ts';
import { useGo, usePlace } from '../../app/navigation.ts';
import { useFileJob } from '../../app/use-file-job.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ConclusionDialog } from './ConclusionDialog.tsx';
import { conclusionColumns } from './council-columns.tsx';
import type { Chip } from '../../components/AskedBar.tsx';
import { CouncilList } from './CouncilList.tsx';
import { conclusionsPath, optionsOf, useSecretary } from './meeting-words.tsx';
import css from './meetings.module.css';

const views: readonly { value: string; label: string; states: Conclusion['state'][] | null }[] = [
  { value: 'chua-xong', label: 'Chưa xong', states: ['late', 'soon', 'open'] },
  { value: 'qua-han', label: 'Quá hạn', states: ['late'] },
  { value: 'da-xong', label: 'Đã xong', states: ['done', 'cancelled'] },
  { value: 'tat-ca', label: 'Tất cả', states: null },
];

export function ConclusionsPage() {
  const [memory] = useListMemory('conclusion');
  return memory && <Conclusions memory={memory} />;
}

function Conclusions({ memory }: { memory: ListMemory }) {
  const go = useGo();
  const place = usePlace();
  const opened = place.params.id;
  const { asOf, today } = useSecretary();
  const { search, filters, sort } = memory;
  const view = views.find((one) => one.value === place.search.xem) ?? views[opened ? 3 : 0]!;
  const input = useMemo(
    () => ({ search: search.trim(), states: view.states, filters: [...filters], sort: [...sort], asOf }),
    [search, view, filters, sort, asOf],
  );
  const { data, error } = useRead('meetings.conclusions', input, { keepPrevious: true });
  const { start, running } = useFileJob();
  const pick = (xem: string) => {
    rememberList('conclusion', { cursor: 0, scrollTop: 0 });
    go(conclusionsPath, { search: { xem }, replace: true });
  };
  if (error) return <EmptyState title="Chưa đọc được kết luận" text={failureOf(error).message} />;
  const chips: Chip[] = [
    { column: 'lead', label: 'Chủ trì', kind: 'set', options: (data?.leads ?? []).map((name) => ({ value: name, label: name })) },
    { column: 'topic', label: 'Chủ đề', kind: 'set', options: optionsOf(agendaTopics) },
    { column: 'meeting', label: 'Cuộc họp', kind: 'set', options: data?.meetings ?? [] },
    { column: 'dueNow', label: 'Hạn', kind: 'date' },
  ];
  return (
    <>
      <CouncilList
        list="conclusion"
        memory={memory}
        title="Kết luận của Hội đồng"
        active={conclusionsPath}
        data={data}
        columns={conclusionColumns}
        chips={chips}
        today={today}
        searchLabel="Lọc theo nội dung, cơ quan, đơn vị"
        view={
          <span className={css.small}>
            <Choice small label="Tình trạng" value={view.value} options={views} onChange={(xem) => xem && pick(xem)} />
          </span>
        }
        exporting={running}
        onExport={() => void start((call) => api.meetings.exportConclusions(input, call), 'Đã xuất danh sách kết luận')}
        onOpen={(one) => go(`${conclusionsPath}/${one.id}`, { search: { xem: view.value } })}
        nothing={
          <EmptyState
            title="Chưa có kết luận nào"
            text="Kết luận được ghi ở từng cuộc họp, mỗi dòng một việc có cơ quan chủ trì và hạn; ở đây theo dõi đến khi xong."
          />
        }
        noneInView={
          <EmptyState title={`Không có kết luận nào ở cách xem “${view.label}”`}>
            <Button onClick={() => pick('tat-ca')}>Xem tất cả</Button>
          </EmptyState>
        }
        foot="Kết luận chưa xong tự quay lại chương trình kỳ sau. Enter để mở, ghi tiến độ, đôn đốc."
      />
      {opened && <ConclusionDialog id={opened} onClose={() => go(conclusionsPath, { search: { xem: view.value }, replace: true })} />}
    </>
  );
}
