// The button "Ghi sự kiện" in the head of a record, with its key, and the form that it opens.
import Add from '@mui/icons-material/AddRounded';
import type { AnyRecord, Row } from '../../../preload/contract/records/record.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { Button } from '../../components/Button.tsx';
import { useAsOf } from '../../app/as-of.ts';
import { askForEvent, useAskedEvent } from './event-asked.ts';
import { EventDialog } from './EventDialog.tsx';
import { useLife } from './use-life.ts';

export function EventButton({ record, row }: { record: AnyRecord; row: Row }) {
  const { today } = useAsOf();
  const life = useLife(record.register, row.id);
  const asked = useAskedEvent(row.id);
  const none = life?.papers.length === 0;
  const ask = () => askForEvent({ id: row.id });
  // Pressed before the papers are known, it opens as soon as they are.
  useShortcut('Alt+S', ask, { label: 'Ghi sự kiện', group: 'Hồ sơ', when: !none });
  return (
    <>
      <Button
        variant="filled"
        icon={<Add />}
        keys="Alt S"
        disabled={!life || none}
        title={none ? 'Chưa có giấy nào. Thêm giấy trước, rồi ghi sự kiện của giấy.' : undefined}
        onClick={ask}
      >
        Ghi sự kiện
      </Button>
      {asked && life && !none && (
        <EventDialog
          key={JSON.stringify(asked)}
          record={record}
          row={row}
          life={life}
          today={today}
          asked={asked}
          onClose={() => askForEvent(null)}
        />
      )}
    </>
  );
}
