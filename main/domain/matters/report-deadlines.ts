// The next days on which reports are due, from the rule rows `report.*` (domain.md §3.2); "trước ngày" means the day before.
import { addDays, isIsoDate } from '../dates/plain-date.ts';
import { yearOfDue } from '../reports/report-duty.ts';
import { holdsOn, type RuleRow } from '../rules/holding.ts';

export interface ReportDeadline {
  label: string;
  /** Last day on which it is in time. */
  last: string;
  /** The day before which it must have come, where the text says it so. */
  before: string | null;
  source: string;
  /** Address of the page of those who owe it, where the registers know them. */
  opens: string | null;
}

const providers = ['training', 'technical-inspection', 'monitoring'];

const labels: Record<string, string> = {
  'acc-emp': 'TNLĐ của doanh nghiệp',
  'osh-emp': 'ATVSLĐ của doanh nghiệp',
  'health-emp': 'Y tế lao động ở cơ sở',
  'bnn-emp': 'Bệnh nghề nghiệp',
  'acc-commune': 'TNLĐ của xã, phường',
  'acc-dept': 'TNLĐ gửi Bộ Nội vụ',
  training: 'Báo cáo của đơn vị dịch vụ',
  'technical-inspection': 'Báo cáo của đơn vị dịch vụ',
  monitoring: 'Báo cáo của đơn vị dịch vụ',
  medtrain: 'Đào tạo y tế lao động',
  'medtrain-dept': 'Đào tạo y tế gửi Bộ Y tế',
  plan224: 'Kết quả Kế hoạch 224',
  hdnd: 'ATVSLĐ gửi HĐND tỉnh',
};

const onYear = (rules: readonly RuleRow[], rule: RuleRow, year: number): ReportDeadline | null => {
  const named = `${year}-${rule.value}`;
  const subject = rule.code.split('.')[1] ?? '';
  if (!isIsoDate(named) || !['before-day', 'last-day'].includes(rule.unit)) return null;
  const before = rule.unit === 'before-day';
  return {
    label: labels[subject] ?? rule.note ?? subject,
    last: before ? addDays(named, -1) : named,
    before: before ? named : null,
    source: rule.source,
    opens: providers.includes(subject) ? `/bao-cao?nam=${yearOfDue(rules, rule, named)}&xem=missing` : null,
  };
};

/** The next one of each rule, soonest first; those of one name and day are one. */
export const reportDeadlines = (rules: readonly RuleRow[], day: string): ReportDeadline[] => {
  const year = Number(day.slice(0, 4));
  const next = rules
    .filter((rule) => rule.code.startsWith('report.') && holdsOn(rule, day))
    .flatMap((rule) => [year, year + 1].map((one) => onYear(rules, rule, one)).find((one) => one !== null && one.last >= day) ?? []);
  const once = new Map(next.map((one) => [`${one.last} ${one.label}`, one]));
  return [...once.values()].toSorted((a, b) => a.last.localeCompare(b.last) || a.label.localeCompare(b.label, 'vi'));
};
