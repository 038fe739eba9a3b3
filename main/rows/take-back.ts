// Taking a command back: its opposite as the present one, refused in words where later hands touched the same.
import { changesOf, stepById } from '../../db/queries/history.ts';
import { clashesOf, netChanges, writeOpposite } from '../../db/queries/undo.ts';
import type { Transacting } from '../../db/schema.ts';
import { notFound, Refusal } from '../errors.ts';
import { clashWords } from './history-words.ts';

/** What taking back needs of a write. */
interface Writing {
  db: Transacting;
  label(text: string): void;
  undoes(command: string): void;
  progress(phase: string, done: number, total: number | null): void;
}

/** Writes the opposite of a command as the present one. */
export const takeBack = async (command: string, context: Writing, say: (label: string) => string): Promise<{ label: string }> => {
  const step = await stepById(context.db, command);
  if (!step) throw notFound('Không còn thấy việc này trong lịch sử.');
  const nets = netChanges(await changesOf(context.db, command, null, Number.MAX_SAFE_INTEGER));
  const clashes = await clashesOf(context.db, nets);
  if (clashes.length > 0) {
    const about = [...new Set(clashes.map(clashWords))].slice(0, 5).join(', ');
    throw new Refusal(
      'conflict',
      `Không hoàn tác được “${step.label}”: sau đó đã có người sửa tiếp (${about}). Hãy hoàn tác các việc sau trước.`,
      { ref: { clashes: clashes.slice(0, 50) } },
    );
  }
  context.undoes(command);
  context.label(say(step.label));
  await writeOpposite(context.db, nets, (done, total) => context.progress('Đang hoàn tác', done, total));
  return { label: step.label };
};
