// Which open dossiers would get another last day or another state under another term.
import { openDossiers } from '../../../db/queries/dossiers.ts';
import { dossierStates, dossierWord } from '../../../preload/contract/records/dossier-choices.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { bookNumber, type DossierLine, dossierLines, unitOf } from '../../rows/dossier-book.ts';
import { type Effect, type Question, shownRows } from './effect.ts';

const words = ({ answer }: DossierLine): string => {
  const due = answer.clock?.due ?? null;
  const state = dossierWord(dossierStates, answer.state);
  return due === null ? state : `${state}, hạn trả ${formatVietnamese(due)}`;
};
const overdue = (lines: readonly DossierLine[]) => lines.filter((line) => line.answer.state === 'overdue').length;

export const dossierEffect = async ({ db, day, before, after }: Question): Promise<Effect> => {
  const open = await openDossiers(db, day);
  const [is, would] = [await dossierLines(db, open, before, day), await dossierLines(db, open, after, day)];
  const lives = is.map((line, at) => ({ line, before: words(line), after: words(would[at]!) }));
  const moved = lives.filter((life) => life.before !== life.after);
  return {
    sentence:
      moved.length === 0
        ? 'Không hồ sơ nào đang giải quyết đổi hạn trả; hồ sơ nhận từ ngày áp dụng tính theo giá trị mới.'
        : `${moved.length.toLocaleString('vi')} hồ sơ đang giải quyết đổi hạn trả hoặc tình trạng.`,
    counts: [{ what: 'Hồ sơ quá hạn', before: overdue(is), after: overdue(would) }],
    moved: moved.slice(0, shownRows).map(({ line: { dossier }, before: was, after: becomes }) => ({
      register: 'dossier',
      id: dossier.id,
      title: `Hồ sơ ${bookNumber(dossier)}: ${unitOf(dossier)}`,
      before: was,
      after: becomes,
      from: null,
      to: null,
    })),
    total: moved.length,
  };
};
