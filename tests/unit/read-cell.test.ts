// One cell of an office becomes one value of the register, or a sentence.
import { describe, expect, test } from 'vitest';
import { readCell } from '../../main/features/excel/cells/read-cell.ts';
import type { Cell } from '../../main/office/sheet.ts';
import { enterprise } from '../../preload/contract/records/enterprise.ts';
import { monitoring } from '../../preload/contract/records/monitoring.ts';
import { oshStaff } from '../../preload/contract/records/osh-staff.ts';
import { technicalInspection } from '../../preload/contract/records/technical-inspection.ts';
import { training } from '../../preload/contract/records/training.ts';
import type { Column } from '../../preload/contract/records/column.ts';
import { numberCell, textCell } from '../support/sheet-of.ts';

const context = { order: 'day-first', date1904: 'no', from: '2024-02-29' } as const;
const day = (number: number): Cell => ({ text: '01/01/2000', number, isDate: 'yes', formula: 'no' });
const { taxCode, issuedOn, expiresOn, trainingClass, traineeGroups, name } = training.columns;
const { cccd, phone, role, traineeGroup, birthDate } = oshStaff.columns;
const { headcount } = enterprise.columns;
const objects = technicalInspection.columns.scope;
const factors = monitoring.columns.scope;
const cell = (content: string | number | Cell): Cell =>
  typeof content === 'string' ? textCell(content) : typeof content === 'number' ? numberCell(content) : content;

describe('takes in', () => {
  test.each<[column: Column, content: string | number | Cell, value: string | number | null, repairs: string[]]>([
    [taxCode, 908301668, '0908301668', ['tax-zero']],
    [taxCode, 93786577, '0093786577', ['tax-zero']],
    [taxCode, numberCell(908301668, '0908301668'), '0908301668', ['code-number']],
    [taxCode, numberCell(908301668, '908,301,668'), '0908301668', ['tax-zero']],
    [taxCode, '0312345678001', '0312345678-001', ['code-shape']],
    [taxCode, ' 0312345678', '0312345678', []],
    [taxCode, 'MST: 6000181156', '6000181156', ['code-shape']],
    [cccd, 66075784930, '066075784930', ['cccd-zero']],
    [cccd, '066075784930', '066075784930', []],
    [phone, 914323194, '0914323194', ['phone-zero']],
    [phone, 2623792440, '02623792440', ['phone-zero']],
    [phone, '0262.3812345 - 0914323194', '0262.3812345 - 0914323194', []],
    [phone, '(0262) 3812345', '0262 3812345', ['spaces']],
    [phone, '(262) 3812345', '0262 3812345', ['phone-zero']],
    [phone, '0262.3812345\n0914323194', '0262.3812345; 0914323194', ['spaces']],
    [phone, 'ĐT: 0262.3812345', '0262.3812345', ['spaces']],
    [issuedOn, { ...day(44268), text: '13/03/2021' }, '2021-03-13', []],
    [issuedOn, 44268, '2021-03-13', ['date-serial']],
    [issuedOn, '44268', '2021-03-13', ['date-serial']],
    [issuedOn, '3/5/2021', '2021-05-03', ['date-text']],
    [issuedOn, 'ngày 3 tháng 1 năm 2016', '2016-01-03', ['date-words']],
    [issuedOn, "'03/05/2021", '2021-05-03', ['date-text']],
    [issuedOn, 'Không có', null, ['blank-word']],
    [issuedOn, 'Đang cập nhật', null, ['blank-word']],
    [taxCode, 'Không có MST', null, ['blank-word']],
    [expiresOn, '5 năm', '2029-02-28', ['term']],
    [expiresOn, '05 năm kể từ ngày cấp', '2029-02-28', ['term']],
    [expiresOn, '05 (năm) năm kể từ ngày ký', '2029-02-28', ['term']],
    [expiresOn, '03 năm (ba năm)', '2027-02-28', ['term']],
    [expiresOn, '5 năm (đến 10/12/2025)', '2025-12-10', ['date-text']],
    [expiresOn, '5 năm (từ 3/5/2021 đến 3/5/2026)', '2026-05-03', ['date-text']],
    [expiresOn, '03 năm kể từ ngày 01/02/2023', '2026-02-01', ['term']],
    [expiresOn, 'Không thời hạn', null, ['blank-word']],
    [expiresOn, 'Vô thời hạn', null, ['blank-word']],
    [expiresOn, 'Đến khi có quyết định thay thế', null, ['blank-word']],
    [headcount, '1.234', 1234, ['number-text']],
    [headcount, '346 ', 346, ['number-text']],
    [headcount, '1 234', 1234, ['number-text']],
    [headcount, '30 người', 30, ['number-text']],
    [headcount, '1.250 lao động', 1250, ['number-text']],
    [headcount, 0, 0, []],
    [trainingClass, 'Hạng B', 'B', ['choice']],
    [trainingClass, 'B', 'B', []],
    [role, 'Bán chuyên trách', 'PART_TIME', []],
    [role, 'bct', 'PART_TIME', ['choice']],
    [role, 'CT', 'FULL_TIME', ['choice']],
    [role, 'Cán bộ chuyên trách ATVSLĐ', 'FULL_TIME', ['choice']],
    [traineeGroup, 2, 'G2', []],
    [traineeGroup, 'Nhóm II', 'G2', ['choice']],
    [traineeGroup, 'N3', 'G3', ['choice']],
    [traineeGroup, '04', 'G4', ['choice']],
    [role, 'Không chuyên trách', 'PART_TIME', ['choice']],
    [role, 'Bán C.T', 'PART_TIME', ['choice']],
    [traineeGroups, 'Nhóm 1, 2, 3, 4, 6', 'G1,G2,G3,G4,G6', ['choice']],
    [traineeGroups, '1,2,3,4,5,6', 'G1,G2,G3,G4,G5,G6', ['choice']],
    [traineeGroups, 1.2, 'G1,G2', ['choice']],
    [traineeGroups, 'Nhóm 1-4', 'G1,G2,G3,G4', ['choice']],
    [traineeGroups, 'Nhóm 1 và nhóm 3', 'G1,G3', ['choice']],
    [traineeGroups, 'N1, N2, N3', 'G1,G2,G3', ['choice']],
    [traineeGroups, '- Nhóm 1\n- Nhóm 4', 'G1,G4', ['choice']],
    [traineeGroups, 'Nhóm 1 đến nhóm 4', 'G1,G2,G3,G4', ['choice']],
    [traineeGroups, '1-2-3-4-6', 'G1,G2,G3,G4,G6', ['choice']],
    [traineeGroups, '01; 04; 06', 'G1,G4,G6', ['choice']],
    [traineeGroups, 'Tất cả (trừ nhóm 2)', 'G1,G3,G4,G5,G6', ['choice']],
    [traineeGroups, 'Đủ 06 nhóm', 'G1,G2,G3,G4,G5,G6', ['choice']],
    [objects, 'N1 - N5', 'N1,N2,N3,N4,N5', ['choice']],
    [traineeGroups, 'G4,G1', 'G1,G4', ['choice']],
    [traineeGroups, 'Tất cả các nhóm', 'G1,G2,G3,G4,G5,G6', ['choice']],
    [objects, 'Thang máy, thang cuốn', 'N5', ['choice']],
    [objects, 'Nồi hơi; bình áp lực và cần trục', 'N1,N2,N4', ['choice']],
    [factors, 'Vi khí hậu, ánh sáng, tiếng ồn, rung', 'MICROCLIMATE,PHYSICAL', ['choice']],
    [factors, 'Bụi, hơi khí độc, yếu tố tâm sinh lý và ec-gô-nô-mi', 'DUST,TOXIC_GAS,PSYCHOPHYSIOLOGY', ['choice']],
    [name, '  Công ty   A ', 'Công ty A', ['spaces']],
    [name, 'Công ty A'.normalize('NFD'), 'Công ty A', ['nfc']],
    [name, '…', null, []],
  ])('%#', (column, content, value, repairs) => {
    const reading = readCell(cell(content), column, context);
    expect([reading.value, reading.repairs]).toEqual([value, repairs]);
    expect(['error', 'doubt']).not.toContain(reading.problem?.severity);
  });

  test('the other calendar of old Macs, and month before day where the column is written so', () => {
    expect(readCell(day(42_806), issuedOn, { ...context, date1904: 'yes' }).value).toBe('2021-03-13');
    expect(readCell(textCell('3/25/2021'), issuedOn, { ...context, order: 'month-first' }).value).toBe('2021-03-25');
  });
});

describe('does not take in, and says why', () => {
  test.each<[Column, string | number | Cell, 'error' | 'doubt', RegExp]>([
    [issuedOn, '31/02/2021', 'error', /không có trong lịch/],
    [issuedOn, '3/5/21', 'error', /bốn chữ số/],
    [issuedOn, '05/2024', 'doubt', /Chỉ có tháng 05\/2024/],
    [birthDate, '1985', 'doubt', /Chỉ có năm/],
    [birthDate, 1985, 'doubt', /Chỉ có năm/],
    [issuedOn, 'chờ ký', 'error', /Không đọc được ngày/],
    [taxCode, 12345, 'error', /Mã số thuế có 10 số/],
    [taxCode, 'đang chờ', 'error', /đang chờ/],
    [cccd, '12345', 'error', /12 chữ số/],
    [headcount, 'ba mươi', 'error', /không phải là số/],
    [headcount, -5, 'error', /Không được âm/],
    [headcount, 2.5, 'error', /số nguyên/],
    [headcount, day(44268), 'error', /là ngày/],
    [trainingClass, 'D', 'error', /không có trong danh mục/],
    [trainingClass, 'Hạng A, B', 'doubt', /nhiều mục/],
    [traineeGroup, 'Nhóm 2, 3', 'doubt', /nhiều mục/],
    [traineeGroups, 'mọi người', 'doubt', /Không nhận ra/],
    [traineeGroups, 'Cả 3 nhóm', 'doubt', /Không nhận ra/],
    [traineeGroups, day(44268), 'doubt', /là ngày/],
    [name, '#N/A', 'error', /báo lỗi/],
    [name, 'x'.repeat(1001), 'error', /1\.000/],
  ])('%#', (column, content, severity, message) => {
    const reading = readCell(cell(content), column, context);
    expect(reading.value).toBeNull();
    expect(reading.problem?.severity).toBe(severity);
    expect(reading.problem?.message).toMatch(message);
  });

  test('a term without a day to count from', () =>
    expect(readCell(textCell('5 năm'), expiresOn, { ...context, from: null }).problem?.severity).toBe('doubt'));
  test('a part of a list it does not know, beside the parts it knows', () =>
    expect(readCell(textCell('Nhóm 1, nhóm 9'), traineeGroups, context)).toMatchObject({
      value: 'G1',
      problem: { severity: 'doubt', message: 'Chưa nhận ra: nhóm 9.' },
    }));
  test.each<[Column, string, string | number, RegExp]>([
    [headcount, 'khoảng 30', 30, /ước chừng/],
    [headcount, '~1.200', 1200, /ước chừng/],
    [factors, 'Vi khí hậu, bụi (trừ bụi amiăng)', 'MICROCLIMATE,DUST', /loại trừ/],
  ])('all of “%s…%s”, and asks about it', (column, content, value, message) => {
    const { value: read, problem } = readCell(textCell(content), column, context);
    expect([read, problem?.severity]).toEqual([value, 'doubt']);
    expect(problem?.message).toMatch(message);
  });
  test.each<[Column, string, string, RegExp]>([
    [phone, '0914.323.194 (anh Hùng)', '0914.323.194', /“anh Hùng”/],
    [phone, '0262 3812345; Fax: 0262 3812346', '0262 3812345', /Fax/],
    [taxCode, '6000181156, cấp ngày 3/5/2010', '6000181156', /cấp ngày 3\/5\/2010/],
    [cccd, '066075784930 cấp ngày 01/02/2021 tại Cục CS', '066075784930', /Cục CS/],
  ])('the number in “%s…%s”, and says what it leaves', (column, content, value, message) => {
    const { value: read, problem } = readCell(textCell(content), column, context);
    expect([read, problem?.severity]).toEqual([value, 'note']);
    expect(problem?.message).toMatch(message);
  });
});
