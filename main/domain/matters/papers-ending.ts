// Papers that end soon: whom to remind, and until when (NĐ 44/2016; under notification NQ 66.18/2026 Phụ lục I.4 B.III).
import { addDays } from '../dates/plain-date.ts';
import type { WorkingCalendar } from '../dates/working-days.ts';
import { lastNoticeDay } from '../notices/notice-days.ts';
import { ruleOn, type RuleRow } from '../rules/holding.ts';
import { endingRows, inForce, type ProviderFacts, type ProviderRegister } from './provider-registers.ts';
import { type Offer, weights, widestLead } from './matter.ts';
import { counted, shortDay } from './short-day.ts';

const paperWords: Record<string, string> = { certificate: 'giấy chứng nhận', notice: 'thông báo', declaration: 'công bố' };

interface Duty {
  due: string;
  /** What has to be done by then. */
  how: string;
  basis: string;
}

/** Under notification a body whose paper ends must notify so many full working days before it goes on. */
const noticeDuty = (last: string, rules: readonly RuleRow[], calendar: WorkingCalendar): Duty | null => {
  const start = addDays(last, 1);
  const rule = ruleOn(rules, 'training.regime', start)?.value === 'TRAIN_NOTIFY' ? ruleOn(rules, 'training.notice.start', start) : null;
  const days = Number(rule?.value);
  if (!rule || !Number.isInteger(days)) return null;
  return {
    due: lastNoticeDay(start, days, calendar),
    how: `thông báo trước ${String(days).padStart(2, '0')} ngày làm việc`,
    basis: rule.source,
  };
};

const renewalDuty = (register: ProviderRegister, last: string, day: string, rules: readonly RuleRow[]): Duty | null => {
  const rule = ruleOn(rules, `credential.renewal.${register}`, day);
  const days = Number(rule?.value);
  if (!rule || !Number.isInteger(days)) return null;
  return { due: addDays(last, -days), how: `nộp hồ sơ trước ${days} ngày`, basis: rule.source };
};

const dutyOf = (register: ProviderRegister, last: string, day: string, rules: readonly RuleRow[], calendar: WorkingCalendar): Duty =>
  (register === 'training' ? noticeDuty(last, rules, calendar) : null) ??
  renewalDuty(register, last, day, rules) ?? { due: last, how: '', basis: '' };

/** One matter per register and kind of paper, within the widest lead time of the kind; due by the one that ends first. */
export const papersEnding: Offer<ProviderFacts> = ({ words, endings, first, calendar }, day, rules) =>
  Object.entries(inForce).flatMap(([status, { lead }]) => {
    const until = addDays(day, widestLead(rules, lead, day));
    const mine = endings.filter((one) => one.status === status && one.on <= until);
    const last = mine[0]?.on;
    if (words.ends === 'no' || last === undefined) return [];
    const count = mine.reduce((sum, one) => sum + one.n, 0);
    const { due, how, basis } = dutyOf(words.register, last, day, rules, calendar);
    const soonest = `${count > 1 ? 'Sớm nhất' : 'Hết hạn'} ${shortDay(last, day)}: ${first.get(status) ?? words.noun}`;
    return [
      {
        key: `ending:${words.register}:${lead}`,
        topic: lead as 'certificate',
        title: `Nhắc ${counted(count)} ${words.noun} sắp hết hạn ${paperWords[lead] ?? 'giấy'}`,
        why: soonest,
        basis: [basis, how].filter(Boolean).join(': '),
        due,
        weight: weights.duty,
        verb: 'Mở danh sách',
        count,
        opens: endingRows(words.register, [status], day, until),
      },
    ];
  });
