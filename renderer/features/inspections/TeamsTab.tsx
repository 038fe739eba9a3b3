// Teams of a plan and the inspectors: who goes, how many days each has to do, on which days he cannot.
import { useState } from 'react';
import { v7 } from 'uuid';
import { teamRoles } from '../../../preload/contract/inspection-plans.ts';
import { api, failureOf } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { Button, LinkButton } from '../../components/Button.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import type { PlanPageData } from './PlanCalendar.tsx';
import { stretch } from './plan-words.tsx';
import { LeaveDialog, OfficerDialog, TeamDialog } from './TeamDialogs.tsx';
import css from './plans.module.css';

type Asked = { kind: 'team'; id: string | null } | { kind: 'officer'; id: string | null } | { kind: 'leave'; officer: string };

export function TeamsTab({ page, mayPlan }: { page: PlanPageData; mayPlan: boolean }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const name = (officer: string) => page.officers.find((one) => one.id === officer)?.name ?? '';
  const close = () => setAsked(null);
  const act = async (work: () => Promise<unknown>, words: string) => {
    try {
      await work();
      await toastWithUndo(words);
    } catch (error) {
      toast(failureOf(error).message, { tone: 'error' });
    }
  };
  const add = (kind: 'team' | 'officer', words: string) =>
    mayPlan && (
      <Button size={28} onClick={() => setAsked({ kind, id: null })}>
        {words}
      </Button>
    );
  return (
    <div className={css.columns}>
      <SectionCard title="Đoàn kiểm tra" count={page.teams.length} action={add('team', 'Lập đoàn')}>
        {page.teams.length === 0 && <p>Chưa có đoàn nào.</p>}
        {page.teams.map((team) => (
          <div key={team.id} className={css.line}>
            <span>
              {team.name}
              <small>
                {team.members
                  .map((one) => `${name(one.officer)} (${teamRoles.find((role) => role.code === one.role)?.label.toLocaleLowerCase('vi')})`)
                  .join(', ') || 'chưa có ai'}
              </small>
            </span>
            {mayPlan && (
              <span className={css.deeds}>
                <LinkButton aria-label={`Sửa ${team.name}`} onClick={() => setAsked({ kind: 'team', id: team.id })}>
                  Sửa
                </LinkButton>
                <LinkButton
                  aria-label={`Xóa ${team.name}`}
                  onClick={() => void act(() => api.inspections.removeTeam({ id: team.id, plan: page.id }), `Đã xóa ${team.name}`)}
                >
                  Xóa
                </LinkButton>
              </span>
            )}
          </div>
        ))}
      </SectionCard>
      <SectionCard title="Người đi kiểm tra" count={page.officers.length} action={add('officer', 'Thêm người')}>
        {page.officers.length === 0 && <p>Chưa có ai trong danh sách.</p>}
        {page.officers.map((officer) => {
          const { days = 0, most = null } = page.capacity.find((one) => one.officer === officer.id) ?? {};
          return (
            <div key={officer.id} className={css.line}>
              <span>
                {officer.name}
                <small>
                  {[
                    officer.post,
                    `${days}${most === null ? '' : ` / ${most}`} ngày làm việc trong năm`,
                    most !== null && days > most && 'quá sức',
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
                {page.leaves
                  .filter((one) => one.officer === officer.id)
                  .map((one) => (
                    <small key={one.id}>
                      Vắng {stretch(one.from, one.to)}
                      {one.note && `, ${one.note}`}{' '}
                      {mayPlan && (
                        <LinkButton
                          aria-label={`Xóa ngày vắng ${stretch(one.from, one.to)}`}
                          onClick={() => void act(() => api.inspections.removeLeave({ id: one.id }), 'Đã xóa ngày vắng')}
                        >
                          Xóa
                        </LinkButton>
                      )}
                    </small>
                  ))}
              </span>
              {mayPlan && (
                <span className={css.deeds}>
                  <LinkButton
                    aria-label={`Ghi ngày vắng của ${officer.name}`}
                    onClick={() => setAsked({ kind: 'leave', officer: officer.id })}
                  >
                    Ghi ngày vắng
                  </LinkButton>
                  <LinkButton aria-label={`Sửa ${officer.name}`} onClick={() => setAsked({ kind: 'officer', id: officer.id })}>
                    Sửa
                  </LinkButton>
                </span>
              )}
            </div>
          );
        })}
      </SectionCard>
      {asked?.kind === 'team' && <TeamDialog page={page} id={asked.id ?? v7()} onClose={close} />}
      {asked?.kind === 'officer' && <OfficerDialog page={page} id={asked.id ?? v7()} onClose={close} />}
      {asked?.kind === 'leave' && <LeaveDialog page={page} officer={asked.officer} onClose={close} />}
    </div>
  );
}
