// What the year of a council still owes: its meetings by its own rules, its dialogue by the law (art. 88.3); a warning, never a bar.
import type { MeetingRow } from '../../../preload/contract/meeting-sessions.ts';
import type { MeetingNote } from '../../../preload/contract/meeting-words.ts';
import { ruleOn, type RuleRow } from '../../domain/rules/holding.ts';

export const yearNotes = (rows: readonly MeetingRow[], rules: readonly RuleRow[], day: string): MeetingNote[] => {
  const year = day.slice(0, 4);
  const counted = rows.filter((one) => one.on.slice(0, 4) === year && one.state !== 'cancelled');
  const owed = (code: string, kinds: readonly string[], thing: string): MeetingNote[] => {
    const rule = ruleOn(rules, code, day);
    const asked = Number(rule?.value ?? 0);
    const there = counted.filter((one) => kinds.includes(one.kind)).length;
    if (rows.length === 0 || there >= asked) return [];
    const words = asked === 1 ? `Năm ${year} chưa có ${thing}.` : `Năm ${year} mới có ${there}/${asked} ${thing}.`;
    return [{ code: 'year', words, basis: rule?.source ?? '', of: null }];
  };
  return [
    ...owed('meeting.per-year', ['regular'], 'kỳ họp định kỳ'),
    ...owed('meeting.dialogue.per-year', ['dialogue'], 'cuộc đối thoại với người sử dụng lao động, người lao động, công đoàn'),
  ];
};
