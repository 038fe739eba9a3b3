// "Hội đồng": the next meeting with what it waits for, and all meetings before and after it.
import Add from '@mui/icons-material/AddRounded';
import { useState } from 'react';
import type { MeetingRow } from '../../../preload/contract/meeting-sessions.ts';
import { meetingKinds, meetingStates } from '../../../preload/contract/records/meeting-choices.ts';
import { failureOf, useRead } from '../../api.ts';
import { useGo } from '../../app/navigation.ts';
import { usePageStart } from '../../app/page-start.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FilterSearch } from '../../components/FilterSearch.tsx';
import { FilterBar, ListPage, PageHeader } from '../../components/PageHeader.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { SmallTable } from '../../components/SmallTable.tsx';
import { NoticeBox, StatusPill } from '../../components/StatusWord.tsx';
import { CouncilTabs } from './CouncilTabs.tsx';
import { lookOfMeeting, meetingPath, MeetingState, meetingsPath, membersPath, useSecretary, whenOf, wordOf } from './meeting-words.tsx';
import { MeetingDialog } from './MeetingDialog.tsx';
import css from './meetings.module.css';

const group = 'Hội đồng';

function Next({ row, onOpen }: { row: MeetingRow; onOpen: () => void }) {
  const { asOf } = useSecretary();
  const page = useRead('meetings.meeting', { id: row.id, asOf }, { keepPrevious: true }).data;
  return (
    <SectionCard title="Cuộc họp tới">
      <div className={css.next}>
        <div>
          <h3>{row.title}</h3>
          <p>
            {whenOf(row)} · {row.place}
          </p>
          {page && (
            <p className={css.quiet}>
              {row.items} nội dung, {page.clock.words}. {page.inviteBy.words}
            </p>
          )}
          <p className={css.pills}>
            <StatusPill status={lookOfMeeting(row.state)} word={wordOf(meetingStates, row.state)} />
            {page?.notes.map((one) => (
              <StatusPill key={one.code} status="expiring" word={one.words} />
            ))}
          </p>
        </div>
        <Button variant="filled" onClick={onOpen}>
          Mở chương trình
        </Button>
      </div>
    </SectionCard>
  );
}

const conclusionsOf = (row: MeetingRow) => {
  if (row.conclusions === 0) return '–';
  if (row.late > 0) return <b className={css.bad}>{`còn ${row.open}/${row.conclusions}, ${row.late} quá hạn`}</b>;
  return row.open === 0 ? `${row.conclusions}, đã xong` : `còn ${row.open}/${row.conclusions}`;
};

export function MeetingsPage() {
  const go = useGo();
  const { may, write, locked, today, asOf } = useSecretary();
  const [search, setSearch] = useState('');
  const [adding, setAdding] = useState(false);
  const { data, error } = useRead('meetings.list', { search: search.trim(), asOf }, { keepPrevious: true });
  const council = useRead('meetings.terms', { asOf }).data;
  const add = () => setAdding(true);
  usePageStart(meetingsPath);
  useShortcut('Ctrl+N Alt+N', add, { label: 'Thêm cuộc họp', group, when: write });
  if (error) return <EmptyState title="Chưa đọc được các cuộc họp" text={failureOf(error).message} />;
  const open = (row: MeetingRow) => go(meetingPath(row.id));
  const next = data?.rows.find((one) => one.id === data.next);
  const action = may && (
    <Button variant="filled" icon={<Add />} disabled={!!locked} title={locked} onClick={add}>
      Thêm cuộc họp
    </Button>
  );
  const noCouncil = council !== undefined && council.terms.length === 0;
  return (
    <ListPage
      head={
        <>
          <PageHeader title="Hội đồng" {...(data && { shown: data.rows.length, total: data.total })} actions={action} />
          <CouncilTabs active={meetingsPath} />
          {data !== undefined && data.total > 0 && (
            <FilterBar>
              <FilterSearch value={search} onChange={setSearch} label="Lọc theo tên, nơi, ngày họp" />
            </FilterBar>
          )}
        </>
      }
    >
      {!data || !council ? (
        <div className={css.waiting}>
          <SkeletonRows rows={8} />
        </div>
      ) : data.total === 0 ? (
        <EmptyState
          title={noCouncil ? 'Chưa có Hội đồng' : 'Chưa có cuộc họp nào'}
          text={
            noCouncil
              ? 'Ghi quyết định thành lập và thành viên trước; sau đó mỗi cuộc họp chỉ cần ngày và nơi họp.'
              : 'Chỉ cần ngày và nơi họp. Chương trình được đề xuất từ việc quá hạn, kết luận chưa xong và đề nghị của các cơ quan.'
          }
        >
          {noCouncil ? (
            <Button variant="filled" onClick={() => go(membersPath)}>
              Ghi nhiệm kỳ và thành viên
            </Button>
          ) : (
            action
          )}
        </EmptyState>
      ) : (
        <div className={css.list}>
          {next && search === '' && <Next row={next} onOpen={() => open(next)} />}
          {search === '' && data.notes.map((one) => <NoticeBox key={one.code + one.words} title={one.words} basis={one.basis} />)}
          <SectionCard title="Các cuộc họp" count={data.rows.length} flush>
            <SmallTable
              label="Các cuộc họp"
              rows={data.rows}
              rowId={(row) => row.id}
              onOpen={open}
              empty="Không có cuộc họp nào như vậy."
              columns={[
                { id: 'on', label: 'Ngày', width: 98, render: (row) => writeDay(row.on) },
                { id: 'title', label: 'Cuộc họp', render: (row) => <b>{row.title}</b> },
                { id: 'kind', label: 'Loại', width: 130, render: (row) => wordOf(meetingKinds, row.kind) },
                { id: 'place', label: 'Nơi họp', width: '22%', render: (row) => row.place },
                { id: 'state', label: 'Tình trạng', width: 190, render: (row) => <MeetingState state={row.state} /> },
                { id: 'open', label: 'Kết luận', width: 140, align: 'right', render: conclusionsOf },
              ]}
            />
          </SectionCard>
        </div>
      )}
      {adding && <MeetingDialog page={null} today={today} onDone={(id) => go(meetingPath(id))} onClose={() => setAdding(false)} />}
    </ListPage>
  );
}
