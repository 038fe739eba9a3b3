// A meeting of the council with everything in it that its papers speak of, for the tests of papers and of the kit.
import { fillPaper } from '../../main/domain/papers/fill.ts';
import { layOut, type Page } from '../../main/domain/papers/page.ts';
import type { Paper } from '../../main/domain/papers/paper.ts';
import { itemCoverPaper } from '../../main/domain/meetings/papers/item-cover.ts';
import type { AgendaItem, Conclusion, Delegate, MeetingFacts } from '../../main/domain/meetings/papers/meeting-facts.ts';
import { type MeetingPaperKind, wholeMeetingPapers } from '../../main/domain/meetings/papers/meeting-papers.ts';
import { urgingLetterPaper } from '../../main/domain/meetings/papers/urging-letter.ts';

export const aDelegate = (name: string, post: string, agency: string, role: string, more: Partial<Delegate> = {}): Delegate => ({
  id: name,
  name,
  title: '',
  post,
  agency,
  role,
  attendance: 'present',
  stand: null,
  reason: '',
  ...more,
});

const chair = aDelegate('Trần Thu Hằng', 'Giám đốc', 'Sở Nội vụ', 'Chủ tịch Hội đồng', { title: 'Bà' });
const secretary = aDelegate("H'Linh Kđoh", 'Trưởng phòng Việc làm, An toàn lao động', 'Sở Nội vụ', 'Thư ký Hội đồng', { title: 'Bà' });

export const anItem = (position: number, title: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  position,
  title,
  from: '08:15',
  to: '08:45',
  presenter: '',
  presenterAgency: '',
  summary: '',
  proposal: '',
  attachments: [],
  discussion: '',
  ...more,
});

export const aConclusion = (text: string, lead: string, due: string | null, partners: string[] = [], state = ''): Conclusion => ({
  text,
  lead,
  partners,
  due,
  state,
});

export const aMeeting = (more: Partial<MeetingFacts> = {}): MeetingFacts => ({
  office: {
    superior: 'UBND tỉnh Đắk Lắk',
    agency: 'Sở Nội vụ',
    short: 'SNV',
    place: 'Đắk Lắk',
    signer: { mode: 'KT. Giám đốc', post: 'Phó Giám đốc', agencyPost: '', name: 'Lý Gia Yến' },
  },
  council: {
    name: 'Hội đồng An toàn, vệ sinh lao động tỉnh Đắk Lắk',
    short: 'HĐATVSLĐ',
    superior: 'UBND tỉnh Đắk Lắk',
    seal: 'office',
    unit: 'VLATLĐ',
  },
  signer: { mode: 'TM. Hội đồng', post: 'Chủ tịch', agencyPost: 'Giám đốc Sở Nội vụ', name: 'Trần Thu Hằng' },
  title: 'Họp Hội đồng kỳ cuối năm 2026',
  day: '2026-12-10',
  start: '08:00',
  opened: '08:05',
  closed: '11:05',
  place: 'Phòng họp tầng 3, trụ sở Sở Nội vụ, 01 Trường Chinh, phường Buôn Ma Thuột',
  subject: 'Đánh giá công tác an toàn, vệ sinh lao động năm 2026, nhiệm vụ năm 2027',
  note: '',
  chair,
  secretary,
  members: [
    chair,
    aDelegate('Nguyễn Đức Ayŭn', 'Phó Giám đốc', 'Sở Y tế', 'Phó Chủ tịch Thường trực Hội đồng', { title: 'Ông' }),
    aDelegate('Y Lâm Niê', 'Phó Chủ tịch', 'Liên đoàn Lao động tỉnh', 'Phó Chủ tịch Hội đồng', {
      title: 'Ông',
      attendance: 'delegate',
      stand: { name: 'Phạm Thị Mỹ Duyên', post: 'Trưởng ban Chính sách pháp luật' },
    }),
    aDelegate('Hoàng Văn Trường', 'Phó Giám đốc', 'Sở Công Thương', 'Ủy viên Hội đồng', { attendance: 'absent', reason: 'đi công tác' }),
    aDelegate('Lê Thị Bích Ngọc', 'Trưởng phòng An toàn', 'Công ty CP Cà phê Nắng Mai', 'Ủy viên Hội đồng'),
    secretary,
  ],
  guests: [aDelegate('Đặng Quốc Việt', 'Phó Chánh Văn phòng', 'Văn phòng UBND tỉnh', '', { title: 'Ông', attendance: 'unknown' })],
  items: [
    anItem(1, 'Khai mạc, thông qua chương trình', { from: '08:00', to: '08:15', presenter: 'Chủ tọa' }),
    anItem(2, 'Kết quả thực hiện Kế hoạch 224/KH-UBND năm 2026', {
      presenter: 'Nguyễn Thị Sen',
      presenterAgency: 'Sở Nội vụ',
      summary: 'Năm 2026 có 21 nhiệm vụ; 17 nhiệm vụ hoàn thành.\nCòn 04 nhiệm vụ chậm.',
      proposal: 'Cho ý kiến về chỉ tiêu năm 2027.',
      attachments: ['Báo cáo số 112/BC-SNV.pdf', 'Biểu số liệu.xlsx'],
      discussion:
        'Sở Y tế: số người khám bệnh nghề nghiệp tăng 6,2 %.\nLiên đoàn Lao động tỉnh: đề nghị kiểm tra thêm công trình xây dựng.',
    }),
    anItem(3, 'Tình hình tai nạn lao động', { from: '08:45', to: '09:30', presenterAgency: 'Sở Y tế' }),
  ],
  opinions: 'Công ty CP Cà phê Nắng Mai: đề nghị tập huấn cho hợp tác xã.',
  assessment: 'Năm 2026, công tác an toàn, vệ sinh lao động có chuyển biến.\nViệc báo cáo của một số doanh nghiệp còn chậm.',
  conclusions: [
    aConclusion('Rà soát các tổ chức huấn luyện chưa thông báo hoạt động', 'Sở Nội vụ', '2026-12-31', ['Sở Y tế']),
    aConclusion('Khám phát hiện bệnh nghề nghiệp cho làng nghề', 'Sở Y tế', '2027-03-05'),
    aConclusion('Trình dự thảo kế hoạch năm 2027', 'Sở Nội vụ', '2026-12-20'),
    aConclusion('Tuyên truyền tại cơ sở', '', null),
  ],
  invitation: { number: '05/GM-HĐATVSLĐ', on: '2026-12-01' },
  notice: { number: '02/TB-HĐATVSLĐ', on: '2026-12-14' },
  ...more,
});

const open = [
  aConclusion('Rà soát các tổ chức huấn luyện chưa thông báo hoạt động', 'Sở Nội vụ', '2026-12-31', [], 'Quá 12 ngày'),
  aConclusion('Khám phát hiện bệnh nghề nghiệp cho làng nghề', 'Sở Y tế', '2027-03-05', [], 'Còn 52 ngày'),
].map((one, at) => ({ ...one, nth: 2 - at }));

/** Each of the seven papers of a meeting. */
export const aMeetingPaper = (kind: MeetingPaperKind, facts: MeetingFacts = aMeeting()): Paper => {
  if (kind === 'cover') return itemCoverPaper(facts, facts.items[1]!);
  if (kind === 'urging') return urgingLetterPaper(facts, open, '2027-01-12', '2027-01-25');
  return wholeMeetingPapers[kind](facts);
};

/** The same with number and day, as it is issued. */
export const issuedMeetingPaper = (kind: MeetingPaperKind, facts?: MeetingFacts): Paper =>
  fillPaper(aMeetingPaper(kind, facts), {
    texts: { Số: '05', 'Ngày văn bản': 'ngày 01 tháng 12 năm 2026', 'Người được mời': 'Các ông, bà có tên trong danh sách kèm theo' },
    lists: {},
  }).paper;

export const aMeetingPage = (kind: MeetingPaperKind, facts?: MeetingFacts): Page => layOut(issuedMeetingPaper(kind, facts));
