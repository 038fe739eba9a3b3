// The letters that come with the application, in the official layout, with tags; the office may put its own Word file in their place.
import { employerLetters } from './employer-letters.ts';
import { frame, type LetterTemplate } from './letter-frame.ts';
import { providerLetters } from './provider-letters.ts';

export type { LetterTemplate } from './letter-frame.ts';

/** Law 84/2015 art. 14; NQ 66.18/2026, Annex I.4, B.III; NĐ 12/2022 art. 36. */
const trainingReminder: LetterTemplate = {
  id: '01890000-0000-7000-8d00-000000000001',
  name: 'Công văn nhắc tổ chức huấn luyện sắp hết hạn, chưa thông báo',
  kind: 'CV',
  registers: ['training'],
  paper: {
    ...frame,
    abstract: 'V/v thực hiện quy định về điều kiện hoạt động huấn luyện an toàn, vệ sinh lao động',
    body: [
      {
        kind: 'paragraph',
        text: 'Căn cứ Luật An toàn, vệ sinh lao động năm 2015, Nghị định số 44/2016/NĐ-CP ngày 15 tháng 5 năm 2016 của Chính phủ và Nghị quyết số 66.18/2026/NQ-CP ngày 18 tháng 5 năm 2026 của Chính phủ;',
      },
      {
        kind: 'paragraph',
        text: 'Qua theo dõi, tính đến {Tính đến ngày}, tình trạng hoạt động huấn luyện an toàn, vệ sinh lao động của {Tên đơn vị} (mã số thuế: {Mã số thuế}; địa chỉ: {Địa chỉ}) như sau:',
      },
      {
        kind: 'table',
        loop: 'Danh sách',
        columns: [
          { label: 'STT', width: 8, align: 'center' },
          { label: 'Giấy chứng nhận, thông báo', width: 34 },
          { label: 'Ngày cấp', width: 18, align: 'center' },
          { label: 'Đến ngày', width: 18, align: 'center' },
          { label: 'Tình trạng', width: 22 },
        ],
        rows: [['{#Danh sách}{STT}', '{Giấy, thông báo}', '{Ngày cấp}', '{Đến ngày}', '{Trạng thái}{/Danh sách}']],
      },
      { kind: 'paragraph', text: '{Cơ quan} đề nghị {Tên đơn vị}:' },
      {
        kind: 'paragraph',
        text: '1. Rà soát điều kiện về người huấn luyện, cơ sở vật chất, chương trình, tài liệu huấn luyện; công bố công khai trên trang thông tin điện tử của đơn vị và gửi thông báo hoạt động huấn luyện theo quy định tại Nghị quyết số 66.18/2026/NQ-CP trước khi giấy chứng nhận hết hiệu lực.',
      },
      {
        kind: 'paragraph',
        text: '2. Không tổ chức huấn luyện ngoài phạm vi, thời hạn của giấy chứng nhận hoặc khi chưa công bố, thông báo theo quy định.',
      },
      { kind: 'paragraph', text: '3. Gửi kết quả thực hiện về {Cơ quan} trước ngày {Hạn trả lời}.' },
      { kind: 'paragraph', text: 'Trong quá trình thực hiện, nếu có vướng mắc, đề nghị đơn vị phản ánh về {Cơ quan} để được hướng dẫn./.' },
    ],
  },
};

/** Law 84/2015 art. 14, 32.3, 39; the date stays with whoever writes. */
const reportRequest: LetterTemplate = {
  id: '01890000-0000-7000-8d00-000000000002',
  name: 'Công văn đề nghị báo cáo',
  kind: 'CV',
  registers: ['training', 'technical-inspection', 'monitoring', 'health-exam', 'enterprise'],
  paper: {
    ...frame,
    abstract: 'V/v báo cáo tình hình thực hiện công tác an toàn, vệ sinh lao động năm {Năm}',
    body: [
      {
        kind: 'paragraph',
        text: 'Căn cứ Luật An toàn, vệ sinh lao động năm 2015 và các văn bản hướng dẫn thi hành; để có cơ sở tổng hợp tình hình thực hiện công tác an toàn, vệ sinh lao động năm {Năm} trên địa bàn tỉnh, {Cơ quan} đề nghị {Tên đơn vị} (mã số thuế: {Mã số thuế}):',
      },
      {
        kind: 'paragraph',
        text: '1. Báo cáo kết quả hoạt động năm {Năm} theo mẫu của pháp luật về an toàn, vệ sinh lao động; nêu rõ khó khăn, vướng mắc và kiến nghị.',
      },
      {
        kind: 'paragraph',
        text: '2. Cung cấp đầu mối liên hệ (họ và tên, số điện thoại, thư điện tử) của người phụ trách công tác an toàn, vệ sinh lao động.',
      },
      { kind: 'paragraph', text: 'Báo cáo bằng văn bản gửi về {Cơ quan} trước ngày {Hạn trả lời}.' },
      { kind: 'paragraph', text: 'Đề nghị đơn vị quan tâm, thực hiện đúng thời hạn./.' },
    ],
  },
};

/** Those for the same register in the order in which they are offered. */
export const letterTemplates: readonly LetterTemplate[] = [trainingReminder, ...providerLetters, ...employerLetters, reportRequest];
