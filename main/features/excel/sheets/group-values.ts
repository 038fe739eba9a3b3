// Owns what a group row says of the rows under it: who issued their papers, their class, exam kind, employer, sector.
import type { AnyRecord, Values } from '../../../../preload/contract/records/record.ts';
import { fold, tidy } from '../../../domain/text/fold.ts';
import { firm } from './group-rows.ts';
import { choiceOf } from '../cells/read-choice.ts';
import { splitName } from '../cells/split-cells.ts';

/** "Đơn vị do Bộ cấp giấy chứng nhận" → "Bộ". */
const issuerOf = (group: string): string | null => {
  const [, words] = /(?:^|\s)do\s+(.{2,60}?)\s+cấp(?:\s|$)/iu.exec(group.normalize('NFC')) ?? [];
  return words === undefined ? null : tidy(words);
};

const employerOf = (group: string): Values => {
  const own = tidy(group)
    .replace(/\s*[:(]\s*\d{1,4}\s*(người|nguoi)?\s*\)?$/iu, '')
    .replace(/:$/, '');
  if (!firm.test(fold(own))) return {};
  const split = splitName(own);
  return split === null ? { employerName: own } : { employerName: split.name, employerTaxCode: split.taxCode };
};

/** Values by record column; only those that a row of its own does not say. */
export const groupValues = (record: AnyRecord, group: string | null): Values => {
  if (group === null) return {};
  const values: Values = {};
  const folded = fold(group);
  const issuer = issuerOf(group);
  if (issuer !== null && 'issuer' in record.columns) values['issuer'] = issuer;
  if (record.register === 'training') {
    const [, own] = /\bhang ([abc])\b/.exec(folded) ?? [];
    if (own !== undefined) values['trainingClass'] = own.toUpperCase();
    if (/tu huan luyen/.test(folded)) values['serviceKind'] = 'self-training';
  }
  if (record.root === 'line') {
    const kind = choiceOf(group, record.columns['examKind']!.choices);
    if (kind !== null) values['examKind'] = kind.code;
  }
  if (record.root === 'post') {
    Object.assign(values, employerOf(group));
    const role = choiceOf(group, record.columns['role']!.choices);
    if (role !== null && values['employerName'] === undefined) values['role'] = role.code;
  }
  const [, sector] = /^(?:ngành|lĩnh vực)\s*:?\s+(.{2,80})$/iu.exec(group.normalize('NFC')) ?? [];
  if (record.root === 'employer' && sector !== undefined) values['sector'] = tidy(sector);
  return values;
};
