// The end of the notification regime of training: said from its reminder day until it is over (NQ 66.18/2026/NQ-CP Điều 7).
import { addDays } from '../dates/plain-date.ts';
import { ruleOn } from '../rules/holding.ts';
import { type Offer, weights } from './matter.ts';
import { rowsInState } from './provider-registers.ts';
import { counted, shortDay } from './short-day.ts';

/** `notified`: training bodies that stand on a notice alone. */
export const regimeEnd: Offer<{ notified: number }> = ({ notified }, day, rules) => {
  const from = ruleOn(rules, 'training.regime.banner-from', day)?.value;
  const after = rules.find((rule) => rule.code === 'training.regime' && rule.value === 'TRAIN_AFTER')?.effective_from;
  if (from === undefined || !after || day < from || day >= after || notified === 0) return [];
  const last = addDays(after, -1);
  return [
    {
      key: 'regime:training',
      topic: 'regime',
      title: 'Chuẩn bị khi chế độ thông báo huấn luyện hết hiệu lực',
      why: `Áp dụng đến hết ngày ${shortDay(last, day)}; ${counted(notified)} tổ chức đang dựa vào thông báo`,
      basis: 'NQ 66.18/2026/NQ-CP Điều 7',
      due: last,
      weight: weights.duty,
      verb: 'Mở danh sách',
      count: notified,
      opens: rowsInState('training', 'NOTIFIED'),
    },
  ];
};
