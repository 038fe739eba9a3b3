// Register of employers: who they are, how many work there, in which sector (inputs of the staff norms, NĐ 39/2016 art. 36–37).
import { code, number, text } from './column.ts';
import { organizationColumns } from './organization.ts';
import { record } from './record.ts';

const { name, taxCode, address, commune, phone, presence: _, ...rest } = organizationColumns('Tên doanh nghiệp', ['doanh nghiệp', 'tên công ty', 'tên cơ sở sản xuất, kinh doanh']);

export const enterprise = record({
  register: 'enterprise',
  label: 'Doanh nghiệp',
  noun: 'doanh nghiệp',
  root: 'employer',
  services: [],
  paper: null,
  columns: {
    name,
    taxCode,
    sector: text({ label: 'Ngành nghề', width: 180, section: 'Lao động', at: 'organization.sector', fold: 'organization.sector_fold', sort: 'organization.sector_fold', search: 'words', dated: true, excel: ['ngành', 'lĩnh vực', 'ngành nghề kinh doanh', 'ngành nghề kinh doanh chính', 'lĩnh vực hoạt động'] }),
    headcount: number({ label: 'Số lao động', width: 92, section: 'Lao động', at: 'organization.headcount', dated: true, excel: ['tổng số lao động', 'số LĐ', 'lao động', 'tổng LĐ'] }),
    femaleWorkers: number({ label: 'Lao động nữ', width: 92, section: 'Lao động', at: 'organization.female_workers', dated: true, excel: ['trong đó: nữ', 'trong đó nữ', 'nữ', 'LĐ nữ'] }),
    hazardousWorkers: number({ label: 'Lao động nặng nhọc, độc hại', width: 150, section: 'Lao động', at: 'organization.hazardous_workers', dated: true, excel: ['lao động làm việc trong điều kiện nặng nhọc, độc hại', 'LĐ nặng nhọc độc hại', 'số lao động nặng nhọc, độc hại, nguy hiểm'] }),
    address,
    commune,
    phone,
    ...rest,
    sectorCode: code({ label: 'Mã ngành VSIC', width: 110, hidden: true, section: 'Lao động', at: 'organization.sector_code', dated: true, excel: ['mã ngành', 'VSIC'], hint: 'Mã ngành theo QĐ 27/2018/QĐ-TTg hoặc QĐ 36/2025/QĐ-TTg.' }),
  },
});
