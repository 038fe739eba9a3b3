// Register of training bodies and self-training employers (law 84/2015 art. 14; NĐ 44/2016 ch. III; NQ 66.18/2026 Annex I.4 B.III).
import { choice, choices, date, text } from './column.ts';
import { paperKinds, traineeGroups, trainingClasses, trainingServices } from './choices.ts';
import { organizationColumns, paperNumber, status } from './organization.ts';
import { record } from './record.ts';

const { name, taxCode, commune, ...rest } = organizationColumns('Tên tổ chức', ['tên tổ chức huấn luyện', 'tổ chức huấn luyện']);

export const training = record({
  register: 'training',
  label: 'Tổ chức huấn luyện',
  noun: 'tổ chức',
  root: 'service',
  services: ['training', 'self-training'],
  paper: 'certificate',
  columns: {
    name,
    status: status('VALID', 'EXPIRING', 'EXPIRED', 'SUSPENDED', 'REVOKED', 'TERMINATED', 'NOTIFIED', 'NOT_NOTIFIED', 'UNKNOWN'),
    trainingClass: choice(trainingClasses, { label: 'Hạng', width: 52, section: 'Huấn luyện', at: 'paper.class', excel: ['hạng huấn luyện', 'hạng tổ chức'] }),
    paperKind: choice(paperKinds, { label: 'Loại giấy', width: 124, hidden: true, section: 'Giấy tờ', at: 'paper.kind', excel: ['loại giấy tờ', 'hình thức'] }),
    number: paperNumber('Giấy, thông báo', ['số giấy chứng nhận', 'số GCN', 'giấy chứng nhận số', 'số', 'số thông báo', 'số giấy']),
    commune,
    expiresOn: date({ label: 'Đến ngày', width: 98, section: 'Giấy tờ', at: 'paper.expires_on', shownAt: 'standing.shown_last_on', excel: ['ngày hết hạn', 'hết hạn', 'có giá trị đến', 'hiệu lực đến', 'thời hạn đến'] }),
    issuedOn: date({ label: 'Ngày cấp', width: 98, section: 'Giấy tờ', at: 'paper.issued_on', excel: ['ngày ký', 'ngày cấp GCN', 'cấp ngày', 'ngày thông báo'] }),
    traineeGroups: choices(traineeGroups, { label: 'Nhóm huấn luyện', width: 132, section: 'Huấn luyện', at: 'paper.scope', shownAt: 'standing.shown_scope', excel: ['đối tượng huấn luyện', 'nhóm', 'phạm vi', 'nhóm đối tượng', 'phạm vi huấn luyện'] }),
    taxCode,
    ...rest,
    serviceKind: choice(trainingServices, { label: 'Loại hình', width: 170, hidden: true, section: 'Huấn luyện', at: 'service.kind', excel: ['loại tổ chức'] }),
    issuer: text({ label: 'Cơ quan cấp', width: 170, hidden: true, section: 'Giấy tờ', at: 'paper.issuer', fold: 'paper.issuer_fold', excel: ['nơi cấp', 'đơn vị cấp', 'cơ quan nhận'] }),
    effectiveOn: date({ label: 'Hiệu lực từ', width: 98, hidden: true, section: 'Giấy tờ', at: 'paper.effective_on', excel: ['ngày hiệu lực', 'ngày bắt đầu hoạt động', 'có giá trị từ'] }),
    publishedOn: date({ label: 'Ngày công khai', width: 98, hidden: true, section: 'Giấy tờ', at: 'paper.published_on', paper: 'notice', hint: 'Trên báo đài và trang thông tin ATVSLĐ.', excel: ['công khai ngày'] }),
    ministryNotifiedOn: date({ label: 'Bộ Nội vụ nhận', width: 98, hidden: true, section: 'Giấy tờ', at: 'paper.ministry_notified_on', paper: 'notice', hint: 'Để trống: lấy ngày cấp ở trên.', excel: ['ngày Bộ Nội vụ nhận'] }),
    departmentNotifiedOn: date({ label: 'Sở Nội vụ nhận', width: 98, hidden: true, section: 'Giấy tờ', at: 'paper.department_notified_on', paper: 'notice', hint: 'Để trống: lấy ngày cấp ở trên.', excel: ['ngày Sở Nội vụ nhận'] }),
  },
});
