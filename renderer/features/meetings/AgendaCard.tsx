// The items of an agenda in their order: moved by drag or Alt+↑↓, minutes in place, the sum always in sight with its remedy.
import Add from '@mui/icons-material/AddRounded';
import AttachFile from '@mui/icons-material/AttachFileRounded';
import Drag from '@mui/icons-material/DragIndicatorRounded';
import Warning from '@mui/icons-material/WarningRounded';
import { useState, type KeyboardEvent } from 'react';
import type { AgendaItem } from '../../../preload/contract/meeting-agenda.ts';
import type { MeetingPage } from '../../../preload/contract/meeting-sessions.ts';
import { api } from '../../api.ts';
import { isComposing } from '../../app/key-names.ts';
import { isTextBox } from '../../app/shortcuts.ts';
import { Button } from '../../components/Button.tsx';
import { useAttach } from './MeetingFiles.tsx';
import { MinutesBox } from './MinutesBox.tsx';
import { meetingSent } from './meeting-sent.ts';
import { useRowKeys } from './row-keys.ts';
import { told } from './told.ts';
import css from './meetings.module.css';

interface AgendaCardProps {
  page: MeetingPage;
  write: boolean;
  onOpen: (item: AgendaItem) => void;
  onAdd: () => void;
  onEdit: () => void;
}

const carried = 'text/plain';
/** Least minutes that a discussion is cut down to. */
const least = 10;

/** What a save sends of an item that stands; only its length differs. */
const withMinutes = (page: MeetingPage, item: AgendaItem, minutes: number) => ({
  meeting: page.row.id,
  id: item.id,
  version: item.version,
  title: item.title,
  kind: item.kind,
  presenterId: item.presenterId,
  presenter: item.presenter,
  minutes,
  topic: item.topic,
  basis: item.basis,
  proposal: item.proposal,
  opinions: item.opinions,
});

export function AgendaCard({ page, write, onOpen, onAdd, onEdit }: AgendaCardProps) {
  const { items, clock, row } = page;
  const [over, setOver] = useState<string | null>(null);
  const keys = useRowKeys(items.length);
  const { attach } = useAttach();
  const place = (id: string, to: number) => {
    const item = items.find((one) => one.id === id);
    const order = items.map((one) => one.id).filter((one) => one !== id);
    const at = Math.max(0, Math.min(to, order.length));
    order.splice(at, 0, id);
    if (!item || order.every((one, index) => one === items[index]?.id)) return;
    void told(api.meetings.placeItems({ meeting: row.id, items: order }), `Đã xếp “${item.title}” thứ ${at + 1}`).then(() =>
      keys.follow(at),
    );
  };
  const remove = (item: AgendaItem) => void told(api.meetings.removeItem({ id: item.id }), `Đã bỏ “${item.title}” khỏi chương trình`);
  const setMinutes = (item: AgendaItem, minutes: number) =>
    told(api.meetings.saveItem(withMinutes(page, item, minutes)), `${item.title}: ${minutes} phút`);
  const onKeyDown = (item: AgendaItem, at: number) => (event: KeyboardEvent<HTMLLIElement>) => {
    if (isComposing(event.nativeEvent)) return;
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (event.altKey && step !== 0 && write) place(item.id, at + step);
    else if (isTextBox(event.target) || event.altKey || event.ctrlKey) return;
    else if (keys.arrows(event, at)) return;
    else if (event.key === 'Enter' && event.target === event.currentTarget) onOpen(item);
    else if (event.key === 'Delete' && write) remove(item);
    else if (/^\d$/.test(event.key) && write) event.currentTarget.querySelector('input')?.select();
    else return;
    // The digit belongs to the box that now has the keys.
    if (!/^\d$/.test(event.key)) event.preventDefault();
    event.stopPropagation();
  };
  const discussion = items.findLast((one) => one.kind === 'discussion');
  const cut = discussion && discussion.minutes - clock.over >= least ? discussion : undefined;
  const extend = () =>
    void told(api.meetings.saveMeeting({ ...meetingSent(page), ends: clock.ends }), `Cuộc họp kết thúc lúc ${clock.ends}`);
  return (
    <section className={`${css.card} ${css.items}`} aria-label="Chương trình">
      <header>
        <h2>Chương trình</h2>
        <small>phút</small>
      </header>
      <ul ref={keys.list} aria-label="Nội dung chương trình">
        {items.map((item, at) => (
          <li
            key={item.id}
            {...keys.rowProps(at)}
            aria-label={`${item.starts} ${item.title}, ${item.minutes} phút${item.presentedBy && `, ${item.presentedBy}`}`}
            data-over={over === item.id || undefined}
            draggable={write}
            onDragStart={(event) => event.dataTransfer.setData(carried, item.id)}
            onDragOver={(event) => write && (event.preventDefault(), setOver(item.id))}
            onDragLeave={() => setOver(null)}
            onDrop={(event) => {
              event.preventDefault();
              setOver(null);
              const { files } = event.dataTransfer;
              if (files.length === 0) place(event.dataTransfer.getData(carried), at);
              else if (write) void attach({ meeting: row.id, item: item.id }, [...files]);
            }}
            onDoubleClick={() => onOpen(item)}
            onKeyDown={onKeyDown(item, at)}
          >
            <Drag className={css.grip} aria-hidden data-off={!write || undefined} />
            <time>{item.starts}</time>
            <div>
              <b title={item.title}>{item.title}</b>
              <small>
                <span title={item.presentedBy}>{item.presentedBy || 'chưa giao trình bày'}</span>
                {item.files.length > 0 && (
                  <span>
                    <AttachFile aria-hidden /> {item.files.length} tài liệu
                    {item.files.some((file) => file.state !== 'there') && <b className={css.bad}>, có tệp mất hoặc bị sửa</b>}
                  </span>
                )}
                {item.dossier && item.dossier.count > 0 && <span>{item.dossier.count.toLocaleString('vi')} dòng số liệu</span>}
              </small>
            </div>
            {write ? (
              <MinutesBox
                label={`Số phút: ${item.title}`}
                minutes={item.minutes}
                onSet={(minutes) => setMinutes(item, minutes)}
                onLeave={(step) => keys.focus(at + step)}
              />
            ) : (
              <span className={css.minutes}>{item.minutes}</span>
            )}
          </li>
        ))}
      </ul>
      {write && (
        <div className={css.more}>
          <Button variant="text" size={28} icon={<Add />} onClick={onAdd}>
            Thêm nội dung
          </Button>
          <span>
            <kbd>Alt</kbd> <kbd>↑</kbd> <kbd>↓</kbd> đổi thứ tự
          </span>
        </div>
      )}
      <footer>
        <div role="status">
          <b>{clock.words.split(';')[0]}</b>
          {clock.over > 0 && (
            <p>
              <Warning aria-hidden />
              Quá giờ {clock.over} phút so với {page.ends}
            </p>
          )}
          {clock.over === 0 && (
            <p className={css.quiet}>{page.ends === null ? 'Chưa đặt giờ kết thúc' : `Trong giờ họp, đến ${page.ends}`}</p>
          )}
        </div>
        {write && clock.over > 0 && (
          <Button size={28} onClick={cut ? () => void setMinutes(cut, cut.minutes - clock.over) : extend}>
            {cut ? `Bớt ${clock.over} phút Thảo luận` : `Kết thúc lúc ${clock.ends}`}
          </Button>
        )}
        {write && page.ends === null && (
          <Button size={28} onClick={onEdit}>
            Đặt giờ kết thúc
          </Button>
        )}
      </footer>
    </section>
  );
}
