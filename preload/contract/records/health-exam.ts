// Register of health-exam facilities, one row per exam kind (law 84/2015 art. 21; TT 28/2016/TT-BYT; NĐ 96/2023).
import { date, requiredChoice, text } from './column.ts';
import { examKinds } from './choices.ts';
import { organizationColumns, paperNumber, status } from './organization.ts';
import { record } from './record.ts';

const { name, taxCode, commune, ...rest } = organizationColumns('Tên cơ sở', ['cơ sở khám', 'cơ sở khám bệnh, chữa bệnh', 'tên bệnh viện']);

export const healthExam = record({
  register: 'health-exam',
  label: 'Khám sức khỏe',
  noun: 'cơ sở',
  root: 'line',
  services: ['health-exam'],
  paper: 'declaration',
  columns: {
    name,
    status: status('DECLARED', 'NOT_DECLARED', 'SUSPENDED', 'REVOKED', 'TERMINATED', 'UNKNOWN'),
    examKind: requiredChoice(examKinds, { label: 'Loại khám', width: 190, section: 'Khám sức khỏe', at: 'line.code', excel: ['loại hình khám', 'hình thức khám', 'nội dung khám'] }),
    number: paperNumber('Số GPHĐ', ['số giấy phép hoạt động', 'giấy phép hoạt động', 'số giấy phép', 'số']),
    issuedOn: date({ label: 'Ngày công bố', width: 98, section: 'Giấy tờ', at: 'paper.issued_on', excel: ['ngày công bố đủ điều kiện', 'ngày cấp'] }),
    commune,
    scopeText: text({ label: 'Phạm vi, bệnh nghề nghiệp được khám', width: 240, section: 'Khám sức khỏe', at: 'line.scope_text', excel: ['phạm vi', 'bệnh nghề nghiệp được khám', 'phạm vi hoạt động chuyên môn'] }),
    professionalHead: text({ label: 'Phụ trách chuyên môn', width: 170, section: 'Khám sức khỏe', at: 'line.professional_head', excel: ['người phụ trách chuyên môn', 'người chịu trách nhiệm chuyên môn'] }),
    taxCode,
    ...rest,
    expiresOn: date({ label: 'Đến ngày', width: 98, hidden: true, section: 'Giấy tờ', at: 'paper.expires_on', shownAt: 'standing.shown_last_on', excel: ['ngày hết hạn', 'hết hạn'] }),
    issuer: text({ label: 'Cơ quan nhận', width: 150, hidden: true, section: 'Giấy tờ', at: 'paper.issuer', fold: 'paper.issuer_fold', excel: ['nơi cấp', 'cơ quan cấp', 'cơ quan tiếp nhận'] }),
  },
});
