// Register of technical inspection bodies (law 84/2015 art. 28–33; NĐ 44/2016 ch. II; NQ 66.18/2026 Annex I.4.1).
import { choices, date, text } from './column.ts';
import { inspectedObjects } from './choices.ts';
import { organizationColumns, paperNumber, status } from './organization.ts';
import { record } from './record.ts';

const { name, taxCode, commune, ...rest } = organizationColumns('Tên tổ chức', ['tổ chức kiểm định', 'tên tổ chức kiểm định']);

export const technicalInspection = record({
  register: 'technical-inspection',
  label: 'Tổ chức kiểm định',
  noun: 'tổ chức',
  root: 'service',
  services: ['technical-inspection'],
  paper: 'certificate',
  columns: {
    name,
    status: status('VALID', 'EXPIRING', 'EXPIRED', 'SUSPENDED', 'REVOKED', 'TERMINATED', 'UNKNOWN'),
    number: paperNumber('Giấy chứng nhận', ['số giấy chứng nhận', 'số GCN', 'số chứng nhận', 'số']),
    commune,
    expiresOn: date({ label: 'Đến ngày', width: 98, section: 'Giấy tờ', at: 'paper.expires_on', shownAt: 'standing.shown_last_on', excel: ['ngày hết hạn', 'hết hạn', 'có giá trị đến', 'hiệu lực đến'] }),
    issuedOn: date({ label: 'Ngày cấp', width: 98, section: 'Giấy tờ', at: 'paper.issued_on', excel: ['ngày ký', 'cấp ngày'] }),
    scope: choices(inspectedObjects, { label: 'Đối tượng kiểm định', width: 150, section: 'Kiểm định', at: 'paper.scope', shownAt: 'standing.shown_scope', excel: ['phạm vi', 'phạm vi kiểm định', 'đối tượng', 'thiết bị kiểm định'] }),
    scopeText: text({ label: 'Phạm vi ghi trên giấy', width: 220, hidden: true, section: 'Kiểm định', at: 'paper.scope_text', excel: ['phạm vi hoạt động'] }),
    taxCode,
    ...rest,
    issuer: text({ label: 'Cơ quan cấp', width: 170, hidden: true, section: 'Giấy tờ', at: 'paper.issuer', fold: 'paper.issuer_fold', excel: ['nơi cấp', 'đơn vị cấp', 'bộ cấp'] }),
  },
});
