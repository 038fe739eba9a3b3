// Dossiers that wait for the office: near their last day one by one, overdue ones and stopped ones together.
import { inSentence } from '../dossiers/dossier-words.ts';
import { type Matter, type Offer, weights } from './matter.ts';
import { shortDay } from './short-day.ts';

export interface DossierMatter {
  id: string;
  /** "12/2026". */
  number: string;
  unit: string;
  kind: string;
  state: string;
  due: string | null;
  /** Days of the term still to come. */
  left: number;
  stopped: string | null;
  source: string;
  /** How many days before the last one it is spoken of. */
  lead: number;
}

const list = '/cap-phep/ho-so';
const page = (one: DossierMatter) => ({ path: `${list}/${one.id}` });

const nearDue = (one: DossierMatter, day: string): Matter => ({
  key: `dossier:${one.id}`,
  topic: 'dossier',
  title: `Hồ sơ của ${one.unit} đến hạn trả ngày ${shortDay(one.due!, day)}`,
  why: `Hồ sơ số ${one.number}, ${inSentence(one.kind)}`,
  basis: one.source,
  due: one.due,
  weight: weights.duty,
  verb: 'Mở hồ sơ',
  count: 1,
  opens: page(one),
});

const overdue = (late: readonly DossierMatter[]): Matter[] => {
  const [first, ...others] = late;
  if (!first) return [];
  const alone = others.length === 0;
  return [
    {
      key: 'dossier:overdue',
      topic: 'dossier',
      title: alone ? `Hồ sơ của ${first.unit} quá hạn trả` : `${late.length} hồ sơ quá hạn trả`,
      why: alone ? `Hồ sơ số ${first.number}, ${inSentence(first.kind)}` : `Chậm nhất là hồ sơ số ${first.number} của ${first.unit}`,
      basis: first.source,
      due: first.due,
      weight: weights.duty,
      verb: alone ? 'Mở hồ sơ' : 'Xem hồ sơ',
      count: late.length,
      opens: alone ? page(first) : { path: `${list}?xem=qua-han` },
    },
  ];
};

const stopped = (still: readonly DossierMatter[]): Matter[] => {
  const [first, ...others] = still;
  if (!first) return [];
  return [
    {
      key: 'dossier:stopped',
      topic: 'dossier',
      title: others.length === 0 ? `Hồ sơ của ${first.unit} phải dừng giải quyết` : `${still.length} hồ sơ phải dừng giải quyết`,
      why: 'Thủ tục cấp phép huấn luyện đã bỏ; trả lại hồ sơ cho đơn vị',
      basis: first.source,
      due: first.stopped,
      weight: weights.breach,
      verb: others.length === 0 ? 'Mở hồ sơ' : 'Xem hồ sơ',
      count: still.length,
      opens: others.length === 0 ? page(first) : { path: `${list}?xem=dung` },
    },
  ];
};

export const dossiersDue: Offer<readonly DossierMatter[]> = (facts, day) => [
  ...facts
    .filter((one) => (one.state === 'new' || one.state === 'processing') && one.due !== null && one.left <= one.lead)
    .map((one) => nearDue(one, day)),
  ...overdue(
    facts.filter((one) => one.state === 'overdue').toSorted((a, b) => (a.due ?? '').localeCompare(b.due ?? '') || a.id.localeCompare(b.id)),
  ),
  ...stopped(facts.filter((one) => one.state === 'stopped')),
];
