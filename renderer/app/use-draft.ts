// The draft of a form: kept in the register every two seconds while there is unsaved work, offered again after a crash.
import { useEffect, useRef, useState } from 'react';
import type { Values } from '../../preload/contract/records/record.ts';
import { api } from '../api.ts';

export interface Draft {
  /** The version that the form began with; null = a new row. */
  version: string | null;
  values: Values;
  /** What stood in the changed columns when the form began. */
  base: Values;
}

const pace = 2000;
/** Drafts on their way into the register: a form that opens again at once must not be offered the one before. */
let underway: Promise<unknown> = Promise.resolve();
const keep = (key: string, value: string | null): void => {
  underway = underway.then(() => api.settings.keep({ key, value })).catch(() => undefined);
};

const read = (text: string): Draft | null => {
  try {
    const draft = JSON.parse(text) as Draft;
    return Object.keys(draft.values).length > 0 ? draft : null;
  } catch {
    return null;
  }
};

/** `now` tells the present work, or null when there is none; it is asked every two seconds and once more on leaving. */
export function useDraft(key: string, now: () => Draft | null) {
  const [found, setFound] = useState<{ draft: Draft; at: string } | null>(null);
  const latest = useRef(now);
  const kept = useRef<string | null>(null);
  const ended = useRef(false);
  useEffect(() => {
    latest.current = now;
  });

  useEffect(() => {
    let gone = false;
    void underway
      .then(() => api.settings.kept({ prefix: key }))
      .then(
        ({ values }) => {
          const mine = values.find((one) => one.key === key);
          const draft = mine && read(mine.value);
          if (mine && draft && !gone) setFound({ draft, at: mine.at });
        },
        () => undefined,
      );
    return () => {
      gone = true;
    };
  }, [key]);

  useEffect(() => {
    ended.current = false;
    const look = () => {
      const draft = ended.current ? null : latest.current();
      const text = draft ? JSON.stringify(draft) : null;
      if (text === null || text === kept.current) return;
      kept.current = text;
      keep(key, text);
    };
    const timer = setInterval(look, pace);
    return () => {
      clearInterval(timer);
      look();
    };
  }, [key]);

  return {
    found,
    /** The offer was answered; what it held lives on in the form, or is thrown away. */
    answer: (use: boolean) => {
      setFound(null);
      if (!use) keep(key, null);
    },
    /** The work is written: no draft any more. */
    end: () => {
      ended.current = true;
      keep(key, null);
    },
  };
}
