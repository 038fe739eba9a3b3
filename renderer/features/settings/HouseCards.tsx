// Where the register lies, when it was last copied, what was removed, and which program this is.
import { useGo } from '../../app/navigation.ts';
import { Button } from '../../components/Button.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import { momentOf } from '../../components/moment.ts';
import css from './settings.module.css';

export interface House {
  folder: string;
  lastCopy: string | null;
  version: string;
  practice: 'no' | 'yes';
}

export function CopiesCard({ house }: { house: House }) {
  return (
    <SectionCard title="Sổ và bản sao" action={house.practice === 'yes' ? <small>Sổ thực hành</small> : undefined}>
      <dl className={css.facts}>
        <dt>Thư mục chứa sổ</dt>
        <dd>{house.folder}</dd>
        <dt>Bản sao gần nhất</dt>
        <dd>{house.lastCopy ? momentOf(house.lastCopy) : 'chưa có'}</dd>
      </dl>
      <p className={css.note}>
        Chương trình tự sao sổ trước mỗi lần nâng cấp, nhập từ Excel và khôi phục; mười bản gần nhất nằm cạnh tệp sổ.
      </p>
    </SectionCard>
  );
}

export function HistoryCard() {
  const go = useGo();
  return (
    <SectionCard title="Lịch sử và thùng rác">
      <p className={css.note}>Ai sửa gì, lúc nào; những dòng đã xóa có thể khôi phục bất kỳ lúc nào.</p>
      <Button size={28} onClick={() => go('/lich-su')}>
        Mở lịch sử
      </Button>
    </SectionCard>
  );
}

export function RulesCard() {
  const go = useGo();
  return (
    <SectionCard title="Quy định">
      <p className={css.note}>Thời hạn, định mức, chế độ theo từng ngày, kèm căn cứ; đổi ở đây thì xem trước những gì sẽ đổi.</p>
      <Button size={28} onClick={() => go('/cai-dat/quy-dinh')}>
        Mở quy định
      </Button>
    </SectionCard>
  );
}

export function HolidaysCard() {
  const go = useGo();
  return (
    <SectionCard title="Ngày nghỉ">
      <p className={css.note}>Ngày nghỉ lễ, Tết và ngày làm bù của từng năm; thời hạn tính bằng ngày làm việc đi theo đây.</p>
      <Button size={28} onClick={() => go('/cai-dat/ngay-nghi')}>
        Mở ngày nghỉ
      </Button>
    </SectionCard>
  );
}

export function SectorsCard() {
  const go = useGo();
  return (
    <SectionCard title="Ngành nguy cơ">
      <p className={css.note}>Ngành nguy cơ cao về ATVSLĐ, ngành có nguy cơ về vệ sinh lao động; định mức nhân sự đi theo đây.</p>
      <Button size={28} onClick={() => go('/cai-dat/nganh-nguy-co')}>
        Mở ngành nguy cơ
      </Button>
    </SectionCard>
  );
}

export function AboutCard({ house }: { house: House }) {
  return (
    <SectionCard title="Về chương trình">
      <dl className={css.facts}>
        <dt>Sổ ATVSLĐ</dt>
        <dd>phiên bản {house.version}</dd>
        <dt>Mạng</dt>
        <dd>không cần; dữ liệu nằm trên máy này</dd>
      </dl>
    </SectionCard>
  );
}
