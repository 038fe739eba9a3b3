// The life of a provider's papers and its standing, as the head and the drawing of a record need them.
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import { useRead } from '../../api.ts';

/** Undefined until it is known; `enabled` false waits. */
export const useLife = (register: RegisterName, id: string, enabled = true) =>
  useRead('licensing.timeline', { register, id }, { enabled }).data;
