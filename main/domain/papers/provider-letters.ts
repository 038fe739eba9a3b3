// Letters to bodies of training, technical inspection, monitoring and health exams: renewal, notice, declaration, yearly report, conditions, results of bad days.
import { letterIds } from './letter-ids.ts';
import { type LetterTemplate, letter, looped, ordinal, paperTable, paragraph } from './letter-frame.ts';

const unit = '{Tên đơn vị} (mã số thuế: {Mã số thuế}; địa chỉ: {Địa chỉ})';
const answer = 'Gửi kết quả thực hiện về {Cơ quan} trước ngày {Hạn trả lời}.';
const close = 'Trong quá trình thực hiện, nếu có vướng mắc, đề nghị đơn vị phản ánh về {Cơ quan} để được hướng dẫn./.';

/** Law 84/2015 art. 28–33; NĐ 44/2016 ch. II; NĐ 283/2026 art. 37. */
const renewal = letter(
  letterIds.renewal,
  'Công văn nhắc gia hạn Giấy chứng nhận kiểm định',
  ['technical-inspection'],
  'V/v gia hạn Giấy chứng nhận đủ điều kiện hoạt động kiểm định kỹ thuật an toàn lao động',
  [
    paragraph(
      'Căn cứ Luật An toàn, vệ sinh lao động năm 2015 và Nghị định số 44/2016/NĐ-CP ngày 15 tháng 5 năm 2016 của Chính phủ đã được sửa đổi, bổ sung;',
    ),
    paragraph(`Qua theo dõi, tính đến {Tính đến ngày}, Giấy chứng nhận đủ điều kiện hoạt động kiểm định của ${unit} như sau:`),
    paperTable,
    paragraph('{Cơ quan} đề nghị {Tên đơn vị}:'),
    paragraph(
      '1. Rà soát điều kiện về thiết bị, kiểm định viên, người phụ trách kỹ thuật; lập hồ sơ đề nghị cơ quan đã cấp gia hạn Giấy chứng nhận trước ngày hết hiệu lực.',
    ),
    paragraph(
      '2. Không thực hiện kiểm định kể từ ngày Giấy chứng nhận hết hiệu lực cho đến khi được gia hạn hoặc cấp lại. Hoạt động kiểm định khi Giấy chứng nhận hết hiệu lực bị xử phạt theo Điều 37 Nghị định số 283/2026/NĐ-CP.',
    ),
    paragraph(`3. ${answer}`),
    paragraph(close),
  ],
);

/** NQ 66.18/2026 Annex I.4 B.III; NĐ 283/2026 art. 36. */
const notification = letter(
  letterIds.notification,
  'Công văn đôn đốc thông báo hoạt động huấn luyện',
  ['training'],
  'V/v công bố, thông báo hoạt động huấn luyện an toàn, vệ sinh lao động',
  [
    paragraph(
      'Căn cứ Luật An toàn, vệ sinh lao động năm 2015 và Nghị quyết số 66.18/2026/NQ-CP ngày 18 tháng 5 năm 2026 của Chính phủ (Phụ lục I.4, mục B.III);',
    ),
    paragraph(
      `Qua theo dõi, tính đến {Tính đến ngày}, {Cơ quan} chưa nhận được thông báo hoạt động huấn luyện an toàn, vệ sinh lao động của ${unit}. Tình trạng giấy tờ đang theo dõi:`,
    ),
    paperTable,
    paragraph('{Cơ quan} đề nghị {Tên đơn vị}:'),
    paragraph(
      '1. Công bố trên phương tiện thông tin đại chúng và trên trang thông tin điện tử về an toàn, vệ sinh lao động của cơ quan quản lý nhà nước ở trung ương: tên, trụ sở, người đứng đầu, trang thông tin điện tử, thư điện tử, điện thoại, hạng, phạm vi và ngày chính thức hoạt động.',
    ),
    paragraph('2. Gửi thông báo đến Bộ Nội vụ và {Cơ quan} ít nhất 05 ngày làm việc trước ngày bắt đầu hoạt động huấn luyện.'),
    paragraph(
      '3. Không tổ chức huấn luyện khi chưa công bố, thông báo. Hành vi vi phạm bị xử phạt, đình chỉ hoạt động và hủy kết quả huấn luyện theo Điều 36 Nghị định số 283/2026/NĐ-CP.',
    ),
    paragraph(`4. ${answer} Trường hợp không còn hoạt động huấn luyện, đề nghị có văn bản thông báo chấm dứt.`),
    paragraph(close),
  ],
);

const declaration = (id: string, name: string, register: string, service: string, basis: string, warning: string): LetterTemplate =>
  letter(id, name, [register], `V/v công bố đủ điều kiện ${service}`, [
    paragraph(`Căn cứ ${basis};`),
    paragraph(`Qua theo dõi, tính đến {Tính đến ngày}, chưa có thông tin công bố đủ điều kiện ${service} của ${unit}.`),
    paragraph('{Cơ quan} đề nghị {Tên đơn vị}:'),
    paragraph(`1. Lập hồ sơ, công bố đủ điều kiện ${service} với cơ quan y tế có thẩm quyền theo quy định.`),
    paragraph(`2. ${warning}`),
    paragraph('3. Gửi văn bản công bố và kết quả thực hiện về {Cơ quan} trước ngày {Hạn trả lời}.'),
    paragraph(close),
  ]);

/** Law 84/2015 art. 18; NĐ 44/2016 art. 34; NĐ 283/2026 art. 38.8. */
const monitoring = declaration(
  letterIds.monitoringDeclaration,
  'Công văn đôn đốc công bố quan trắc môi trường lao động',
  'monitoring',
  'thực hiện hoạt động quan trắc môi trường lao động',
  'Luật An toàn, vệ sinh lao động năm 2015 (Điều 18) và Nghị định số 44/2016/NĐ-CP ngày 15 tháng 5 năm 2016 của Chính phủ (Chương IV)',
  'Không thực hiện quan trắc môi trường lao động khi chưa công bố đủ điều kiện. Hành vi này bị xử phạt theo khoản 8 Điều 38 Nghị định số 283/2026/NĐ-CP.',
);

/** Law 84/2015 art. 21; NĐ 96/2023. */
const healthExam = declaration(
  letterIds.healthDeclaration,
  'Công văn đôn đốc công bố khám sức khỏe',
  'health-exam',
  'khám sức khỏe cho người lao động',
  'Luật An toàn, vệ sinh lao động năm 2015 (Điều 21) và Nghị định số 96/2023/NĐ-CP của Chính phủ quy định chi tiết Luật Khám bệnh, chữa bệnh',
  'Chỉ khám sức khỏe, khám bệnh nghề nghiệp trong phạm vi hoạt động chuyên môn đã được phép và đã công bố.',
);

/** Law 84/2015 art. 14, 32.3; NĐ 44/2016; the last day is a rule of the register, so the office may change it. */
const yearlyReport = letter(
  letterIds.yearlyReport,
  'Công văn đôn đốc báo cáo năm',
  ['training', 'technical-inspection', 'monitoring'],
  'V/v báo cáo kết quả hoạt động năm {Năm báo cáo}',
  [
    paragraph(
      'Căn cứ Luật An toàn, vệ sinh lao động năm 2015 và Nghị định số 44/2016/NĐ-CP ngày 15 tháng 5 năm 2016 của Chính phủ đã được sửa đổi, bổ sung;',
    ),
    paragraph(
      `Để tổng hợp tình hình hoạt động dịch vụ an toàn, vệ sinh lao động năm {Năm báo cáo} trên địa bàn tỉnh, {Cơ quan} đề nghị ${unit} lập và gửi báo cáo kết quả hoạt động năm {Năm báo cáo} theo mẫu quy định, chậm nhất ngày {Hạn báo cáo}.`,
    ),
    paragraph('Báo cáo gửi bằng văn bản về {Cơ quan}; nêu rõ số lượng đã thực hiện, khó khăn, vướng mắc và kiến nghị.'),
    paragraph('Trường hợp đã gửi báo cáo, đề nghị cung cấp số, ngày văn bản và bản sao về {Cơ quan} trước ngày {Hạn trả lời}.'),
    paragraph(
      'Không báo cáo là hành vi bị xử phạt vi phạm hành chính theo quy định của Chính phủ. Đề nghị đơn vị thực hiện đúng thời hạn./.',
    ),
  ],
);

/** NĐ 44/2016 as amended; NQ 66.18/2026; NĐ 283/2026 art. 36–38. */
const conditions = letter(
  letterIds.conditions,
  'Công văn yêu cầu khắc phục điều kiện hoạt động',
  ['training', 'technical-inspection', 'monitoring'],
  'V/v khắc phục điều kiện hoạt động dịch vụ an toàn, vệ sinh lao động',
  [
    paragraph(
      'Căn cứ Luật An toàn, vệ sinh lao động năm 2015 và Nghị định số 44/2016/NĐ-CP ngày 15 tháng 5 năm 2016 của Chính phủ đã được sửa đổi, bổ sung;',
    ),
    paragraph(`Qua rà soát, tính đến {Tính đến ngày}, ${unit} có các điều kiện hoạt động chưa bảo đảm sau đây:`),
    looped('Điều kiện chưa bảo đảm', [
      ordinal,
      { label: 'Điều kiện', width: 30, tag: 'Điều kiện' },
      { label: 'Nội dung chưa bảo đảm', width: 36, tag: 'Nội dung' },
      { label: 'Căn cứ', width: 26, tag: 'Căn cứ' },
    ]),
    paragraph('{Cơ quan} yêu cầu {Tên đơn vị}:'),
    paragraph('1. Khắc phục ngay các nội dung nêu trên; tạm dừng phần hoạt động không còn đủ điều kiện cho đến khi khắc phục xong.'),
    paragraph(
      '2. Gửi báo cáo kết quả khắc phục kèm tài liệu chứng minh (hợp đồng lao động, chứng chỉ, giấy hiệu chuẩn thiết bị, tài liệu về địa điểm) về {Cơ quan} trước ngày {Hạn trả lời}.',
    ),
    paragraph(
      'Quá thời hạn trên mà không khắc phục, {Cơ quan} xem xét, xử lý hoặc kiến nghị cơ quan có thẩm quyền xử lý theo quy định của pháp luật./.',
    ),
  ],
);

/** NĐ 283/2026 art. 36: results of training are cancelled. */
const blastProvider = letter(
  letterIds.blastProvider,
  'Công văn về chứng nhận cấp khi không đủ điều kiện (gửi tổ chức huấn luyện)',
  ['training'],
  'V/v chứng nhận huấn luyện đã cấp trong thời gian không được hoạt động huấn luyện',
  [
    paragraph('Căn cứ Luật An toàn, vệ sinh lao động năm 2015 và {Nghị định xử phạt};'),
    paragraph(
      `Qua rà soát, ${unit} đã cấp {Số chứng nhận bị ảnh hưởng} chứng nhận huấn luyện cho {Số người bị ảnh hưởng} người trong thời gian {Thời gian ảnh hưởng}, gồm:`,
    ),
    looped('Chứng nhận bị ảnh hưởng', [
      ordinal,
      { label: 'Họ và tên', width: 26, tag: 'Họ và tên' },
      { label: 'Đơn vị công tác', width: 28, tag: 'Đơn vị công tác' },
      { label: 'Số chứng nhận', width: 22, tag: 'Số chứng nhận' },
      { label: 'Ngày cấp', width: 16, align: 'center', tag: 'Ngày cấp' },
    ]),
    paragraph('{Cơ quan} yêu cầu {Tên đơn vị}:'),
    paragraph('1. Giải trình về việc tổ chức huấn luyện, cấp các chứng nhận nêu trên; cung cấp hồ sơ các khóa huấn luyện.'),
    paragraph(
      '2. Thông báo bằng văn bản đến từng đơn vị, cá nhân đã được cấp chứng nhận; phối hợp thực hiện việc hủy kết quả huấn luyện khi có quyết định của cơ quan có thẩm quyền.',
    ),
    paragraph('3. Gửi văn bản giải trình và tài liệu kèm theo về {Cơ quan} trước ngày {Hạn trả lời}./.'),
  ],
);

export const providerLetters: readonly LetterTemplate[] = [
  renewal,
  notification,
  monitoring,
  healthExam,
  yearlyReport,
  conditions,
  blastProvider,
];
