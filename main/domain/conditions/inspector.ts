// Whether an inspector counts for an object on a day: long contract, certificate in force, object covered, counted at this body (NĐ 44/2016/NĐ-CP art. 4, 13).
import { addYears } from '../dates/plain-date.ts';
import type { RuleRow } from '../rules/holding.ts';
import { numberOn } from './check.ts';
import { contractFault } from './contract.ts';
import { type BodyPerson, dayWords } from './facts.ts';

/** Printed last day, else issue day + the term of that day; null where neither is known. */
export const certificateLast = ({ certificate: { issued, expires } }: BodyPerson, rules: readonly RuleRow[]): string | null => {
  if (expires !== null || issued === null) return expires;
  const term = numberOn(rules, 'credential.inspector.term', issued);
  return term && Number.isInteger(term.n) ? addYears(issued, term.n) : null;
};

const certificateFault = (person: BodyPerson, rules: readonly RuleRow[], day: string): string => {
  const { number, issued } = person.certificate;
  const last = certificateLast(person, rules);
  if (number === null && issued === null && last === null) return 'chưa ghi chứng chỉ';
  if (last === null) return 'chưa ghi ngày hết hạn của chứng chỉ';
  if (issued !== null && issued > day) return `chứng chỉ cấp sau ngày ${dayWords(day)}`;
  return last < day ? `chứng chỉ hết hạn sau ngày ${dayWords(last)}` : '';
};

/** Why the person is no inspector who counts on the day, whatever the object; '' when he is. */
export const inspectorFault = (
  person: BodyPerson,
  months: number,
  elsewhere: ReadonlyMap<string, string>,
  rules: readonly RuleRow[],
  day: string,
): string => {
  const other = elsewhere.get(person.person);
  return (
    contractFault(person.contract, months, day) ||
    certificateFault(person, rules, day) ||
    (other === undefined ? '' : `tính cho ${other}, nơi có hợp đồng trước`)
  );
};
