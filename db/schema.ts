// The tables of the register as Kysely sees them, and which of their columns the history leaves out.
import type { Kysely, Transaction } from 'kysely';
import type {
  AgencyTable,
  AreaTable,
  SuccessionTable,
  RuleTable,
  SettingTable,
  CommandTable,
  ChangeTable,
  PresentCommandTable,
  MetaTable,
  KeptTable,
  ImportTable,
  ImportRowTable,
  ImportPartTable,
  SearchEntryTable,
} from './schema/house-tables.ts';
import type {
  OrganizationTable,
  OrganizationPeriodTable,
  ServiceTable,
  ServiceLineTable,
  CredentialTable,
  CredentialEventTable,
  StandingPeriodTable,
  EmployerTable,
  PersonTable,
  PersonKeyTable,
  PostTable,
  TrainingCertificateTable,
} from './schema/register-tables.ts';
import type { ServiceDeviceTable, ServicePersonTable, ServicePremisesTable } from './schema/condition-tables.ts';
import type { DocumentTable, DocumentTemplateTable, StoredFileTable } from './schema/document-tables.ts';
import type { DossierEventTable, DossierPaperTable, DossierTable } from './schema/dossier-tables.ts';
import type { PaperDistinctionTable } from './schema/notice-tables.ts';
import type { ProviderReportTable, ReportReminderTable } from './schema/report-tables.ts';
import type { HolidayTable } from './schema/calendar-tables.ts';
import type {
  ForeignInspectionTable,
  InspectionAmendmentTable,
  InspectionExemptionTable,
  InspectionLeaveTable,
  InspectionOfficerTable,
  InspectionPlanRowTable,
  InspectionPlanTable,
  InspectionTeamMemberTable,
  InspectionTeamTable,
} from './schema/inspection-plan-tables.ts';
import type {
  ChecklistItemTable,
  ChecklistTable,
  EvidenceFileTable,
  FindingTable,
  InspectionAnswerTable,
  InspectionEventTable,
  InspectionMemberTable,
  InspectionSubjectTable,
  InspectionTable,
  RemedyTable,
} from './schema/inspection-tables.ts';
import type {
  AgendaSuggestionTable,
  ConclusionAgencyTable,
  ConclusionEventTable,
  ConclusionTable,
  CouncilMemberTable,
  CouncilTermTable,
  MeetingAttendeeTable,
  MeetingFileTable,
  MeetingItemTable,
  MeetingTable,
} from './schema/council-tables.ts';
import type { SectorRiskTable, ServiceContractTable, TrainingPeriodTable } from './schema/staffing-tables.ts';

export type * from './schema/house-tables.ts';
export type * from './schema/register-tables.ts';
export type * from './schema/staffing-tables.ts';
export type * from './schema/condition-tables.ts';
export type * from './schema/document-tables.ts';
export type * from './schema/report-tables.ts';
export type * from './schema/dossier-tables.ts';
export type * from './schema/calendar-tables.ts';
export type * from './schema/notice-tables.ts';
export type * from './schema/inspection-plan-tables.ts';
export type * from './schema/inspection-tables.ts';
export type * from './schema/council-tables.ts';

export interface Schema {
  organization: OrganizationTable;
  organization_period: OrganizationPeriodTable;
  service: ServiceTable;
  service_line: ServiceLineTable;
  credential: CredentialTable;
  credential_event: CredentialEventTable;
  standing_period: StandingPeriodTable;
  employer: EmployerTable;
  person: PersonTable;
  person_key: PersonKeyTable;
  post: PostTable;
  training_certificate: TrainingCertificateTable;
  training_period: TrainingPeriodTable;
  service_contract: ServiceContractTable;
  sector_risk: SectorRiskTable;
  provider_report: ProviderReportTable;
  report_reminder: ReportReminderTable;
  service_person: ServicePersonTable;
  service_device: ServiceDeviceTable;
  service_premises: ServicePremisesTable;
  document: DocumentTable;
  document_template: DocumentTemplateTable;
  stored_file: StoredFileTable;
  dossier: DossierTable;
  dossier_paper: DossierPaperTable;
  dossier_event: DossierEventTable;
  inspection_plan: InspectionPlanTable;
  inspection_amendment: InspectionAmendmentTable;
  inspection_team: InspectionTeamTable;
  inspection_officer: InspectionOfficerTable;
  inspection_team_member: InspectionTeamMemberTable;
  inspection_leave: InspectionLeaveTable;
  inspection_plan_row: InspectionPlanRowTable;
  foreign_inspection: ForeignInspectionTable;
  inspection_exemption: InspectionExemptionTable;
  inspection_subject: InspectionSubjectTable;
  inspection: InspectionTable;
  inspection_member: InspectionMemberTable;
  inspection_event: InspectionEventTable;
  checklist: ChecklistTable;
  checklist_item: ChecklistItemTable;
  inspection_answer: InspectionAnswerTable;
  finding: FindingTable;
  remedy: RemedyTable;
  evidence_file: EvidenceFileTable;
  council_term: CouncilTermTable;
  council_member: CouncilMemberTable;
  meeting: MeetingTable;
  meeting_item: MeetingItemTable;
  meeting_attendee: MeetingAttendeeTable;
  agenda_suggestion: AgendaSuggestionTable;
  conclusion: ConclusionTable;
  conclusion_agency: ConclusionAgencyTable;
  conclusion_event: ConclusionEventTable;
  meeting_file: MeetingFileTable;
  agency: AgencyTable;
  agency_succession: SuccessionTable;
  area: AreaTable;
  area_succession: SuccessionTable;
  rule: RuleTable;
  holiday: HolidayTable;
  paper_distinction: PaperDistinctionTable;
  setting: SettingTable;
  command: CommandTable;
  change: ChangeTable;
  present_command: PresentCommandTable;
  meta: MetaTable;
  kept: KeptTable;
  import: ImportTable;
  import_row: ImportRowTable;
  import_part: ImportPartTable;
  search_entry: SearchEntryTable;
}

export type Db = Kysely<Schema>;
export type Transacting = Transaction<Schema>;

/** Tables whose every change is remembered, with the columns that are derived and so left out of it. */
export const remembered = {
  organization: [
    'name',
    'name_fold',
    'name_sort',
    'address',
    'address_fold',
    'commune_code',
    'commune_fold',
    'commune_sort',
    'representative',
    'representative_fold',
    'representative_sort',
    'headcount',
    'female_workers',
    'hazardous_workers',
    'sector',
    'sector_fold',
    'sector_code',
  ],
  organization_period: [],
  service: ['find'],
  service_line: ['find'],
  credential: ['number_fold', 'issuer_fold', 'scope', 'last_on'],
  credential_event: [],
  employer: ['find'],
  person: ['name_fold', 'name_sort', 'cccd_hash', 'cccd_last4'],
  post: ['find'],
  training_certificate: ['number_fold', 'issuer_fold'],
  service_contract: [],
  sector_risk: [],
  provider_report: [],
  report_reminder: [],
  service_person: [],
  service_device: [],
  service_premises: [],
  document: [],
  document_template: [],
  dossier: [],
  dossier_paper: [],
  dossier_event: [],
  inspection_plan: [],
  inspection_amendment: [],
  inspection_team: [],
  inspection_officer: [],
  inspection_team_member: [],
  inspection_leave: [],
  inspection_plan_row: [],
  foreign_inspection: [],
  inspection_exemption: [],
  inspection_subject: [],
  inspection: [],
  inspection_member: [],
  inspection_event: [],
  checklist: [],
  checklist_item: [],
  inspection_answer: [],
  finding: [],
  remedy: [],
  evidence_file: [],
  council_term: [],
  council_member: [],
  meeting: [],
  meeting_item: [],
  meeting_attendee: [],
  agenda_suggestion: [],
  conclusion: [],
  conclusion_agency: [],
  conclusion_event: [],
  meeting_file: [],
  agency: [],
  agency_succession: [],
  area: [],
  area_succession: [],
  rule: [],
  holiday: [],
  paper_distinction: [],
  setting: [],
} as const satisfies Partial<Record<keyof Schema, readonly string[]>>;

export type RememberedTable = keyof typeof remembered;
export const rememberedTables = Object.keys(remembered) as RememberedTable[];
