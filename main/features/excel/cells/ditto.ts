// Owns the signs by which a cell says "as above": nt, như trên, ditto marks.
import { fold } from '../../../domain/text/fold.ts';

const signs = /^[-–—]*\s*(?:n\.?\s?t\.?|nhu tren|nt nhu tren|nhu dong tren)\s*[-–—]*$|^(?:["”“″〃]{1,2}|'{2}|,,)$/;

export const isDitto = (text: string): boolean => text.length <= 20 && signs.test(fold(text).trim());
