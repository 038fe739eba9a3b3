// A small write outside a form: its words with the way back, or the refusal as a sentence.
import { failureOf } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';

/** True when it was written. */
export async function told(work: Promise<unknown>, words: string): Promise<boolean> {
  try {
    await work;
    await toastWithUndo(words);
    return true;
  } catch (error) {
    toast(failureOf(error).message, { tone: 'error' });
    return false;
  }
}
