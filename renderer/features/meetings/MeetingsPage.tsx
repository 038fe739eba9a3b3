// "Hội đồng": the next meeting with what it waits for, and all meetings before and after it.
import Add from '@mui/icons-material/AddRounded';
import { useMemo, useState } from 'react';
import type { MeetingRow } from '../../../preload/contract/meeting-sessions.ts';
import { meetingKinds, meetingStates } from '../../../preload/contract/records/meeting-choices.ts';
import { api, failureOf, useRead } from '../../api.ts';
import { type ListMemory, useListMemory } from '../../app/list-memory.ts';
import { useGo } from '../../app/navigation.ts';
import { usePageStart } from '../../app/page-start.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { useFileJob } from '../../app/use-file-job.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import { NoticeBox, StatusPill } from '../../components/StatusWord.tsx';
import { meetingColumns } from './council-columns.tsx';
import type { Chip } from '../../components/AskedBar.tsx';
import { CouncilList } from './CouncilList.tsx';
import { lookOfMeeting, meetingPath, meetingsPath, membersPath, optionsOf, useSecretary, whenOf, wordOf } from './meeting-words.tsx';
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

const chips: readonly Chip[] = [
  { column: 'kind', label: 'Loại', kind: 'set', options: optionsOf(meetingKinds) },
  { column: 'state', label: 'Tình trạng', kind: 'set', options: optionsOf(meetingStates) },
  { column: 'on', label: 'Ngày', kind: 'date' },
];

export function MeetingsPage() {
  const [memory] = useListMemory('meeting');
  return memory && <Meetings memory={memory} />;
}

function Meetings({ memory }: { memory: ListMemory }) {
  const go = useGo();
  const { may, write, locked, today, asOf } = useSecretary();
  const { search, filters, sort } = memory;
  const [adding, setAdding] = useState(false);
  const input = useMemo(() => ({ search: search.trim(), filters: [...filters], sort: [...sort], asOf }), [search, filters, sort, asOf]);
  const { data, error } = useRead('meetings.list', input, { keepPrevious: true });
  // The next meeting stands above the list, whatever the list is asked for.
  const whole = useRead('meetings.list', { asOf }, { keepPrevious: true }).data;
  const council = useRead('meetings.terms', { asOf }).data;
  const { start, running } = useFileJob();
  const add = () => setAdding(true);
  usePageStart(meetingsPath);
  useShortcut('Ctrl+N Alt+N', add, { label: 'Thêm cuộc họp', group, when: write });
  if (error) return <EmptyState title="Chưa đọc được các cuộc họp" text={failureOf(error).message} />;
  const open = (row: MeetingRow) => go(meetingPath(row.id));
  const next = whole?.rows.find((one) => one.id === whole.next);
  const action = may && (
    <Button variant="filled" icon={<Add />} disabled={!!locked} title={locked} onClick={add}>
      Thêm cuộc họp
    </Button>
  );
  const noCouncil = council !== undefined && council.terms.length === 0;
  const asked = search.trim() !== '' || filters.length > 0;
  const notes = asked ? [] : (data?.notes ?? []);
  return (
    <>
      <CouncilList
        list="meeting"
        memory={memory}
        title="Hội đồng"
        active={meetingsPath}
        data={council && data}
        columns={meetingColumns}
        chips={chips}
        today={today}
        searchLabel="Lọc theo tên, nơi, ngày họp"
        action={action}
        exporting={running}
        onExport={() => void start((call) => api.meetings.exportMeetings(input, call), 'Đã xuất danh sách cuộc họp')}
        onOpen={open}
        above={
          !asked &&
          (next || notes.length > 0) && (
            <div className={css.above}>
              {next && <Next row={next} onOpen={() => open(next)} />}
              {notes.map((one) => (
                <NoticeBox key={one.code + one.words} title={one.words} basis={one.basis} />
              ))}
            </div>
          )
        }
        nothing={
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
        }
        foot="Enter để mở cuộc họp."
      />
      {adding && <MeetingDialog page={null} today={today} onDone={(id) => go(meetingPath(id))} onClose={() => setAdding(false)} />}
    </>
  );
}
