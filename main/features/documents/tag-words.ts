// Every tag that templates may use, with what it means: those of any letter, and sets for some registers; the cheat sheet is made of it.
import type { RegisterName } from '../../../preload/contract/records/record.ts';

export interface TagWord {
  tag: string;
  means: string;
}
export interface TagLoop extends TagWord {
  tags: readonly TagWord[];
}

const words = (...pairs: readonly (readonly [string, string])[]): TagWord[] => pairs.map(([tag, means]) => ({ tag, means }));

/** Tags of the office and of the letter. */
export const letterTags = words(
  ['Cơ quan chủ quản', 'Cơ quan cấp trên trực tiếp, chữ in hoa'],
  ['Cơ quan ban hành', 'Cơ quan ra văn bản, chữ in hoa'],
  ['Cơ quan', 'Cơ quan ra văn bản, trong câu'],
  ['Tên viết tắt cơ quan', 'Dùng ở Nơi nhận'],
  ['Địa danh', 'Trước ngày văn bản'],
  ['Ngày văn bản', 'ngày … tháng … năm …; để trống khi chưa phát hành'],
  ['Số', 'Số văn bản; để trống khi chưa phát hành'],
  ['Ký hiệu', 'Phần sau dấu gạch chéo của số'],
  ['Thể thức ký', 'KT., TL., TM. …'],
  ['Chức vụ người ký', 'Chữ in hoa'],
  ['Người ký', 'Họ và tên'],
  ['Người lập', 'Người soạn văn bản'],
  ['Tính đến ngày', 'Ngày đang xem số liệu'],
  ['Hạn trả lời', 'Ngày đề nghị trả lời'],
  ['Năm', 'Năm của văn bản'],
);

/** Tags of the unit that a letter goes to. */
export const unitTags = words(
  ['Tên đơn vị', 'Đơn vị nhận'],
  ['Mã số thuế', 'Của đơn vị nhận'],
  ['Địa chỉ', 'Của đơn vị nhận'],
  ['Người đại diện', 'Của đơn vị nhận'],
  ['Điện thoại', 'Của đơn vị nhận'],
);

/** Tags of a row that read alike in every register. */
export const rowTags = words(
  ['Số giấy', 'Số giấy chứng nhận, thông báo, công bố; với người là số chứng nhận huấn luyện'],
  ['Ngày giấy', 'Ngày cấp, ngày công bố'],
  ['Hiệu lực đến', 'Ngày cuối còn hiệu lực'],
  ['Tình trạng', 'Trạng thái vào ngày đang xem'],
);

export type TagSet = 'staffing' | 'training' | 'reports' | 'conditions' | 'blast';

export const tagSets: readonly { set: TagSet; registers: readonly RegisterName[]; texts: TagWord[]; lists: TagLoop[] }[] = [
  {
    set: 'staffing',
    registers: ['enterprise'],
    texts: words(['Số lao động đang theo dõi', 'Của ngày đang xem'], ['Ngành nghề đang theo dõi', 'Của ngày đang xem']),
    lists: [
      {
        tag: 'Bộ máy còn thiếu',
        means: 'Người làm công tác ATVSLĐ, y tế còn thiếu theo định mức',
        tags: words(
          ['STT', 'Số thứ tự'],
          ['Loại', 'ATVSLĐ hay y tế'],
          ['Phải có', 'Theo định mức'],
          ['Đang có', 'Còn hiệu lực huấn luyện'],
          ['Còn thiếu', 'Số người'],
          ['Căn cứ', 'Văn bản, điều, khoản'],
        ),
      },
    ],
  },
  {
    set: 'training',
    registers: ['enterprise', 'osh-staff'],
    texts: [],
    lists: [
      {
        tag: 'Người cần huấn luyện',
        means: 'Người sắp hết hạn, đã hết hạn hoặc chưa huấn luyện đúng nhóm',
        tags: words(
          ['STT', 'Số thứ tự'],
          ['Họ và tên', ''],
          ['Loại hình', 'Chuyên trách, bán chuyên trách …'],
          ['Nhóm', 'Nhóm huấn luyện cần có'],
          ['Huấn luyện đến', 'Ngày cuối còn hiệu lực'],
          ['Tình trạng', 'Sắp hết hạn, hết hạn, chưa huấn luyện'],
        ),
      },
    ],
  },
  {
    set: 'reports',
    registers: ['training', 'technical-inspection', 'monitoring', 'health-exam'],
    texts: words(['Năm báo cáo', 'Năm phải báo cáo'], ['Hạn báo cáo', 'Ngày cuối nộp báo cáo năm, theo bảng quy định']),
    lists: [],
  },
  {
    set: 'conditions',
    registers: ['training', 'technical-inspection', 'monitoring', 'health-exam'],
    texts: [],
    lists: [
      {
        tag: 'Điều kiện chưa bảo đảm',
        means: 'Kết quả rà soát điều kiện hoạt động',
        tags: words(['STT', 'Số thứ tự'], ['Điều kiện', ''], ['Nội dung', 'Thiếu gì'], ['Căn cứ', 'Văn bản, điều, khoản']),
      },
    ],
  },
  {
    set: 'blast',
    registers: ['training', 'enterprise'],
    texts: words(
      ['Tổ chức huấn luyện', 'Tổ chức đã cấp các chứng nhận; soạn từ trang Phạm vi ảnh hưởng'],
      ['Thời gian ảnh hưởng', 'Những ngày đang xét'],
      ['Nghị định xử phạt', 'Nghị định áp dụng cho những ngày đó'],
      ['Số chứng nhận bị ảnh hưởng', ''],
      ['Số người bị ảnh hưởng', ''],
    ),
    lists: [
      {
        tag: 'Chứng nhận bị ảnh hưởng',
        means: 'Chứng nhận cấp trong những ngày đang xét',
        tags: words(
          ['STT', 'Số thứ tự'],
          ['Họ và tên', ''],
          ['Đơn vị công tác', ''],
          ['Nhóm', ''],
          ['Số chứng nhận', ''],
          ['Ngày cấp', ''],
          ['Đến ngày', ''],
          ['Ghi chú', 'Người không còn chứng nhận nào khác'],
        ),
      },
    ],
  },
];
