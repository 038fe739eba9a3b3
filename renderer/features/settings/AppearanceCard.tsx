// Light, dark or as the machine.
import { failureOf } from '../../api.ts';
import type { ThemeMode } from '../../app/Theme.tsx';
import { toast } from '../../app/toasts.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import { useKeepThemeMode, useThemeMode } from './theme-mode.ts';
import css from './settings.module.css';

const modes: readonly { value: ThemeMode; label: string }[] = [
  { value: 'system', label: 'Theo máy' },
  { value: 'light', label: 'Sáng' },
  { value: 'dark', label: 'Tối' },
];

export function AppearanceCard() {
  const mode = useThemeMode();
  const keep = useKeepThemeMode();
  const choose = (value: ThemeMode) => void keep(value).catch((error: unknown) => toast(failureOf(error).message, { tone: 'error' }));
  return (
    <SectionCard title="Giao diện" action={<small>Giữ riêng cho từng người</small>}>
      <div className={css.modes} role="radiogroup" aria-label="Giao diện">
        {modes.map(({ value, label }) => (
          <label key={value} className={css.mode}>
            <input type="radio" name="theme" value={value} checked={mode === value} onChange={() => choose(value)} />
            {label}
          </label>
        ))}
      </div>
    </SectionCard>
  );
}
