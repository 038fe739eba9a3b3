// Taking a step back and doing it again, from wherever it is asked: the call, the words after it, the refusal as a sentence.
import { api, failureOf } from '../api.ts';
import { toast } from './toasts.ts';

/** 'Xóa 3 tổ chức' within a sentence: 'xóa 3 tổ chức'. */
export const within = (label: string) => `${label[0]?.toLocaleLowerCase('vi') ?? ''}${label.slice(1)}`;

const said = async (work: () => Promise<string>): Promise<boolean> => {
  try {
    toast(await work());
    return true;
  } catch (error) {
    toast(failureOf(error).message, { tone: 'error' });
    return false;
  }
};

/** Undoes one command and says so; false when it was refused. */
export const undoCommand = (command: string): Promise<boolean> =>
  said(async () => `Đã hoàn tác: ${within((await api.history.undo({ command })).label)}`);

/** Ctrl+Z: the step that is the last one now, not the one that was the last when the screen was drawn. */
export const undoLast = (): Promise<boolean> =>
  said(async () => {
    const { undo } = await api.history.state({});
    return undo ? `Đã hoàn tác: ${within((await api.history.undo({ command: undo.command })).label)}` : 'Chưa có gì để hoàn tác.';
  });

/** Ctrl+Y, in the same manner. */
export const redoLast = (): Promise<boolean> =>
  said(async () => {
    const { redo } = await api.history.state({});
    return redo ? `Đã làm lại: ${within((await api.history.redo({ command: redo.command })).label)}` : 'Chưa có gì để làm lại.';
  });

/** The command that was written last, for a later undo of exactly this one. */
export const lastCommand = async (): Promise<string | null> => (await api.history.state({})).undo?.command ?? null;

/** 'Đã ghi …' with "Hoàn tác" for the write that has just ended. */
export async function toastWithUndo(text: string): Promise<void> {
  const command = await lastCommand().catch(() => null);
  toast(text, command === null ? {} : { onUndo: () => void undoCommand(command) });
}
