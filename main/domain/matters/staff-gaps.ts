// Employers that lack OSH or medical staff, in one matter each (NĐ 39/2016 art. 36–37).
import { type Matter, type Offer, weights } from './matter.ts';
import { counted } from './short-day.ts';

export interface StaffGap {
  staff: 'osh' | 'medical';
  n: number;
}

const words = {
  osh: { people: 'người làm công tác ATVSLĐ', basis: 'NĐ 39/2016/NĐ-CP Điều 36', tab: 'atvsld' },
  medical: { people: 'người làm công tác y tế', basis: 'NĐ 39/2016/NĐ-CP Điều 37', tab: 'y-te' },
};

/** The gap list that shows exactly these rows. */
export const staffGapPath = (staff: StaffGap['staff']): string => `/so-bo/enterprise/bo-may?xem=${words[staff].tab}`;

export const staffGaps: Offer<readonly StaffGap[]> = (gaps) =>
  gaps
    .filter((gap) => gap.n > 0)
    .map(({ staff, n }): Matter => ({
      key: `staffing:${staff}`,
      topic: 'condition',
      title: `Đôn đốc ${counted(n)} doanh nghiệp thiếu ${words[staff].people}`,
      why: 'Tính người còn hiệu lực huấn luyện và hợp đồng dịch vụ',
      basis: words[staff].basis,
      due: null,
      weight: weights.breach,
      verb: 'Mở danh sách',
      count: n,
      opens: { path: staffGapPath(staff) },
    }));
