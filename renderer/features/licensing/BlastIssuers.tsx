// Which issuers on certificates are taken for this body: those that read the same, and those that are only alike and wait for a word.
import type { licensing } from '../../../preload/contract/licensing.ts';
import type { OutputOf } from '../../../preload/contract/rpc.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import css from './blast-radius.module.css';

type Answer = OutputOf<typeof licensing.blastRadius>;

export interface BlastIssuersProps {
  issuers: Answer['issuers'];
  undated: number;
  onTurn: (issuer: Answer['issuers'][number]) => void;
}

const counted = (n: number) => n.toLocaleString('vi');

export function BlastIssuers({ issuers, undated, onTurn }: BlastIssuersProps) {
  const part = (match: 'exact' | 'alike', title: string) => {
    const own = issuers.filter((one) => one.match === match);
    return own.length === 0 ? null : (
      <>
        <p className={css.quiet}>{title}</p>
        <ul className={css.lines}>
          {own.map((one) => (
            <li key={one.fold}>
              <Checkbox checked={one.counted === 'yes'} onClick={() => onTurn(one)}>
                {one.issuer}
              </Checkbox>
              <small>{counted(one.certificates)} giấy</small>
            </li>
          ))}
        </ul>
      </>
    );
  };
  return (
    <SectionCard title="Đơn vị huấn luyện ghi trên chứng nhận">
      {issuers.length === 0 && <p className={css.quiet}>Chưa chứng nhận nào ghi tên tổ chức này.</p>}
      {part('exact', 'Đúng tên, tên viết tắt hoặc tên cũ:')}
      {part('alike', 'Gần giống, cần xem lại; đánh dấu để tính vào:')}
      {undated > 0 && <p className={css.quiet}>{counted(undated)} chứng nhận không ghi ngày cấp nên chưa xét được.</p>}
    </SectionCard>
  );
}
