// A desk without work says so kindly, and an empty register says how to begin.
import EventAvailable from '@mui/icons-material/EventAvailableOutlined';
import { useGo } from '../../app/navigation.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';

export function NothingToDo({ bare, snoozed }: { bare: boolean; snoozed: number }) {
  const go = useGo();
  if (bare)
    return (
      <EmptyState title="Bàn làm việc còn trống" text="Nhập danh sách đang có từ Excel hoặc thêm một đơn vị; việc đến hạn sẽ tự hiện ở đây.">
        <Button onClick={() => go('/so-bo/training')}>Mở sổ bộ</Button>
        <Button variant="filled" onClick={() => go('/nhap')}>
          Nhập từ Excel
        </Button>
      </EmptyState>
    );
  const text = snoozed > 0 ? `Còn ${snoozed} việc đang tạm gác, sẽ trở lại đúng ngày đã hẹn.` : 'Giấy sắp hết hạn, dữ liệu còn thiếu sẽ tự hiện ở đây khi đến lúc.';
  return <EmptyState icon={<EventAvailable />} title="Hôm nay không còn việc đến hạn" text={text} />;
}
