// What the office should look at before it trusts the calendar: years without Tết, the day that waits for its text.
import { useGo } from '../../app/navigation.ts';
import { LinkButton } from '../../components/Button.tsx';
import { writeDay } from '../../components/plain-day.ts';
import type { HolidayYear } from './HolidayTable.tsx';
import { rulePath } from './rule-words.ts';
import css from './holidays.module.css';

export function HolidayNotes({ year: { withoutTet, waiting, days } }: { year: HolidayYear }) {
  const go = useGo();
  const unsure = days.filter((day) => day.confidence === 'U').length;
  if (withoutTet.length === 0 && !waiting && unsure === 0) return null;
  return (
    <div className={css.notes}>
      {withoutTet.length > 0 && (
        <p data-doubt>
          Năm {withoutTet.join(', ')} chưa ghi ngày nghỉ Tết: các thời hạn qua dịp Tết sẽ bị tính sớm hơn. Ghi theo thông báo của năm.
        </p>
      )}
      {unsure > 0 && (
        <p>
          {unsure} ngày ghi “cần kiểm tra”: nghỉ Tết, Giỗ Tổ, nghỉ bù, hoán đổi được thông báo từng năm; đối chiếu với thông báo rồi sửa căn
          cứ.
        </p>
      )}
      {waiting && (
        <p>
          {writeDay(waiting.on)}, {waiting.name}:{' '}
          {waiting.counts === 'yes' ? 'đang tính là ngày nghỉ.' : 'chưa tính là ngày nghỉ vì quy định còn “cần kiểm tra”.'}{' '}
          <LinkButton onClick={() => go(rulePath(waiting.code))}>Mở quy định</LinkButton>
        </p>
      )}
    </div>
  );
}
