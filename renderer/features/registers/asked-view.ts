// What a list asks for: its register, words, chips and order.
import type { View } from '../../../preload/contract/registers.ts';

export type AskedView = Pick<View, 'register' | 'search' | 'filters' | 'sort'>;
