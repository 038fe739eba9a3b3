// Changes of table rows in the words of the registers: which column, from what, to what.
import type { ChangeTable } from '../../db/schema.ts';
import type { Column } from '../../preload/contract/records/column.ts';
import { records } from '../../preload/contract/records/index.ts';
import type { AnyRecord } from '../../preload/contract/records/record.ts';
import { formatVietnamese, isIsoDate } from '../domain/dates/plain-date.ts';

export interface ChangeWords {
  what: string;
  before: string | null;
  after: string | null;
}

/** Names under which the records speak of the tables. */
const spoken: Record<string, string> = {
  organization_period: 'organization',
  credential: 'paper',
  service_line: 'line',
  training_certificate: 'certificate',
};

const things: Record<string, string> = {
  organization: 'Đơn vị',
  organization_period: 'Thông tin đơn vị',
  service: 'Dịch vụ',
  service_line: 'Loại khám',
  credential: 'Giấy',
  credential_event: 'Sự kiện của giấy',
  employer: 'Doanh nghiệp',
  person: 'Người',
  post: 'Công việc',
  training_certificate: 'Chứng nhận huấn luyện',
  setting: 'Cài đặt',
  rule: 'Quy định',
  holiday: 'Ngày nghỉ',
  paper_distinction: 'Hai giấy trùng số',
  service_contract: 'Hợp đồng dịch vụ',
  sector_risk: 'Ngành nguy cơ',
  provider_report: 'Báo cáo năm',
  report_reminder: 'Lần nhắc báo cáo',
  agency: 'Cơ quan',
  area: 'Địa bàn',
  dossier: 'Hồ sơ',
  dossier_event: 'Việc của hồ sơ',
  dossier_paper: 'Giấy tờ của hồ sơ',
  inspection_plan: 'Kế hoạch kiểm tra',
  inspection_amendment: 'Điều chỉnh kế hoạch kiểm tra',
  inspection_team: 'Đoàn kiểm tra',
  inspection_team_member: 'Thành viên đoàn kiểm tra',
  inspection_officer: 'Người đi kiểm tra',
  inspection_leave: 'Ngày vắng của người đi kiểm tra',
  inspection_plan_row: 'Dòng của kế hoạch kiểm tra',
  foreign_inspection: 'Cuộc kiểm tra của cơ quan khác',
  inspection_exemption: 'Miễn kiểm tra',
  inspection_subject: 'Đối tượng không có mã số thuế',
  inspection: 'Cuộc kiểm tra',
  inspection_member: 'Người của đoàn kiểm tra',
  inspection_event: 'Việc của cuộc kiểm tra',
  checklist: 'Bảng kiểm',
  checklist_item: 'Mục của bảng kiểm',
  inspection_answer: 'Kết quả bảng kiểm',
  finding: 'Tồn tại',
  remedy: 'Việc khắc phục',
  evidence_file: 'Tệp chứng cứ',
  council_term: 'Nhiệm kỳ Hội đồng',
  council_member: 'Thành viên Hội đồng',
  meeting: 'Cuộc họp',
  meeting_item: 'Nội dung chương trình',
  meeting_attendee: 'Đại biểu của cuộc họp',
  agenda_suggestion: 'Đề nghị đưa vào chương trình',
  conclusion: 'Kết luận',
  conclusion_agency: 'Cơ quan thực hiện kết luận',
  conclusion_event: 'Việc thực hiện kết luận',
  meeting_file: 'Tài liệu họp',
  service_person: 'Người của đơn vị',
  service_device: 'Thiết bị của đơn vị',
  service_premises: 'Cơ sở vật chất',
  document: 'Văn bản',
  document_template: 'Mẫu văn bản',
};

const own: Record<string, string> = {
  'dossier.unit_name': 'Đơn vị nộp hồ sơ',
  'dossier.received_on': 'Ngày nhận',
  'dossier.book_number': 'Số hồ sơ',
  'dossier.letter': 'Số văn bản của đơn vị',
  'dossier.note': 'Ghi chú hồ sơ',
  'dossier_event.on_date': 'Ngày',
  'dossier_event.officer': 'Người thụ lý',
  'dossier_event.note': 'Nội dung',
  'dossier_event.number': 'Số văn bản kết quả',
  'dossier_paper.name': 'Giấy tờ',
  'inspection_plan.title': 'Tên kế hoạch',
  'inspection_plan.agency': 'Cơ quan lập kế hoạch',
  'inspection_plan.decision_number': 'Quyết định phê duyệt',
  'inspection_plan.decided_on': 'Ngày phê duyệt',
  'inspection_amendment.what': 'Nội dung điều chỉnh',
  'inspection_amendment.why': 'Lý do điều chỉnh',
  'inspection_amendment.decision_number': 'Quyết định điều chỉnh',
  'inspection_team.name': 'Đoàn kiểm tra',
  'inspection_officer.name': 'Họ tên',
  'inspection_officer.post': 'Chức vụ',
  'inspection_leave.from_on': 'Vắng từ ngày',
  'inspection_leave.to_on': 'Vắng đến hết ngày',
  'inspection_plan_row.unit_name': 'Đơn vị kiểm tra',
  'inspection_plan_row.from_on': 'Kiểm tra từ ngày',
  'inspection_plan_row.to_on': 'Kiểm tra đến hết ngày',
  'inspection_plan_row.place': 'Nơi kiểm tra',
  'inspection_plan_row.grounds': 'Căn cứ kiểm tra',
  'inspection_plan_row.reason': 'Lý do vẫn xếp lịch',
  'foreign_inspection.agency': 'Cơ quan khác',
  'foreign_inspection.unit_name': 'Đơn vị được kiểm tra',
  'foreign_inspection.from_on': 'Kiểm tra từ ngày',
  'foreign_inspection.to_on': 'Kiểm tra đến hết ngày',
  'inspection_exemption.reason': 'Lý do miễn kiểm tra',
  'inspection_subject.name': 'Đối tượng kiểm tra',
  'inspection_subject.address': 'Địa điểm',
  'inspection_subject.owner': 'Chủ đầu tư, người chịu trách nhiệm',
  'inspection.decision_number': 'Số quyết định kiểm tra',
  'inspection.decision_on': 'Ngày quyết định kiểm tra',
  'inspection.grounds': 'Căn cứ kiểm tra',
  'inspection.scope': 'Nội dung kiểm tra',
  'inspection.duration_days': 'Thời hạn kiểm tra (ngày)',
  'inspection.opinion': 'Ý kiến của đối tượng',
  'inspection_member.name': 'Thành viên đoàn',
  'inspection_event.on_date': 'Ngày của việc kiểm tra',
  'inspection_event.witness': 'Người chứng kiến',
  'inspection_event.note': 'Nội dung việc kiểm tra',
  'inspection_answer.note': 'Ghi chú mục kiểm tra',
  'finding.what': 'Tồn tại',
  'finding.basis': 'Căn cứ của tồn tại',
  'finding.started_on': 'Vi phạm từ ngày',
  'finding.ended_on': 'Vi phạm đến ngày',
  'finding.owner': 'Người theo dõi khắc phục',
  'finding.due_on': 'Hạn khắc phục',
  'remedy.on_date': 'Ngày khắc phục, kiểm tra lại',
  'remedy.note': 'Nội dung khắc phục',
  'evidence_file.name': 'Tệp chứng cứ',
  'council_term.name': 'Tên Hội đồng',
  'council_term.decision_number': 'Quyết định thành lập',
  'council_term.from_on': 'Nhiệm kỳ từ ngày',
  'council_term.to_on': 'Nhiệm kỳ đến hết ngày',
  'council_member.name': 'Thành viên Hội đồng',
  'council_member.agency': 'Cơ quan của thành viên',
  'council_member.post': 'Chức vụ của thành viên',
  'council_member.from_on': 'Thành viên từ ngày',
  'council_member.to_on': 'Thành viên đến hết ngày',
  'meeting.title': 'Cuộc họp',
  'meeting.on_date': 'Ngày họp',
  'meeting.starts_at': 'Giờ họp',
  'meeting.ends_at': 'Giờ kết thúc',
  'meeting.place': 'Nơi họp',
  'meeting.invited_on': 'Ngày gửi giấy mời',
  'meeting.held_on': 'Ngày đã họp',
  'meeting.notice_on': 'Ngày thông báo kết luận',
  'meeting.cancelled_on': 'Ngày hủy họp',
  'meeting.cancel_reason': 'Lý do hủy họp',
  'meeting.assessment': 'Đánh giá chung',
  'meeting.opinions': 'Ý kiến tại cuộc họp',
  'meeting_item.title': 'Nội dung chương trình',
  'meeting_item.minutes': 'Số phút',
  'meeting_item.presenter': 'Người trình bày',
  'meeting_item.proposal': 'Nội dung xin ý kiến',
  'meeting_item.opinions': 'Ý kiến về nội dung',
  'meeting_attendee.name': 'Đại biểu',
  'meeting_attendee.delegate_name': 'Người dự thay',
  'meeting_attendee.note': 'Ghi chú của đại biểu',
  'agenda_suggestion.title': 'Đề nghị cho chương trình họp',
  'conclusion.content': 'Kết luận',
  'conclusion.due_on': 'Hạn thực hiện kết luận',
  'conclusion_agency.agency': 'Cơ quan thực hiện kết luận',
  'conclusion_event.on_date': 'Ngày của việc thực hiện',
  'conclusion_event.until_on': 'Hạn mới',
  'conclusion_event.note': 'Nội dung thực hiện',
  'meeting_file.name': 'Tài liệu họp',
  'rule.value': 'Giá trị',
  'rule.effective_from': 'Từ ngày',
  'rule.effective_to': 'Đến ngày',
  'rule.source': 'Căn cứ',
  'rule.note': 'Nội dung',
  'credential.published_on': 'Ngày công khai',
  'credential.ministry_notified_on': 'Bộ Nội vụ nhận',
  'credential.department_notified_on': 'Sở Nội vụ nhận',
  'credential_event.ministry_notified_on': 'Bộ Nội vụ nhận',
  'credential_event.department_notified_on': 'Sở Nội vụ nhận',
  'paper_distinction.reason': 'Vì sao là hai giấy',
  'holiday.on_date': 'Ngày nghỉ, làm bù',
  'holiday.name': 'Tên ngày nghỉ',
  'holiday.source': 'Căn cứ của ngày nghỉ',
  'sector_risk.prefix': 'Mã ngành',
  'sector_risk.sector': 'Tên ngành',
  'sector_risk.words': 'Từ khóa nhận ra ngành',
  'sector_risk.edition': 'Bảng mã ngành',
  'sector_risk.source': 'Căn cứ của ngành',
  'service_contract.provider_name': 'Đơn vị dịch vụ',
  'service_contract.from_on': 'Từ ngày',
  'service_contract.to_on': 'Đến ngày',
  'service_contract.note': 'Ghi chú hợp đồng',
  'provider_report.year': 'Báo cáo năm',
  'provider_report.received_on': 'Ngày nhận báo cáo',
  'provider_report.document_number': 'Số văn bản báo cáo',
  'provider_report.note': 'Ghi chú báo cáo',
  'report_reminder.year': 'Nhắc báo cáo năm',
  'report_reminder.reminded_on': 'Ngày nhắc báo cáo',
  'service_person.contract_from': 'Hợp đồng từ ngày',
  'service_person.contract_to': 'Hợp đồng đến hết ngày',
  'service_person.left_on': 'Làm đến hết ngày',
  'service_person.certificate_number': 'Số chứng chỉ',
  'service_person.certificate_issued_on': 'Ngày cấp chứng chỉ',
  'service_person.certificate_expires_on': 'Chứng chỉ đến hết ngày',
  'service_person.degree': 'Trình độ',
  'service_person.practice_since': 'Làm nghề từ ngày',
  'service_device.name': 'Thiết bị',
  'service_device.serial': 'Số máy',
  'service_device.calibrated_on': 'Ngày hiệu chuẩn',
  'service_device.calibrated_until': 'Hiệu chuẩn đến hết ngày',
  'service_device.from_on': 'Dùng từ ngày',
  'service_device.to_on': 'Dùng đến hết ngày',
  'service_premises.address': 'Địa chỉ cơ sở',
  'service_premises.area': 'Diện tích, m²',
  'service_premises.from_on': 'Dùng cơ sở từ ngày',
  'service_premises.to_on': 'Dùng cơ sở đến hết ngày',
  'organization_period.from_on': 'Có hiệu lực từ',
  'organization_period.to_on': 'Có hiệu lực đến',
  'organization_period.source': 'Nguồn',
  'credential_event.scope': 'Phạm vi',
  'credential_event.on_date': 'Ngày của sự kiện',
  'setting.value': 'Giá trị',
  'credential.kind': 'Loại giấy',
  'credential.number': 'Số giấy',
  'credential.issued_on': 'Ngày cấp',
  'credential.issuer': 'Cơ quan cấp',
  'credential.expires_on': 'Đến ngày',
  'organization_period.name': 'Tên đơn vị',
  'credential.scope_text': 'Phạm vi ghi trên giấy',
};

const byPlace = new Map<string, Column>(
  Object.values(records).flatMap((record) => Object.values(record.columns).map((column) => [column.at, column] as const)),
);
const placeOf = (table: string, name: string) => `${spoken[table] ?? table}.${name}`;
const columnAt = (table: string, name: string): Column | undefined => byPlace.get(placeOf(table, name));
/** The heading of the record that is open, else a word that fits every register. */
const headingOf = (table: string, name: string, record: AnyRecord | null): string | undefined =>
  Object.values(record?.columns ?? {}).find((column) => column.at === placeOf(table, name))?.label ??
  own[`${table}.${name}`] ??
  columnAt(table, name)?.label;

const spelled = (column: Column | undefined, value: unknown): string | null => {
  if (value === null || value === undefined || value === '') return null;
  if (column?.kind === 'personal') return '••••';
  const text = String(value);
  if (column && column.choices.length > 0)
    return text
      .split(',')
      .map((code) => column.choices.find((choice) => choice.code === code)?.label ?? code)
      .join('; ');
  return isIsoDate(text) ? formatVietnamese(text) : text;
};

const parse = (image: string | null): Record<string, unknown> => (image === null ? {} : (JSON.parse(image) as Record<string, unknown>));

/** The fields of a change that people know, with their old and new values, in the words of the open record. */
export const changeWords = (
  change: Pick<ChangeTable, 'table_name' | 'before' | 'after'>,
  record: AnyRecord | null = null,
): ChangeWords[] => {
  const [before, after] = [parse(change.before), parse(change.after)];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => before[name] !== after[name] && name !== 'id' && !name.endsWith('_id'),
  );
  return names.flatMap((name) => {
    const column = columnAt(change.table_name, name);
    const what = headingOf(change.table_name, name, record);
    const words = { before: spelled(column, before[name]), after: spelled(column, after[name]) };
    return what === undefined || words.before === words.after ? [] : [{ what, ...words }];
  });
};

/** What a row of a table is called: "Giấy", "Hồ sơ". */
export const thingWords = (table: string): string => things[table] ?? 'Dòng';

/** What a clash of an undo is about: "Điện thoại", "Giấy". */
export const clashWords = (clash: { table: string; field: string | null }): string => {
  const thing = thingWords(clash.table);
  return clash.field === null ? thing : (columnAt(clash.table, clash.field)?.label ?? thing);
};
