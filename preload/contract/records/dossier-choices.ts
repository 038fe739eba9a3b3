// The words of dossiers: kinds, ways in, events, outcomes and states, as lists, forms and Excel show them.
import type { RegisterName } from './record.ts';

/** `register`: where the unit of such a dossier stands, and its paper is entered; null = anywhere. */
export const dossierKinds = [
  { code: 'training-notice', label: 'Thông báo hoạt động huấn luyện', register: 'training' },
  { code: 'training-move', label: 'Thông báo thay đổi trụ sở', register: 'training' },
  { code: 'training-change', label: 'Thông báo thay đổi hạng, phạm vi, nhóm', register: 'training' },
  { code: 'training-stop', label: 'Thông báo chấm dứt hoạt động huấn luyện', register: 'training' },
  { code: 'monitoring-declaration', label: 'Công bố đủ điều kiện quan trắc', register: 'monitoring' },
  { code: 'health-exam-declaration', label: 'Công bố đủ điều kiện khám sức khỏe', register: 'health-exam' },
  { code: 'licence-new', label: 'Đề nghị cấp GCN huấn luyện', register: 'training' },
  { code: 'licence-extension', label: 'Đề nghị gia hạn GCN huấn luyện', register: 'training' },
  { code: 'licence-reissue', label: 'Đề nghị cấp lại GCN huấn luyện', register: 'training' },
  { code: 'licence-scope', label: 'Đề nghị đổi phạm vi GCN huấn luyện', register: 'training' },
  { code: 'inspection-opinion', label: 'Góp ý hồ sơ GCN kiểm định (bộ hỏi)', register: 'technical-inspection' },
  { code: 'equipment', label: 'Khai báo thiết bị', register: null },
  { code: 'report', label: 'Báo cáo', register: null },
  { code: 'other', label: 'Khác', register: null },
] as const satisfies readonly { code: string; label: string; register: RegisterName | null }[];
export type DossierKind = (typeof dossierKinds)[number]['code'];

export const dossierWays = [
  { code: 'direct', label: 'Trực tiếp' },
  { code: 'post', label: 'Bưu chính' },
  { code: 'online', label: 'Trực tuyến' },
] as const;

/** What happens to a dossier after it was received. */
export const dossierEventKinds = [
  { code: 'assigned', label: 'Giao người thụ lý', verb: 'Giao' },
  { code: 'asked', label: 'Yêu cầu bổ sung', verb: 'Yêu cầu bổ sung' },
  { code: 'supplemented', label: 'Đã nộp bổ sung', verb: 'Nhận bổ sung' },
  { code: 'settled', label: 'Trả kết quả', verb: 'Trả kết quả' },
  { code: 'returned', label: 'Trả lại hồ sơ', verb: 'Trả lại hồ sơ' },
  { code: 'withdrawn', label: 'Đơn vị rút hồ sơ', verb: 'Ghi rút hồ sơ' },
] as const;

export const dossierOutcomes = [
  { code: 'paper', label: 'Cấp giấy, xác nhận' },
  { code: 'noted', label: 'Ghi nhận, không ra giấy' },
  { code: 'refused', label: 'Từ chối' },
] as const;

/** Computed from the events, never typed. */
export const dossierStates = [
  { code: 'new', label: 'Mới nhận' },
  { code: 'processing', label: 'Đang xử lý' },
  { code: 'waiting', label: 'Chờ bổ sung' },
  { code: 'overdue', label: 'Quá hạn' },
  { code: 'stopped', label: 'Dừng giải quyết' },
  { code: 'settled', label: 'Đã trả kết quả' },
  { code: 'returned', label: 'Đã trả lại hồ sơ' },
  { code: 'withdrawn', label: 'Đã rút' },
] as const;

/** The label of a code of one of these lists. */
export const dossierWord = (list: readonly { code: string; label: string }[], code: string): string => list.find((one) => one.code === code)?.label ?? code;
