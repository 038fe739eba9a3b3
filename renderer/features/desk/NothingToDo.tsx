// A desk without work says so kindly, and an empty register says how to begin.
import EventAvailable from '@mui/icons-material/EventAvailableOutlined';
import { registrars } from '../../../preload/contract/rpc.ts';
import { useRead } from '../../api.ts';
import { useGo } from '../../app/navigation.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';

export function NothingToDo({ bare, snoozed }: { bare: boolean; snoozed: number }) {
  const go = useGo();
  const { data: me } = useRead('settings.me', {});
  const mayWrite = me !== undefined && registrars.includes(me.role);
  if (bare)
    return (
      <EmptyState title="Bàn làm việc còn trống" text="Khi sổ đã có đơn vị, giấy tờ và người, việc đến hạn sẽ tự hiện ở đây.">
        <Button onClick={() => go('/so-bo/training')}>Mở sổ bộ</Button>
        {mayWrite && (
          <Button variant="filled" onClick={() => go('/nhap')}>
            Nhập từ Excel
          </Button>
        )}
      </EmptyState>
    );
  const text =
    snoozed > 0
      ? `Còn ${snoozed} việc đang tạm gác, sẽ trở lại đúng ngày đã hẹn.`
      : 'Giấy sắp hết hạn, dữ liệu còn thiếu sẽ tự hiện ở đây khi đến lúc.';
  return <EmptyState icon={<EventAvailable />} title="Hôm nay không còn việc đến hạn" text={text} />;
}
