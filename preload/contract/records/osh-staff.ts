// Register of people in OSH work, one row per post (law 84/2015 art. 72–74; NĐ 39/2016 art. 36–37; training NĐ 44/2016).
import { choice, code, date, personal, phone, requiredText, requiredChoice, taxCode, text } from './column.ts';
import { oshRoles, statuses, traineeGroups } from './choices.ts';
import { record } from './record.ts';

/** Of the group that the role needs, on the as-of day. */
const trainingStates = statuses.filter((one) => ['VALID', 'EXPIRING', 'EXPIRED', 'UNTRAINED', 'UNKNOWN'].includes(one.code));

export const oshStaff = record({
  register: 'osh-staff',
  label: 'Người làm công tác ATVSLĐ',
  noun: 'người',
  root: 'post',
  services: [],
  paper: null,
  columns: {
    name: requiredText({ label: 'Họ và tên', width: 180, pinned: true, section: 'Người', at: 'person.name', sort: 'person.name_sort', fold: 'person.name_fold', search: 'words', excel: ['họ tên', 'họ và tên người làm công tác', 'tên'] }),
    role: requiredChoice(oshRoles, { label: 'Loại hình', width: 150, section: 'Công việc', at: 'post.role', excel: ['hình thức', 'chức danh', 'vai trò', 'CT / bán CT', 'chuyên trách / bán chuyên trách'] }),
    employerName: requiredText({ label: 'Đơn vị công tác', width: 230, section: 'Công việc', at: 'organization.name', sort: 'organization.name_sort', fold: 'organization.name_fold', search: 'words', excel: ['đơn vị', 'doanh nghiệp', 'nơi làm việc', 'tên đơn vị', 'công ty'] }),
    employerTaxCode: taxCode({ label: 'Mã số thuế đơn vị', width: 126, section: 'Công việc', at: 'organization.tax_code', search: 'code', excel: ['MST đơn vị', 'mã số thuế', 'MST', 'MST doanh nghiệp'] }),
    status: choice(trainingStates, { label: 'Huấn luyện', width: 176, section: 'Huấn luyện', at: 'standing.status', derived: true }),
    traineeGroup: choice(traineeGroups, { label: 'Nhóm', width: 68, section: 'Huấn luyện', at: 'certificate.trainee_group', excel: ['nhóm huấn luyện'] }),
    certificateNumber: code({ label: 'Số chứng nhận', width: 124, section: 'Huấn luyện', at: 'certificate.number', fold: 'certificate.number_fold', search: 'code', excel: ['số chứng nhận huấn luyện', 'số GCN', 'số GCN huấn luyện', 'số thẻ an toàn'] }),
    certificateIssuedOn: date({ label: 'Ngày cấp', width: 98, section: 'Huấn luyện', at: 'certificate.issued_on', excel: ['ngày cấp CN', 'ngày cấp chứng nhận', 'cấp ngày'] }),
    certificateExpiresOn: date({ label: 'Đến ngày', width: 98, section: 'Huấn luyện', at: 'certificate.expires_on', excel: ['hết hạn CN', 'ngày hết hạn', 'hết hạn', 'có giá trị đến'] }),
    degree: text({ label: 'Trình độ chuyên môn', width: 150, section: 'Công việc', at: 'post.degree', excel: ['trình độ', 'bằng cấp', 'chuyên môn'] }),
    appointedOn: date({ label: 'Ngày bổ nhiệm', width: 108, section: 'Công việc', at: 'post.from_on', excel: ['ngày phân công', 'bổ nhiệm ngày', 'ngày quyết định'] }),
    birthDate: date({ label: 'Ngày sinh', width: 98, section: 'Người', at: 'person.birth_date', excel: ['năm sinh', 'sinh ngày', 'ngày tháng năm sinh'] }),
    cccd: personal({ label: 'Số CCCD', width: 132, section: 'Người', at: 'person.cccd', excel: ['CCCD', 'CMND', 'số CMND', 'CMND/CCCD', 'số định danh', 'căn cước'] }),
    phone: phone({ label: 'Điện thoại', width: 112, section: 'Người', at: 'person.phone', search: 'code', excel: ['số điện thoại', 'SĐT', 'ĐT'] }),
    givenName: text({ label: 'Tên gọi để xếp', width: 110, hidden: true, section: 'Người', at: 'person.given_name', hint: 'Để trống thì lấy chữ cuối; tên Ê Đê, M’Nông sửa ở đây.' }),
    certificateIssuer: text({ label: 'Đơn vị huấn luyện', width: 180, hidden: true, section: 'Huấn luyện', at: 'certificate.issuer', fold: 'certificate.issuer_fold', excel: ['nơi cấp', 'đơn vị cấp', 'tổ chức huấn luyện'] }),
    trainedUntil: date({ label: 'Huấn luyện đến', width: 108, hidden: true, section: 'Huấn luyện', at: 'standing.shown_last_on', derived: true, hint: 'Ngày in trên giấy, hoặc ngày cấp cộng thời hạn của nhóm.' }),
    endedOn: date({ label: 'Thôi việc từ', width: 98, hidden: true, section: 'Công việc', at: 'post.to_on', excel: ['ngày thôi', 'ngày nghỉ'] }),
    note: text({ label: 'Ghi chú', width: 160, hidden: true, section: 'Công việc', at: 'post.note', excel: ['chú thích'] }),
  },
});
