// A Word file that cannot be read is refused in the words of its reader.
import { Refusal } from '../../errors.ts';
import { Refusal as FileRefusal } from '../../office/refusal.ts';

/** What work on a Word file gives; its refusal becomes one of the core. */
export const sayingWhy = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof FileRefusal) throw new Refusal('rule', error.message);
    throw error;
  }
};
