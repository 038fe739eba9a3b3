// What the wizard knows of the sheets: what was found on each, and what the person put right.
import { records } from '../../../preload/contract/records/index.ts';
import type { DateOrder, SheetChoice, SheetFound } from '../../../preload/contract/excel.ts';
import type { RegisterName, Values } from '../../../preload/contract/records/record.ts';
import type { Column } from '../../../preload/contract/records/column.ts';

export interface SheetPlan {
  found: SheetFound;
  wanted: boolean;
  register: RegisterName | '';
  /** Sheet column → record column, null = not imported. */
  columns: Record<string, string | null>;
  defaults: Values;
  /** Sheet columns whose text in an old font stays as it is in the file. */
  keepText: number[];
  /** Sheet column → which number of its dates is the day, where the person said it. */
  orders: Record<string, DateOrder>;
}

/** A sheet as the reader found it; hidden ones and those that no register was told for wait to be chosen. */
export const planOf = (found: SheetFound): SheetPlan => ({
  found,
  wanted: found.hidden === 'no' && found.register !== null && found.rows > 0,
  register: found.register ?? '',
  columns: Object.fromEntries(found.columns.map(({ index, column }) => [String(index), column])),
  defaults: found.defaults,
  keepText: found.keepText,
  orders: {},
});

/** The record column goes to this sheet column, and is taken from the one that had it. */
export function assign(plan: SheetPlan, index: number, column: string | null): SheetPlan {
  const others = Object.entries(plan.columns).map(([at, one]) => [at, column !== null && one === column ? null : one]);
  return { ...plan, columns: { ...Object.fromEntries(others), [String(index)]: column } };
}

/** Record columns that the sheet brings, as a column of their own or as ticks. */
const takenBy = (plan: SheetPlan) => new Set(Object.values(plan.columns).map((name) => name?.split(':')[0] ?? null));

/** Columns for which a sheet may have one value for all of its rows. */
const defaultable = ['serviceKind', 'examKind', 'paperKind', 'role'];

/** What can be said once for the whole sheet: closed lists that no sheet column brings. */
export function defaultsFor(plan: SheetPlan): [string, Column][] {
  if (plan.register === '') return [];
  const taken = takenBy(plan);
  return Object.entries(records[plan.register].columns).filter(
    ([name, column]) => defaultable.includes(name) && column.choices.length > 0 && !taken.has(name),
  );
}

/** Labels of required columns that neither the sheet nor a default brings. */
export function missingOf(plan: SheetPlan): string[] {
  if (plan.register === '') return [];
  const taken = takenBy(plan);
  return Object.entries(records[plan.register].columns)
    .filter(([name, column]) => column.required && !taken.has(name) && !plan.defaults[name])
    .map(([, column]) => column.label);
}

export const takenCount = (plan: SheetPlan): number => Object.values(plan.columns).filter((column) => column !== null).length;

/** The columns that are taken and stand in an old font in the file. */
export const oldColumns = (plan: SheetPlan) =>
  plan.found.columns.flatMap(({ index, oldFont }) => (oldFont && plan.columns[String(index)] ? [{ index, ...oldFont }] : []));

/** Old fonts of the whole sheet are read into Unicode, or their text stays as it is in the file. */
export const keepOld = (plan: SheetPlan, keep: boolean): SheetPlan => ({
  ...plan,
  keepText: keep ? oldColumns(plan).map(({ index }) => index) : [],
});

/** What the core is asked to stage. */
export const choiceOf = (plan: SheetPlan): SheetChoice[] =>
  plan.wanted && plan.register !== ''
    ? [
        {
          name: plan.found.name,
          register: plan.register,
          headerRows: plan.found.headerRows,
          columns: plan.columns,
          defaults: plan.defaults,
          keepText: plan.keepText,
          orders: plan.orders,
        },
      ]
    : [];

/** Sheets that cannot be read as they stand, with the reason. */
export function obstacleOf(plans: readonly SheetPlan[]): string | null {
  const wanted = plans.filter((plan) => plan.wanted);
  if (wanted.length === 0) return 'Chọn ít nhất một trang để nhập.';
  const unknown = wanted.find((plan) => plan.register === '');
  if (unknown) return `Chọn sổ cho trang “${unknown.found.name}”.`;
  const lacking = wanted.find((plan) => missingOf(plan).length > 0);
  return lacking ? `Trang “${lacking.found.name}” còn thiếu cột: ${missingOf(lacking).join(', ')}.` : null;
}

const lower = (text: string) => `${text[0]?.toLocaleLowerCase('vi') ?? ''}${text.slice(1)}`;

/** 'Nhập doanh nghiệp từ Excel', or without a register where there are several. */
export function titleOf(registers: readonly RegisterName[]): string {
  const [only, ...more] = new Set(registers);
  return only && more.length === 0 ? `Nhập ${lower(records[only].label)} từ Excel` : 'Nhập từ Excel';
}
