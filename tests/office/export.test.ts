// What leaves the register opens in LibreOffice without repair and says there what the register says.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { records } from '../../preload/contract/records/index.ts';
import type { RegisterName, Values } from '../../preload/contract/records/record.ts';
import { asLibreOfficeReads } from '../support/libre-office.ts';
import { newRegister, type Register } from '../support/register.ts';

let register: Register;
beforeEach(async () => {
  register = await newRegister();
  await register.api.settings.save({
    version: '0',
    office: {
      superior: 'UBND tỉnh Đắk Lắk',
      agency: 'Sở Nội vụ',
      place: 'Đắk Lắk',
      signerMode: 'KT.',
      signerPost: 'Giám đốc',
      signerName: 'Trần Thu Hằng',
    },
  });
});
afterEach(() => register.close());

const firm: Values = {
  name: 'Công ty CP Tư vấn “Đất Bazan” & Cộng sự <1>',
  taxCode: '0908301668',
  address: '27 Y Wang, phường Ea Kao',
  commune: '24163',
  phone: '0262 3 000 460',
  note: '=1+1',
};
const rows: Record<RegisterName, Values> = {
  training: { ...firm, number: '92/2021', issuedOn: '2021-12-12', expiresOn: '2026-12-12', trainingClass: 'C', traineeGroups: 'G1,G2,G3' },
  'technical-inspection': { ...firm, number: '257/GCNKĐ', issuedOn: '1900-03-01', expiresOn: '2028-02-29', scope: 'N1,N4' },
  monitoring: { ...firm, number: '262/CBĐĐK-SYT', issuedOn: '2024-02-21', scope: 'DUST,BIOLOGICAL_CONTACT' },
  'health-exam': { ...firm, examKind: 'OCC_DISEASE', number: '00430/ĐL-GPHĐ', issuedOn: '2018-10-15' },
  'osh-staff': {
    name: "H'Linh Kđoh Ayŭn ê̆",
    role: 'PART_TIME',
    employerName: 'Công ty Cà phê Nắng Mai',
    employerTaxCode: '0102030405',
    cccd: '066075784930',
    certificateIssuedOn: '2025-10-06',
    traineeGroup: 'G2',
  },
  enterprise: { ...firm, headcount: 1234, femaleWorkers: 0 },
};

test.each(Object.values(records))('opens the list "$label" and finds every value', async (record) => {
  await register.add(record.register, rows[record.register]);
  const { token } = await register.api.excel.export({
    register: record.register,
    columns: Object.keys(record.columns),
    personal: ['cccd'],
  });
  const sheets = asLibreOfficeReads(register.core.files.resolve(token).path);
  const lines = [...sheets.values()][0]!;
  const heading = lines.findIndex((line) => line[0] === 'STT');
  expect(lines[heading]!.slice(1)).toEqual(Object.values(record.columns).map((column) => column.label));
  const shown = Object.fromEntries(lines[heading]!.map((label, at) => [label, lines[heading + 1]![at]]));
  for (const [key, value] of Object.entries(rows[record.register])) {
    const column = record.columns[key]!;
    if (column.kind === 'date') expect(shown[column.label]).toBe(String(value).split('-').reverse().join('/'));
    else if (column.kind === 'number') expect(shown[column.label]!.replace(/\D/g, '')).toBe(String(value));
    else if (column.choices.length === 0 && column.kind !== 'area') expect(shown[column.label]).toBe(value);
  }
  const text = lines.flat().join('\n');
  for (const words of [
    'UBND TỈNH ĐẮK LẮK',
    'SỞ NỘI VỤ',
    'Độc lập - Tự do - Hạnh phúc',
    `DANH SÁCH ${record.label.toUpperCase()}`,
    'Tính đến ngày 23/11/2026',
    'KT. GIÁM ĐỐC',
    'Trần Thu Hằng',
  ])
    expect(text).toContain(words);
});
