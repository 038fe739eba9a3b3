// Meetings for a test: a term with its members as they are entered, meetings, items, marks, conclusions.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { uuidv7 } from '../../main/ids.ts';
import type { Register } from './register.ts';

type Api = Register['api']['meetings'];
export type MeetingSaved = Parameters<Api['saveMeeting']>[0];
export type MemberSaved = Parameters<Api['saveMember']>[0];
export type ConclusionSaved = Parameters<Api['saveConclusion']>[0];
type Step = Parameters<Api['saveStep']>[0]['step'];
export type ItemSaved = Parameters<Api['saveItem']>[0];

/** Ids of agencies as every register has them. */
export const agencyIds = {
  homeAffairs: '00000000-0000-7000-8000-0c0000000015',
  oldLabour: '00000000-0000-7000-8000-0c0000000014',
  health: '00000000-0000-7000-8000-0c0000000016',
  finance: '00000000-0000-7000-8000-0c0000000017',
  planning: '00000000-0000-7000-8000-0c0000000018',
  construction: '00000000-0000-7000-8000-0c0000000019',
} as const;

/** The short words of a test about the register that `register` gives. */
export const meetingHands = (register: () => Pick<Register, 'api'>) => {
  const api = () => register().api.meetings;
  const hands = {
    term: async (more: Partial<Parameters<Api['saveTerm']>[0]> = {}) =>
      (
        await api().saveTerm({
          id: uuidv7(),
          version: null,
          name: 'Hội đồng An toàn, vệ sinh lao động tỉnh Đắk Lắk',
          superior: 'UBND tỉnh Đắk Lắk',
          symbol: 'HĐATVSLĐ',
          decisionNumber: '12/QĐ-UBND',
          decisionOn: '2024-12-20',
          from: '2025-01-01',
          seal: 'own',
          ...more,
        })
      ).id,
    member: async (term: string, name: string, more: Partial<MemberSaved> = {}) =>
      (
        await api().saveMember({
          id: uuidv7(),
          version: null,
          term,
          name,
          agencyId: agencyIds.homeAffairs,
          role: 'member',
          from: '2025-07-01',
          ...more,
        })
      ).id,
    /** A term with chair, standing vice-chair, two members, a secretary and one of the helping team. */
    council: async () => {
      const term = await hands.term();
      const chair = await hands.member(term, 'Nguyễn Văn Chính', {
        role: 'chair',
        post: 'Phó Chủ tịch',
        agencyId: null,
        agency: 'UBND tỉnh',
      });
      const vice = await hands.member(term, 'Hoàng Văn Trường', { role: 'standing-vice', post: 'Giám đốc' });
      const health = await hands.member(term, 'H’Linh Niê', { agencyId: agencyIds.health, post: 'Phó Giám đốc' });
      const building = await hands.member(term, 'Lê Quốc Dũng', { agencyId: agencyIds.construction, post: 'Phó Giám đốc' });
      const secretary = await hands.member(term, 'Trần Thu Hằng', { role: 'secretary', post: 'Trưởng phòng' });
      const helper = await hands.member(term, 'Phạm Minh', { role: 'secretariat', post: 'Chuyên viên' });
      return { term, chair, vice, health, building, secretary, helper };
    },
    meeting: async (more: Partial<MeetingSaved> = {}) =>
      (
        await api().saveMeeting({
          id: uuidv7(),
          version: null,
          kind: 'regular',
          title: 'Họp Hội đồng kỳ cuối năm 2026',
          on: '2026-12-09',
          starts: '14:00',
          ends: '17:00',
          place: 'Phòng họp A, UBND tỉnh',
          ...more,
        })
      ).id,
    get: (id: string, asOf: string | null = null) => api().meeting({ id, asOf }),
    item: async (meeting: string, title: string, minutes = 20, more: Partial<ItemSaved> = {}) =>
      (await api().saveItem({ meeting, id: uuidv7(), version: null, title, kind: 'matter', minutes, ...more })).id,
    conclude: async (meeting: string, content: string, more: Partial<ConclusionSaved> = {}) =>
      (
        await api().saveConclusion({
          meeting,
          id: uuidv7(),
          version: null,
          content,
          agencies: [{ part: 'lead', id: agencyIds.construction, name: 'Sở Xây dựng' }],
          ...more,
        })
      ).id,
    step: async (conclusion: string, kind: Step['kind'], on: string, more: Partial<Step> = {}) =>
      (await api().saveStep({ conclusion, step: { id: uuidv7(), kind, on, ...more } })).id,
    hold: async (id: string, heldOn: string) => {
      const { version } = await api().meeting({ id });
      await api().saveMinutes({ id, version, heldOn, openedAt: '14:00', closedAt: '16:30' });
    },
  };
  return hands;
};

/** Work on meetings that asks every query behind them, for the test of the second engine. */
export const meetingRound = async (register: Register): Promise<void> => {
  const hands = meetingHands(() => register);
  const api = register.api.meetings;
  const { health, term } = await hands.council();
  await api.terms({});
  await api.council({ term });
  await api.opening({ kind: 'regular', on: '2026-12-09' });
  const id = await hands.meeting();
  const guest = { meeting: id, id: uuidv7(), side: 'guest' as const, name: 'Khách mời' };
  await api.saveGuest(guest);
  await api.attend({ meeting: id, of: [health, guest.id], state: 'present' });
  await api.removeGuest({ id: guest.id });
  const suggestion = { id: uuidv7(), version: null, title: 'Khen thưởng', on: '2026-11-12' };
  await api.saveSuggestion(suggestion);
  await api.accept({ meeting: id, keys: [`suggestion:${suggestion.id}`] });
  await api.suggestions({});
  await api.removeSuggestion({ id: suggestion.id });
  await api.removeItem({ id: await hands.item(id, 'Nội dung khác') });
  await hands.get(id);
  const { id: document } = await api.drawPaper({ meeting: id, paper: 'agenda' });
  await api.papers({ meeting: id });
  await register.api.documents.issue({ documents: [{ id: document, version: 1 }], on: '2026-11-24' });
  await api.list({});
  const past = await hands.meeting({ on: '2026-08-14', title: 'Họp kỳ giữa năm' });
  const conclusion = await hands.conclude(past, 'Rà soát', { due: '2026-11-01' });
  await hands.step(conclusion, 'reminder', '2026-11-10');
  await api.readLine({ meeting: past, line: 'Rà soát @SNV 20/11' });
  await api.conclusions({});
  const place = path.join(register.folder, 'tai-lieu.txt');
  writeFileSync(place, 'tài liệu');
  const kept = await api.attach({ file: register.core.files.issue(place).token, meeting: past });
  await api.file({ id: kept.id });
  await api.detach({ id: kept.id });
  const extra = await hands.member(term, 'Thành viên mới');
  await api.placeMembers({ term, members: [extra] });
  await api.removeMember({ id: extra });
  const later = await hands.meeting({ on: '2026-12-30', title: 'Họp bất thường' });
  await api.removeMeeting({ id: later });
  const empty = await hands.term({ from: '2000-01-01', to: '2000-12-31' });
  await api.removeTerm({ id: empty });
};
