// What a list asks for: its register, words, chips, order and the day it looks at.
import type { View } from '../../../preload/contract/registers.ts';

export type AskedView = Pick<View, 'register' | 'search' | 'filters' | 'sort' | 'asOf'>;
