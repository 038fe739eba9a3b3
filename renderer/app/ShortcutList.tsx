// The list of keys under `?`: what each does on this screen, grouped.
import { Dialog } from '../components/Dialog.tsx';
import { useShortcutList, type Shortcut } from './shortcuts.ts';
import css from './shell.module.css';

const names: Record<string, string> = {
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Delete: 'Del',
  ' ': 'Phím cách',
};

/** Named shortcuts by group; several keys of one label stand in one line. */
function grouped(shortcuts: readonly Shortcut[]): [string, [string, string[]][]][] {
  const groups = new Map<string, Map<string, string[]>>();
  for (const { label, group = 'Chung', keys, when } of shortcuts) {
    if (!label || when === false) continue;
    const lines = groups.get(group) ?? groups.set(group, new Map()).get(group)!;
    const line = lines.get(label) ?? [];
    if (!line.includes(keys)) lines.set(label, [...line, keys]);
  }
  return [...groups].map(([group, lines]) => [group, [...lines]]);
}

export function ShortcutList({ open, onClose }: { open: boolean; onClose: () => void }) {
  const groups = grouped(useShortcutList());
  return (
    <Dialog open={open} title="Phím tắt" onClose={onClose} width={640}>
      <div className={css.keys}>
        {groups.map(([group, lines]) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {lines.map(([label, keys]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    {keys.map((one) => (
                      <kbd key={one}>
                        {one
                          .split('+')
                          .map((part) => names[part] ?? part)
                          .join(' + ')}
                      </kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
