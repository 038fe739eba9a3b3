// Says what was written and offers to take it back: the one sentence after a write.
import { api, failureOf } from '../api.ts';
import { toast } from './toasts.ts';

/** The command that was written last, for a later undo of exactly this one. */
export const lastCommand = async (): Promise<string | null> => (await api.history.state({})).undo?.command ?? null;

/** Undoes one command and says so; a refusal is said in the core's words. */
export async function undoCommand(command: string): Promise<boolean> {
  try {
    const { label } = await api.history.undo({ command });
    toast(`Đã hoàn tác: ${label}`);
    return true;
  } catch (error) {
    toast(failureOf(error).message, { tone: 'error' });
    return false;
  }
}

/** 'Đã ghi …' with "Hoàn tác" for the write that has just ended. */
export async function toastWithUndo(text: string): Promise<void> {
  const command = await lastCommand().catch(() => null);
  toast(text, command === null ? {} : { onUndo: () => void undoCommand(command) });
}
