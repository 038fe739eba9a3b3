// Head and foot of a list as they will stand on paper (NĐ 30/2020, Annex I), black on white in both themes.
import { writeDay } from '../../components/plain-day.ts';
import type { Office } from '../../../preload/contract/settings.ts';
import { signatureLines } from './signer-mode.ts';
import css from './paper.module.css';

const upper = (text: string) => text.trim().toLocaleUpperCase('vi');

/** 'ngày 05 tháng 01 năm 2026': a zero before days under 10 and before January and February. */
function dateInWords(today: string): string {
  const [year, month, day] = today.split('-');
  return `ngày ${day ?? ''} tháng ${Number(month) > 2 ? Number(month) : (month ?? '')} năm ${year ?? ''}`;
}

/** A missing part is said in grey where it would stand. */
const Part = ({ text, missing }: { text: string; missing: string }) =>
  text ? <>{text}</> : <span className={css.missing}>{missing}</span>;

export function PaperPreview({ office, today }: { office: Office; today: string }) {
  const signature = signatureLines(office.signerMode, office.signerPost);
  return (
    <div className={css.sheet} role="img" aria-label="Đầu và cuối văn bản như khi in ra giấy">
      <div className={css.heads}>
        <div>
          <p>
            <Part text={upper(office.superior)} missing="Cơ quan chủ quản" />
          </p>
          <p className={css.bold}>
            <Part text={upper(office.agency)} missing="Cơ quan ban hành" />
          </p>
          <i className={css.short} />
        </div>
        <div>
          <p className={css.bold}>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
          <p className={css.bold}>
            <span className={css.lined}>Độc lập - Tự do - Hạnh phúc</span>
          </p>
          <p className={css.italic}>
            <Part text={office.place} missing="Địa danh" />, {dateInWords(today)}
          </p>
        </div>
      </div>
      <p className={css.title}>DANH SÁCH TỔ CHỨC HUẤN LUYỆN</p>
      <p className={css.asOf}>Tính đến ngày {writeDay(today)}</p>
      <div className={css.rows} />
      <div className={css.feet}>
        <div>
          <p className={css.bold}>NGƯỜI LẬP BIỂU</p>
          <p className={css.signed}>
            <Part text={office.preparer} missing="Người lập biểu" />
          </p>
        </div>
        <div>
          {signature.length === 0 && <p className={css.missing}>Chức vụ người ký</p>}
          {signature.map((line) => (
            <p key={line} className={css.bold}>
              {line}
            </p>
          ))}
          <p className={css.signed}>
            <Part text={office.signerName} missing="Người ký" />
          </p>
        </div>
      </div>
    </div>
  );
}
