// The two lists of papers to be looked at again, a row a finding or a pair.
import type { OutputOf } from '../../../preload/contract/rpc.ts';
import type { noticeMethods } from '../../../preload/contract/notices.ts';
import { noticeFaults, type TwinNumber } from '../../../preload/contract/notices.ts';
import { LinkButton } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { SmallTable, type SmallColumn } from '../../components/SmallTable.tsx';
import css from './notices.module.css';

type Notice = OutputOf<typeof noticeMethods.review>['notices'][number];

const labelOf = (fault: Notice['fault']) => noticeFaults.find((one) => one.code === fault)?.label ?? '';
const noticeColumns: readonly SmallColumn<Notice>[] = [
  { id: 'name', label: 'Tổ chức huấn luyện', width: 320, render: (one) => <b>{one.name}</b> },
  { id: 'fault', label: 'Cần xem lại', width: 190, render: (one) => <span className={css.late}>{labelOf(one.fault)}</span> },
  {
    id: 'words',
    label: 'Nội dung, căn cứ',
    render: (one) => (
      <span className={css.wrap}>
        {one.words}
        <small>{one.source}</small>
      </span>
    ),
  },
  { id: 'by', label: 'Chậm nhất', width: 92, align: 'right', render: (one) => (one.by ? writeDay(one.by) : '–') },
];

export function NoticeTable({ notices, onOpen }: { notices: readonly Notice[]; onOpen: (row: string) => void }) {
  if (notices.length === 0)
    return <EmptyState title="Không có thông báo nào chậm hoặc thiếu" text="Tính theo ngày đang xem và các ngày đã ghi trong sổ." />;
  return (
    <SmallTable
      label="Thông báo chậm hoặc thiếu"
      columns={noticeColumns}
      rows={notices}
      rowId={(one) => `${one.paper} ${one.event ?? ''} ${one.fault}`}
      onOpen={(one) => onOpen(one.row)}
    />
  );
}

interface TwinTableProps {
  twins: readonly TwinNumber[];
  onOpen: (side: TwinNumber['one']) => void;
  onSettle: ((twin: TwinNumber) => void) | undefined;
}

export function TwinTable({ twins, onOpen, onSettle }: TwinTableProps) {
  if (twins.length === 0)
    return (
      <EmptyState
        title="Không có số giấy nào ghi hai lần"
        text="So theo số, cơ quan cấp và loại giấy; giấy đã xác nhận là hai thì không nhắc."
      />
    );
  const side = (one: TwinNumber['one']) => (
    <>
      <LinkButton onClick={() => onOpen(one)}>{one.name}</LinkButton>
      {one.issuedOn && <small className={css.source}>ngày {writeDay(one.issuedOn)}</small>}
    </>
  );
  const columns: SmallColumn<TwinNumber>[] = [
    { id: 'number', label: 'Số giấy', width: 190, render: (twin) => <b>{twin.number}</b> },
    { id: 'issuer', label: 'Cơ quan cấp', width: 240, render: (twin) => twin.issuer },
    { id: 'one', label: 'Đơn vị', render: (twin) => side(twin.one) },
    { id: 'other', label: 'Đơn vị kia', render: (twin) => side(twin.other) },
    ...(onSettle
      ? [
          {
            id: 'settle',
            label: 'Xác nhận',
            width: 190,
            render: (twin: TwinNumber) => <LinkButton onClick={() => onSettle(twin)}>Hai giấy khác nhau thật</LinkButton>,
          },
        ]
      : []),
  ];
  return (
    <SmallTable label="Số giấy ghi hai lần" columns={columns} rows={twins} rowId={(twin) => `${twin.one.paper} ${twin.other.paper}`} />
  );
}
