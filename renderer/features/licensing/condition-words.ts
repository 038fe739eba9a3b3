// Conditions in words and colours: how a finding is called, what a state says, how lines and days are written in small tables.
import { duties, type Finding, findingKinds, premisesKinds, trainerSubjects } from '../../../preload/contract/conditions.ts';
import type { AnyRecord } from '../../../preload/contract/records/record.ts';
import { writeDay } from '../../components/plain-day.ts';
import type { Status } from '../../components/status.ts';
import { lineLabel } from './standing-words.ts';

type CheckState = Finding['state'];

/** What is asked, by the kind of finding. */
export const askedWords: Record<Finding['kind'], string> = {
  trainers: 'Người huấn luyện cơ hữu',
  'practice-area': 'Khu thực hành cho nhóm 2',
  inspectors: 'Kiểm định viên',
  'technical-head': 'Phụ trách kỹ thuật',
  devices: 'Thiết bị',
  'one-body': 'Chỉ tính cho một tổ chức',
  calibration: 'Hiệu chuẩn thiết bị',
  'monitoring-staff': 'Người làm quan trắc',
  doctor: 'Bác sĩ bệnh nghề nghiệp',
  ending: 'Sắp hết hạn',
};
export const findingLabel = (kind: Finding['kind']): string => findingKinds.find((one) => one.code === kind)?.label ?? kind;

export const stateWords: Record<CheckState, string> = {
  met: 'Đủ',
  short: 'Thiếu',
  review: 'Cần xem lại',
  soon: 'Sắp hết hạn',
  unknown: 'Chưa có dữ liệu',
  'no-rule': 'Chưa có quy định',
};
export const stateLooks: Record<CheckState, Status> = {
  met: 'passed',
  short: 'late',
  review: 'expiring',
  soon: 'expiring',
  unknown: 'unknown',
  'no-rule': 'unknown',
};
const heaviest: readonly CheckState[] = ['short', 'review', 'soon', 'unknown', 'no-rule', 'met'];
export const worstOf = (states: readonly CheckState[]): CheckState => heaviest.find((state) => states.includes(state)) ?? 'met';

export const labelsOf = (choices: readonly { code: string; label: string }[], codes: readonly string[]): string =>
  codes.map((code) => choices.find((choice) => choice.code === code)?.label ?? code).join(', ');
export const dutyWords = (codes: readonly string[]) => labelsOf(duties, codes);
export const subjectWords = (codes: readonly string[]) => labelsOf(trainerSubjects, codes);
export const placeWords = (kind: string) => labelsOf(premisesKinds, [kind]);

/** Inspected objects by their code, other lines by their word. */
export const linesWords = (record: AnyRecord, lines: readonly string[]): string =>
  record.register === 'technical-inspection' ? lines.join(', ') : lines.map((line) => lineLabel(record, line)).join(', ');

/** "01/01/2026 – 31/12/2026", "từ 01/01/2026", "đến 31/12/2026". */
export const daysWords = (from: string | null, to: string | null): string => {
  if (from && to) return `${writeDay(from)} – ${writeDay(to)}`;
  return from ? `từ ${writeDay(from)}` : to ? `đến ${writeDay(to)}` : '';
};

/** A state beside a small table's day: over, soon or good. */
export const lastDayLook = (last: string | null, day: string): Status => (last === null ? 'unknown' : last < day ? 'expired' : 'valid');
