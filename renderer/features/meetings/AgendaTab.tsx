// The agenda at work: its items with running times, what waits to be taken up, what was concluded before, the paper of all this.
import { useState } from 'react';
import type { AgendaItem } from '../../../preload/contract/meeting-agenda.ts';
import type { MeetingPage } from '../../../preload/contract/meeting-sessions.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { AgendaCard } from './AgendaCard.tsx';
import { BeforeCard } from './BeforeCard.tsx';
import { ItemDialog } from './ItemDialog.tsx';
import { PreviewCard } from './PreviewCard.tsx';
import { SuggestionDialog } from './SuggestionDialog.tsx';
import { WaitingCard } from './WaitingCard.tsx';
import css from './meetings.module.css';

export interface TabProps {
  page: MeetingPage;
  /** Whether the person may write, and the day at the top lets him. */
  write: boolean;
  today: string;
}

type Asked = { of: 'item'; item: AgendaItem | null } | { of: 'suggestion' };

export function AgendaTab({ page, write, today, onEdit }: TabProps & { onEdit: () => void }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  /** As the page has it now: its files come and go while it is open. */
  const standing = (item: AgendaItem | null) => page.items.find((one) => one.id === item?.id) ?? item;
  const add = () => setAsked({ of: 'item', item: null });
  useShortcut('Ctrl+N Alt+N', add, { label: 'Thêm nội dung vào chương trình', group: 'Cuộc họp', when: write });
  return (
    <div className={css.agenda}>
      <AgendaCard page={page} write={write} onOpen={(item) => setAsked({ of: 'item', item })} onAdd={add} onEdit={onEdit} />
      <div className={css.side}>
        <WaitingCard page={page} write={write} onSuggest={() => setAsked({ of: 'suggestion' })} />
        <BeforeCard page={page} />
      </div>
      <PreviewCard page={page} />
      {asked?.of === 'item' && <ItemDialog page={page} item={standing(asked.item)} write={write} onClose={close} />}
      {asked?.of === 'suggestion' && <SuggestionDialog today={today} onClose={close} />}
    </div>
  );
}
