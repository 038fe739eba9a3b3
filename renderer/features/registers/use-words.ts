// Values of a record's columns in words, wherever the communes are needed too.
import { useCallback } from 'react';
import type { AnyRecord, Values } from '../../../preload/contract/records/record.ts';
import { useCommunes } from '../../app/areas.ts';
import { wordsOf } from './words.ts';

export function useWords(record: AnyRecord, length: 'short' | 'whole' = 'whole'): (key: string, values: Values) => string {
  const communes = useCommunes();
  return useCallback(
    (key, values) => {
      const column = record.columns[key];
      return column ? wordsOf(column, values[key], communes, length) : '';
    },
    [record, communes, length],
  );
}
