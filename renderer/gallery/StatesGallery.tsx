// The states board of the gallery: buttons, statuses, fields, progress, toast, conflict, empty places.
import Add from '@mui/icons-material/AddRounded';
import Delete from '@mui/icons-material/DeleteOutlineRounded';
import Save from '@mui/icons-material/SaveOutlined';
import { useState } from 'react';
import { useUnsavedGuard } from '../app/navigation.ts';
import { toast } from '../app/toasts.ts';
import { Button, LinkButton } from '../components/Button.tsx';
import { Choice, Choices } from '../components/Choice.tsx';
import { CommandPalette } from '../components/CommandPalette.tsx';
import { ConfirmDialog } from '../components/ConfirmDialog.tsx';
import { ConflictDialog } from '../components/ConflictDialog.tsx';
import { DateBox } from '../components/DateBox.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { Field } from '../components/Field.tsx';
import { ExportIcon, ImportIcon } from '../components/icons.tsx';
import { NotFoundRows } from '../components/NotFoundRows.tsx';
import { NumberBox } from '../components/NumberBox.tsx';
import { ProgressPanel } from '../components/ProgressPanel.tsx';
import { SkeletonRows } from '../components/Skeleton.tsx';
import { statusLooks, type Status } from '../components/status.ts';
import { StatusPill } from '../components/StatusWord.tsx';
import { TextBox } from '../components/TextBox.tsx';
import { Toast } from '../components/Toast.tsx';
import css from './gallery.module.css';

const statuses = Object.keys(statusLooks) as Status[];
const nothing = () => undefined;
const conflict = [
  { name: 'address', label: 'Trụ sở', mine: '112 Nguyễn Văn Cừ', theirs: '98 Nguyễn Văn Cừ' },
  { name: 'phone', label: 'Điện thoại', mine: '0262 3 000 118', theirs: '0262 3 000 181' },
  { name: 'head', label: 'Người đại diện', mine: 'Phan Đình Khôi', theirs: 'Phan Đình Khải' },
];

function Fields() {
  const [name, setName] = useState('Công ty CP Tư vấn Đất Bazan');
  const [issued, setIssued] = useState('');
  const [ends, setEnds] = useState('12/12/20');
  const [wrong, setWrong] = useState<string | undefined>('Năm phải có đủ bốn chữ số, ví dụ 12/12/2020.');
  const [heads, setHeads] = useState<number | string | null>(1204);
  const [kind, setKind] = useState<'a' | 'b' | ''>('a');
  const [groups, setGroups] = useState<string[]>(['2', '3']);
  useUnsavedGuard(name !== 'Công ty CP Tư vấn Đất Bazan');
  return (
    <section>
      <h2>Ô nhập</h2>
      <Field label="Tên tổ chức" required>
        <TextBox value={name} onChange={setName} />
      </Field>
      <Field label="Ngày cấp" tip="gõ 15/3, 15032026, hôm nay">
        <DateBox name="issued" value={issued} today="2026-11-23" onChange={(value) => setIssued(value)} />
      </Field>
      <Field label="Ngày hết hạn" error={wrong}>
        <DateBox value={ends} today="2026-11-23" onChange={(value) => setEnds(value)} onBlur={(_, error) => setWrong(error)} />
      </Field>
      <Field label="Mã số thuế" warning="Không khớp số kiểm tra. Vẫn ghi được.">
        <TextBox value="4409018820" onChange={nothing} />
      </Field>
      <Field label="Số CCCD" hint="Mỗi lần hiện được ghi vào lịch sử.">
        <TextBox value="•••• •••• 4172" onChange={nothing} action={<LinkButton>Hiện</LinkButton>} />
      </Field>
      <Field label="Số giấy chứng nhận" hint="Đã phát hành, không sửa được." locked>
        <TextBox value="92/2021" onChange={nothing} />
      </Field>
      <Field label="Số lao động">
        <NumberBox value={heads} unit="người" onChange={setHeads} />
      </Field>
      <Field label="Hạng">
        <Choice
          value={kind}
          options={[
            { value: 'a', label: 'Hạng A' },
            { value: 'b', label: 'Hạng B' },
          ]}
          onChange={setKind}
        />
      </Field>
      <Field label="Nhóm huấn luyện">
        <Choices
          inline
          values={groups}
          options={['1', '2', '3', '4', '5', '6'].map((value) => ({ value, label: value }))}
          onChange={setGroups}
        />
      </Field>
      <Field label="Ghi chú">
        <TextBox rows={2} value="ƀ ĕ ĭ ŏ ŭ ê̆ ô̆ ơ̆ ư̆ Y Ƀlŏ Êban" onChange={nothing} />
      </Field>
    </section>
  );
}

export function StatesGallery() {
  const [asking, setAsking] = useState(false);
  const [clashing, setClashing] = useState(false);
  const [finding, setFinding] = useState(false);
  return (
    <div className={css.board}>
      <div>
        <section>
          <h2>Nút</h2>
          <div className={css.pair}>
            <Button variant="filled" icon={<Save />} onClick={() => toast('Đã ghi 312 dòng')}>
              Ghi
            </Button>
            <Button variant="text">Gia hạn</Button>
            <Button icon={<ExportIcon />} onClick={() => setFinding(true)}>
              Xuất Excel
            </Button>
            <Button disabled>Chưa dùng được</Button>
            <Button variant="danger" icon={<Delete />} onClick={() => setAsking(true)}>
              Xóa
            </Button>
            <Button variant="danger-filled" onClick={() => toast('Đã xóa 3 tổ chức', { onUndo: nothing })}>
              Xóa 3 tổ chức
            </Button>
            <Button onClick={() => setClashing(true)}>Xung đột</Button>
          </div>
        </section>
        <section>
          <h2>Trạng thái: chữ, biểu tượng, màu</h2>
          <div className={css.pair}>
            {statuses.map((status) => (
              <StatusPill key={status} status={status} detail={status === 'expiring' ? '19 ngày' : undefined} />
            ))}
            <LinkButton>Vì sao?</LinkButton>
          </div>
        </section>
        <section>
          <h2>Đang tải: khung chờ, không nhảy dòng</h2>
          <SkeletonRows rows={2} text="Đang mở sổ bộ, phần còn lại vẫn dùng được" />
        </section>
      </div>
      <div>
        <Fields />
      </div>
      <div>
        <section>
          <h2>Việc dài</h2>
          <ProgressPanel title="Đang đọc “DN toan tinh 2026.xls”" done={818} total={1204} unit="dòng" secondsLeft={4} onCancel={nothing} />
          <Toast text="Đã xóa 3 tổ chức" onUndo={nothing} onClose={nothing} />
        </section>
        <section>
          <h2>Sổ còn trống</h2>
          <EmptyState title="Chưa có tổ chức nào" text="Nhập danh sách đang có từ Excel, kể cả tệp phông cũ, hoặc thêm từng tổ chức.">
            <Button variant="filled" icon={<ImportIcon />}>
              Nhập từ Excel
            </Button>
            <Button icon={<Add />}>Thêm mới</Button>
          </EmptyState>
        </section>
        <section>
          <h2>Không tìm thấy</h2>
          <NotFoundRows
            title="Không có dòng nào khớp “dat bazan” và 2 bộ lọc"
            text="Bỏ bộ lọc Hạng sẽ có 1 dòng"
            drops={[{ label: 'Bỏ bộ lọc Hạng', onDrop: nothing }]}
          />
        </section>
      </div>
      <ConfirmDialog
        open={asking}
        title="Xóa 3 tổ chức?"
        verb="Xóa 3 tổ chức"
        tone="danger"
        onCancel={() => setAsking(false)}
        onConfirm={() => setAsking(false)}
      >
        Các tổ chức vào thùng rác, có thể khôi phục bất kỳ lúc nào.
      </ConfirmDialog>
      <ConflictDialog
        open={clashing}
        who="Lê Minh Tú ghi lúc 09:38."
        fields={conflict}
        onLater={() => setClashing(false)}
        onKeep={() => setClashing(false)}
      />
      <CommandPalette
        settled
        open={finding}
        onClose={() => setFinding(false)}
        query=""
        onQuery={nothing}
        onPick={nothing}
        groups={[
          {
            label: 'Tổ chức huấn luyện',
            items: [
              { id: '1', label: 'Công ty CP Tư vấn Đất Bazan', detail: 'P. Ea Kao' },
              { id: '2', label: 'Công ty TNHH Tư vấn Minh Gia', detail: 'P. Buôn Hồ' },
            ],
          },
          { label: 'Lệnh', items: [{ id: '3', label: 'Nhập từ Excel' }] },
        ]}
      />
    </div>
  );
}
