// What each card of the year comes to, in one sentence.
import type { YearShown } from '../../../preload/contract/inspection-year.ts';

const number = (value: number) => value.toLocaleString('vi');
const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
const percent = (part: number, whole: number) => (whole === 0 ? '' : ` (${Math.round((part / whole) * 100)}%)`);

export const planSays = ({ quarters, unplaced, draft }: YearShown): string => {
  const planned = sum(quarters.map((one) => one.planned)) + unplaced;
  const done = sum(quarters.map((one) => one.done));
  const outside = sum(quarters.map((one) => one.outside));
  if (planned === 0) return `Chưa có kế hoạch; ${number(outside)} cuộc ngoài kế hoạch.`;
  return [
    `${draft === 'yes' ? 'Dự thảo' : 'Kế hoạch'} ${number(planned)} đơn vị, đã làm ${number(done)}${percent(done, planned)}`,
    outside > 0 && `${number(outside)} cuộc ngoài kế hoạch`,
    unplaced > 0 && `${number(unplaced)} chưa xếp ngày`,
  ]
    .filter(Boolean)
    .join('; ')
    .concat('.');
};

export const kindSays = ({ kinds }: YearShown): string => {
  const [visits, findings, open, late] = (['visits', 'findings', 'open', 'late'] as const).map((part) =>
    sum(kinds.map((one) => one[part])),
  );
  return `${number(visits!)} cuộc, ${number(findings!)} tồn tại; còn ${number(open!)} chưa khắc phục${late! > 0 ? `, ${number(late!)} quá hạn` : ''}.`;
};

export const itemSays = ({ items }: YearShown, shown: number): string =>
  items.length > shown ? `${shown} mục nhiều tồn tại nhất trong ${number(items.length)} mục.` : `${number(items.length)} mục có tồn tại.`;

export const repeatSays = ({ repeats }: YearShown): string => {
  const same = repeats.filter((one) => one.again.length > 0).length;
  return `${number(repeats.length)} đối tượng có tồn tại từ hai cuộc trở lên, ${number(same)} đối tượng lặp lại đúng mục cũ; tính mọi năm đến nay.`;
};

const middle = (what: string, one: YearShown['closing']['visits']) =>
  one &&
  `${what}: trung vị ${number(one.median)} ngày, một nửa từ ${number(one.lower)} đến ${number(one.upper)}, dài nhất ${number(one.most)}.`;

export const closingSays = ({ closing }: YearShown): string =>
  [middle('Cuộc kiểm tra', closing.visits), middle('Tồn tại', closing.findings)].filter(Boolean).join(' ');

export const remedySays = ({ remedies }: YearShown): string => {
  const of = (timing: string) => remedies.find((one) => one.timing === timing)?.n ?? 0;
  const done = of('in-time') + of('late');
  return done === 0
    ? `Chưa tồn tại nào khắc phục xong; ${number(of('overdue'))} đã quá hạn.`
    : `${number(of('in-time'))} / ${number(done)} tồn tại khắc phục đúng hạn${percent(of('in-time'), done)}; ${number(of('overdue'))} quá hạn chưa xong. Tính theo ngày có chứng cứ.`;
};
