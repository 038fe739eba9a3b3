// The plan of another agency comes as a workbook: seen row by row first, then one write.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../main/ids.ts';
import { newPlan } from '../support/inspection-plans.ts';
import { newRegister, refusal, type Register } from '../support/register.ts';

let register: Register;
beforeEach(async () => {
  register = await newRegister();
});
afterEach(() => register.close());

type Cell = string | number | Date | null;
const saved = (content: string | Buffer, name: string): string => {
  const file = path.join(register.folder, name);
  writeFileSync(file, content);
  return register.core.files.issue(file).token;
};
const workbook = (sheets: Record<string, Cell[][]>, name = 'ke-hoach.xlsx'): string => {
  const book = utils.book_new();
  for (const [sheet, rows] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(rows), sheet);
  return saved(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer, name);
};
const look = (file: string, agency = '') => register.api.inspections.othersFromFile({ file, agency, kind: 'inspection', year: 2026 });

const title: Cell[][] = [['UBND TỈNH ĐẮK LẮK'], ['KẾ HOẠCH THANH TRA, KIỂM TRA DOANH NGHIỆP NĂM 2026'], []];

describe('the plan of another agency in a workbook', () => {
  it('is found below its title, shown row by row, and written in one step', async () => {
    const file = workbook({
      Bìa: [['Kèm theo Quyết định số 12/QĐ-UBND']],
      'Kế hoạch': [
        ...title,
        ['STT', 'Cơ quan chủ trì', 'Hình thức', 'Mã số thuế', 'Tên đơn vị', 'Từ ngày', 'Đến ngày'],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
        [1, 'Sở Công Thương', 'Kiểm tra', 6000777002, 'Công ty Đá Ea Păl', '17/03/2026', '18/03/2026'],
        [2, 'Viện nghiệp vụ', 'THANH TRA', '', 'Công ty Gỗ Tam Giang', '5/5', null],
        [3, '', '', '6000777001', 'Trung tâm Huấn luyện Ea Kao', new Date(Date.UTC(2026, 5, 9)), ''],
        [4, 'Sở Y tế', 'Kiểm tra', '', 'Công ty Cà phê', '31/02/2026', ''],
        [5, 'Sở Y tế', 'Khảo sát', '', 'Công ty Điều', '01/04/2026', ''],
        [6, 'Sở Y tế', '', '12', 'Công ty Tiêu', '01/04/2026', ''],
        ['Nơi nhận: như trên'],
      ],
    });
    const { lines } = await look(file, 'Thanh tra tỉnh');
    expect(lines.flatMap((one) => (one.visit ? [Object.values(one.visit)] : []))).toHaveLength(3);
    expect(
      lines.map((one) => one.visit && [one.visit.agency, one.visit.kind, one.visit.taxCode, one.visit.unit, one.visit.from, one.visit.to]),
    ).toEqual([
      ['Sở Công Thương', 'inspection', '6000777002', 'Công ty Đá Ea Păl', '2026-03-17', '2026-03-18'],
      ['Viện nghiệp vụ', 'inspectorate', null, 'Công ty Gỗ Tam Giang', '2026-05-05', '2026-05-05'],
      ['Thanh tra tỉnh', 'inspection', '6000777001', 'Trung tâm Huấn luyện Ea Kao', '2026-06-09', '2026-06-09'],
      null,
      null,
      null,
      null,
    ]);
    expect(lines.filter((one) => one.fault !== null).map((one) => [one.line.split(':')[0], one.fault])).toEqual([
      ['Dòng 9', 'Không đọc được ngày từ “31/02/2026”, cần như 15/03/2026.'],
      ['Dòng 10', 'Không rõ hình thức “Khảo sát”: ghi kiểm tra, thanh tra hoặc kiểm toán.'],
      ['Dòng 11', 'Mã số thuế “12” không đúng dạng.'],
      ['Dòng 12', 'Không thấy tên đơn vị.'],
    ]);
    const plan = await newPlan(register);
    const others = async () => (await register.api.inspections.plan({ id: plan })).others;
    expect(await others()).toEqual([]);
    const visits = lines.flatMap((one) => (one.visit ? [{ ...one.visit, id: uuidv7() }] : []));
    expect(await register.api.inspections.addOthers({ visits })).toEqual({ added: 3, already: 0 });
    expect(await others()).toHaveLength(3);
    await register.undo();
    expect(await others()).toEqual([]);
  });

  it('has a heading of two rows, or both days in one cell', async () => {
    const two = workbook({
      'Kế hoạch': [
        ['Đơn vị được kiểm tra', 'Thời gian', null, 'Đơn vị thực hiện'],
        [null, 'Từ ngày', 'Đến ngày', null],
        ['Công ty A', '17/03/2026', '18/03/2026', 'Sở Xây dựng'],
      ],
    });
    expect((await look(two)).lines[0]?.visit).toMatchObject({ agency: 'Sở Xây dựng', unit: 'Công ty A', to: '2026-03-18' });
    const one = workbook({
      'Kế hoạch': [
        ['Tên doanh nghiệp', 'Thời gian kiểm tra'],
        ['Công ty A', '15-18/3/2026'],
        ['Công ty B', 'Từ ngày 28/4 đến ngày 02/05/2026'],
        ['Công ty C', '15/3-18/3'],
        ['Công ty D', 'Quý II'],
        ['Công ty E', '15/03/26'],
        ['Công ty F', '18/03/2026 - 15/03/2026'],
      ],
      'Phụ lục': [['Tên đơn vị', 'Thời gian']],
    });
    const { lines } = await look(one, 'Sở Y tế');
    expect(lines.map(({ visit, fault }) => (visit ? [visit.from, visit.to] : fault))).toEqual([
      ['2026-03-15', '2026-03-18'],
      ['2026-04-28', '2026-05-02'],
      ['2026-03-15', '2026-03-18'],
      'Không đọc được ngày từ “Quý II”, cần như 15/03/2026.',
      'Không đọc được ngày từ “15/03/26”, cần như 15/03/2026.',
      'Ngày kết thúc đứng trước ngày bắt đầu.',
      'Chưa đọc: sổ chỉ đọc trang đầu có bảng, là trang “Kế hoạch”.',
    ]);
    expect((await look(one)).lines[0]?.fault).toContain('Chưa biết cơ quan nào');
  });

  it('is refused where it is no workbook, has no such table, or a reader asks', async () => {
    expect((await refusal(look(saved('%PDF-1.7\n', 'ke-hoach.xlsx')))).message).toContain('không phải bảng tính');
    const bare = workbook({ 'Trang tính1': [['Họ tên', 'Ngày sinh']] }, 'la.xlsx');
    expect((await refusal(look(bare))).message).toContain('“la.xlsx” không có bảng nào với cột tên đơn vị và cột ngày');
    await register.reopen({ role: 'reader' });
    expect((await refusal(look(workbook({ 'Kế hoạch': [] })))).code).toBe('forbidden');
  });
});
