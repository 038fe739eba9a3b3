// A letter with everything in it that the official layout speaks of, for the tests of the three writers.
import { fillPaper } from '../../main/domain/papers/fill.ts';
import { letterTemplates } from '../../main/domain/papers/letter-templates.ts';
import { layOut, type Page } from '../../main/domain/papers/page.ts';
import type { Paper } from '../../main/domain/papers/paper.ts';

export const texts: Readonly<Record<string, string>> = {
  'Cơ quan chủ quản': 'UBND tỉnh Đắk Lắk',
  'Cơ quan ban hành': 'Sở Nội vụ',
  'Cơ quan': 'Sở Nội vụ',
  'Tên viết tắt cơ quan': 'SNV',
  'Địa danh': 'Đắk Lắk',
  'Ngày văn bản': 'ngày 05 tháng 01 năm 2027',
  Số: '07',
  'Ký hiệu': 'SNV-LĐVL',
  'Tên đơn vị': 'Công ty TNHH Huấn luyện H’Brê̆ Ayŭn & Cộng sự <1>',
  'Thể thức ký': 'KT. Giám đốc',
  'Chức vụ người ký': 'Phó Giám đốc',
  'Người ký': 'Trần Thu Hằng',
  'Tính đến ngày': '23/11/2026',
  'Mã số thuế': '6001234567',
  'Địa chỉ': '27 Y Wang, phường Ea Kao',
  'Hạn trả lời': '15/12/2026',
  Năm: '2026',
};

const row = { STT: '1', 'Giấy, thông báo': '92/2021/GCN', 'Ngày cấp': '12/12/2021', 'Đến ngày': '12/12/2026', 'Trạng thái': 'Sắp hết hạn' };

export const aLetter = (rows = 1): Paper =>
  fillPaper(letterTemplates[0]!.paper, {
    texts,
    lists: { 'Danh sách': Array.from({ length: rows }, (_, at) => ({ ...row, STT: String(at + 1) })) },
  }).paper;

export const aPage = (rows = 1): Page => layOut(aLetter(rows));
