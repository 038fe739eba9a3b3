// "Phạm vi ảnh hưởng" of a body: certificates of the days on which it might not train, whom they touch, as Excel and as letters.
import { useState } from 'react';
import type { BlastAsk } from '../../../preload/contract/blast-radius.ts';
import { records } from '../../../preload/contract/records/index.ts';
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import { api, failureOf, useRead } from '../../api.ts';
import { useGo, usePlace } from '../../app/navigation.ts';
import { usePageStart } from '../../app/page-start.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ExportIcon } from '../../components/icons.tsx';
import { RecordHeader } from '../../components/RecordHeader.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { LettersDialog } from '../documents/LettersDialog.tsx';
import { useFileJob } from '../../app/use-file-job.ts';
import { useMe } from '../../app/may-write.ts';
import { useAsOf } from '../../app/as-of.ts';
import { BlastEmployers } from './BlastEmployers.tsx';
import { BlastIssuers } from './BlastIssuers.tsx';
import { type BlastForm, BlastWindow } from './BlastWindow.tsx';
import css from './blast-radius.module.css';

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
const faultsOf = ({ from, to }: BlastForm) => ({
  ...(from !== '' && !isDay(from) && { from: 'Ngày chưa đúng.' }),
  ...(to !== '' && !isDay(to) && { to: 'Ngày chưa đúng.' }),
  ...(isDay(from) && isDay(to) && to < from && { to: 'Ngày kết thúc đứng trước ngày bắt đầu.' }),
});
const step = 100;

export function BlastRadiusPage() {
  const { register = 'training', id = '' } = usePlace().params;
  const go = useGo();
  const { asOf, today } = useAsOf();
  const { mayWrite } = useMe();
  const [form, setForm] = useState<BlastForm>({ from: '', to: '', days: 'bad' });
  const [turned, setTurned] = useState<{ include: string[]; exclude: string[] }>({ include: [], exclude: [] });
  const [limit, setLimit] = useState(step);
  const [writing, setWriting] = useState<'blastEmployer' | 'blastProvider' | null>(null);
  const { start, running } = useFileJob();
  const faults: Record<string, string> = faultsOf(form);
  const ask: BlastAsk = { id, asOf, from: form.from || null, to: form.to || null, days: form.days, ...turned };
  const sound = Object.keys(faults).length === 0;
  const { data, error } = useRead(
    'licensing.blastRadius',
    { ...ask, register: register as RegisterName, limit },
    { enabled: sound, keepPrevious: true },
  );
  const record = records[register as RegisterName];
  const back = () => go(`/so-bo/${register}/${id}`);
  usePageStart(id);
  useShortcut('Escape', back, { label: 'Trở lại hồ sơ', group: 'Phạm vi ảnh hưởng' });
  if (error && !data) return <EmptyState title="Không mở được phạm vi ảnh hưởng" text={failureOf(error).message} />;
  if (!data)
    return (
      <div className={css.columns}>
        <SkeletonRows rows={12} />
      </div>
    );
  const { counts } = data;
  const n = (value: number) => value.toLocaleString('vi');
  const turn = ({ fold, match }: { fold: string; match: string }) =>
    setTurned((now) => {
      const list = match === 'exact' ? 'exclude' : 'include';
      return { ...now, [list]: now[list].includes(fold) ? now[list].filter((one) => one !== fold) : [...now[list], fold] };
    });
  const none = counts.certificates === 0 || !sound;
  const actions = data.unknown === null && (
    <>
      <Button
        icon={<ExportIcon />}
        disabled={none || running}
        onClick={() => void start((call) => api.licensing.blastRadiusExcel(ask, call), 'Đã xuất phạm vi ảnh hưởng')}
      >
        Xuất Excel
      </Button>
      {mayWrite && (
        <>
          <Button disabled={none} onClick={() => setWriting('blastProvider')}>
            Công văn gửi tổ chức
          </Button>
          <Button variant="filled" disabled={none || data.employerIds.length === 0} onClick={() => setWriting('blastEmployer')}>
            Công văn gửi đơn vị
          </Button>
        </>
      )}
    </>
  );
  return (
    <>
      <RecordHeader
        crumbs={[{ label: 'Sổ bộ' }, { label: record.label, onGo: () => go(`/so-bo/${register}`) }, { label: data.name, onGo: back }]}
        title="Phạm vi ảnh hưởng"
        facts={
          data.unknown === null
            ? [
                ['Chứng nhận', <b key="c">{n(counts.certificates)}</b>],
                ['Người', <b key="p">{n(counts.people)}</b>],
                ['Đơn vị', <b key="e">{n(counts.employers)}</b>],
                ['Người có giấy còn hạn', n(counts.valid)],
                ['Người sẽ không còn huấn luyện', n(counts.lose)],
                ['Đơn vị sẽ thiếu người', n(counts.gaps)],
              ]
            : []
        }
        actions={actions}
      />
      {data.unknown !== null ? (
        <EmptyState title="Chưa tính được phạm vi ảnh hưởng" text={data.unknown}>
          <Button onClick={back}>Về hồ sơ</Button>
        </EmptyState>
      ) : (
        <div className={css.columns}>
          <div className={css.column}>
            <BlastEmployers
              employers={data.employers}
              all={counts.employers}
              day={data.day}
              onOpen={(to, row) => go(`/so-bo/${to}/${row}`)}
              onMore={() => setLimit((now) => Math.min(2000, now + step))}
            />
          </div>
          <div className={css.column}>
            <BlastWindow
              form={form}
              faults={faults}
              today={today}
              periods={data.periods}
              onEdit={(change) => setForm((now) => ({ ...now, ...change }))}
            />
            <BlastIssuers issuers={data.issuers} undated={data.undated} onTurn={turn} />
            <SectionCard title="Vì sao?">
              <p>
                Chứng nhận cấp trong ngày tổ chức, hoặc nhóm huấn luyện ghi trên chứng nhận, không được hoạt động. Kết quả chỉ bị hủy theo
                quyết định của người có thẩm quyền.
              </p>
              {data.basis.map(({ source, words }) => (
                <p key={words} className={css.quiet}>
                  <b>{source}</b>: {words}
                </p>
              ))}
            </SectionCard>
          </div>
        </div>
      )}
      {writing && (
        <LettersDialog
          view={{ register: writing === 'blastEmployer' ? 'enterprise' : 'training', search: '', filters: [], sort: [], asOf }}
          ids={writing === 'blastEmployer' ? data.employerIds : [id]}
          preset={{ purpose: writing, blast: ask }}
          onClose={() => setWriting(null)}
        />
      )}
    </>
  );
}
