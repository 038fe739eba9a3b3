// Light, dark or as the machine.
import type { ThemeMode } from '../../app/Theme.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import { useThemeChoice } from './theme-mode.ts';
import css from './settings.module.css';

const modes: readonly { value: ThemeMode; label: string }[] = [
  { value: 'system', label: 'Theo máy' },
  { value: 'light', label: 'Sáng' },
  { value: 'dark', label: 'Tối' },
];

export function AppearanceCard() {
  const [mode, keep] = useThemeChoice();
  return (
    <SectionCard title="Giao diện" action={<small>Giữ riêng cho từng người</small>}>
      <div className={css.modes} role="radiogroup" aria-label="Giao diện">
        {modes.map(({ value, label }) => (
          <label key={value} className={css.mode}>
            <input type="radio" name="theme" value={value} checked={mode === value} onChange={() => keep(value)} />
            {label}
          </label>
        ))}
      </div>
    </SectionCard>
  );
}
