// The findings of a provider as rows: what is asked of one scope line is one row, everything else a row of its own.
import type { Finding, ServicePerson } from '../../../preload/contract/conditions.ts';
import type { AnyRecord } from '../../../preload/contract/records/record.ts';
import { askedWords, worstOf } from './condition-words.ts';
import { lineLabel } from './standing-words.ts';

export interface ConditionRow {
  id: string;
  title: string;
  words: string;
  /** Who covers the line. */
  people: string;
  state: Finding['state'];
  checks: readonly Finding[];
}

/** "1/2 kiểm định viên": there are, of how many needed. */
const lineWords = ({ kind, need, have, words }: Finding): string =>
  need === null || have === null ? words : `${have}/${need} ${kind === 'inspectors' ? 'kiểm định viên' : 'thiết bị'}`;

type Person = Pick<ServicePerson, 'name' | 'scope' | 'duties'>;

export const conditionRows = (record: AnyRecord, checks: readonly Finding[], people: readonly Person[]): ConditionRow[] => {
  const lined = (check: Finding) => (check.kind === 'inspectors' || check.kind === 'devices') && check.line !== null;
  const byLine = Map.groupBy(checks.filter(lined), (check) => check.line!);
  const covering = (line: string) =>
    people.filter((one) => one.duties.includes('INSPECTOR') && one.scope.includes(line)).map((one) => one.name);
  return [
    ...[...byLine].map(([line, own]): ConditionRow => ({
      id: line,
      title: lineLabel(record, line),
      words: [...new Set(own.map(lineWords))].join(' · '),
      people: covering(line).join(', '),
      state: worstOf(own.map((check) => check.state)),
      checks: own,
    })),
    ...checks
      .filter((check) => !lined(check))
      .map((check, at): ConditionRow => ({
        id: `${check.kind} ${at}`,
        title: askedWords[check.kind],
        words: check.words,
        people: '',
        state: check.state,
        checks: [check],
      })),
  ];
};
