// The papers of a meeting: what each says, in the official words and in the order of NĐ 30/2020.
import { describe, expect, it } from 'vitest';
import { amended } from '../../main/domain/meetings/papers/amendment.ts';
import { invitedWords } from '../../main/domain/meetings/papers/invitation.ts';
import { type MeetingPaperKind, paperKinds, seriesOf } from '../../main/domain/meetings/papers/meeting-papers.ts';
import { hourInWords, meetingName, meetingWord, pointLetter, postInWords } from '../../main/domain/meetings/papers/meeting-words.ts';
import { layOut, wordsOf } from '../../main/domain/papers/page.ts';
import { tagsIn } from '../../main/domain/papers/fill.ts';
import { writeDocx } from '../../main/office/docx.ts';
import { layoutFaults } from '../../main/office/docx-check.ts';
import { sectionsOf } from '../../main/office/page-sections.ts';
import { aMeeting, aMeetingPage, aMeetingPaper, issuedMeetingPaper } from '../support/a-meeting.ts';

const kinds = Object.keys(paperKinds) as MeetingPaperKind[];
const says = (kind: MeetingPaperKind, facts = aMeeting()) => wordsOf(aMeetingPage(kind, facts));
const council = 'Hội đồng An toàn, vệ sinh lao động tỉnh Đắk Lắk';

describe('a meeting is named', () => {
  it.each([
    ['Họp Hội đồng kỳ cuối năm 2026', 'cuộc họp Hội đồng kỳ cuối năm 2026', 'cuộc họp'],
    ['Họp bất thường của Hội đồng năm 2026', 'cuộc họp bất thường của Hội đồng năm 2026', 'cuộc họp'],
    ['Phiên họp thứ 5 của Hội đồng', 'phiên họp thứ 5 của Hội đồng', 'phiên họp'],
    ['Hội nghị đối thoại về an toàn, vệ sinh lao động năm 2026', 'hội nghị đối thoại về an toàn, vệ sinh lao động năm 2026', 'hội nghị'],
    ['Bàn về làng nghề', 'cuộc họp “Bàn về làng nghề”', 'cuộc họp'],
  ])('"%s" inside a sentence', (title, name, word) => {
    expect(meetingName({ title })).toBe(name);
    expect(meetingWord({ title })).toBe(word);
  });
  it.each([
    ['08:05', '08 giờ 05 phút'],
    ['14:00', '14 giờ 00 phút'],
    ['', '…… giờ …… phút'],
  ])('at "%s": %s', (time, words) => expect(hourInWords(time)).toBe(words));
});

describe('people', () => {
  it.each([
    ['Phó Giám đốc', 'Sở Y tế', 'Phó Giám đốc Sở Y tế'],
    ['Trưởng phòng Việc làm', 'Sở Nội vụ', 'Trưởng phòng Việc làm, Sở Nội vụ'],
    ['Giám đốc Sở Nội vụ', 'Sở Nội vụ', 'Giám đốc Sở Nội vụ'],
    ['', 'Sở Nội vụ', 'Sở Nội vụ'],
  ])('"%s" of "%s" is %s', (post, agency, words) => expect(postInWords({ post, agency })).toBe(words));
  it('are invited as Ông or Bà where that is known, else as both', () => {
    const [chair, , , absent] = aMeeting().members;
    expect(invitedWords(chair!)).toBe('Bà Trần Thu Hằng, Giám đốc Sở Nội vụ, Chủ tịch Hội đồng');
    expect(invitedWords(absent!)).toBe('Ông (bà) Hoàng Văn Trường, Phó Giám đốc Sở Công Thương, Ủy viên Hội đồng');
  });
});

describe('every paper', () => {
  it.each(kinds)('%s ends once with "./." and keeps the official layout', async (kind) => {
    expect(says(kind).filter((words) => words.endsWith('./.'))).toHaveLength(1);
    expect(await layoutFaults(writeDocx([aMeetingPage(kind)], kind))).toEqual([]);
  });
  it.each(kinds)('%s leaves open only number, day and the name of who is invited', (kind) =>
    expect([...tagsIn(aMeetingPaper(kind))].filter((tag) => !['Số', 'Ngày văn bản', 'Người được mời'].includes(tag))).toEqual([]),
  );
  it('takes its number from the row of the council; what the office lays before it from the row of the office', () => {
    expect(kinds.map((kind) => seriesOf(kind, 'HĐATVSLĐ'))).toEqual([
      'GM-HĐATVSLĐ',
      'CTr-HĐATVSLĐ',
      'DS',
      'TTr',
      'BB-HĐATVSLĐ',
      'TB-HĐATVSLĐ',
      'CV-HĐATVSLĐ',
    ]);
    expect(says('invitation')).toContain('Số: 05/GM-HĐATVSLĐ');
    expect(says('urging')).toContain('Số: 05/HĐATVSLĐ-VLATLĐ');
    expect(says('cover')).toContain('Số: 05/TTr-SNV');
  });
  it('shows council title and agency post under the seal of the office, the title alone under its own', () => {
    const post = ['TM. HỘI ĐỒNG', 'CHỦ TỊCH', 'GIÁM ĐỐC SỞ NỘI VỤ', 'Trần Thu Hằng'];
    const signature = (words: string[]) => words.slice(words.indexOf('TM. HỘI ĐỒNG'), words.indexOf('Trần Thu Hằng') + 1);
    expect(signature(says('notice'))).toEqual(post);
    const own = aMeeting({ council: { ...aMeeting().council, seal: 'own' } });
    expect(signature(says('notice', own))).toEqual(post.toSpliced(2, 1));
  });
  it('is signed by a deputy for the council and for its chair', () =>
    expect(
      says(
        'notice',
        aMeeting({ signer: { mode: 'TM. Hội đồng\nKT. Chủ tịch', post: 'Phó Chủ tịch', agencyPost: '', name: 'Y Lâm Niê' } }),
      ).slice(-4),
    ).toEqual(['TM. HỘI ĐỒNG', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Y Lâm Niê']));
});

describe('giấy mời', () => {
  it('says who is invited, what it is about, who chairs, when and where', () =>
    expect(says('invitation')).toEqual(
      expect.arrayContaining([
        'GIẤY MỜI',
        `Dự cuộc họp Hội đồng kỳ cuối năm 2026`,
        `${council} trân trọng kính mời:`,
        'Các ông, bà có tên trong danh sách kèm theo',
        '1. Nội dung: Đánh giá công tác an toàn, vệ sinh lao động năm 2026, nhiệm vụ năm 2027.',
        '2. Chủ trì: Bà Trần Thu Hằng, Giám đốc Sở Nội vụ, Chủ tịch Hội đồng.',
        '3. Thời gian: 08 giờ 00 phút, thứ Năm, ngày 10 tháng 12 năm 2026.',
        '4. Địa điểm: Phòng họp tầng 3, trụ sở Sở Nội vụ, 01 Trường Chinh, phường Buôn Ma Thuột.',
        '- Lưu: VT, VLATLĐ.',
      ]),
    ));
  it('has everybody who is invited in its annex, guests last', () => {
    const table = aMeetingPaper('invitation').annexes?.[0]?.body[0];
    expect(table?.kind === 'table' && table.rows.map((row) => row[1])).toEqual([
      'Bà Trần Thu Hằng',
      'Ông Nguyễn Đức Ayŭn',
      'Ông Y Lâm Niê',
      'Hoàng Văn Trường',
      'Lê Thị Bích Ngọc',
      "Bà H'Linh Kđoh",
      'Ông Đặng Quốc Việt',
    ]);
  });
});

describe('danh sách đại biểu', () => {
  it('has no number of its own, names the invitation and leaves room to sign', () => {
    const words = says('delegates');
    expect(words.some((text) => text.startsWith('Số:'))).toBe(false);
    expect(words).toEqual(
      expect.arrayContaining([
        'DANH SÁCH',
        '(Kèm theo Giấy mời số 05/GM-HĐATVSLĐ ngày 01 tháng 12 năm 2026)',
        'Ký tên',
        'Danh sách có 07 đại biểu./.',
      ]),
    );
  });
  it('names who stands in, and for whom', () => expect(says('delegates')).toContain('Phạm Thị Mỹ Duyên (dự thay Y Lâm Niê)'));
});

it('chương trình họp gives each item its hours and who presents it', () => {
  const table = aMeetingPaper('agenda').body.find((block) => block.kind === 'table');
  expect(table?.rows[1]).toEqual(['2', '08:15 - 08:45', 'Kết quả thực hiện Kế hoạch 224/KH-UBND năm 2026', 'Nguyễn Thị Sen, Sở Nội vụ']);
});

it('tờ trình goes from the standing agency to the council, with what is asked and what is enclosed', () =>
  expect(says('cover')).toEqual(
    expect.arrayContaining([
      'SỞ NỘI VỤ',
      `Kính gửi: ${council}`,
      'Về nội dung “Kết quả thực hiện Kế hoạch 224/KH-UBND năm 2026”',
      'Còn 04 nhiệm vụ chậm.',
      'Cho ý kiến về chỉ tiêu năm 2027.',
      '- Báo cáo số 112/BC-SNV.pdf;',
      'Sở Nội vụ kính trình Hội đồng xem xét, cho ý kiến./.',
      'KT. GIÁM ĐỐC',
      'Lý Gia Yến',
    ]),
  ));

describe('biên bản', () => {
  it('tells who was there, who stood in and who was not, with the reason', () =>
    expect(says('minutes')).toEqual(
      expect.arrayContaining([
        'I. Thời gian bắt đầu: 08 giờ 05 phút, thứ Năm, ngày 10 tháng 12 năm 2026.',
        `1. Thành viên ${council} có mặt: 05/06, gồm:`,
        '- Phạm Thị Mỹ Duyên, Trưởng ban Chính sách pháp luật, dự thay ông Y Lâm Niê, Phó Chủ tịch Liên đoàn Lao động tỉnh, Phó Chủ tịch Hội đồng;',
        '2. Thành viên vắng mặt: 01, gồm:',
        '- Hoàng Văn Trường, Phó Giám đốc Sở Công Thương, Ủy viên Hội đồng (đi công tác).',
        'Sở Y tế: số người khám bệnh nghề nghiệp tăng 6,2 %.',
        'Công ty CP Cà phê Nắng Mai: đề nghị tập huấn cho hợp tác xã.',
        'Cuộc họp kết thúc lúc 11 giờ 05 phút, ngày 10 tháng 12 năm 2026. Biên bản đã được đọc lại, những người dự họp thống nhất nội dung./.',
      ]),
    ));
  it('is signed by the secretary at the left, by the chair at the right', () => {
    const words = says('minutes');
    expect(words.slice(words.indexOf('THƯ KÝ'), words.indexOf('THƯ KÝ') + 4)).toEqual([
      'THƯ KÝ',
      "H'Linh Kđoh",
      'CHỦ TỌA',
      'Trần Thu Hằng',
    ]);
  });
});

describe('thông báo kết luận', () => {
  it('says who concluded at which meeting, and gives each agency its tasks with their days', () =>
    expect(says('notice')).toEqual(
      expect.arrayContaining([
        `Kết luận của Chủ tịch Hội đồng tại cuộc họp Hội đồng kỳ cuối năm 2026`,
        'I. Đánh giá chung',
        'Việc báo cáo của một số doanh nghiệp còn chậm.',
        '1. Sở Nội vụ',
        'a) Rà soát các tổ chức huấn luyện chưa thông báo hoạt động; phối hợp: Sở Y tế; hoàn thành chậm nhất ngày 31/12/2026.',
        'b) Trình dự thảo kế hoạch năm 2027; hoàn thành chậm nhất ngày 20/12/2026.',
        '2. Sở Y tế',
        'Khám phát hiện bệnh nghề nghiệp cho làng nghề; hoàn thành chậm nhất ngày 05/03/2027.',
        '3. Các thành viên Hội đồng',
        'Tuyên truyền tại cơ sở; thực hiện thường xuyên.',
      ]),
    ));
  it('goes on counting points beyond y', () => expect([0, 4, 22, 23, 27].map(pointLetter)).toEqual(['a', 'đ', 'y', 'aa', 'ađ']));
});

it('công văn đôn đốc goes to the agencies that lead what is open, refers to the notice and asks for an answer before a day', () =>
  expect(says('urging')).toEqual(
    expect.arrayContaining([
      '- Sở Nội vụ;',
      '- Sở Y tế.',
      'Thực hiện Thông báo số 02/TB-HĐATVSLĐ ngày 14 tháng 12 năm 2026 về kết luận tại cuộc họp Hội đồng kỳ cuối năm 2026, qua theo dõi, tính đến ngày 12/01/2027, còn 02 nhiệm vụ chưa hoàn thành hoặc chưa có báo cáo, gồm:',
      'Quá 12 ngày; nhắc lần thứ 2',
      'Còn 52 ngày',
      '2. Báo cáo kết quả bằng văn bản về Sở Nội vụ trước ngày 25/01/2027 để tổng hợp, báo cáo Hội đồng tại kỳ họp tới./.',
    ]),
  ));

describe('annexes and signatures', () => {
  it('an annex that is alone has no number, says what it goes with, and is counted from 1 (NĐ 30/2020, Annex I, III.1)', () => {
    const words = says('invitation');
    const at = words.indexOf('Phụ lục');
    expect(words.slice(at, at + 3)).toEqual([
      'Phụ lục',
      'DANH SÁCH ĐẠI BIỂU ĐƯỢC MỜI',
      '(Kèm theo Giấy mời số 05/GM-HĐATVSLĐ ngày 01 tháng 12 năm 2026 của Hội đồng An toàn, vệ sinh lao động tỉnh Đắk Lắk)',
    ]);
    expect(sectionsOf(aMeetingPage('invitation'))).toHaveLength(2);
    expect(sectionsOf(aMeetingPage('notice'))).toHaveLength(1);
  });
  it.each(kinds)('the last words of "%s" go to the page of their signature', (kind) => {
    const { parts } = aMeetingPage(kind);
    const foot = parts.findLastIndex((part) => part.kind === 'sides');
    expect(parts.slice(foot - 2, foot).map((part) => part.kind === 'line' && part.keep)).toEqual(['yes', 'yes']);
  });
});

it('an amendment says which paper it replaces and why, and leaves the words of the first alone', () => {
  const first = issuedMeetingPaper('notice');
  const second = amended(first, { ordinal: 1, of: { number: '02/TB-HĐATVSLĐ', on: '2026-12-14' }, why: 'sửa thời hạn của Sở Y tế' });
  expect(wordsOf(layOut(second))).toEqual(
    expect.arrayContaining([
      '(sửa đổi lần 1)',
      'Thông báo này sửa đổi lần 1, thay thế Thông báo số 02/TB-HĐATVSLĐ ngày 14 tháng 12 năm 2026; lý do: sửa thời hạn của Sở Y tế./.',
    ]),
  );
  expect(first.body).not.toContainEqual(second.body.at(-1));
});
