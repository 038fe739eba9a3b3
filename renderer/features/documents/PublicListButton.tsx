// "Công khai": the bodies of the register in standing on the day, as Excel or PDF; and the report of their review.
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Public from '@mui/icons-material/PublicRounded';
import { useRef, useState } from 'react';
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import { api } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { ReviewDialog } from './ReviewDialog.tsx';
import { useFileJob } from '../../app/use-file-job.ts';

export function PublicListButton({ register, asOf, mayWrite }: { register: RegisterName; asOf: string | null; mayWrite: boolean }) {
  const box = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [reviewing, setReviewing] = useState(false);
  const { start, running } = useFileJob();
  const write = (as: 'excel' | 'pdf') => {
    setOpen(false);
    void start((call) => api.documents.publicList({ register, asOf, as }, call), 'Đã lập danh sách công khai');
  };
  return (
    <>
      <Button ref={box} icon={<Public />} aria-haspopup="menu" aria-expanded={open} disabled={running} onClick={() => setOpen(true)}>
        Công khai
      </Button>
      <Menu open={open} anchorEl={box.current} onClose={() => setOpen(false)}>
        <MenuItem onClick={() => write('excel')}>Danh sách đủ điều kiện, Excel</MenuItem>
        <MenuItem onClick={() => write('pdf')}>Danh sách đủ điều kiện, PDF</MenuItem>
        {mayWrite && <MenuItem onClick={() => (setOpen(false), setReviewing(true))}>Báo cáo rà soát, gửi UBND tỉnh và Bộ</MenuItem>}
      </Menu>
      {reviewing && <ReviewDialog onClose={() => setReviewing(false)} />}
    </>
  );
}
