// The life of a provider's papers and its standing, as the head and the drawing of a record need them.
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import { useRead } from '../../api.ts';

export const useLife = (register: RegisterName, id: string) => useRead('licensing.timeline', { register, id }, { keepPrevious: true }).data;
