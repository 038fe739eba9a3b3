// Owns the first edition of the checklists: what a team looks at, by kind of subject, in the order in which it walks.
//
// Ids are for ever: answers refer to them. A changed list is a new edition with ids of its own.

export interface ChecklistSeed {
  id: string;
  kind: string;
  edition: number;
  basis: string;
}
export interface ChecklistItemSeed {
  id: string;
  checklistId: string;
  position: number;
  text: string;
}

// prettier-ignore
const lists: [kind: string, basis: string, items: string[]][] = [
  ['HL', 'NQ 66.18/2026/NQ-CP Phụ lục I.4 mục B.III; NĐ 283/2026/NĐ-CP Điều 36', [
    'Tư cách pháp nhân, ngành nghề',
    'Giấy chứng nhận còn hạn, hoặc đã công khai thông tin đủ 9 mục',
    'Đã thông báo Bộ, Sở Nội vụ đúng 05 ngày làm việc (nếu chưa từng có/đã hết hạn GCN)',
    'Thông báo khi đổi trụ sở, hạng, phạm vi',
    'Đủ người huấn luyện cơ hữu (A ≥ 2; B, C ≥ 4), hợp đồng ≥ 12 tháng',
    'Hồ sơ năng lực từng người huấn luyện',
    'Quyền sử dụng phòng học, thiết bị',
    'Khu thực hành ≥ 300 m² khi huấn luyện nhóm 2',
    'Tài liệu cập nhật theo luật, quy chuẩn',
    'Chương trình khung đủ nội dung, thời lượng theo nhóm',
    'Không dạy ngoài hạng, phạm vi',
    'Hồ sơ từng lớp: danh sách, điểm danh, bài kiểm tra',
    'Cấp GCN đúng người, đúng mẫu, sổ theo dõi cấp',
    'Đối chiếu ngẫu nhiên học viên với DN',
    'Quy trình quản lý chất lượng, tự kiểm tra',
    'An toàn khi thực hành',
    'Báo cáo năm',
    'Khắc phục kết luận lần trước',
  ]],
  ['KD', 'Luật 84/2015/QH13 Điều 32; NĐ 44/2016/NĐ-CP Điều 4; NĐ 283/2026/NĐ-CP Điều 37', [
    'GCN còn hạn, không bị tẩy sửa',
    'Phạm vi GCN khớp hợp đồng đã làm',
    '≥ 2 kiểm định viên/đối tượng, hợp đồng ≥ 12 tháng, không trùng tổ chức khác',
    'Chứng chỉ kiểm định viên còn hạn, đúng phạm vi',
    'Người phụ trách kỹ thuật ≥ 2 năm',
    'Thiết bị đo đủ, còn hiệu chuẩn',
    'Quy trình kiểm định đang áp dụng',
    'Biên bản hiện trường khớp kết quả',
    'Tem dán đúng, sổ quản lý tem',
    'Phiếu kết quả ghi ngày kiểm định lần sau',
    'Rút mẫu đối tượng tại DN để đối chiếu',
    'Thu hồi kết quả sai',
    'Độc lập, khách quan (không kiểm định tài sản của mình)',
    'Báo đổi trụ sở, chi nhánh',
    'Lưu hồ sơ',
    'Báo cáo năm gửi Bộ và Sở',
  ]],
  ['QT', 'Luật 84/2015/QH13 Điều 18; NĐ 44/2016/NĐ-CP chương IV; NĐ 283/2026/NĐ-CP Điều 38', [
    'Đã công bố đủ điều kiện, có trong danh sách',
    'Yếu tố đo nằm trong phạm vi công bố',
    'Người phụ trách và nhân lực đúng trình độ',
    'Đã tập huấn cập nhật',
    'Máy đo, lấy mẫu đủ và còn hiệu chuẩn',
    'Phòng xét nghiệm hoặc hợp đồng phân tích',
    'Kế hoạch quan trắc dựa trên hồ sơ vệ sinh lao động của cơ sở',
    'Số mẫu, vị trí, ca làm đúng quy trình',
    'Nhật ký hiện trường (tọa độ, ảnh, giờ, người chứng kiến)',
    'So sánh QCVN đúng phiên bản',
    'Kiến nghị biện pháp cho mẫu vượt',
    'Đối chiếu số mẫu với hóa đơn, ngày công',
    'Lưu kết quả',
    'Báo đổi trụ sở',
    'Báo cáo năm cho ngành y tế',
  ]],
  ['KS', 'Luật 84/2015/QH13 Điều 21; TT 28/2016/TT-BYT; TT 19/2016/TT-BYT', [
    'Giấy phép hoạt động, phạm vi có khám sức khỏe/khám BNN',
    'Văn bản công bố đủ điều kiện',
    'Bác sĩ kết luận đủ điều kiện',
    'Bác sĩ có chứng chỉ bệnh nghề nghiệp (khi khám BNN)',
    'Đủ chuyên khoa, máy (X-quang, đo thính lực, chức năng hô hấp, xét nghiệm)',
    'Hợp đồng và kế hoạch khám lưu động, báo Sở Y tế',
    'Phiếu khám trước bố trí việc làm có nêu yếu tố tiếp xúc',
    'Sổ khám định kỳ đúng mẫu, phân loại I-V',
    'Khám phụ sản cho nữ',
    'Khám BNN đúng yếu tố tiếp xúc và nhóm NLĐ',
    'Hội chẩn, chuyển giám định ca nghi BNN',
    'Trả kết quả cho DN và NLĐ, bảo mật',
    'Báo cáo BNN, y tế lao động cho Sở Y tế',
    'Không cấp kết quả khống',
  ]],
  ['DN', 'Luật 84/2015/QH13 Điều 16-21, 30-31, 72-81', [
    'Bộ máy ATVSLĐ theo quy mô',
    'Y tế',
    'Kế hoạch năm',
    'Nội quy, quy trình',
    'Đánh giá rủi ro',
    'Huấn luyện 6 nhóm',
    'Thẻ an toàn',
    'Danh mục, khai báo, kiểm định thiết bị',
    'Phương tiện bảo vệ cá nhân',
    'Quan trắc và công khai',
    'Khám định kỳ, BNN',
    'Bồi dưỡng hiện vật',
    'Ứng cứu',
    'Tự kiểm tra',
    'Khai báo, điều tra TNLĐ',
    'Báo cáo định kỳ',
    'BH TNLĐ-BNN',
  ]],
];

const idOf = (block: string, list: number, item: number) =>
  `00000000-0000-7000-8000-${block}${String(list * 1000 + item).padStart(9, '0')}`;

/** One list of each kind. */
export const checklistSeeds: ChecklistSeed[] = lists.map(([kind, basis], at) => ({ id: idOf('0f5', at + 1, 0), kind, edition: 1, basis }));

/** Their items in order. */
export const checklistItemSeeds: ChecklistItemSeed[] = lists.flatMap(([, , items], at) =>
  items.map((text, place) => ({ id: idOf('0f6', at + 1, place + 1), checklistId: idOf('0f5', at + 1, 0), position: place + 1, text })),
);
