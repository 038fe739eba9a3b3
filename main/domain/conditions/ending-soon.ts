// What of a provider ends within its lead time: contracts, certificates of people, calibrations, rented premises.
import { addDays, compareDays } from '../dates/plain-date.ts';
import { ruleOn, type RuleRow } from '../rules/holding.ts';
import { widestLead } from '../matters/matter.ts';
import type { Check } from './check.ts';
import { isBound, lastBound } from './contract.ts';
import { type Body, dayWords, isOn } from './facts.ts';
import { certificateLast } from './inspector.ts';

interface Ending {
  words: string;
  on: string;
  kind: string;
}

const endingsOf = (body: Body, rules: readonly RuleRow[], day: string): Ending[] => {
  const ends = (kind: string, words: string, on: string | null): Ending[] => (on === null ? [] : [{ kind, words, on }]);
  const people = body.people.filter((one) => isBound(one.contract, day));
  // One whose contract is followed by another does not end.
  const followed = (one: (typeof people)[number]) =>
    body.people.some((other) => other.person === one.person && (lastBound(other.contract) ?? '9999') > (lastBound(one.contract) ?? '9999'));
  return [
    ...people.filter((one) => !followed(one)).flatMap((one) => ends('contract', `Hợp đồng của ${one.name}`, lastBound(one.contract))),
    ...people.flatMap((one) =>
      ends(
        'staff-certificate',
        `Chứng chỉ của ${one.name}`,
        one.duties.includes('INSPECTOR') ? certificateLast(one, rules) : one.certificate.expires,
      ),
    ),
    ...body.devices
      .filter((one) => isOn(one, day))
      .flatMap((one) => ends('calibration', `Hiệu chuẩn của ${one.name}${one.serial ? ` số ${one.serial}` : ''}`, one.calibratedUntil)),
    ...body.premises
      .filter((one) => isOn(one, day) && one.tenure === 'rent')
      .flatMap((one) => ends('premises', 'Hợp đồng thuê cơ sở', one.to)),
  ];
};

/** Nothing where nothing ends soon. */
export const endingSoon = (body: Body, rules: readonly RuleRow[], day: string): Check[] => {
  const ahead = endingsOf(body, rules, day).filter(({ on }) => on >= day);
  const untils = new Map([...new Set(ahead.map((one) => one.kind))].map((kind) => [kind, addDays(day, widestLead(rules, kind, day))]));
  const soon = ahead
    .filter(({ kind, on }) => on <= untils.get(kind)!)
    .toSorted((a, b) => compareDays(a.on, b.on) || compareDays(a.words, b.words));
  const first = soon[0];
  if (!first) return [];
  const basis = [...new Set(soon.map((one) => `expiring.${one.kind}.1`))].flatMap((code) => ruleOn(rules, code, day) ?? []);
  return [
    {
      kind: 'ending',
      line: null,
      state: 'soon',
      words: `${first.words} đến hết ngày ${dayWords(first.on)}${soon.length > 1 ? `, và ${soon.length - 1} việc nữa` : ''}`,
      need: null,
      have: soon.length,
      facts: soon.map((one) => `${one.words}: đến hết ngày ${dayWords(one.on)}.`),
      rules: basis,
      sum: `${soon.length} việc kết thúc trong thời gian nhắc trước.`,
      mend: ['Gia hạn và ghi lại ngày mới trước khi hết.'],
      due: first.on,
    },
  ];
};
