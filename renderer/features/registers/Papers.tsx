// All papers of a row, the one in force marked; another entered, a wrong one taken away.
import Add from '@mui/icons-material/AddRounded';
import Delete from '@mui/icons-material/DeleteOutlineRounded';
import { useState } from 'react';
import type { AnyRecord } from '../../../preload/contract/records/record.ts';
import type { Paper } from '../../../preload/contract/registers.ts';
import { api, failureOf } from '../../api.ts';
import { useGo, usePlace } from '../../app/navigation.ts';
import { toast } from '../../app/toasts.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SmallTable, type SmallColumn } from '../../components/SmallTable.tsx';
import { paperName } from './paper-words.ts';
import { PaperDialog } from './PaperDialog.tsx';
import { useWords } from './use-words.ts';
import css from './record.module.css';

interface PapersProps {
  record: AnyRecord;
  id: string;
  papers: readonly Paper[];
  mayWrite: boolean;
}

const day = (value: string | null) => (value ? writeDay(value) : '–');

export function Papers({ record, id, papers, mayWrite }: PapersProps) {
  const words = useWords(record, 'short');
  const go = useGo();
  const { path, search } = usePlace();
  // A dossier that ended in a paper sends its person here to enter it.
  const [sent] = useState(() =>
    search.giay === 'moi' && mayWrite ? { number: String(search.so ?? ''), issuedOn: String(search.ngay ?? '') } : null,
  );
  const [adding, setAdding] = useState(sent !== null);
  const close = () => {
    setAdding(false);
    if (search.giay !== undefined) go(path, { replace: true, search: {} });
  };
  const [removing, setRemoving] = useState<Paper | null>(null);
  const scopeKey = Object.entries(record.columns).find(([, column]) => column.at === 'paper.scope')?.[0];
  const scope = (paper: Paper) => {
    const lines = scopeKey && paper.scope ? words(scopeKey, { [scopeKey]: paper.scope }) : '';
    // Groups of trainees have bare numbers for short words.
    return (
      [paper.class && `Hạng ${paper.class}`, /^\d/.test(lines) ? `nhóm ${lines}` : lines, paper.scopeText].filter(Boolean).join(' · ') ||
      '–'
    );
  };
  const remove = async () => {
    if (!removing) return;
    try {
      await api.registers.removePaper({ register: record.register, id, paperId: removing.id });
      void toastWithUndo(`Đã xóa giấy ${paperName(removing)}`);
    } catch (error) {
      toast(failureOf(error).message, { tone: 'error' });
    }
    setRemoving(null);
  };
  const columns: SmallColumn<Paper>[] = [
    { id: 'name', label: 'Giấy', width: 172, render: (paper) => <b>{paperName(paper)}</b> },
    { id: 'issuedOn', label: 'Ngày cấp', width: 84, align: 'right', render: (paper) => day(paper.issuedOn) },
    { id: 'expiresOn', label: 'Đến ngày', width: 84, align: 'right', render: (paper) => day(paper.expiresOn) },
    { id: 'scope', label: 'Phạm vi', render: (paper) => <span className={css.wrap}>{scope(paper)}</span> },
    {
      id: 'current',
      label: 'Dùng',
      width: 76,
      render: (paper) => paper.current === 'yes' && <span className={css.current}>đang dùng</span>,
    },
    ...(mayWrite
      ? [
          {
            id: 'remove',
            label: 'Xóa',
            width: 36,
            render: (paper: Paper) => (
              <IconButton size={24} tone="danger" label={`Xóa giấy ${paperName(paper)}`} onClick={() => setRemoving(paper)}>
                <Delete />
              </IconButton>
            ),
          },
        ]
      : []),
  ];
  const add = mayWrite && (
    <Button size={28} icon={<Add />} onClick={() => setAdding(true)}>
      Thêm giấy
    </Button>
  );
  return (
    <SectionCard id="giay-to" title="Giấy tờ" count={papers.length} action={add || undefined} flush>
      <SmallTable label="Giấy tờ" rows={papers} rowId={(paper) => paper.id} columns={columns} empty="Chưa có giấy nào." />
      {adding && <PaperDialog record={record} id={id} papers={papers} {...(sent && { begin: sent })} onClose={close} />}
      <ConfirmDialog
        open={removing !== null}
        title={`Xóa giấy ${removing ? paperName(removing) : ''}?`}
        verb="Xóa giấy"
        tone="danger"
        onConfirm={() => void remove()}
        onCancel={() => setRemoving(null)}
      >
        Chỉ xóa khi giấy được ghi nhầm. Giấy hết hạn hay bị thay thế thì để nguyên.
      </ConfirmDialog>
    </SectionCard>
  );
}
