// Taking a step back and doing it again, from wherever it is asked: the call, the words after it, the refusal as a sentence.
import { api, failureOf } from '../api.ts';
import { toast } from './toasts.ts';

/** 'Xóa 3 tổ chức' within a sentence: 'xóa 3 tổ chức'. */
export const within = (label: string) => `${label[0]?.toLocaleLowerCase('vi') ?? ''}${label.slice(1)}`;

export async function takeBack(command: string): Promise<void> {
  try {
    const { label } = await api.history.undo({ command });
    toast(`Đã hoàn tác: ${within(label)}`);
  } catch (error) {
    toast(failureOf(error).message, { tone: 'error' });
  }
}

export async function doAgain(command: string): Promise<void> {
  try {
    const { label } = await api.history.redo({ command });
    toast(`Đã làm lại: ${within(label)}`);
  } catch (error) {
    toast(failureOf(error).message, { tone: 'error' });
  }
}

/** Says what was just written, with the way back to the moment before it. */
export async function toastWithUndo(text: string): Promise<void> {
  const { undo } = await api.history.state({}).catch(() => ({ undo: null }));
  toast(text, undo ? { onUndo: () => void takeBack(undo.command) } : {});
}
