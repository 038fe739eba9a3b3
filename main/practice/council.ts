// Owns the made-up council of the practice register: a term with its members, three meetings of the past with their conclusions, one to come.
import { councilTerms, wholeAgencyMap } from '../../db/queries/meetings-council.ts';
import { insertRows } from '../../db/queries/rows.ts';
import type { Transacting } from '../../db/schema.ts';
import { addDays, formatVietnamese } from '../domain/dates/plain-date.ts';
import { rollToWorkingDay } from '../domain/dates/working-days.ts';
import { frameOf, proposedTitle } from '../domain/meetings/opening.ts';
import { uuidv7 } from '../ids.ts';
import { workingCalendar } from '../rows/working-calendar.ts';

type Row = Record<string, string | number | null>;

/** Title, name, code of the agency, post, role. */
const people = [
  ['Ông', 'Nguyễn Văn Chính', 'UBNDT', 'Phó Chủ tịch', 'chair'],
  ['Ông', 'Hoàng Văn Trường', 'SNV', 'Giám đốc', 'standing-vice'],
  ['Bà', 'Phạm Thị Thu Hà', 'LDLD', 'Phó Chủ tịch', 'vice'],
  ['Bà', 'H’Linh Niê', 'SYT', 'Phó Giám đốc', 'member'],
  ['Ông', 'Lê Quốc Dũng', 'SXD', 'Phó Giám đốc', 'member'],
  ['Ông', 'Trần Đình Khoa', 'SCT', 'Phó Giám đốc', 'member'],
  ['Ông', 'Y Moan Kbuôr', 'HND', 'Phó Chủ tịch', 'member'],
  ['Ông', 'Đặng Minh Sơn', 'BQLKCN', 'Phó Trưởng ban', 'member'],
  ['Bà', 'Vũ Thị Hồng', 'BHXH', 'Phó Giám đốc', 'member'],
  ['Ông', 'Bùi Quang Huy', 'CAT', 'Trưởng phòng', 'member'],
  ['Bà', 'Trần Thu Hằng', 'SNV', 'Trưởng phòng Việc làm và An toàn lao động', 'secretary'],
  ['Ông', 'Nguyễn Tập Sự', 'SNV', 'Chuyên viên', 'secretariat'],
] as const;

interface Told {
  content: string;
  agencies: readonly string[];
  /** Days after the meeting; null = no deadline. */
  due: number | null;
  topic: string;
  /** Kind, days after the meeting, words. */
  steps: readonly (readonly [kind: string, after: number, note: string])[];
}

interface Past {
  ago: number;
  items: readonly string[];
  conclusions: readonly Told[];
}

const past: readonly Past[] = [
  {
    ago: 340,
    items: ['Kết quả công tác an toàn, vệ sinh lao động trong năm', 'Kế hoạch kiểm tra năm tới'],
    conclusions: [
      {
        content: 'Phê duyệt kế hoạch kiểm tra chuyên đề',
        agencies: ['SNV', 'SYT'],
        due: 30,
        topic: 'inspection',
        steps: [['done', 26, 'Quyết định phê duyệt kế hoạch']],
      },
      {
        content: 'Rà soát danh mục thiết bị nâng đang sử dụng tại công trường',
        agencies: ['SXD'],
        due: 60,
        topic: 'inspection',
        steps: [
          ['progress', 40, 'Đã rà soát 12 công trường'],
          ['done', 58, 'Báo cáo kết quả rà soát'],
        ],
      },
      {
        content: 'Tập huấn an toàn hóa chất cho hợp tác xã',
        agencies: ['HND'],
        due: 90,
        topic: 'training',
        steps: [['cancelled', 80, 'Lồng ghép vào kế hoạch của ngành nông nghiệp']],
      },
    ],
  },
  {
    ago: 190,
    items: ['Kết quả Tháng hành động về an toàn, vệ sinh lao động', 'Tình hình tai nạn lao động sáu tháng'],
    conclusions: [
      {
        content: 'Thống kê lao động không theo hợp đồng bị tai nạn',
        agencies: ['SNV', 'LDLD'],
        due: 60,
        topic: 'accident',
        steps: [['done', 55, 'Báo cáo tổng hợp của các xã, phường']],
      },
      {
        content: 'Công bố danh sách cơ sở quan trắc đủ điều kiện',
        agencies: ['SYT'],
        due: 100,
        topic: 'declaration',
        steps: [
          ['reminder', 110, ''],
          ['reminder', 150, ''],
        ],
      },
    ],
  },
  {
    ago: 101,
    items: ['Kết quả thực hiện Kế hoạch 224', 'Quản lý huấn luyện, kiểm định', 'Quan trắc môi trường lao động, khám sức khỏe'],
    conclusions: [
      {
        content: 'Rà soát vận thăng nhà cao tầng',
        agencies: ['SXD', 'SNV'],
        due: 98,
        topic: 'inspection',
        steps: [['progress', 60, 'Đã kiểm tra 7 trong 15 công trình']],
      },
      {
        content: 'Hướng dẫn xã, phường thống kê tai nạn lao động',
        agencies: ['SNV'],
        due: 108,
        topic: 'accident',
        steps: [['progress', 80, 'Đã có dự thảo hướng dẫn']],
      },
      { content: 'Kiểm tra lò hơi tại cơ sở chế biến gỗ', agencies: ['SCT', 'BQLKCN'], due: 113, topic: 'inspection', steps: [] },
      {
        content: 'Cập nhật danh sách tổ chức huấn luyện theo chế độ thông báo',
        agencies: ['SNV'],
        due: 45,
        topic: 'notice',
        steps: [['done', 44, 'Đã đăng trên trang thông tin của Sở']],
      },
      {
        content: 'Theo dõi chi trả bảo hiểm tai nạn lao động, báo cáo Hội đồng hằng quý',
        agencies: ['BHXH'],
        due: null,
        topic: 'accident',
        steps: [],
      },
    ],
  },
];

/** Present but for some: one excused, one represented. */
const states = [
  'present',
  'present',
  'present',
  'delegate',
  'present',
  'present',
  'excused',
  'present',
  'present',
  'absent',
  'present',
  'present',
];

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
