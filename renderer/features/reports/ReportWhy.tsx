// Why a yearly report stands as it does: facts, rule rows, the sum, what failing costs, the reminders sent.
import type { ReportYear } from '../../../preload/contract/reports.ts';
import { writeDay } from '../../components/plain-day.ts';
import css from './reports.module.css';

export function ReportWhy({ why, reminders }: Pick<ReportYear, 'why' | 'reminders'>) {
  return (
    <div className={css.why} role="region" aria-label="Vì sao">
      <section>
        <h3>Dữ kiện</h3>
        <ul>
          {[
            ...why.facts,
            ...reminders.map(({ on, number }) => `Nhắc ngày ${writeDay(on)}${number ? `, công văn số ${number}` : ', qua điện thoại'}.`),
          ].map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>Quy định</h3>
        {why.rules.map((rule) => (
          <div key={rule.words} className={css.rule}>
            <b>{rule.source}</b>
            {rule.words}
            {rule.confidence === 'U' && <small>chưa đối chiếu văn bản, nên xem lại</small>}
          </div>
        ))}
      </section>
      <section>
        <h3>Phép tính</h3>
        <p>{why.sum}</p>
        {why.fine && <p>Mức phạt khi không báo cáo: {why.fine}.</p>}
      </section>
    </div>
  );
}
