// The pages of inspections beside each other, as quiet words in the head of those that are lists.
import { useGo, usePlace } from '../../app/navigation.ts';
import { duePath, planPath } from './plan-words.tsx';
import { checklistsPath, findingsPath, visitsPath, yearPath } from './visit-words.tsx';
import css from './plans.module.css';

const places = [
  [planPath, 'Kế hoạch và lịch'],
  [duePath, 'Cần xếp lịch'],
  [visitsPath, 'Cuộc kiểm tra'],
  [findingsPath, 'Tồn tại'],
  [yearPath, 'Cả năm'],
  [checklistsPath, 'Bảng kiểm'],
] as const;

export function Places() {
  const go = useGo();
  const { path } = usePlace();
  return (
    <nav className={css.places} aria-label="Các trang kiểm tra">
      {places
        .filter(([to]) => to !== path)
        .map(([to, label]) => (
          <a key={to} href={`#${to}`} onClick={(event) => (event.preventDefault(), go(to))}>
            {label}
          </a>
        ))}
    </nav>
  );
}
