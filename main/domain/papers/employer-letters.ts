// Letters to employers: staff that the norm asks for, periodic training of their people, certificates that may be cancelled.
import { letterIds } from './letter-ids.ts';
import { type LetterTemplate, letter, looped, ordinal, paragraph } from './letter-frame.ts';

const unit = '{Tên đơn vị} (mã số thuế: {Mã số thuế}; địa chỉ: {Địa chỉ})';

/** Law 84/2015 art. 72–73; NĐ 39/2016 art. 36–37. */
const staffing = letter(
  letterIds.staffing,
  'Công văn yêu cầu bố trí người làm công tác ATVSLĐ, y tế',
  ['enterprise'],
  'V/v bố trí người làm công tác an toàn, vệ sinh lao động, người làm công tác y tế',
  [
    paragraph(
      'Căn cứ Luật An toàn, vệ sinh lao động năm 2015 (Điều 72, Điều 73) và Nghị định số 39/2016/NĐ-CP ngày 15 tháng 5 năm 2016 của Chính phủ (Điều 36, Điều 37);',
    ),
    paragraph(
      `Qua rà soát, tính đến {Tính đến ngày}, ${unit}, ngành nghề: {Ngành nghề đang theo dõi}, sử dụng {Số lao động đang theo dõi} lao động, còn thiếu người theo quy định như sau:`,
    ),
    looped('Bộ máy còn thiếu', [
      ordinal,
      { label: 'Loại', width: 24, tag: 'Loại' },
      { label: 'Phải có', width: 24, tag: 'Phải có' },
      { label: 'Đang có', width: 12, align: 'center', tag: 'Đang có' },
      { label: 'Còn thiếu', width: 12, align: 'center', tag: 'Còn thiếu' },
      { label: 'Căn cứ', width: 24, tag: 'Căn cứ' },
    ]),
    paragraph('{Cơ quan} yêu cầu {Tên đơn vị}:'),
    paragraph(
      '1. Bố trí đủ người làm công tác an toàn, vệ sinh lao động, người làm công tác y tế nêu trên; bảo đảm người được bố trí đã được huấn luyện đúng nhóm và còn hiệu lực.',
    ),
    paragraph('2. Trường hợp không bố trí được thì thuê tổ chức có đủ năng lực thực hiện theo khoản 5 Điều 72, khoản 5 Điều 73 của Luật.'),
    paragraph(
      '3. Gửi quyết định phân công hoặc hợp đồng, bản sao chứng nhận huấn luyện và danh sách người làm công tác an toàn, vệ sinh lao động, y tế về {Cơ quan} trước ngày {Hạn trả lời}./.',
    ),
  ],
);

/** Law 84/2015 art. 14; NĐ 44/2016 art. 17–25. */
const periodicTraining = letter(
  letterIds.periodicTraining,
  'Công văn nhắc huấn luyện định kỳ',
  ['enterprise', 'osh-staff'],
  'V/v huấn luyện định kỳ an toàn, vệ sinh lao động',
  [
    paragraph(
      'Căn cứ Luật An toàn, vệ sinh lao động năm 2015 (Điều 14) và Nghị định số 44/2016/NĐ-CP ngày 15 tháng 5 năm 2016 của Chính phủ đã được sửa đổi, bổ sung;',
    ),
    paragraph(
      'Qua theo dõi, tính đến {Tính đến ngày}, người làm công tác an toàn, vệ sinh lao động của {Tên đơn vị} (mã số thuế: {Mã số thuế}) sau đây sắp hết hạn, đã hết hạn hoặc chưa có chứng nhận huấn luyện đúng nhóm:',
    ),
    looped('Người cần huấn luyện', [
      ordinal,
      { label: 'Họ và tên', width: 28, tag: 'Họ và tên' },
      { label: 'Loại hình', width: 24, tag: 'Loại hình' },
      { label: 'Nhóm', width: 10, align: 'center', tag: 'Nhóm' },
      { label: 'Huấn luyện đến', width: 18, align: 'center', tag: 'Huấn luyện đến' },
      { label: 'Tình trạng', width: 20, tag: 'Tình trạng' },
    ]),
    paragraph('{Cơ quan} đề nghị {Tên đơn vị}:'),
    paragraph(
      '1. Tổ chức huấn luyện định kỳ cho người có tên nêu trên trước ngày hết hạn; huấn luyện lại ngay người đã hết hạn hoặc chưa được huấn luyện.',
    ),
    paragraph('2. Chỉ chọn tổ chức huấn luyện còn đủ điều kiện hoạt động, đúng nhóm huấn luyện.'),
    paragraph('3. Gửi bản sao chứng nhận huấn luyện về {Cơ quan} trước ngày {Hạn trả lời} để cập nhật, theo dõi./.'),
  ],
);

/** NĐ 283/2026 art. 36: results of training are cancelled; whoever holds one must be trained again. */
const blastEmployer = letter(
  letterIds.blastEmployer,
  'Công văn về chứng nhận huấn luyện bị ảnh hưởng (gửi doanh nghiệp)',
  ['enterprise'],
  'V/v rà soát chứng nhận huấn luyện an toàn, vệ sinh lao động',
  [
    paragraph('Căn cứ Luật An toàn, vệ sinh lao động năm 2015 và {Nghị định xử phạt};'),
    paragraph(
      '{Tổ chức huấn luyện} đã cấp chứng nhận huấn luyện trong thời gian {Thời gian ảnh hưởng}. Theo dữ liệu đang theo dõi, người của {Tên đơn vị} (mã số thuế: {Mã số thuế}) được cấp các chứng nhận sau đây:',
    ),
    looped('Chứng nhận bị ảnh hưởng', [
      ordinal,
      { label: 'Họ và tên', width: 28, tag: 'Họ và tên' },
      { label: 'Nhóm', width: 10, align: 'center', tag: 'Nhóm' },
      { label: 'Số chứng nhận', width: 24, tag: 'Số chứng nhận' },
      { label: 'Ngày cấp', width: 16, align: 'center', tag: 'Ngày cấp' },
      { label: 'Ghi chú', width: 22, tag: 'Ghi chú' },
    ]),
    paragraph('{Cơ quan} đề nghị {Tên đơn vị}:'),
    paragraph('1. Rà soát, báo cáo việc huấn luyện của những người có tên nêu trên: thời gian, địa điểm, hình thức, hợp đồng huấn luyện.'),
    paragraph(
      '2. Không sử dụng các chứng nhận này khi có quyết định hủy kết quả huấn luyện; chủ động bố trí huấn luyện lại tại tổ chức còn đủ điều kiện, nhất là người không còn chứng nhận nào khác.',
    ),
    paragraph('3. Gửi kết quả rà soát về {Cơ quan} trước ngày {Hạn trả lời}./.'),
  ],
);

export const employerLetters: readonly LetterTemplate[] = [staffing, periodicTraining, blastEmployer];
