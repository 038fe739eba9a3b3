// The frame around every page: rail, top bar, the page itself, messages, the list of keys, the question before leaving.
import { useState, type ReactNode } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useGo, usePlace } from './navigation.ts';
import { Rail } from './Rail.tsx';
import { workingEntries } from './rail-entries.ts';
import { ShortcutList } from './ShortcutList.tsx';
import { useShortcut } from './shortcuts.ts';
import { Toasts } from './Toasts.tsx';
import { TopBar, type UndoStep } from './TopBar.tsx';
import { redoLast, undoLast } from './undo-steps.ts';
import { UnsavedGuard } from './UnsavedGuard.tsx';
import css from './shell.module.css';

/** What the shell must know of the world; a feature tells it through the `useFrame` of `frame.ts`. */
export interface Frame {
  today: string;
  office: string;
  user?: { name: string; role: string };
  onUser?: () => void;
  practice?: boolean;
  /** Lines at the foot of the rail: 'Đã ghi lúc 09:41'. */
  foot: readonly string[];
  undo?: UndoStep;
  redo?: UndoStep;
  asOf?: ReactNode;
  /** Lines under the top bar that hold for every page. */
  notice?: ReactNode;
  railCollapsed?: boolean;
  onRailCollapsed?: (collapsed: boolean) => void;
  /** Numbers at the right of rail entries, by address. */
  counts?: Readonly<Record<string, number>>;
  /** The Ctrl+K palette, drawn by the search feature. */
  palette?: (state: { open: boolean; onClose: () => void }) => ReactNode;
}

function GoShortcut({ number, label, to }: { number: number; label: string; to: string }) {
  const go = useGo();
  useShortcut(`Alt+${number}`, () => go(to), { label, group: 'Đi tới' });
  return null;
}

function useRailWidth(frame: Frame): [boolean, (collapsed: boolean) => void] {
  const [own, setOwn] = useState(false);
  return [frame.railCollapsed ?? own, frame.onRailCollapsed ?? setOwn];
}

export function Shell({ frame, paths, children }: { frame: Frame; paths: readonly string[]; children: ReactNode }) {
  const { path } = usePlace();
  const go = useGo();
  const [collapsed, setCollapsed] = useRailWidth(frame);
  const [searching, setSearching] = useState(false);
  const [listing, setListing] = useState(false);
  const entries = workingEntries(paths).map((entry) => ({ ...entry, count: frame.counts?.[entry.to] }));
  useShortcut('Ctrl+K', () => setSearching(true), { label: 'Tìm và ra lệnh' });
  useShortcut('?', () => setListing(true), { label: 'Danh sách phím tắt' });
  useShortcut('Ctrl+Z', () => void undoLast(), { label: 'Hoàn tác' });
  useShortcut('Ctrl+Y Ctrl+Shift+Z', () => void redoLast(), { label: 'Làm lại' });
  return (
    <div className={css.shell}>
      <a className={css.skip} href="#noi-dung" onClick={(event) => (event.preventDefault(), document.getElementById('noi-dung')?.focus())}>
        Tới nội dung
      </a>
      <Rail
        entries={entries}
        path={path}
        onGo={go}
        office={frame.office}
        foot={frame.foot}
        collapsed={collapsed}
        onCollapse={setCollapsed}
      />
      <div className={css.side}>
        <TopBar
          today={frame.today}
          asOf={frame.asOf}
          onSearch={() => setSearching(true)}
          undo={frame.undo}
          redo={frame.redo}
          user={frame.user}
          onUser={frame.onUser}
          practice={frame.practice}
        />
        {frame.notice}
        <main id="noi-dung" className={css.page} tabIndex={-1}>
          <ErrorBoundary resetKey={path}>{children}</ErrorBoundary>
        </main>
      </div>
      {entries.map(({ number, label, to, children: below }) => (
        <GoShortcut key={number} number={number} label={label} to={below?.[0]?.to ?? to} />
      ))}
      {frame.palette?.({ open: searching, onClose: () => setSearching(false) })}
      <ShortcutList open={listing} onClose={() => setListing(false)} />
      <UnsavedGuard />
      <Toasts />
    </div>
  );
}
