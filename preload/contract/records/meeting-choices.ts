// The words of the council: roles, kinds of meetings and their states, parts of an agenda, replies and attendance, conclusions.

interface Choice {
  code: string;
  label: string;
}

export const councilRoles = [
  { code: 'chair', label: 'Chủ tịch' },
  { code: 'standing-vice', label: 'Phó Chủ tịch thường trực' },
  { code: 'vice', label: 'Phó Chủ tịch' },
  { code: 'member', label: 'Ủy viên' },
  { code: 'secretary', label: 'Thư ký' },
  { code: 'secretariat', label: 'Tổ giúp việc' },
] as const satisfies readonly Choice[];

/** Under whose seal papers go out: the council's own, or that of an agency (then its number series is still the council's). */
export const seals = [
  { code: 'own', label: 'Con dấu của Hội đồng' },
  { code: 'agency', label: 'Con dấu của cơ quan thường trực' },
] as const satisfies readonly Choice[];

export const meetingKinds = [
  { code: 'regular', label: 'Họp định kỳ' },
  { code: 'extraordinary', label: 'Họp bất thường' },
  { code: 'dialogue', label: 'Đối thoại hằng năm' },
] as const satisfies readonly Choice[];

export const meetingStates = [
  { code: 'preparing', label: 'Đang chuẩn bị' },
  { code: 'invited', label: 'Đã gửi giấy mời' },
  { code: 'unrecorded', label: 'Chưa ghi biên bản' },
  { code: 'held', label: 'Chờ thông báo kết luận' },
  { code: 'concluded', label: 'Đã thông báo kết luận' },
  { code: 'cancelled', label: 'Đã hủy' },
] as const satisfies readonly Choice[];

export const itemKinds = [
  { code: 'opening', label: 'Khai mạc' },
  { code: 'review', label: 'Kiểm điểm kết luận' },
  { code: 'matter', label: 'Nội dung' },
  { code: 'discussion', label: 'Thảo luận' },
  { code: 'closing', label: 'Kết luận' },
] as const satisfies readonly Choice[];

/** What an item or a conclusion is about. */
export const agendaTopics = [
  { code: 'conclusion', label: 'Kết luận kỳ trước' },
  { code: 'certificate', label: 'Giấy chứng nhận' },
  { code: 'notice', label: 'Thông báo huấn luyện' },
  { code: 'declaration', label: 'Công bố đủ điều kiện' },
  { code: 'suspension', label: 'Đình chỉ' },
  { code: 'condition', label: 'Điều kiện hoạt động' },
  { code: 'training', label: 'Huấn luyện' },
  { code: 'missing', label: 'Thiếu người, thiếu giấy tờ' },
  { code: 'dossier', label: 'Hồ sơ' },
  { code: 'inspection', label: 'Kiểm tra' },
  { code: 'remedy', label: 'Khắc phục tồn tại' },
  { code: 'report', label: 'Báo cáo' },
  { code: 'regime', label: 'Thay đổi quy định' },
  { code: 'plan', label: 'Kế hoạch 224' },
  { code: 'accident', label: 'Tai nạn lao động' },
  { code: 'health', label: 'Bệnh nghề nghiệp' },
  { code: 'council', label: 'Tổ chức của Hội đồng' },
  { code: 'other', label: 'Việc khác' },
] as const satisfies readonly Choice[];

export const attendeeSides = [
  { code: 'council', label: 'Hội đồng' },
  { code: 'guest', label: 'Đại biểu mời' },
  { code: 'employer', label: 'Người sử dụng lao động' },
  { code: 'worker', label: 'Người lao động' },
  { code: 'union', label: 'Công đoàn' },
] as const satisfies readonly Choice[];

/** What came back to the invitation. */
export const replies = [
  { code: 'coming', label: 'Dự họp' },
  { code: 'delegate', label: 'Cử người dự thay' },
  { code: 'excused', label: 'Xin vắng' },
] as const satisfies readonly Choice[];

/** Who sat there; one key each. */
export const attendances = [
  { code: 'present', label: 'Có mặt', key: 'C' },
  { code: 'absent', label: 'Vắng', key: 'V' },
  { code: 'excused', label: 'Vắng có phép', key: 'P' },
  { code: 'delegate', label: 'Ủy quyền dự thay', key: 'U' },
] as const satisfies readonly (Choice & { key: string })[];

export const conclusionStates = [
  { code: 'late', label: 'Quá hạn' },
  { code: 'soon', label: 'Sắp đến hạn' },
  { code: 'open', label: 'Đang làm' },
  { code: 'done', label: 'Đã xong' },
  { code: 'cancelled', label: 'Thôi thực hiện' },
] as const satisfies readonly Choice[];

export const conclusionEventKinds = [
  { code: 'progress', label: 'Báo cáo tiến độ' },
  { code: 'reminder', label: 'Đôn đốc' },
  { code: 'returned', label: 'Đưa lại chương trình họp' },
  { code: 'extended', label: 'Gia hạn' },
  { code: 'done', label: 'Hoàn thành' },
  { code: 'reopened', label: 'Mở lại' },
  { code: 'cancelled', label: 'Thôi thực hiện' },
] as const satisfies readonly Choice[];

export const agencyParts = [
  { code: 'lead', label: 'Chủ trì' },
  { code: 'co', label: 'Phối hợp' },
] as const satisfies readonly Choice[];
