// The plan of a year on its way out: as a paper in Word, as a workbook, as a calendar file.
import { officeSettings } from '../../rows/office-book.ts';
import { writeFile } from 'node:fs/promises';
import { checklistKinds } from '../../../preload/contract/inspection-due.ts';
import { type inspectionPlans, type PlanRow, teamRoles } from '../../../preload/contract/inspection-plans.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Office } from '../../../preload/contract/settings.ts';
import type { Working } from '../../context.ts';
import { needsReason } from '../../domain/inspections/conflicts.ts';
import { type AnnexLine, exceptionWords, planPaper, type PlanWords } from '../../domain/inspections/plan-paper.ts';
import { addDays, formatVietnamese } from '../../domain/dates/plain-date.ts';
import { layOut } from '../../domain/papers/page.ts';
import { dateInWords, upper } from '../../domain/papers/paper.ts';
import { writeCalendar } from '../../office/calendar-file.ts';
import { writeDocx } from '../../office/docx.ts';
import { writeList } from '../../office/list-workbook.ts';
import { planPage } from './plan-page.ts';
import { daysWords } from './plan-writes.ts';

type Page = OutputOf<typeof inspectionPlans.plan>;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const content = (row: PlanRow) => checklistKinds.find((one) => one.code === row.checklist)?.label ?? '';
const teamOf = (page: Page, row: PlanRow) => page.teams.find((team) => team.id === row.team)?.name ?? '';
const warningOf = ({ conflicts }: PlanRow) =>
  needsReason(conflicts.map((one) => ({ ...one, kind: one.kind as 'twice', with: null })))
    ? conflicts
        .filter((one) => one.basis !== '' || one.kind === 'inactive')
        .map((one) => [one.words, one.basis].filter(Boolean).join(' '))
        .join(' ')
    : '';

const annexOf = (page: Page): (AnnexLine & { row: PlanRow })[] =>
  page.lines
    .filter((row) => row.dropped === null)
    .map((row) => ({
      row,
      name: row.name,
      taxCode: row.taxCode,
      place: row.place,
      content: content(row),
      days: daysWords(row.from, row.to),
      team: teamOf(page, row),
      warning: warningOf(row),
      reason: row.reason,
    }));

const wordsOf = (page: Page, lines: readonly AnnexLine[]): PlanWords => ({
  year: page.year,
  title: page.title,
  agency: page.agency,
  note: page.note,
  decision: page.decidedOn === null ? null : { number: page.decisionNumber ?? '', on: page.decidedOn },
  lines,
  teams: page.teams.map((team) => ({
    name: team.name,
    members: team.members
      .map((one) => {
        const role = teamRoles.find((known) => known.code === one.role)!.label.toLocaleLowerCase('vi');
        return `${page.officers.find((officer) => officer.id === one.officer)?.name ?? ''} (${role})`;
      })
      .join(', '),
  })),
  amendments: page.amendments.map((one) => ({
    number: one.number,
    decision: one.decisionNumber,
    on: one.decidedOn,
    what: one.what,
    why: one.why,
  })),
  quarters: page.quarters,
});

const word = (page: Page, lines: readonly AnnexLine[], office: Office, today: string): Buffer => {
  const paper = planPaper(wordsOf(page, lines), {
    head: {
      superior: upper(office.superior),
      agency: upper(office.agency),
      place: office.place,
      dated: dateInWords(null, today.slice(0, 4)),
    },
    number: '',
    symbol: `KH-${office.agencyShort || 'SNV'}`,
    signature: { mode: office.signerMode, post: office.signerPost, agencyPost: '', name: office.signerName },
    recipients: ['Thanh tra tỉnh', 'Các đơn vị có tên tại Phụ lục', 'Lưu: VT'],
  });
  return writeDocx([layOut(paper)], page.title);
};

const workbook = async (page: Page, lines: readonly (AnnexLine & { row: PlanRow })[], office: Office, path: string, today: string) =>
  writeList(
    {
      sheetName: `Kế hoạch ${page.year}`,
      head: {
        parentAgency: upper(office.superior),
        agency: upper(office.agency),
        placeAndDate: office.place === '' ? capital(dateInWords(today)) : `${office.place}, ${dateInWords(today)}`,
      },
      title: upper(page.title),
      subtitle: [
        page.decidedOn === null
          ? 'Dự thảo, chưa phê duyệt'
          : `Kèm theo Quyết định số ${page.decisionNumber} ngày ${formatVietnamese(page.decidedOn)}`,
      ],
      columns: [
        { label: 'STT', kind: 'number', width: 44 },
        { label: 'Đơn vị', kind: 'text', width: 280 },
        { label: 'Mã số thuế', kind: 'code', width: 110 },
        { label: 'Nơi kiểm tra', kind: 'text', width: 220 },
        { label: 'Nội dung', kind: 'text', width: 110 },
        { label: 'Từ ngày', kind: 'date', width: 90 },
        { label: 'Đến ngày', kind: 'date', width: 90 },
        { label: 'Đoàn', kind: 'text', width: 90 },
        { label: 'Đã kiểm tra', kind: 'date', width: 90 },
        { label: 'Ghi chú', kind: 'text', width: 320 },
      ],
      frozenColumns: 2,
      ...(office.signerPost === ''
        ? {}
        : { signature: { position: upper(`${office.signerMode} ${office.signerPost}`.trim()), name: office.signerName } }),
    },
    lines.map((line, at) => [
      at + 1,
      line.name,
      line.taxCode,
      line.place,
      line.content,
      line.row.from,
      line.row.to,
      line.team,
      line.row.made,
      exceptionWords(line) || null,
    ]),
    path,
  );

const endings = { word: 'docx', excel: 'xlsx', calendar: 'ics' } as const;

export const exportPlan = async (
  { id, as }: InputOf<typeof inspectionPlans.exportPlan>,
  context: Working,
): Promise<OutputOf<typeof inspectionPlans.exportPlan>> => {
  const { db, today, progress } = context;
  progress('Đang lấy dữ liệu', 0, null);
  const page = await planPage({ id }, context);
  const office = await officeSettings(db);
  const lines = annexOf(page);
  const name = `${page.title.replace(/[\\/:*?"<>|]/g, ' ')}.${endings[as]}`;
  const output = context.output(name);
  let rows = lines.length;
  if (as === 'word') await writeFile(output.path, word(page, lines, office, today));
  else if (as === 'excel') await workbook(page, lines, office, output.path, today);
  else {
    const entries = lines.flatMap(({ row, team }) =>
      row.from === null || row.to === null
        ? []
        : [{ id: row.id, from: row.from, until: addDays(row.to, 1), title: `Kiểm tra ${row.name}`, place: row.place ?? '', note: team }],
    );
    rows = entries.length;
    await writeFile(output.path, writeCalendar(entries, today));
  }
  await context.inner('staging.exported', { label: `Xuất ${page.title} (${rows} cuộc)` });
  return { token: output.token, name, rows };
};
