// One passing message: what was done, and the way back.
import CheckCircle from '@mui/icons-material/CheckCircleRounded';
import Close from '@mui/icons-material/CloseRounded';
import ErrorIcon from '@mui/icons-material/ErrorRounded';
import css from './states.module.css';

export interface ToastProps {
  text: string;
  tone?: 'done' | 'error';
  onUndo?: (() => void) | undefined;
  onClose: () => void;
}

export function Toast({ text, tone = 'done', onUndo, onClose }: ToastProps) {
  return (
    <div className={css.toast} role={tone === 'error' ? 'alert' : undefined}>
      {tone === 'error' ? <ErrorIcon aria-hidden /> : <CheckCircle aria-hidden />}
      <span>{text}</span>
      {onUndo && (
        <button type="button" className={css.undo} onClick={onUndo}>
          Hoàn tác
        </button>
      )}
      <button type="button" className={css.close} aria-label="Đóng thông báo" onClick={onClose}>
        <Close aria-hidden />
      </button>
    </div>
  );
}
