// The head of a visit: whom it concerns, how it stands, what can happen next with its keys; correcting and removing it.
import Delete from '@mui/icons-material/DeleteOutlineRounded';
import Edit from '@mui/icons-material/EditOutlined';
import { useState } from 'react';
import type { VisitEvent } from '../../../preload/contract/inspection-visits.ts';
import { choiceWord, visitEventKinds } from '../../../preload/contract/records/visit-choices.ts';
import { api, failureOf } from '../../api.ts';
import { useGo } from '../../app/navigation.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { toast } from '../../app/toasts.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { Button, LinkButton } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { RecordHeader } from '../../components/RecordHeader.tsx';
import { StatusPill } from '../../components/StatusWord.tsx';
import {
  kindWord,
  lookOfVisit,
  stateWord,
  useVisitor,
  visitGroup as group,
  visitPath,
  type VisitShown,
  visitsPath,
} from './visit-words.tsx';

const keys: Partial<Record<VisitEvent['kind'], string>> = { announced: 'C', 'minutes-signed': 'B', closed: 'K', extended: 'H' };

interface VisitHeadProps {
  page: VisitShown;
  /** One of the things that can happen next was chosen. */
  onEvent: (kind: VisitEvent['kind']) => void;
}

export function VisitHead({ page, onEvent }: VisitHeadProps) {
  const go = useGo();
  const { row, next, record } = page;
  const { mayWrite, locked } = useVisitor();
  const [removing, setRemoving] = useState(false);
  const remove = async () => {
    setRemoving(false);
    try {
      await api.inspections.removeVisit({ id: row.id });
      go(visitsPath, { replace: true });
      void toastWithUndo(`Đã xóa cuộc kiểm tra ${row.name}`);
    } catch (error) {
      toast(failureOf(error).message, { tone: 'error' });
    }
  };
  const write = mayWrite && !locked;
  const may = (kind: VisitEvent['kind']) => write && next.includes(kind);
  useShortcut('Escape', () => go(visitsPath), { label: 'Về danh sách cuộc kiểm tra', group });
  useShortcut('F2', () => go(`${visitPath(row.id)}/sua`), { label: 'Sửa quyết định', group, when: write });
  useShortcut('C', () => onEvent('announced'), { label: 'Công bố quyết định', group, when: may('announced') });
  useShortcut('H', () => onEvent('extended'), { label: 'Gia hạn', group, when: may('extended') });
  useShortcut('B', () => onEvent('minutes-signed'), { label: 'Ký biên bản', group, when: may('minutes-signed') });
  useShortcut('K', () => onEvent('closed'), { label: 'Kết thúc cuộc kiểm tra', group, when: may('closed') });
  return (
    <>
      <RecordHeader
        crumbs={[{ label: 'Kiểm tra', onGo: () => go(visitsPath) }, { label: page.decisionNumber ?? 'chưa có quyết định' }]}
        title={row.name}
        facts={[
          ['Kiểm tra', kindWord(row.kind)],
          ['Cơ quan', row.agency],
          ...(row.taxCode ? [['Mã số thuế', row.taxCode] as const] : []),
          ...(row.address ? [['Địa chỉ', row.address] as const] : []),
          ...(record
            ? [
                [
                  'Đơn vị',
                  <LinkButton key="record" onClick={() => go(`/so-bo/${record.register}/${record.id}`)}>
                    mở trong sổ
                  </LinkButton>,
                ] as const,
              ]
            : []),
        ]}
        actions={
          mayWrite && (
            <>
              <IconButton
                tone="danger"
                label={locked ?? 'Xóa cuộc kiểm tra ghi nhầm'}
                disabled={!!locked}
                onClick={() => setRemoving(true)}
              >
                <Delete />
              </IconButton>
              <Button icon={<Edit />} keys="F2" disabled={!!locked} title={locked} onClick={() => go(`${visitPath(row.id)}/sua`)}>
                Sửa
              </Button>
              {next.toReversed().map((kind) => (
                <Button
                  key={kind}
                  variant={kind === next[0] ? 'filled' : 'outlined'}
                  {...(keys[kind] && { keys: keys[kind] })}
                  disabled={!!locked}
                  title={locked}
                  onClick={() => onEvent(kind)}
                >
                  {kind === 'signature-refused' ? 'Không ký biên bản' : choiceWord(visitEventKinds, kind)}
                </Button>
              ))}
            </>
          )
        }
      >
        <StatusPill status={lookOfVisit(row.state)} word={stateWord(row.state)} detail={row.clock || undefined} />
        {row.late > 0 && <StatusPill status="late" word={`${row.late} tồn tại quá hạn khắc phục`} />}
      </RecordHeader>
      <ConfirmDialog
        open={removing}
        title="Xóa cuộc kiểm tra"
        verb="Xóa"
        onConfirm={() => void remove()}
        onCancel={() => setRemoving(false)}
      >
        <p>Xóa cuộc kiểm tra cùng bảng kiểm, tồn tại và việc khắc phục; có thể hoàn tác. Tệp chứng cứ vẫn nằm trong thư mục của sổ.</p>
      </ConfirmDialog>
    </>
  );
}
