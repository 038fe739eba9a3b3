// The record of the gallery: head, contents, cards and small tables.
import Add from '@mui/icons-material/AddRounded';
import Edit from '@mui/icons-material/EditOutlined';
import { useBack, useGo } from '../app/navigation.ts';
import { useShortcut } from '../app/shortcuts.ts';
import { Button, LinkButton } from '../components/Button.tsx';
import { RecordColumns, WizardHeader } from '../components/PageLayout.tsx';
import { RecordHeader, ServiceStatus } from '../components/RecordHeader.tsx';
import { SectionCard } from '../components/SectionCard.tsx';
import { SmallTable } from '../components/SmallTable.tsx';
import { StatusWord } from '../components/StatusWord.tsx';
import { TableOfContents } from '../components/TableOfContents.tsx';

const people = [
  ['Đặng Hữu Bằng', 'Phụ trách kỹ thuật', 'N1, N2', 'đến 02/08/2029'],
  ['H’Linh Kđoh', 'Kiểm định viên', 'N4, N5', 'đến 16/11/2028'],
  ['Nguyễn Hữu Lộc', 'Kiểm định viên', 'N1, N2, N4', 'còn 41 ngày'],
  ['Y Lâm Niê', 'Kiểm định viên', 'N2, N5', 'đến 30/04/2030'],
] as const;
const sections = [
  ['giay-phep', 'Giấy phép', 4],
  ['pham-vi', 'Phạm vi', 4],
  ['nguoi', 'Người', 11],
  ['thiet-bi', 'Thiết bị', 26],
  ['kiem-tra', 'Kiểm tra', 5],
  ['bao-cao', 'Báo cáo', 1],
  ['tai-lieu', 'Tài liệu', 18],
  ['lich-su', 'Lịch sử', undefined],
] as const;

export function RecordGallery() {
  const back = useBack('/so-bo/training');
  const go = useGo();
  useShortcut('Escape', back, { label: 'Trở lại danh sách', group: 'Hồ sơ' });
  return (
    <>
      <RecordHeader
        crumbs={[
          { label: 'Sổ bộ' },
          { label: 'Tổ chức kiểm định', onGo: () => go('/so-bo/technical-inspection') },
          { label: '3 / 12 trong cách xem “Có việc dở dang”' },
        ]}
        title="Công ty CP Kiểm định Kỹ thuật Sơn Nguyên"
        facts={[
          ['Mã số thuế', '6009241804'],
          ['Trụ sở', '112 Nguyễn Văn Cừ, phường Tân Lập'],
          ['Người đại diện', 'Phan Đình Khôi'],
          ['Điện thoại', '0262 3 000 118'],
        ]}
        actions={
          <>
            <Button icon={<Edit />} keys="F2">
              Sửa
            </Button>
            <Button>Lập kế hoạch kiểm tra</Button>
            <Button variant="filled" icon={<Add />}>
              Ghi sự kiện
            </Button>
          </>
        }
      >
        <ServiceStatus label="Kiểm định" status="valid" detail="3 / 4 phạm vi" onWhy={() => undefined} />
        <ServiceStatus label="Huấn luyện B" status="notified" detail="05/08/2026" onWhy={() => undefined} />
        <ServiceStatus label="Thiết bị nâng" status="suspended" detail="còn 38 ngày" open onWhy={() => undefined} />
      </RecordHeader>
      <RecordColumns
        contents={<TableOfContents entries={sections.map(([id, label, count]) => ({ id, label, count }))} />}
        aside={
          <SectionCard title="Lịch sử" action={<LinkButton>Xem tất cả</LinkButton>}>
            24/09/2026 Trần Thu Hằng ghi đình chỉ N4
          </SectionCard>
        }
      >
        {sections.map(([id, label, count]) => (
          <SectionCard
            key={id}
            id={id}
            title={label}
            count={count}
            flush
            action={<small>Mỗi đối tượng cần ít nhất 02 kiểm định viên: đủ 4 / 4</small>}
          >
            <SmallTable
              label={label}
              rows={people}
              rowId={(row) => row[0]}
              onOpen={() => undefined}
              columns={[
                { id: 'name', label: 'Họ và tên', width: 154, render: (row) => row[0] },
                { id: 'role', label: 'Vai trò', width: 128, render: (row) => row[1] },
                { id: 'objects', label: 'Đối tượng', width: 82, render: (row) => row[2] },
                {
                  id: 'paper',
                  label: 'Chứng chỉ kiểm định viên',
                  render: (row) => <StatusWord status={row[3].startsWith('còn') ? 'expiring' : 'valid'} detail={row[3]} />,
                },
              ]}
            />
          </SectionCard>
        ))}
      </RecordColumns>
    </>
  );
}

export const WizardGallery = () => (
  <WizardHeader title="Nhập doanh nghiệp từ Excel" steps={['Chọn tệp', 'Nhận cột', 'Xem trước', 'Ghi']} current={2} />
);
