// The one door to uuid: time-ordered ids, so that rows of one command lie together in the index.
import { v7 } from 'uuid';

export const uuidv7 = (): string => v7();
