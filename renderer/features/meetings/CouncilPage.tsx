// The council of a day: its term with the decision, who sits in which role, who came and went.
import Add from '@mui/icons-material/AddRounded';
import Edit from '@mui/icons-material/EditOutlined';
import { useState, type KeyboardEvent } from 'react';
import type { Member } from '../../../preload/contract/meeting-council.ts';
import { councilRoles, seals } from '../../../preload/contract/records/meeting-choices.ts';
import { api, failureOf, useRead } from '../../api.ts';
import { useFileJob } from '../../app/use-file-job.ts';
import { usePageStart } from '../../app/page-start.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { toast } from '../../app/toasts.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ExportIcon } from '../../components/icons.tsx';
import { ListPage, PageHeader } from '../../components/PageHeader.tsx';
import { FactList } from '../../components/PeekPanel.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { SmallTable } from '../../components/SmallTable.tsx';
import { NoticeBox } from '../../components/StatusWord.tsx';
import { CouncilTabs } from './CouncilTabs.tsx';
import { MemberDialog } from './MemberDialog.tsx';
import { agencyWords, membersPath, useSecretary, wordOf } from './meeting-words.tsx';
import { TermDialog } from './TermDialog.tsx';
import { told } from './told.ts';
import css from './meetings.module.css';

type Asked = { of: 'term'; fresh: boolean } | { of: 'member'; member: Member | null };

const span = ({ from, to }: Pick<Member, 'from' | 'to'>) => (to === null ? `từ ${writeDay(from)}` : `${writeDay(from)} – ${writeDay(to)}`);

export function CouncilPage() {
  const { may, write, locked, today, asOf } = useSecretary();
  const [picked, setPicked] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const terms = useRead('meetings.terms', { asOf }, { keepPrevious: true });
  const { data, error } = useRead('meetings.council', { asOf, term: picked }, { keepPrevious: true });
  const book = useFileJob();
  usePageStart(membersPath);
  const group = 'Thành viên Hội đồng';
  const term = data?.term ?? null;
  const addMember = () => setAsked(term ? { of: 'member', member: null } : { of: 'term', fresh: true });
  useShortcut('Ctrl+N Alt+N', addMember, { label: term ? 'Thêm thành viên' : 'Thêm nhiệm kỳ', group, when: write });
  const members = data?.members ?? [];
  const sitting = members.filter((one) => one.sits === 'yes').length;
  /** Alt and an arrow move the row that has the keys. */
  const keys = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const row = event.target instanceof HTMLElement ? event.target.closest('tr') : null;
    if (!event.altKey || step === 0 || !row || !write || !term) return;
    event.preventDefault();
    event.stopPropagation();
    const at = row.sectionRowIndex;
    const [one] = members.slice(at, at + 1);
    const [other] = members.slice(Math.max(0, at + step), at + step + 1);
    if (!one || !other) return;
    if (one.role !== other.role)
      return toast(
        `${wordOf(councilRoles, one.role)} và ${wordOf(councilRoles, other.role).toLocaleLowerCase('vi')} xếp theo vai trò; thứ tự chỉ đổi trong cùng vai trò.`,
      );
    const order = members.map((each) => each.id).filter((each) => each !== one.id);
    order.splice(at + step, 0, one.id);
    void told(api.meetings.placeMembers({ term: term.id, members: order }), `Đã xếp ${one.name} thứ ${at + step + 1}`);
  };
  const toExcel = () =>
    void book.start((call) => api.meetings.exportMembers({ asOf, term: term?.id ?? null }, call), 'Đã xuất danh sách thành viên');
  useShortcut('Ctrl+E', toExcel, { label: 'Xuất Excel danh sách thành viên', group, when: term !== null });
  const actions = (
    <>
      {term && (
        <Button icon={<ExportIcon />} disabled={book.running || members.length === 0} onClick={toExcel}>
          Xuất Excel
        </Button>
      )}
      {may && terms.data && terms.data.terms.length > 0 && (
        <Button disabled={!!locked} title={locked} onClick={() => setAsked({ of: 'term', fresh: true })}>
          Thêm nhiệm kỳ
        </Button>
      )}
      {may && term && (
        <Button variant="filled" icon={<Add />} disabled={!!locked} title={locked} onClick={addMember}>
          Thêm thành viên
        </Button>
      )}
    </>
  );
  const failed = error ?? terms.error;
  if (failed) return <EmptyState title="Chưa đọc được Hội đồng" text={failureOf(failed).message} />;
  return (
    <ListPage
      head={
        <>
          <PageHeader title="Thành viên Hội đồng" {...(term && { shown: sitting, total: members.length })} actions={actions} />
          <CouncilTabs active={membersPath} />
        </>
      }
    >
      {!data || !terms.data ? (
        <div className={css.waiting}>
          <SkeletonRows rows={10} />
        </div>
      ) : !term ? (
        <EmptyState
          title={terms.data.terms.length === 0 ? 'Chưa có nhiệm kỳ nào' : 'Ngày này không thuộc nhiệm kỳ nào'}
          text="Nhiệm kỳ bắt đầu bằng quyết định thành lập Hội đồng; rồi thêm thành viên với cơ quan, chức vụ, vai trò và thời gian."
        >
          {may && (
            <Button variant="filled" disabled={!!locked} title={locked} onClick={() => setAsked({ of: 'term', fresh: true })}>
              Thêm nhiệm kỳ
            </Button>
          )}
          {terms.data.terms.map((one) => (
            <Button key={one.id} onClick={() => setPicked(one.id)}>
              Xem nhiệm kỳ từ {writeDay(one.from)}
            </Button>
          ))}
        </EmptyState>
      ) : (
        <div className={css.list}>
          {data.notes.map((one) => (
            <NoticeBox key={one.code + one.words} title={one.words} basis={one.basis} />
          ))}
          <SectionCard
            title="Nhiệm kỳ"
            action={
              <span className={css.deeds}>
                {terms.data.terms.length > 1 && (
                  <span className={css.tool}>
                    <Choice
                      small
                      label="Nhiệm kỳ"
                      value={term.id}
                      options={terms.data.terms.map((one) => ({ value: one.id, label: `${span(one)}, ${one.members} thành viên` }))}
                      onChange={(next) => setPicked(next || null)}
                    />
                  </span>
                )}
                {may && (
                  <Button
                    size={28}
                    icon={<Edit />}
                    disabled={!!locked}
                    title={locked}
                    onClick={() => setAsked({ of: 'term', fresh: false })}
                  >
                    Sửa nhiệm kỳ
                  </Button>
                )}
              </span>
            }
          >
            <FactList
              facts={[
                ['Tên', term.name],
                [
                  'Quyết định',
                  [term.decisionNumber, term.decisionOn && `ngày ${writeDay(term.decisionOn)}`, term.decisionBy].filter(Boolean).join(', '),
                ],
                ['Thời gian', span(term)],
                ['Con dấu', term.seal === 'agency' ? `${wordOf(seals, term.seal)}: ${term.sealAgency ?? ''}` : wordOf(seals, term.seal)],
                ['Người ký', members.find((one) => one.id === term.signer)?.name ?? 'Chủ tịch Hội đồng'],
              ]}
            />
          </SectionCard>
          <SectionCard
            title="Thành viên"
            count={sitting === members.length ? sitting : `${sitting} / ${members.length}`}
            action={
              write && members.length > 1 ? (
                <small>
                  <kbd>Alt</kbd> <kbd>↑</kbd> <kbd>↓</kbd> đổi thứ tự
                </small>
              ) : undefined
            }
            flush
          >
            <div onKeyDownCapture={keys}>
              <SmallTable
                label="Thành viên"
                rows={members}
                rowId={(row) => row.id}
                onOpen={(member) => write && setAsked({ of: 'member', member })}
                empty="Chưa có thành viên nào. Thêm Chủ tịch trước, rồi các Phó Chủ tịch, ủy viên, thư ký."
                columns={[
                  { id: 'n', label: 'TT', width: 36, align: 'right', render: (row) => members.indexOf(row) + 1 },
                  {
                    id: 'name',
                    label: 'Họ và tên',
                    width: '20%',
                    render: (row) => (
                      <span className={row.sits === 'no' ? css.quiet : undefined}>
                        <b>{row.name}</b>
                        {row.sits === 'no' && ', không tham gia'}
                      </span>
                    ),
                  },
                  { id: 'role', label: 'Vai trò', width: 170, render: (row) => wordOf(councilRoles, row.role) },
                  { id: 'post', label: 'Chức vụ', width: '18%', render: (row) => row.post ?? '–' },
                  { id: 'agency', label: 'Cơ quan', render: (row) => agencyWords(row.shown, row.agency) || '–' },
                  { id: 'span', label: 'Thời gian', width: 170, align: 'right', render: span },
                ]}
              />
            </div>
          </SectionCard>
        </div>
      )}
      {asked?.of === 'term' && (
        <TermDialog
          term={asked.fresh ? null : term}
          members={asked.fresh ? [] : members}
          today={today}
          onDone={(id) => {
            setPicked(id);
            setAsked(null);
          }}
          onClose={() => setAsked(null)}
        />
      )}
      {asked?.of === 'member' && term && <MemberDialog term={term} member={asked.member} today={today} onClose={() => setAsked(null)} />}
    </ListPage>
  );
}
