// The papers that a checklist begins with, by kind of dossier; the office changes them line by line as it takes a dossier in.

const licence = ['Đơn đề nghị', 'Giấy chứng nhận đã cấp (khi gia hạn, cấp lại, đổi phạm vi)', 'Tài liệu chứng minh điều kiện'];
const declaration = ['Văn bản công bố đủ điều kiện', 'Hồ sơ công bố kèm theo'];

const lists: Record<string, readonly string[]> = {
  // What must be published and notified: NQ 66.18/2026/NQ-CP annex I.4, section B.III.
  'training-notice': [
    'Văn bản thông báo (tên, trụ sở, người đứng đầu, liên hệ, hạng, phạm vi, ngày bắt đầu)',
    'Minh chứng đã công khai trên phương tiện thông tin đại chúng',
    'Minh chứng đã công khai trên trang thông tin về ATVSLĐ',
  ],
  'training-move': ['Văn bản thông báo địa điểm trụ sở mới'],
  'training-change': ['Văn bản thông báo thay đổi hạng, phạm vi, nhóm'],
  'training-stop': ['Văn bản thông báo chấm dứt hoạt động'],
  'monitoring-declaration': declaration,
  'health-exam-declaration': declaration,
  'licence-new': licence,
  'licence-extension': licence,
  'licence-reissue': licence,
  'licence-scope': licence,
  'inspection-opinion': ['Văn bản của bộ hỏi ý kiến', 'Hồ sơ của tổ chức kiểm định'],
  equipment: ['Phiếu khai báo thiết bị', 'Giấy chứng nhận kết quả kiểm định'],
  report: ['Văn bản báo cáo'],
  other: ['Văn bản của đơn vị'],
};

export const checklistOf = (kind: string): readonly string[] => lists[kind] ?? [];
