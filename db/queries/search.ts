// Search over all registers: the door through which features and derivation reach the engine's own index.
import { find, forget, index } from '../dialect/sqlite/search.ts';

export type { SearchEntry } from '../dialect/sqlite/search.ts';
export const searchIndex = { find, forget, index };
