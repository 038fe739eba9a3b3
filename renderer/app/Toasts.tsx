// Shows the passing messages at the lower edge and lets them go by themselves; errors stay until read.
import { useEffect } from 'react';
import { Toast } from '../components/Toast.tsx';
import { dismissToast, useToasts, type ToastMessage } from './toasts.ts';
import css from './shell.module.css';

const patience = { plain: 5000, undo: 10_000 };

function Passing({ message }: { message: ToastMessage }) {
  const { id, text, tone, onUndo } = message;
  useEffect(() => {
    if (tone === 'error') return;
    const timer = setTimeout(() => dismissToast(id), onUndo ? patience.undo : patience.plain);
    return () => clearTimeout(timer);
  }, [id, tone, onUndo]);
  const undo = onUndo && (() => (dismissToast(id), onUndo()));
  return <Toast text={text} tone={tone} onUndo={undo} onClose={() => dismissToast(id)} />;
}

export function Toasts() {
  return (
    <div className={css.toasts} role="region" aria-label="Thông báo" aria-live="polite">
      {useToasts().map((message) => (
        <Passing key={message.id} message={message} />
      ))}
    </div>
  );
}
