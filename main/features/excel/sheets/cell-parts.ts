// Owns which columns a cell feeds when it says more than its own.
import type { AnyRecord, Values } from '../../../../preload/contract/records/record.ts';
import { fold } from '../../../domain/text/fold.ts';
import type { Cell } from '../../../office/sheet.ts';
import type { CellSource } from './row-sources.ts';
import {
  highestClass,
  splitAgency,
  splitBorn,
  splitClass,
  splitDays,
  splitName,
  splitNumber,
  splitPhone,
  splitTerm,
  splitUntil,
  splitWomen,
  withoutLabel,
} from '../cells/split-cells.ts';
import { splitLabels } from '../cells/split-labels.ts';
import { splitPaper } from '../cells/split-paper.ts';

export interface CellPart {
  key: string;
  text: string;
}

const ofPaper: Readonly<Record<string, readonly [start: string, end: string]>> = {
  number: ['issuedOn', 'expiresOn'],
  issuedOn: ['issuedOn', 'expiresOn'],
  expiresOn: ['issuedOn', 'expiresOn'],
  effectiveOn: ['effectiveOn', 'expiresOn'],
  certificateNumber: ['certificateIssuedOn', 'certificateExpiresOn'],
  certificateIssuedOn: ['certificateIssuedOn', 'certificateExpiresOn'],
  certificateExpiresOn: ['certificateIssuedOn', 'certificateExpiresOn'],
};
/** "Ngày cấp, ngày hết hạn": a heading of both days. */
const bothDays = /\b(cap|ky|tu)\b.*\b(het han|hieu luc|thoi han|gia tri|den)\b/;
/** Most cells are plain numbers of papers, and looking for days in them is dear. */
const mayHoldDay = /\d\s*[/.-]\s*\d{4}|th\u00e1ng|tha\u0301ng/iu;
/** "1. Công ty A" where the list has no column of ordinals. */
const numbered = /^\d{1,3}\s*[.)]\s*(?=\p{L}{2})/u;
const taxOf: Readonly<Record<string, string>> = { name: 'taxCode', employerName: 'employerTaxCode' };

/** The parts, that of another column first only where its row has no word of its own; empty = the cell says one thing. */
export const partsOf = ({ key, column, heading }: CellSource, cell: Cell, record: AnyRecord, values: Values): CellPart[] => {
  const { text } = cell;
  if (cell.number !== null || text.length < (key === 'trainingClass' ? 3 : 6) || text.length > 400) return [];
  const parts = (...all: CellPart[]) => all.filter((part) => part.text !== '' && part.key in record.columns);
  const [start, end = ''] = ofPaper[key] ?? [];
  if (column.kind === 'code' && start !== undefined) {
    if (!mayHoldDay.test(text)) {
      const labelled = withoutLabel(text);
      return labelled === null ? [] : parts({ key, text: labelled });
    }
    const paper = splitPaper(text, bothDays.test(fold(heading)) ? 'both days' : null);
    const issuer = key === 'number' ? 'issuer' : 'certificateIssuer';
    if (paper !== null)
      return parts(
        { key, text: paper.number },
        { key: start, text: paper.day },
        { key: end, text: paper.last ?? '' },
        { key: issuer, text: paper.agency ?? '' },
      );
    const by = splitAgency(text);
    const last = splitUntil(by?.rest ?? text);
    const found = splitNumber(last?.rest ?? by?.rest ?? text);
    const ends = [...(last === null ? [] : [{ key: end, text: last.day }]), ...(by === null ? [] : [{ key: issuer, text: by.agency }])];
    if (found !== null) return parts({ key, text: withoutLabel(found.number) ?? found.number }, { key: start, text: found.day }, ...ends);
    const labelled = withoutLabel(text);
    return labelled === null ? [] : parts({ key, text: labelled });
  }
  if (column.kind === 'date' && start !== undefined) {
    const found = splitTerm(text) ?? (bothDays.test(fold(heading)) ? splitDays(text) : null);
    if (found === null) return [];
    // The day of issue of a paper goes before the day from which it counts.
    return parts(...((values[start] ?? null) === null ? [{ key: start, text: found.from }] : []), { key: end, text: found.to });
  }
  // "12/QĐ ngày 5/1/2023" in a column of days: the number has no column of its own.
  if (column.kind === 'date') {
    const found = mayHoldDay.test(text) ? splitNumber(text) : null;
    return found === null || !found.number.includes('/') ? [] : parts({ key, text: found.day });
  }
  if (key === 'name' && record.root === 'post') {
    const found = splitBorn(text);
    return found === null ? [] : parts({ key, text: found.name }, { key: 'birthDate', text: found.born });
  }
  if (column.kind === 'phone') {
    const found = splitPhone(text);
    return found === null ? [] : parts({ key, text: found.phone }, { key: 'email', text: found.email });
  }
  if (key === 'trainingClass') {
    const most = highestClass(text);
    if (most !== null) return parts({ key, text: most });
    const found = splitClass(text);
    return found === null ? [] : parts({ key, text: found.own }, { key: 'traineeGroups', text: found.groups });
  }
  if (key === 'headcount') {
    const found = splitWomen(text);
    return found === null ? [] : parts({ key, text: found.all }, { key: 'femaleWorkers', text: found.women });
  }
  const tax = taxOf[key];
  if (tax !== undefined && column.kind === 'text') {
    const named = key === 'name' ? text.replace(numbered, '') : text;
    const found = splitName(named);
    if (found !== null && !found.name.includes(':')) return parts({ key, text: found.name }, { key: tax, text: found.taxCode });
    const card = key === 'name' && text.includes(':') ? splitLabels(key, named) : [];
    return card.length > 0 ? parts(...card) : named === text ? [] : parts({ key, text: named });
  }
  if (key === 'address' && text.includes(':')) return parts(...splitLabels(key, text));
  return [];
};
