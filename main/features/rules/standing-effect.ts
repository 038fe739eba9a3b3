// Which training bodies would stand otherwise under another regime, and from which day to which.
import { serviceNames, wholePeriods } from '../../../db/queries/rule-effects.ts';
import { statuses } from '../../../preload/contract/records/choices.ts';
import { movesBetween, stateOfLife, type Stretch } from '../../domain/rules/moves.ts';
import { regimeCode } from '../../domain/standing/regimes.ts';
import { standingRows } from '../../rows/standing-rows.ts';
import { type Effect, type Question, shownRows } from './effect.ts';

const kinds = ['training', 'self-training'];
const words = (status: string) => statuses.find((one) => one.code === status)?.label ?? 'Chưa có gì';
const lifeOf = (periods: readonly { from_on: string; to_on: string; status: string }[] = []): Stretch[] =>
  periods.map(({ from_on, to_on, status }) => ({ from: from_on, to: to_on, state: status }));

/** Statuses on the day, before and after, those that occur. */
const countsOf = (before: readonly string[], after: readonly string[]): Effect['counts'] =>
  statuses.flatMap(({ code, label }) => {
    const [was, becomes] = [before, after].map((list) => list.filter((one) => one === code).length);
    return was || becomes ? [{ what: label, before: was!, after: becomes! }] : [];
  });

export const standingEffect = async ({ db, day, after }: Question): Promise<Effect> => {
  const names = await serviceNames(db, kinds);
  const standing = Map.groupBy(await wholePeriods(db, kinds), (period) => period.service_id);
  const regimes = after.filter((rule) => rule.code === regimeCode);
  const would = Map.groupBy(
    (
      await standingRows(
        db,
        names.map((one) => one.id),
        regimes,
      )
    ).filter((period) => period.line === ''),
    (period) => period.service_id,
  );
  const lives = names.map(({ id, name }) => ({ id, name: name ?? '', before: lifeOf(standing.get(id)), after: lifeOf(would.get(id)) }));
  const moved = lives.flatMap((life) => {
    const [first] = movesBetween(life.before, life.after);
    if (!first) return [];
    return [
      {
        register: 'training' as const,
        id: life.id,
        title: life.name,
        before: words(first.before),
        after: words(first.after),
        from: first.from === '0001-01-01' ? null : first.from,
        to: first.to === '9999-12-31' ? null : first.to,
      },
    ];
  });
  return {
    sentence:
      moved.length === 0
        ? 'Không tổ chức huấn luyện nào đổi trạng thái.'
        : `${moved.length.toLocaleString('vi')} tổ chức huấn luyện đổi trạng thái.`,
    counts: countsOf(
      lives.map((life) => stateOfLife(life.before, day)),
      lives.map((life) => stateOfLife(life.after, day)),
    ),
    moved: moved.slice(0, shownRows),
    total: moved.length,
  };
};
