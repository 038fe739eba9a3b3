// "Báo cáo rà soát": the period and the registers at the left, the report as it will be at the right; those made before below.
import { useState } from 'react';
import type { ReviewAsk } from '../../../preload/contract/review-report.ts';
import { records } from '../../../preload/contract/records/index.ts';
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import { api, failureOf, useJob, useRead } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { bridge } from '../../bridge.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { DateBox } from '../../components/DateBox.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Field } from '../../components/Field.tsx';
import { PaperPage } from '../../components/PaperPage.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { troubleOf } from '../../app/job-words.ts';
import { ReviewsMade } from './ReviewsMade.tsx';
import { useReviewForm } from './review-form.ts';
import css from './documents.module.css';

const reviewed: readonly RegisterName[] = ['training', 'technical-inspection', 'monitoring', 'health-exam'];

export function ReviewDialog({ onClose }: { onClose: () => void }) {
  const { form, faults, edit } = useReviewForm();
  const job = useJob();
  const [trouble, setTrouble] = useState<string | null>(null);
  const sound = form !== null && Object.keys(faults).length === 0;
  const ask = form && {
    ...form,
    addressees: form.addressees
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  };
  const { data, error } = useRead('documents.reviewPreview', ask as ReviewAsk, { enabled: sound, keepPrevious: true });
  const refusal = error ? failureOf(error) : null;
  const told = (name: string) => faults[name] ?? refusal?.fields?.[name];
  const write = async (as: 'word' | 'pdf', issue: 'yes' | 'no') => {
    if (!ask) return;
    setTrouble(null);
    try {
      const made = await job.run((call) => api.documents.reviewReport({ ...ask, as, issue }, call));
      await bridge.saveFile(made.token, made.name);
      toast(made.number === null ? 'Đã soạn báo cáo rà soát' : `Đã phát hành báo cáo số ${made.number}`);
      if (issue === 'yes') onClose();
    } catch (problem) {
      setTrouble(troubleOf(problem));
    }
  };
  const busy = !sound || !data || refusal !== null || job.running;
  const actions = (
    <>
      <Button onClick={onClose} disabled={job.running}>
        Để sau
      </Button>
      <Button disabled={busy} onClick={() => void write('pdf', 'no')}>
        Soạn, lấy PDF
      </Button>
      <Button disabled={busy} onClick={() => void write('word', 'no')}>
        Soạn, lấy Word
      </Button>
      <Button variant="filled" disabled={busy} onClick={() => void write('word', 'yes')}>
        Phát hành, số {String(data?.next ?? 1).padStart(2, '0')}
      </Button>
    </>
  );
  const refused = trouble ?? (refusal && !refusal.fields ? refusal.message : null);
  const box = (name: 'series' | 'symbol' | 'signerMode' | 'signerPost' | 'signerName', label: string) => (
    <Field label={label} error={told(name)}>
      <TextBox name={name} value={form?.[name] ?? ''} onChange={(value) => edit({ [name]: value })} />
    </Field>
  );
  return (
    <Dialog
      open
      title="Báo cáo rà soát đơn vị dịch vụ"
      subtitle="Gửi Ủy ban nhân dân tỉnh và Bộ, theo Kế hoạch 224/KH-UBND"
      onClose={onClose}
      actions={actions}
      width={1080}
      dismissible={!job.running}
      note={
        refused && (
          <span role="alert" className={css.refused}>
            {refused}
          </span>
        )
      }
    >
      <div className={css.round}>
        <div className={css.side}>
          {form ? (
            <>
              <div className={css.pair}>
                <Field label="Từ ngày" error={told('from')}>
                  <DateBox value={form.from} today={form.on} onChange={(from) => edit({ from })} />
                </Field>
                <Field label="Đến ngày" error={told('to')}>
                  <DateBox value={form.to} today={form.on} onChange={(to) => edit({ to })} />
                </Field>
              </div>
              <Field label="Sổ được rà soát" error={told('registers')}>
                <div className={css.registers}>
                  {reviewed.map((register) => (
                    <Checkbox
                      key={register}
                      checked={form.registers.includes(register)}
                      onClick={() => edit({ registers: reviewed.filter((one) => (one === register) !== form.registers.includes(one)) })}
                    >
                      {records[register].label}
                    </Checkbox>
                  ))}
                </div>
              </Field>
              <Field label="Kính gửi, mỗi nơi một dòng" error={told('addressees')}>
                <TextBox name="addressees" rows={2} value={form.addressees} onChange={(addressees) => edit({ addressees })} />
              </Field>
              <Field label="Đánh giá, kiến nghị" hint="Mỗi đoạn một dòng; để trống thì bỏ mục này.">
                <TextBox name="remarks" rows={3} value={form.remarks} onChange={(remarks) => edit({ remarks })} />
              </Field>
              <div className={css.pair}>
                {box('series', 'Dãy số')}
                {box('symbol', 'Ký hiệu')}
                <Field label="Ngày báo cáo" error={told('on')}>
                  <DateBox value={form.on} today={form.on} onChange={(on) => edit({ on })} />
                </Field>
                {box('signerMode', 'Thể thức ký')}
                {box('signerPost', 'Chức vụ')}
                {box('signerName', 'Người ký')}
              </div>
              <ReviewsMade />
            </>
          ) : (
            <SkeletonRows rows={8} />
          )}
        </div>
        <div className={css.paper} tabIndex={0} role="region" aria-label="Xem trước">
          {data && <PaperPage page={data.page} label="Báo cáo rà soát" />}
        </div>
      </div>
    </Dialog>
  );
}
