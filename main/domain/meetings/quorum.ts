// Whether enough members sit there: a share by setting, a warning and never a bar, since no law sets a quorum for the council.
import { ruleOn, type RuleRow } from '../rules/holding.ts';

export const quorumCode = 'meeting.quorum';

export interface Presence {
  member: string;
  reply: string | null;
  state: string | null;
}

export interface Quorum {
  members: number;
  counted: number;
  needed: number;
  state: 'met' | 'short' | 'unknown';
  words: string;
  basis: string;
}

const counts = (mark: string | null): boolean => mark === 'present' || mark === 'delegate' || mark === 'coming';

/** By attendance once any was entered, by replies before; a delegate counts as his member does. */
export const quorumOn = (voters: readonly string[], marks: readonly Presence[], rules: readonly RuleRow[], day: string): Quorum => {
  const rule = ruleOn(rules, quorumCode, day);
  const share = Number(rule?.value ?? 0);
  const own = marks.filter((one) => voters.includes(one.member));
  const seated = own.some((one) => one.state !== null);
  const counted = own.filter((one) => counts(seated ? one.state : one.reply)).length;
  const needed = Math.ceil((voters.length * share) / 100);
  const told = seated || own.some((one) => one.reply !== null);
  const state = !told || voters.length === 0 ? 'unknown' : counted >= needed ? 'met' : 'short';
  const verb = seated ? 'có mặt hoặc có người dự thay' : 'báo dự họp hoặc cử người dự thay';
  const sum = `${counted}/${voters.length} thành viên ${verb}`;
  const words =
    state === 'unknown' ? `Cần ${needed}/${voters.length} thành viên` : state === 'short' ? `${sum}, còn thiếu ${needed - counted}` : sum;
  return { members: voters.length, counted, needed, state, words, basis: rule?.source ?? '' };
};
