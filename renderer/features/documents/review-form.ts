// What a report of the review is asked with; it begins with this year up to today and the office's own signer.
import { useState } from 'react';
import type { ReviewAsk } from '../../../preload/contract/review-report.ts';
import { useRead } from '../../api.ts';

export type ReviewForm = Omit<ReviewAsk, 'addressees'> & { addressees: string };

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The form, once everything it begins with is known; `faults` has a sentence per field. */
export function useReviewForm(): {
  form: ReviewForm | null;
  faults: Record<string, string>;
  edit: (change: Partial<ReviewForm>) => void;
} {
  const { data: settings } = useRead('settings.get', {});
  const { data: me } = useRead('settings.me', {});
  const [own, setOwn] = useState<Partial<ReviewForm>>({});
  const form: ReviewForm | null =
    settings && me
      ? {
          from: `${me.today.slice(0, 4)}-01-01`,
          to: me.today,
          registers: ['training', 'technical-inspection'],
          addressees: `${settings.office.superior || 'Ủy ban nhân dân tỉnh'}\nBộ Nội vụ`,
          remarks: '',
          series: 'BC',
          symbol: `BC${settings.office.agencyShort ? `-${settings.office.agencyShort}` : ''}`,
          on: me.today,
          signerMode: settings.office.signerMode,
          signerPost: settings.office.signerPost,
          signerName: settings.office.signerName,
          ...own,
        }
      : null;
  const faults: Record<string, string> = {};
  if (form && !isDay(form.from)) faults.from = 'Ghi ngày đầu kỳ.';
  if (form && !isDay(form.to)) faults.to = 'Ghi ngày cuối kỳ.';
  if (form && !isDay(form.on)) faults.on = 'Ghi ngày của báo cáo.';
  if (form && form.registers.length === 0) faults.registers = 'Chọn ít nhất một sổ.';
  if (form && form.addressees.trim() === '') faults.addressees = 'Ghi nơi gửi.';
  if (form && form.series.trim() === '') faults.series = 'Ô này phải có chữ.';
  if (form && form.symbol.trim() === '') faults.symbol = 'Ghi phần sau dấu gạch chéo của số, ví dụ BC-SNV.';
  return { form, faults, edit: (change) => setOwn((now) => ({ ...now, ...change })) };
}
