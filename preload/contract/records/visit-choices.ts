// The words of visits: kinds of checklist, who holds them, grounds, what happens on one, answers, steps of a remedy, subjects.
import type { RegisterName } from './record.ts';

interface Choice {
  code: string;
  label: string;
}

export const visitKinds = [
  { code: 'HL', label: 'Huấn luyện', register: 'training' },
  { code: 'KD', label: 'Kiểm định', register: 'technical-inspection' },
  { code: 'QT', label: 'Quan trắc môi trường', register: 'monitoring' },
  { code: 'KS', label: 'Khám sức khỏe', register: 'health-exam' },
  { code: 'DN', label: 'Doanh nghiệp', register: 'enterprise' },
] as const satisfies readonly (Choice & { register: RegisterName })[];

export const visitLevels = [
  { code: 'department', label: 'Sở' },
  { code: 'commune', label: 'UBND cấp xã' },
  { code: 'ministry', label: 'Đơn vị thuộc bộ' },
  { code: 'inspectorate', label: 'Thanh tra tỉnh' },
] as const satisfies readonly Choice[];

export const groundKinds = [
  { code: 'plan', label: 'Kế hoạch kiểm tra chuyên đề đã phê duyệt' },
  { code: 'signs', label: 'Có dấu hiệu vi phạm, sự cố' },
  { code: 'order', label: 'Yêu cầu của thủ trưởng, cơ quan có thẩm quyền' },
] as const satisfies readonly Choice[];

export const memberRoles = [
  { code: 'leader', label: 'Trưởng đoàn' },
  { code: 'deputy', label: 'Phó trưởng đoàn' },
  { code: 'member', label: 'Thành viên' },
] as const satisfies readonly Choice[];

export const visitEventKinds = [
  { code: 'announced', label: 'Công bố quyết định' },
  { code: 'extended', label: 'Gia hạn' },
  { code: 'postponed', label: 'Hoãn' },
  { code: 'stopped', label: 'Dừng' },
  { code: 'minutes-signed', label: 'Ký biên bản' },
  { code: 'signature-refused', label: 'Đối tượng không ký biên bản' },
  { code: 'closed', label: 'Kết thúc' },
] as const satisfies readonly Choice[];

export const witnessKinds = [
  { code: 'commune', label: 'Đại diện UBND cấp xã' },
  { code: 'witness', label: 'Người chứng kiến' },
] as const satisfies readonly Choice[];

export const visitStates = [
  { code: 'planned', label: 'Chưa công bố' },
  { code: 'running', label: 'Đang kiểm tra' },
  { code: 'overdue', label: 'Quá thời hạn' },
  { code: 'postponed', label: 'Hoãn' },
  { code: 'minuted', label: 'Đã lập biên bản' },
  { code: 'closed', label: 'Đã kết thúc' },
  { code: 'stopped', label: 'Đã dừng' },
] as const satisfies readonly Choice[];

export const itemAnswers = [
  { code: 'pass', label: 'Đạt' },
  { code: 'fail', label: 'Không đạt' },
  { code: 'not-applicable', label: 'Không áp dụng' },
] as const satisfies readonly Choice[];

export const remedyKinds = [
  { code: 'proof', label: 'Nhận chứng cứ khắc phục' },
  { code: 'recheck', label: 'Kiểm tra lại' },
  { code: 'closed', label: 'Xác nhận đã khắc phục' },
  { code: 'reopened', label: 'Mở lại' },
] as const satisfies readonly Choice[];

export const recheckOutcomes = [
  { code: 'remedied', label: 'Đã khắc phục' },
  { code: 'not-yet', label: 'Chưa khắc phục' },
] as const satisfies readonly Choice[];

export const remedyStates = [
  { code: 'open', label: 'Chưa khắc phục' },
  { code: 'late', label: 'Quá hạn khắc phục' },
  { code: 'proof', label: 'Chờ kiểm tra lại' },
  { code: 'closed', label: 'Đã khắc phục' },
] as const satisfies readonly Choice[];

/** How a remedy stands against its deadline; the day of the accepted proof counts, not that of its confirmation. */
export const remedyTimings = [
  { code: 'in-time', label: 'Khắc phục đúng hạn' },
  { code: 'late', label: 'Khắc phục chậm' },
  { code: 'waiting', label: 'Còn trong hạn' },
  { code: 'overdue', label: 'Quá hạn, chưa khắc phục' },
] as const satisfies readonly Choice[];

export const offenders = [
  { code: 'organisation', label: 'Tổ chức' },
  { code: 'individual', label: 'Cá nhân' },
] as const satisfies readonly Choice[];

export const subjectKinds = [
  { code: 'site', label: 'Công trường xây dựng' },
  { code: 'house', label: 'Nhà ở riêng lẻ đang xây' },
  { code: 'contractor', label: 'Nhà thầu không có tư cách pháp nhân' },
  { code: 'village', label: 'Làng nghề' },
] as const satisfies readonly Choice[];

/** The Vietnamese word of a code; the code itself where nobody knows it. */
export const choiceWord = (list: readonly Choice[], code: string): string => list.find((one) => one.code === code)?.label ?? code;
