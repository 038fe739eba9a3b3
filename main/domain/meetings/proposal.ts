// What a feature puts before the council: a proposal with its dossier; the agenda knows no feature, and a feature knows no agenda.
import { formatVietnamese } from '../dates/plain-date.ts';
import type { Matter, Opening } from '../matters/matter.ts';

export type Opens = Opening | { path: string };

export interface Dossier {
  asOf: string;
  figures: { label: string; value: string }[];
  /** The first of the rows behind it, in words. */
  rows: { words: string; detail: string; opens: Opens | null }[];
  count: number;
  opens: Opens | null;
}

export type ProposalTopic = Exclude<Matter['topic'], 'meeting'> | 'conclusion' | 'plan' | 'accident' | 'health' | 'council' | 'other';

export interface Proposal {
  /** The same as long as the matter is the same: what stands on an agenda is known by it. */
  key: string;
  topic: ProposalTopic;
  title: string;
  why: string;
  basis: string;
  weight: number;
  due: string | null;
  minutes: number;
  dossier: Dossier;
}

/** Rows that a dossier carries in words; the rest opens in its list. */
export const mostRows = 60;

/** Weightiest first, then by what is due. */
export const byWeight = (proposals: readonly Proposal[]): Proposal[] =>
  proposals.toSorted((a, b) => b.weight - a.weight || (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.key.localeCompare(b.key));

const titles: Partial<Record<Matter['topic'], string>> = {
  certificate: 'Giấy chứng nhận của đơn vị dịch vụ hết hạn, sắp hết hạn',
  notice: 'Thông báo hoạt động huấn luyện hết hạn, còn thiếu',
  declaration: 'Công bố đủ điều kiện còn thiếu, sắp hết hạn',
  suspension: 'Đơn vị dịch vụ bị đình chỉ',
  condition: 'Điều kiện hoạt động của đơn vị dịch vụ không còn đủ',
  training: 'Người làm công tác an toàn, vệ sinh lao động hết hạn huấn luyện',
  missing: 'Doanh nghiệp, đơn vị còn thiếu người, thiếu giấy tờ',
  dossier: 'Hồ sơ đến hạn, quá hạn giải quyết',
  inspection: 'Thực hiện kế hoạch kiểm tra',
  remedy: 'Tồn tại sau kiểm tra chưa khắc phục',
  report: 'Đơn vị chưa nộp báo cáo năm',
};

const lengths = [10, 10, 15, 20];

/** Matters of the desk, those of one topic together: a council speaks of a field, not of a filing; what it owes itself is none. */
export const fromMatters = (matters: readonly Matter[], day: string): Proposal[] =>
  [...Map.groupBy(matters, (one) => one.topic)].flatMap(([topic, all]): Proposal[] => {
    if (topic === 'meeting') return [];
    const count = all.reduce((sum, one) => sum + one.count, 0);
    const weight = Math.max(...all.map((one) => one.weight));
    const late = all.filter((one) => one.due !== null && one.due < day).length;
    const one = all.length === 1 ? all[0]! : null;
    return [
      {
        key: `desk:${topic}`,
        topic,
        title: one && topic === 'regime' ? one.title : (titles[topic] ?? all[0]!.title),
        why: one ? `${one.title}. ${one.why}` : `${all.length} việc trên bàn làm việc${late > 0 ? `, ${late} việc đã quá hạn` : ''}`,
        basis: all.find((each) => each.basis !== '')?.basis ?? '',
        weight,
        due: all.flatMap((each) => each.due ?? []).toSorted()[0] ?? null,
        minutes: lengths[weight] ?? 10,
        dossier: {
          asOf: day,
          figures: [
            { label: 'Số việc', value: all.length.toLocaleString('vi-VN') },
            { label: 'Số dòng trong sổ', value: count.toLocaleString('vi-VN') },
            ...(late > 0 ? [{ label: 'Đã quá hạn', value: late.toLocaleString('vi-VN') }] : []),
          ],
          rows: all.slice(0, mostRows).map((each) => ({
            words: each.title,
            detail: [each.why, each.due === null ? '' : `hạn ${formatVietnamese(each.due)}`].filter(Boolean).join('; '),
            opens: each.opens,
          })),
          count: all.length,
          opens: one ? one.opens : { path: '/' },
        },
      },
    ];
  });
