// Whose training would be good for longer or shorter when the months of a trainee group change.
import { allCertificates, namedPosts } from '../../../db/queries/rule-effects.ts';
import type { TrainingCertificateTable } from '../../../db/schema.ts';
import { statuses } from '../../../preload/contract/records/choices.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { monthsFrom } from '../../domain/staffing/training-months.ts';
import { type TrainingCertificate, trainingOn } from '../../domain/staffing/training-validity.ts';
import { type Effect, type Question, shownRows } from './effect.ts';

const factOf = (one: TrainingCertificateTable): TrainingCertificate => ({
  id: one.id,
  group: one.trainee_group,
  issued: one.issued_on,
  printed: one.expires_on,
});
const label = (state: string) => statuses.find((one) => one.code === state)!.label;
type Answer = ReturnType<typeof trainingOn>;
const words = ({ state, last }: Answer) =>
  `${label(state)}${last === null || state === 'UNTRAINED' ? '' : `, đến ${formatVietnamese(last)}`}`;

export const trainingEffect = async ({ db, day, before, after }: Question): Promise<Effect> => {
  const certificates = Map.groupBy(await allCertificates(db), (one) => one.person_id);
  const [oldMonths, newMonths] = [monthsFrom(before), monthsFrom(after)];
  const lives = (await namedPosts(db)).map((post) => {
    const own = (certificates.get(post.person_id) ?? []).map(factOf);
    return { post, before: trainingOn(post.role, own, oldMonths, day), after: trainingOn(post.role, own, newMonths, day) };
  });
  const moved = lives.filter((life) => life.before.state !== life.after.state || life.before.last !== life.after.last);
  const count = (side: 'before' | 'after', state: string) => lives.filter((life) => life[side].state === state).length;
  return {
    sentence:
      moved.length === 0
        ? 'Không người nào đổi thời hạn huấn luyện: giấy đều in ngày hết hạn, hoặc được cấp trước ngày áp dụng.'
        : `${moved.length.toLocaleString('vi')} người đổi thời hạn huấn luyện.`,
    counts: (['VALID', 'EXPIRED', 'UNKNOWN', 'UNTRAINED'] as const)
      .map((state) => ({ what: label(state), before: count('before', state), after: count('after', state) }))
      .filter((one) => one.before + one.after > 0),
    moved: moved.slice(0, shownRows).map((life) => ({
      register: 'osh-staff',
      id: life.post.id,
      title: life.post.name,
      before: words(life.before),
      after: words(life.after),
      from: null,
      to: null,
    })),
    total: moved.length,
  };
};
