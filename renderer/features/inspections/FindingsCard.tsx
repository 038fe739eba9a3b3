// The findings of a visit: state, deadline, the hint at a sanction, the files that prove a remedy, and its next step.
import Delete from '@mui/icons-material/DeleteOutlineRounded';
import Edit from '@mui/icons-material/EditOutlined';
import { useState } from 'react';
import type { Finding, RemedyStep } from '../../../preload/contract/inspection-findings.ts';
import { choiceWord, recheckOutcomes, remedyKinds } from '../../../preload/contract/records/visit-choices.ts';
import { api, failureOf } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { Button, LinkButton } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import { FindingDialog } from './FindingDialog.tsx';
import { RemedyDialog, SuspendDialog } from './RemedyDialog.tsx';
import { EvidenceFiles, useEvidence } from './use-evidence.tsx';
import { RemedyState, type VisitShown } from './visit-words.tsx';
import css from './visits.module.css';

const tell = (work: Promise<unknown>, words: string) =>
  void work.then(() => toastWithUndo(words)).catch((error: unknown) => toast(failureOf(error).message, { tone: 'error' }));

function Hint({ finding }: { finding: Finding }) {
  const { hint } = finding;
  const [open, setOpen] = useState(false);
  return (
    <div className={css.hint}>
      Gợi ý xử phạt: {hint.fine ? <b>{hint.fine}</b> : hint.decree}
      {hint.who[0] && `, thẩm quyền từ ${hint.who[0].post}`}
      {hint.suspension && `, kèm đình chỉ ${hint.suspension.min}–${hint.suspension.max} tháng`}{' '}
      <LinkButton aria-expanded={open} onClick={() => setOpen(!open)}>
        Vì sao?
      </LinkButton>
      {open && (
        <>
          <div>{hint.sum}</div>
          {hint.who.length > 0 && (
            <div>Thẩm quyền: {hint.who.map(({ post, power }) => `${post} (đến ${power.toLocaleString('vi-VN')} triệu)`).join('; ')}.</div>
          )}
          <small>{hint.basis.join(' · ')}</small>
        </>
      )}
    </div>
  );
}

/** The next step that is usual, and the other ones. */
const stepsOf = (finding: Finding): RemedyStep['kind'][] => (finding.state === 'closed' ? ['reopened'] : ['proof', 'recheck', 'closed']);

function FindingBlock({
  page,
  finding,
  mayWrite,
  today,
  onEdit,
}: {
  page: VisitShown;
  finding: Finding;
  mayWrite: boolean;
  today: string;
  onEdit: () => void;
}) {
  const [step, setStep] = useState<RemedyStep['kind'] | null>(null);
  const [suspending, setSuspending] = useState(false);
  const add = useEvidence(page.row.id, finding.id, finding.what, mayWrite);
  return (
    <section className={`${css.finding} ${add.over ? css.drop : ''}`} aria-label={finding.what} {...add.target}>
      <header>
        <b>{finding.what}</b>
        <RemedyState state={finding.state} />
        {mayWrite && (
          <span>
            <IconButton size={24} label={`Sửa tồn tại: ${finding.what}`} onClick={onEdit}>
              <Edit />
            </IconButton>
            <IconButton
              size={24}
              tone="danger"
              label={`Xóa tồn tại: ${finding.what}`}
              onClick={() => tell(api.inspections.removeFinding({ id: finding.id }), 'Đã xóa tồn tại')}
            >
              <Delete />
            </IconButton>
          </span>
        )}
      </header>
      <div className={css.facts}>
        {finding.basis && <span>{finding.basis}</span>}
        {finding.startedOn && (
          <span>
            Vi phạm từ {writeDay(finding.startedOn)}
            {finding.endedOn ? ` đến ${writeDay(finding.endedOn)}` : ', còn tiếp diễn'}
          </span>
        )}
        <span>{finding.dueOn ? `Hạn khắc phục ${writeDay(finding.dueOn)}` : 'Chưa đặt hạn khắc phục'}</span>
        {finding.owner && <span>Theo dõi: {finding.owner}</span>}
      </div>
      <Hint finding={finding} />
      {finding.steps.length > 0 && (
        <ul className={css.life}>
          {finding.steps.map((one, at) => (
            <li key={one.id}>
              <time dateTime={one.on}>{writeDay(one.on)}</time>
              <div>
                <b>
                  {choiceWord(remedyKinds, one.kind)}
                  {one.outcome && `: ${choiceWord(recheckOutcomes, one.outcome).toLocaleLowerCase('vi')}`}
                </b>
                {(one.officer || one.note) && <p>{[one.officer, one.note].filter(Boolean).join(' · ')}</p>}
              </div>
              {mayWrite && at === finding.steps.length - 1 && (
                <IconButton
                  size={24}
                  tone="danger"
                  label={`Xóa “${choiceWord(remedyKinds, one.kind)}” ngày ${writeDay(one.on)}`}
                  onClick={() => tell(api.inspections.removeRemedy({ finding: finding.id, step: one.id }), 'Đã xóa việc khắc phục')}
                >
                  <Delete />
                </IconButton>
              )}
            </li>
          ))}
        </ul>
      )}
      <EvidenceFiles files={finding.evidence} mayWrite={mayWrite} />
      {mayWrite && (
        <div className={css.steps}>
          {add.picker}
          <Button size={28} disabled={add.running} onClick={add.choose}>
            Thêm tệp
          </Button>
          {finding.hint.suspension && finding.suspended === null && (
            <Button size={28} onClick={() => setSuspending(true)}>
              Ghi đình chỉ
            </Button>
          )}
          {stepsOf(finding).map((kind) => (
            <Button key={kind} size={28} onClick={() => setStep(kind)}>
              {choiceWord(remedyKinds, kind)}
            </Button>
          ))}
        </div>
      )}
      {step && <RemedyDialog finding={finding} kind={step} today={today} onClose={() => setStep(null)} />}
      {suspending && <SuspendDialog page={page} finding={finding} today={today} onClose={() => setSuspending(false)} />}
    </section>
  );
}

interface FindingsCardProps {
  page: VisitShown;
  mayWrite: boolean;
  today: string;
  onAdd: () => void;
}

export function FindingsCard({ page, mayWrite, today, onAdd }: FindingsCardProps) {
  const [editing, setEditing] = useState<Finding | null>(null);
  return (
    <SectionCard
      id="ton-tai"
      title="Tồn tại và khắc phục"
      count={page.findings.length}
      action={mayWrite && <LinkButton onClick={onAdd}>Ghi tồn tại (T)</LinkButton>}
      flush
    >
      <div className={css.findings}>
        {page.findings.map((finding) => (
          <FindingBlock
            key={finding.id}
            page={page}
            finding={finding}
            mayWrite={mayWrite}
            today={today}
            onEdit={() => setEditing(finding)}
          />
        ))}
        {page.findings.length === 0 && <p className={css.finding}>Chưa ghi tồn tại nào.</p>}
      </div>
      {editing && <FindingDialog page={page} finding={editing} item={null} today={today} onClose={() => setEditing(null)} />}
    </SectionCard>
  );
}
