// Providers that lack what they must keep, one matter per register and kind of finding (NĐ 44/2016 art. 3–4; NQ 66.18/2026 annex I.4 B.III).
import type { CheckState, ConditionKind } from '../conditions/check.ts';
import { type Matter, type Offer, weights } from './matter.ts';
import { providerRegisters } from './provider-registers.ts';
import { counted } from './short-day.ts';

/** Bodies of a register with a finding of one kind. */
export interface LackingCount {
  register: string;
  kind: ConditionKind;
  state: CheckState;
  n: number;
  /** The first of them by name, with its words. */
  first: string;
  /** The earliest end; null where nothing ends. */
  due: string | null;
  source: string;
}

type Words = (count: string, noun: string) => string;
const titles: Record<ConditionKind, Words> = {
  trainers: (n, noun) => `Đôn đốc ${n} ${noun} không đủ người huấn luyện cơ hữu`,
  'practice-area': (n, noun) => `Đôn đốc ${n} ${noun} không đủ khu thực hành`,
  inspectors: (n, noun) => `Đôn đốc ${n} ${noun} không đủ kiểm định viên`,
  'technical-head': (n, noun) => `Đôn đốc ${n} ${noun} chưa có người phụ trách kỹ thuật`,
  devices: (n, noun) => `Đôn đốc ${n} ${noun} thiếu thiết bị còn hạn hiệu chuẩn`,
  'one-body': (n, noun) => `Xác minh người, thiết bị ghi ở nhiều nơi của ${n} ${noun}`,
  calibration: (n, noun) => `Đôn đốc ${n} ${noun} có thiết bị quá hạn hiệu chuẩn`,
  'monitoring-staff': (n, noun) => `Đôn đốc ${n} ${noun} không đủ người quan trắc`,
  doctor: (n, noun) => `Xem lại bác sĩ bệnh nghề nghiệp của ${n} ${noun}`,
  ending: (n, noun) => `Nhắc ${n} ${noun} gia hạn hợp đồng, chứng chỉ, hiệu chuẩn`,
};

/** The shortage list that shows exactly these rows. */
export const shortagesPath = ({ register, kind, state }: Pick<LackingCount, 'register' | 'kind' | 'state'>): string =>
  `/cap-phep/dieu-kien?xem=${state === 'soon' ? 'sap-het' : 'thieu'}&loai=${kind}&so=${register}`;

const nounOf = (register: string) => providerRegisters.find((one) => one.register === register)?.noun ?? 'đơn vị';

export const conditionsLacking: Offer<readonly LackingCount[]> = (counts) =>
  counts.map((one): Matter => ({
    key: `condition:${one.register}:${one.kind}:${one.state === 'soon' ? 'soon' : 'lacking'}`,
    topic: 'condition',
    title: titles[one.kind](counted(one.n), nounOf(one.register)),
    why: one.first,
    basis: one.source,
    due: one.due,
    weight: one.state === 'short' ? weights.breach : one.state === 'soon' ? weights.duty : weights.books,
    verb: 'Mở danh sách',
    count: one.n,
    opens: { path: shortagesPath(one) },
  }));
