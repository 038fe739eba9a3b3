// Owns which columns a cell feeds when it says more than its own.
import type { AnyRecord, Values } from '../../../../preload/contract/records/record.ts';
import { fold } from '../../../domain/text/fold.ts';
import type { Cell } from '../../../office/sheet.ts';
import type { CellSource } from './row-sources.ts';
import {
  highestClass,
  splitBorn,
  splitClass,
  splitDays,
  splitName,
  splitPhone,
  splitTerm,
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

/** What the cell says to each column; null or '' = nothing. */
type Said = Readonly<Record<string, string | null>>;
type Splitter = (text: string, one: CellSource, values: Values) => Said | null;

/** A number with its days and its agency; only the number where the cell holds no day. */
const ofPapers: Splitter = (text, { key, heading }) => {
  const [start, end] = ofPaper[key]!;
  const paper = mayHoldDay.test(text) ? splitPaper(text, bothDays.test(fold(heading)) ? 'both days' : null) : null;
  if (paper === null) return { [key]: withoutLabel(text) };
  const issuer = key === 'number' ? 'issuer' : 'certificateIssuer';
  return { [key]: paper.number, [start]: paper.day, [end]: paper.last, [issuer]: paper.agency };
};

const ofTerms: Splitter = (text, { key, heading }, values) => {
  const [start, end] = ofPaper[key]!;
  const found = splitTerm(text) ?? (bothDays.test(fold(heading)) ? splitDays(text) : null);
  // The day of issue of a paper goes before the day from which it counts.
  return found && { ...((values[start] ?? null) === null && { [start]: found.from }), [end]: found.to };
};

/** "12/QĐ ngày 5/1/2023" in a column of days: the number has no column of its own. */
const ofDays: Splitter = (text, { key }) => {
  const found = mayHoldDay.test(text) ? splitPaper(text) : null;
  return found?.number.includes('/') ? { [key]: found.day } : null;
};

const ofPeople: Splitter = (text, { key }) => {
  const found = splitBorn(text);
  return found && { [key]: found.name, birthDate: found.born };
};

const ofEmployers: Splitter = (text, { key }) => {
  const found = splitName(text);
  return found && !found.name.includes(':') ? { [key]: found.name, [key === 'name' ? 'taxCode' : 'employerTaxCode']: found.taxCode } : null;
};

const ofCards: Splitter = (text, { key }) => (text.includes(':') ? splitLabels(key, text) : null);

const ofNames: Splitter = (text, one, values) => {
  const named = text.replace(numbered, '');
  return ofEmployers(named, one, values) ?? ofCards(named, one, values) ?? (named === text ? null : { [one.key]: named });
};

const ofPhones: Splitter = (text, { key }) => {
  const found = splitPhone(text);
  return found && { [key]: found.phone, email: found.email };
};

const ofClasses: Splitter = (text, { key }) => {
  const most = highestClass(text);
  const found = splitClass(text);
  return most === null ? found && { [key]: found.own, traineeGroups: found.groups } : { [key]: most };
};

const ofCounts: Splitter = (text, { key }) => {
  const found = splitWomen(text);
  return found && { [key]: found.all, femaleWorkers: found.women };
};

const byKey: Readonly<Record<string, Splitter>> = {
  name: ofNames,
  employerName: ofEmployers,
  address: ofCards,
  phone: ofPhones,
  trainingClass: ofClasses,
  headcount: ofCounts,
};

const splitterOf = ({ key, column }: CellSource, record: AnyRecord): Splitter | undefined => {
  if (column.kind === 'date') return key in ofPaper ? ofTerms : ofDays;
  if (column.kind === 'code' && key in ofPaper) return ofPapers;
  return key === 'name' && record.root === 'post' ? ofPeople : byKey[key];
};

const shortest = 3;
const longest = 400;

/** The parts, that of another column first only where its row has no word of its own; empty = the cell says one thing. */
export const partsOf = (one: CellSource, { text, number }: Cell, record: AnyRecord, values: Values): CellPart[] => {
  if (number !== null || text.length < shortest || text.length > longest) return [];
  const said = splitterOf(one, record)?.(text, one, values) ?? {};
  return Object.entries(said).flatMap(([key, own]) => (own && key in record.columns ? [{ key, text: own }] : []));
};
