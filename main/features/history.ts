// Feature `history`: who changed what, undo and redo, and the trash.
import {
  allSteps,
  changesOf,
  countChanges,
  lastStep,
  stepById,
  stepsBefore,
  stepsOfRows,
  rowsAround,
  type Step,
} from '../../db/queries/history.ts';
import { importsOfCommands } from '../../db/queries/import-records.ts';
import { rowsOfDossier } from '../../db/queries/dossiers.ts';
import { targetsByIds } from '../../db/queries/registers.ts';
import type { Db } from '../../db/schema.ts';
import { history as methods } from '../../preload/contract/history.ts';
import { records } from '../../preload/contract/records/index.ts';
import type { RegisterName } from '../../preload/contract/records/record.ts';
import { nextSteps } from '../domain/history/steps.ts';
import { refusedByRule } from '../errors.ts';
import { implement } from '../implement.ts';
import { changeWords } from '../rows/history-words.ts';
import { sourceAsOf } from '../rows/sources.ts';
import { takeBack } from '../rows/take-back.ts';
import { restoreRows, trashRows } from './history/trash.ts';

const farEnough = 2000;
/** Above every sequence number: the largest whole number of both engines. */
const lastSeq = 2_147_483_647;
const shownChanges = 60;
const steps = (db: Db): Promise<Step[]> => stepsBefore(db, lastSeq, farEnough);
const told = (step: Step | null | undefined) => (step ? { command: step.id, label: step.label, at: step.at, user: step.user } : null);

const rowsOfRecord = async (db: Db, register: RegisterName | 'dossier', id: string, today: string): Promise<string[]> => {
  if (register === 'dossier') return rowsOfDossier(db, id);
  const target = (await targetsByIds(db, sourceAsOf(register, today), [id])).get(id);
  return rowsAround(db, target ? target.ids : { post: id });
};

export const history = implement('history', methods, {
  state: async (_, { db }) => {
    const { undo, redo } = nextSteps(await steps(db));
    const again = redo?.undoes ? await stepById(db, redo.undoes) : null;
    return {
      undo: told(undo),
      redo: redo && again ? { command: redo.id, label: again.label, at: redo.at, user: redo.user } : null,
      last: told(await lastStep(db)),
    };
  },
  entries: async ({ record, offset, limit }, { db, today }) => {
    const rowIds = record ? await rowsOfRecord(db, record.register, record.id, today) : null;
    const found = rowIds ? await stepsOfRows(db, rowIds, offset, limit) : await allSteps(db, offset, limit);
    const imports = await importsOfCommands(
      db,
      found.steps.map(({ id }) => id),
    );
    const entries = [];
    for (const step of found.steps) {
      const changes = (await changesOf(db, step.id, rowIds, shownChanges)).flatMap((change) =>
        changeWords(change, record && record.register !== 'dossier' ? records[record.register] : null),
      );
      const more = rowIds === null ? (await countChanges(db, step.id)) - shownChanges : 0;
      entries.push({
        command: step.id,
        at: step.at,
        user: step.user,
        label: step.label,
        import: imports.get(step.id) ?? null,
        changes: more > 0 ? [...changes, { what: `và ${more} thay đổi nữa`, before: null, after: null }] : changes,
      });
    }
    return { entries, total: found.total };
  },
  undo: async ({ command }, context) => {
    const { undo } = nextSteps(await steps(context.db));
    if (undo?.id !== command) throw refusedByRule('Việc này không còn là việc gần nhất. Hãy hoàn tác lần lượt từ việc gần nhất.');
    return takeBack(command, context, (label) => `Hoàn tác: ${label}`);
  },
  redo: async ({ command }, context) => {
    const { redo } = nextSteps(await steps(context.db));
    if (redo?.id !== command) throw refusedByRule('Không còn gì để làm lại sau việc vừa ghi.');
    return takeBack(command, context, (label) => `Làm lại: ${label.replace(/^Hoàn tác: /, '')}`);
  },
  trash: async ({ offset, limit }, { db }) => trashRows(db, offset, limit),
  restore: async ({ rows }, context) => restoreRows(rows, context),
});
