// The values of a dossier's form: what it begins with, what a draft keeps of it, what it sends.
import { v7 } from 'uuid';
import type { DossierPaper, dossiers } from '../../../preload/contract/dossiers.ts';
import type { Values } from '../../../preload/contract/records/record.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';

export type Page = OutputOf<typeof dossiers.get>;
export type Opening = OutputOf<typeof dossiers.opening>;
type Kind = InputOf<typeof dossiers.save>['kind'];
type Way = InputOf<typeof dossiers.save>['way'];

export interface DossierForm {
  kind: Kind | '';
  organization: string | null;
  unitName: string;
  receivedOn: string;
  way: Way;
  number: string;
  letter: string;
  note: string;
  officer: string;
  papers: DossierPaper[];
}

export const papersFor = (opening: Opening | undefined, kind: string): DossierPaper[] =>
  (opening?.kinds.find((one) => one.code === kind)?.papers ?? []).map((name) => ({ id: v7(), name, state: 'present' }));

export const newForm = (today: string, unit?: { organization: string; unitName: string }): DossierForm => ({
  kind: '',
  organization: unit?.organization ?? null,
  unitName: unit?.unitName ?? '',
  receivedOn: today,
  way: 'direct',
  number: '',
  letter: '',
  note: '',
  officer: '',
  papers: [],
});

export const formOf = ({ row, letter, note, papers }: Page): DossierForm => ({
  kind: row.kind,
  organization: row.organization,
  unitName: row.unit,
  receivedOn: row.receivedOn,
  way: row.way,
  number: String(row.number),
  letter: letter ?? '',
  note: note ?? '',
  officer: row.officer ?? '',
  papers: papers.map((paper) => ({ ...paper })),
});

const keys = ['kind', 'organization', 'unitName', 'receivedOn', 'way', 'number', 'letter', 'note', 'officer', 'papers'] as const;
export type FormKey = (typeof keys)[number];
const said = (form: DossierForm, key: FormKey): string | null => (key === 'papers' ? JSON.stringify(form.papers) : form[key]);

/** What differs between two states of the form, as a draft keeps it. */
export const changesOf = (form: DossierForm, base: DossierForm): Values =>
  Object.fromEntries(keys.filter((key) => said(form, key) !== said(base, key)).map((key) => [key, said(form, key)]));

/** The form with the values of a draft, or of a chosen side of a conflict, on top. */
export const withValues = (form: DossierForm, values: Values): DossierForm => ({
  ...form,
  ...(Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, key === 'papers' ? (JSON.parse(String(value)) as DossierPaper[]) : value]),
  ) as Partial<DossierForm>),
});

export const labels: Record<FormKey, string> = {
  kind: 'Loại hồ sơ',
  organization: 'Đơn vị trong sổ',
  unitName: 'Đơn vị',
  receivedOn: 'Ngày nhận',
  way: 'Cách nhận',
  number: 'Số hồ sơ',
  letter: 'Số văn bản của đơn vị',
  note: 'Ghi chú',
  officer: 'Người thụ lý',
  papers: 'Giấy tờ đã nộp',
};

/** What is wrong before the core is asked: boxes that hold no value of their kind. */
export const troublesOf = (form: DossierForm): Record<string, string> => ({
  ...(form.unitName.trim() === '' && { unitName: 'Tìm đơn vị trong sổ, hoặc gõ tên đơn vị mới.' }),
  ...(form.kind === '' && { kind: 'Chọn loại hồ sơ.' }),
  ...(!/^\d{1,6}$/.test(form.number.trim()) && { number: 'Số là số nguyên, ví dụ 12.' }),
  ...(!/^\d{4}-\d{2}-\d{2}$/.test(form.receivedOn) && {
    receivedOn: form.receivedOn === '' ? 'Ghi ngày nhận.' : 'Ngày chưa đúng, ví dụ 23/11/2026.',
  }),
});

export const sent = (form: DossierForm, id: string, version: number | null): InputOf<typeof dossiers.save> => ({
  id,
  version,
  kind: form.kind as Kind,
  organization: form.organization,
  unitName: form.unitName,
  receivedOn: form.receivedOn,
  way: form.way,
  number: Number(form.number.trim()),
  letter: form.letter || null,
  note: form.note || null,
  officer: form.officer || null,
  papers: form.papers,
});
