// What the shell knows of the world: who works on which register, what can be taken back, when it was last written.
import { useFreshness, useRead } from '../api.ts';
import { clockOf, isToday, shortMomentOf } from '../components/moment.ts';
import { asOfBox, asOfStrip } from '../features/licensing/as-of-frame.tsx';
import { searchPalette } from '../features/search/SearchPalette.tsx';
import { useKept } from './kept.ts';
import type { Frame } from './Shell.tsx';
import { redoLast, undoLast, within } from './undo-steps.ts';

const roleNames = {
  reader: 'Người xem',
  inspection: 'Thanh tra, kiểm tra',
  licensing: 'Cấp phép',
  secretary: 'Thư ký Hội đồng',
  administrator: 'Quản trị',
};

export function useFrame(): Frame {
  useFreshness();
  const { data: me } = useRead('settings.me', {});
  const { data: settings } = useRead('settings.get', {});
  const { data: steps } = useRead('history.state', {});
  const { data: desk } = useRead('desk.show', {});
  const [rail, keepRail] = useKept('rail');
  const { undo, redo, last } = steps ?? {};
  const foot = [
    last && (isToday(last.at) ? `Đã ghi lúc ${clockOf(last.at)}` : `Ghi lần cuối ${shortMomentOf(last.at)}`),
    me && (me.lastCopy ? `Sao lưu gần nhất ${shortMomentOf(me.lastCopy)}` : 'Chưa có bản sao lưu'),
  ].filter((line) => typeof line === 'string');
  return {
    today: me?.today ?? '',
    office: settings?.office.agencyShort || 'Hội đồng ATVSLĐ tỉnh',
    ...(me && { user: { name: me.user, role: roleNames[me.role] } }),
    practice: me?.practice === 'yes',
    foot,
    ...(desk && desk.queue.length > 0 && { counts: { '/ban-lam-viec': desk.queue.length } }),
    ...(undo && { undo: { label: within(undo.label), run: () => void undoLast() } }),
    ...(redo && { redo: { label: within(redo.label), run: () => void redoLast() } }),
    railCollapsed: rail === 'collapsed',
    onRailCollapsed: (collapsed) => keepRail(collapsed ? 'collapsed' : null),
    asOf: asOfBox,
    notice: asOfStrip,
    palette: searchPalette,
  };
}
