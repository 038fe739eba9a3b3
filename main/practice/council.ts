// Owns the made-up council of the practice register: a term with its members, three meetings of the past with their conclusions, one to come.
import { councilTerms, wholeAgencyMap } from '../../db/queries/meetings-council.ts';
import { insertRows } from '../../db/queries/rows.ts';
import type { Transacting } from '../../db/schema.ts';
import { addDays, formatVietnamese } from '../domain/dates/plain-date.ts';
import { rollToWorkingDay } from '../domain/dates/working-days.ts';
import { frameOf, proposedTitle } from '../domain/meetings/opening.ts';
import { uuidv7 } from '../ids.ts';
import { workingCalendar } from '../rows/working-calendar.ts';
import { past, people, states } from './council-told.ts';

type Row = Record<string, string | number | null>;

export const fillCouncil = async (db: Transacting, today: string): Promise<void> => {
  if ((await councilTerms(db)).length > 0) return;
  const calendar = await workingCalendar(db);
  const agencies = new Map((await wholeAgencyMap(db)).agencies.filter((one) => one.valid_to === null).map((one) => [one.code, one]));
  const term = uuidv7();
  const from = `${Number(today.slice(0, 4)) - 1}-07-01`;
  const members: Row[] = people.map(([title, name, code, post, role], position) => ({
    id: uuidv7(),
    term_id: term,
    position,
    title,
    name,
    agency_id: agencies.get(code)?.id ?? null,
    agency: code === 'UBNDT' ? 'UBND tỉnh Đắk Lắk' : (agencies.get(code)?.name ?? code),
    post,
    role,
    from_on: from,
    to_on: null,
    decision_number: null,
    phone: null,
    email: null,
    note: null,
  }));
  const memberIn = (role: string) => String(members.find((one) => one.role === role)?.id ?? '') || null;
  const who = { chair: memberIn('chair'), standing: memberIn('standing-vice'), secretary: memberIn('secretary') };
  const rows: Record<'meeting' | 'meeting_item' | 'meeting_attendee' | 'conclusion' | 'conclusion_agency' | 'conclusion_event', Row[]> = {
    meeting: [],
    meeting_item: [],
    meeting_attendee: [],
    conclusion: [],
    conclusion_agency: [],
    conclusion_event: [],
  };
  const held: { kind: string; on: string }[] = [];
  const meet = (on: string, more: Row, matters: readonly string[], review: string | null): string => {
    const id = uuidv7();
    const title = proposedTitle('regular', on, held);
    held.push({ kind: 'regular', on });
    const when = { on_date: on, starts_at: '14:00', ends_at: '17:00', place: 'Phòng họp A, UBND tỉnh' };
    rows.meeting.push({ id, term_id: term, kind: 'regular', title, ...when, chair_id: null, secretary_id: null, ...more });
    const frame = frameOf('regular', review);
    const own = matters.map((text) => ({ kind: 'matter', title: text, presenter: 'standing' as const, minutes: 25 }));
    [...frame.slice(0, -2), ...own, ...frame.slice(-2)].forEach(({ kind, title: text, presenter, minutes }, position) =>
      rows.meeting_item.push({
        id: uuidv7(),
        meeting_id: id,
        position,
        kind,
        title: text,
        presenter_id: who[presenter],
        minutes,
        source: kind === 'review' ? 'conclusions' : null,
        topic: kind === 'review' ? 'conclusion' : null,
      }),
    );
    return id;
  };
  let before: string | null = null;
  for (const { ago, items, conclusions } of past) {
    const on = rollToWorkingDay(addDays(today, -ago), calendar);
    const done = {
      invited_on: addDays(on, -9),
      held_on: on,
      notice_on: addDays(on, 6),
      opened_at: '14:05',
      closed_at: '16:50',
      assessment: 'Các sở, ngành đã triển khai nhiệm vụ đúng kế hoạch; một số việc còn chậm.',
    };
    const id = meet(on, done, items, before === null ? null : `Kiểm điểm kết luận phiên họp ${formatVietnamese(before)}`);
    before = on;
    members.forEach((member, position) =>
      rows.meeting_attendee.push({
        id: uuidv7(),
        meeting_id: id,
        position,
        member_id: member.id!,
        side: 'council',
        state: states[position] ?? 'present',
        delegate_name: states[position] === 'delegate' ? 'Nguyễn Thị Lan' : null,
        delegate_post: states[position] === 'delegate' ? 'Trưởng phòng Nghiệp vụ Y' : null,
      }),
    );
    conclusions.forEach((told, position) => {
      const conclusion = uuidv7();
      rows.conclusion.push({
        id: conclusion,
        meeting_id: id,
        position,
        content: told.content,
        due_on: told.due === null ? null : addDays(on, told.due),
        topic: told.topic,
      });
      told.agencies.forEach((code, at) =>
        rows.conclusion_agency.push({
          id: uuidv7(),
          conclusion_id: conclusion,
          position: at,
          part: at === 0 ? 'lead' : 'co',
          agency_id: agencies.get(code)?.id ?? null,
          agency: agencies.get(code)?.name ?? code,
        }),
      );
      told.steps.forEach(([kind, after, note], at) =>
        rows.conclusion_event.push({
          id: uuidv7(),
          conclusion_id: conclusion,
          position: at,
          kind,
          on_date: addDays(on, after),
          note: note || null,
        }),
      );
    });
  }
  const coming = rollToWorkingDay(addDays(today, 16), calendar);
  meet(coming, {}, [], before === null ? null : 'Kiểm điểm các kết luận chưa thực hiện xong');
  await insertRows(db, 'council_term', [
    {
      id: term,
      name: 'Hội đồng An toàn, vệ sinh lao động tỉnh Đắk Lắk',
      superior: 'UBND tỉnh Đắk Lắk',
      symbol: 'HĐATVSLĐ',
      decision_number: '0120/QĐ-UBND',
      decision_on: from,
      decision_by: 'Chủ tịch UBND tỉnh',
      from_on: from,
      to_on: null,
      seal: 'agency',
      seal_agency: 'Sở Nội vụ',
      signer_id: who.standing,
      signer_mode: null,
      note: null,
    },
  ]);
  await insertRows(db, 'council_member', members);
  for (const table of ['meeting', 'meeting_item', 'meeting_attendee', 'conclusion', 'conclusion_agency', 'conclusion_event'] as const)
    await insertRows(db, table, rows[table]);
  await insertRows(
    db,
    'agenda_suggestion',
    [
      ['Kiện toàn thành viên Hội đồng', 'SNV', 6],
      ['Khen thưởng Tháng hành động về an toàn, vệ sinh lao động', 'LDLD', 11],
      ['Đối thoại với doanh nghiệp năm tới', 'BQLKCN', 14],
    ].map(([title, code, ago]) => ({
      id: uuidv7(),
      title: String(title),
      agency_id: agencies.get(String(code))?.id ?? null,
      suggested_by: agencies.get(String(code))?.name ?? null,
      on_date: addDays(today, -Number(ago)),
    })),
  );
};
