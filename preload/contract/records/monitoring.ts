// Register of work-environment monitoring bodies (law 84/2015 art. 18; NĐ 44/2016 ch. IV): a declaration, not a licence.
import { choices, date, text } from './column.ts';
import { factorGroups } from './choices.ts';
import { organizationColumns, paperNumber, status } from './organization.ts';
import { record } from './record.ts';

const { name, taxCode, commune, ...rest } = organizationColumns('Tên tổ chức', ['tổ chức quan trắc', 'đơn vị quan trắc']);

export const monitoring = record({
  register: 'monitoring',
  label: 'Quan trắc môi trường',
  noun: 'tổ chức',
  root: 'service',
  services: ['monitoring'],
  paper: 'declaration',
  columns: {
    name,
    status: status('DECLARED', 'NOT_DECLARED', 'SUSPENDED', 'REVOKED', 'TERMINATED', 'UNKNOWN'),
    number: paperNumber('Số công bố', ['số văn bản công bố', 'công bố số', 'số', 'số phiếu công bố']),
    issuedOn: date({ label: 'Ngày công bố', width: 98, section: 'Giấy tờ', at: 'paper.issued_on', excel: ['ngày', 'ngày cấp', 'công bố ngày'] }),
    commune,
    scope: choices(factorGroups, { label: 'Yếu tố quan trắc', width: 220, section: 'Quan trắc', at: 'paper.scope', shownAt: 'standing.shown_scope', excel: ['yếu tố đo được', 'yếu tố', 'phạm vi', 'yếu tố quan trắc được'] }),
    scopeText: text({ label: 'Yếu tố ghi trên giấy', width: 220, hidden: true, section: 'Quan trắc', at: 'paper.scope_text', excel: ['chi tiết yếu tố'] }),
    taxCode,
    ...rest,
    issuer: text({ label: 'Cơ quan nhận', width: 150, hidden: true, section: 'Giấy tờ', at: 'paper.issuer', fold: 'paper.issuer_fold', excel: ['nơi nhận công bố', 'cơ quan tiếp nhận'] }),
  },
});
