// What a rule is about, in words: its topic, its title, how sure the office is of it.

/** Topics in the order of the screen, each with the beginnings of its codes; the first that fits takes a rule. */
const topics: readonly (readonly [title: string, prefixes: readonly string[]])[] = [
  ['Chế độ pháp luật theo thời gian', ['training.regime', 'sanction.regime', 'control.regime', 'area.', 'agency.']],
  ['Nhắc hạn', ['expiring.']],
  ['Giấy chứng nhận, chứng chỉ', ['credential.', 'health-exam.']],
  ['Giải quyết hồ sơ', ['dossier.']],
  ['Tổ chức huấn luyện', ['training.notice.', 'training.trainer', 'training.practice-area', 'training.class.']],
  ['Huấn luyện người lao động', ['training.', 'medical.']],
  ['Bộ máy ATVSLĐ của doanh nghiệp', ['staffing.']],
  ['Kiểm định và thiết bị', ['technical-inspection.', 'equipment.']],
  ['Quan trắc môi trường lao động', ['monitoring.']],
  ['Nghĩa vụ định kỳ của doanh nghiệp', ['frequency.']],
  ['Lịch báo cáo', ['report.', 'provider-report.', 'action-month.']],
  ['Tai nạn lao động', ['accident.']],
  ['Kiểm tra, thanh tra', ['inspection.', 'inspectorate.', 'violation.']],
  ['Xử phạt, đình chỉ', ['fine.', 'sanction.', 'suspension.']],
  ['Hội đồng và cuộc họp', ['meeting.']],
  ['Chỉ tiêu kế hoạch 224', ['target.']],
  ['Ngày làm việc', ['holiday.']],
];
const rest = 'Khác';

/** Place of a topic on the screen, and its title. */
export const topicOf = (code: string): { place: number; title: string } => {
  const place = topics.findIndex(([, prefixes]) => prefixes.some((prefix) => code.startsWith(prefix)));
  return place < 0 ? { place: topics.length, title: rest } : { place, title: topics[place]![0] };
};

const titles: Record<string, string> = {
  'training.regime': 'Chế độ của tổ chức huấn luyện',
  'sanction.regime': 'Nghị định xử phạt',
  'control.regime': 'Chế độ kiểm tra, thanh tra',
  'area.regime': 'Cấp chính quyền địa phương',
  'agency.lead': 'Cơ quan đầu mối',
};
const norms: readonly (readonly [prefix: string, title: string])[] = [
  ['staffing.osh.high-risk.', 'Người làm công tác ATVSLĐ, ngành nguy cơ cao'],
  ['staffing.osh.other.', 'Người làm công tác ATVSLĐ, ngành khác'],
  ['staffing.medical.risk.', 'Người làm công tác y tế, ngành có nguy cơ'],
  ['staffing.medical.other.', 'Người làm công tác y tế, ngành khác'],
];
const group = /^training\.group-(\d)\.(hours|validity)$/;

/** The title of a rule; most rules are told by the note of the row that holds. */
export const titleOf = (code: string, note: string | null): string => {
  const trainees = group.exec(code);
  if (trainees)
    return trainees[2] === 'hours' ? `Nhóm ${trainees[1]}: thời lượng khóa đầu` : `Nhóm ${trainees[1]}: thời hạn chứng nhận huấn luyện`;
  return titles[code] ?? norms.find(([prefix]) => code.startsWith(prefix))?.[1] ?? (note || 'Quy định');
};

export const confidences = { F: 'đọc được văn bản', M: 'nhớ chắc', U: 'cần kiểm tra' } as const;
export type Confidence = keyof typeof confidences;
