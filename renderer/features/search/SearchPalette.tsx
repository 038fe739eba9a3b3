// Ctrl+K: rows of every register as one types, and everything this screen can be told to do.
import Arrow from '@mui/icons-material/ArrowForwardRounded';
import Bolt from '@mui/icons-material/BoltOutlined';
import { useDeferredValue, useState } from 'react';
import { records } from '../../../preload/contract/records/index.ts';
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import type { Hit } from '../../../preload/contract/search.ts';
import { failureOf, useRead } from '../../api.ts';
import { useGo } from '../../app/navigation.ts';
import { BookIcon } from '../../components/icons.tsx';
import { CommandPalette, type PaletteGroup } from '../../components/CommandPalette.tsx';
import { holds } from '../../components/folded.ts';
import { Marked } from '../../components/Marked.tsx';
import { StatusWord } from '../../components/StatusWord.tsx';
import { useAsOf } from '../../app/as-of.ts';
import { standingOf } from '../../components/row-standing.ts';
import { goTo, useCommands } from './commands.ts';

const limit = 40;
const each = 8;

/** What is in no register, with its own pages. */
const beside = [
  { register: 'dossier', label: 'Hồ sơ', address: (id: string) => `/cap-phep/ho-so/${id}` },
  { register: 'inspection', label: 'Cuộc kiểm tra', address: (id: string) => `/kiem-tra/cuoc/${id}` },
  { register: 'inspection-plan', label: 'Kế hoạch kiểm tra', address: (id: string) => `/kiem-tra?ke=${id}` },
  { register: 'meeting', label: 'Cuộc họp', address: (id: string) => `/hoi-dong/hop/${id}` },
  { register: 'conclusion', label: 'Kết luận', address: (id: string) => `/hoi-dong/ket-luan/${id}` },
] as const;
const addressOf = ({ register, id }: Hit) => beside.find((one) => one.register === register)?.address(id) ?? `/so-bo/${register}/${id}`;
/** Registers in the order of the rail, then what stands beside them. */
const places = [...Object.values(records), ...beside].map(({ register, label }) => ({ register, label }));

const markOf = ({ register, row }: Hit, day: string) => {
  if (row === null || !(register in records)) return undefined;
  const standing = standingOf(records[register as RegisterName], row, day);
  return standing && <StatusWord {...standing} />;
};

/** Hits under the name of their register, in the order of the rail. */
function hitGroups(hits: readonly Hit[], asked: string, day: string): PaletteGroup[] {
  const groups = Map.groupBy(hits, (hit) => hit.register);
  return places.flatMap(({ register, label }) => {
    const found = groups.get(register);
    if (!found) return [];
    const items = found.slice(0, each).map((hit) => ({
      id: addressOf(hit),
      label: <Marked text={hit.title} asked={asked} />,
      detail: <Marked text={hit.detail} asked={asked} />,
      icon: <BookIcon />,
      mark: markOf(hit, day),
    }));
    return [{ label, items }];
  });
}

function Palette({ open, onClose }: { open: boolean; onClose: () => void }) {
  const go = useGo();
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query.trim());
  const commands = useCommands();
  const { asOf, day } = useAsOf();
  const { data, error, isPlaceholderData } = useRead(
    'search.find',
    { text: asked, limit, asOf },
    { enabled: open && asked !== '', keepPrevious: true },
  );
  const close = () => {
    setQuery('');
    onClose();
  };
  const fitting = commands.filter((command) => holds(command.label, asked));
  const groupOf = (label: string, kind: 'go' | 'do') => {
    const items = fitting.filter((command) => command.kind === kind);
    const icon = kind === 'go' ? <Arrow /> : <Bolt />;
    return items.length > 0
      ? [
          {
            label,
            items: items.map((item) => ({ id: item.label, label: <Marked text={item.label} asked={asked} />, detail: item.keys, icon })),
          },
        ]
      : [];
  };
  const groups = [...(asked === '' ? [] : hitGroups(data?.hits ?? [], asked, day)), ...groupOf('Làm', 'do'), ...groupOf('Đi tới', 'go')];
  const pick = (id: string) => {
    const command = commands.find((one) => one.label === id);
    // The dialog must be gone first: what runs may open one of its own.
    if (command) setTimeout(command.run);
    else goTo(go, id);
  };
  const settled = asked === query.trim() && (asked === '' || error !== null || (data !== undefined && !isPlaceholderData));
  const empty = error ? failureOf(error).message : `Không tìm thấy “${asked}” trong sổ nào.`;
  const shown = { open, query, groups, settled, empty };
  return <CommandPalette {...shown} onClose={close} onQuery={setQuery} onPick={pick} />;
}

export const searchPalette = (state: { open: boolean; onClose: () => void }) => <Palette {...state} />;
