// The table of pages: a feature adds its line here on the day its page works; the rail shows what stands here.
import { DeskPage } from '../features/desk/DeskPage.tsx';
import { DossierEntryPage } from '../features/dossiers/DossierEntryPage.tsx';
import { DossierPage } from '../features/dossiers/DossierPage.tsx';
import { DossiersPage } from '../features/dossiers/DossiersPage.tsx';
import { ImportPage } from '../features/excel/ImportPage.tsx';
import { ImportRecordPage } from '../features/excel/ImportRecordPage.tsx';
import { ImportsPage } from '../features/excel/ImportsPage.tsx';
import { ChecklistsPage } from '../features/inspections/ChecklistsPage.tsx';
import { DuePage } from '../features/inspections/DuePage.tsx';
import { FindingsPage } from '../features/inspections/FindingsPage.tsx';
import { PlanPage } from '../features/inspections/PlanPage.tsx';
import { ConclusionsPage } from '../features/meetings/ConclusionsPage.tsx';
import { CouncilPage } from '../features/meetings/CouncilPage.tsx';
import { MeetingPage } from '../features/meetings/MeetingPage.tsx';
import { MeetingsPage } from '../features/meetings/MeetingsPage.tsx';
import { HistoryPage } from '../features/history/HistoryPage.tsx';
import { ReviewPage } from '../features/licensing/ReviewPage.tsx';
import { ShortagesPage } from '../features/licensing/ShortagesPage.tsx';
import { VisitEntryPage } from '../features/inspections/VisitEntryPage.tsx';
import { VisitPage } from '../features/inspections/VisitPage.tsx';
import { VisitsPage } from '../features/inspections/VisitsPage.tsx';
import { YearPage } from '../features/inspections/YearPage.tsx';
import { EntryPage } from '../features/registers/EntryPage.tsx';
import { BlastRadiusPage } from '../features/licensing/BlastRadiusPage.tsx';
import { RecordPage } from '../features/registers/RecordPage.tsx';
import { RegisterPage } from '../features/registers/RegisterPage.tsx';
import { StaffingPage } from '../features/registers/StaffingPage.tsx';
import { HolidaysPage } from '../features/rules/HolidaysPage.tsx';
import { ReportsPage } from '../features/reports/ReportsPage.tsx';
import { RulePage } from '../features/rules/RulePage.tsx';
import { RulesPage } from '../features/rules/RulesPage.tsx';
import { SectorsPage } from '../features/rules/SectorsPage.tsx';
import { SettingsPage } from '../features/settings/SettingsPage.tsx';
import type { Page } from './router.tsx';

export const pages: readonly Page[] = [
  { path: '/ban-lam-viec', component: DeskPage },
  { path: '/so-bo/:register', component: RegisterPage },
  { path: '/so-bo/enterprise/bo-may', component: StaffingPage },
  { path: '/so-bo/:register/moi', component: EntryPage },
  { path: '/so-bo/:register/:id', component: RecordPage },
  { path: '/so-bo/:register/:id/anh-huong', component: BlastRadiusPage },
  { path: '/so-bo/:register/:id/sua', component: EntryPage },
  { path: '/cap-phep/ra-soat', component: ReviewPage },
  { path: '/cap-phep/dieu-kien', component: ShortagesPage },
  { path: '/bao-cao', component: ReportsPage },
  { path: '/cap-phep/ho-so', component: DossiersPage },
  { path: '/cap-phep/ho-so/moi', component: DossierEntryPage },
  { path: '/cap-phep/ho-so/:id', component: DossierPage },
  { path: '/cap-phep/ho-so/:id/sua', component: DossierEntryPage },
  { path: '/kiem-tra/cuoc', component: VisitsPage },
  { path: '/kiem-tra/cuoc/moi', component: VisitEntryPage },
  { path: '/kiem-tra/cuoc/:id', component: VisitPage },
  { path: '/kiem-tra/cuoc/:id/sua', component: VisitEntryPage },
  { path: '/kiem-tra', component: PlanPage },
  { path: '/kiem-tra/den-han', component: DuePage },
  { path: '/kiem-tra/ton-tai', component: FindingsPage },
  { path: '/kiem-tra/nam', component: YearPage },
  { path: '/kiem-tra/bang-kiem', component: ChecklistsPage },
  { path: '/hoi-dong', component: MeetingsPage },
  { path: '/hoi-dong/ket-luan', component: ConclusionsPage },
  { path: '/hoi-dong/ket-luan/:id', component: ConclusionsPage },
  { path: '/hoi-dong/thanh-vien', component: CouncilPage },
  { path: '/hoi-dong/hop/:id', component: MeetingPage },
  { path: '/lich-su', component: HistoryPage },
  { path: '/nhap', component: ImportPage },
  { path: '/nhap/da-ghi', component: ImportsPage },
  { path: '/nhap/da-ghi/:id', component: ImportRecordPage },
  { path: '/cai-dat', component: SettingsPage },
  { path: '/cai-dat/ngay-nghi', component: HolidaysPage },
  { path: '/cai-dat/nganh-nguy-co', component: SectorsPage },
  { path: '/cai-dat/quy-dinh', component: RulesPage },
  { path: '/cai-dat/quy-dinh/:code', component: RulePage },
];

/** Where the application opens. */
export const home = '/ban-lam-viec';
