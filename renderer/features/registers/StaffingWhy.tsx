// Why somebody or something is needed: the facts, the rule, the sum, and what would close the gap.
import type { StaffingAnswer } from '../../../preload/contract/staffing.ts';
import { writeDay } from '../../components/plain-day.ts';
import css from './staffing.module.css';

const effective = ({ from, to }: { from: string | null; to: string | null }) =>
  [from && `từ ${writeDay(from)}`, to && `đến ${writeDay(to)}`].filter(Boolean).join(' ');

type Basis = Pick<StaffingAnswer, 'facts' | 'rules' | 'sum' | 'close'>;

export function StaffingWhy({ answer, nothing = 'Chưa có định mức nào tính được cho ngày này.' }: { answer: Basis; nothing?: string }) {
  const list = (lines: readonly string[]) => (
    <ul>
      {lines.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
  return (
    <div className={css.why} role="region" aria-label="Vì sao">
      <section>
        <h3>Dữ kiện</h3>
        {list(answer.facts)}
      </section>
      <section>
        <h3>Quy định</h3>
        {answer.rules.map((rule) => (
          <div key={rule.words} className={css.rule}>
            <b>{rule.source}</b>
            {rule.words}
            <small>{[effective(rule), rule.confidence === 'U' && 'chưa đối chiếu văn bản, nên xem lại'].filter(Boolean).join(' · ')}</small>
          </div>
        ))}
        {answer.rules.length === 0 && <p>{nothing}</p>}
      </section>
      <section>
        <h3>Phép tính</h3>
        <p>{answer.sum}</p>
      </section>
      {answer.close.length > 0 && (
        <section>
          <h3>Đủ khi</h3>
          {list(answer.close)}
        </section>
      )}
    </div>
  );
}
