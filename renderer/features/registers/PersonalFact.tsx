// A personal number, masked until somebody asks; each showing is written to the history, and it says so.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, failureOf } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { LinkButton } from '../../components/Button.tsx';
import css from './record.module.css';

const patience = 60_000;

/** The number in threes, as it stands on the card. */
const spaced = (number: string) => number.replace(/(\d{3})(?=\d)/g, '$1 ');

/** Shows for a minute, then hides again. */
export function useReveal(id: string): { shown: string | null; reveal: () => Promise<string | null>; hide: () => void } {
  const client = useQueryClient();
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    if (shown === null) return;
    const timer = setTimeout(() => setShown(null), patience);
    return () => clearTimeout(timer);
  }, [shown]);
  const reveal = async () => {
    try {
      const { cccd } = await api.registers.reveal({ id });
      setShown(cccd);
      // A showing changes no row, so the core does not tell of it; the history has one line more.
      void client.invalidateQueries({ queryKey: ['history.entries'] });
      return cccd;
    } catch (error) {
      toast(failureOf(error).message, { tone: 'error' });
      return null;
    }
  };
  return { shown, reveal, hide: () => setShown(null) };
}

export function PersonalFact({ id, masked }: { id: string; masked: string }) {
  const { shown, reveal, hide } = useReveal(id);
  return (
    <span className={css.personal}>
      {shown === null ? masked : spaced(shown)}
      <LinkButton onClick={() => (shown === null ? void reveal() : hide())}>{shown === null ? 'Hiện' : 'Che'}</LinkButton>
      <small>Mỗi lần hiện được ghi vào lịch sử.</small>
    </span>
  );
}
