// Why a subject is due, and how its score adds up: facts, rule rows, the sum.
import type { inspectionDue } from '../../../preload/contract/inspection-due.ts';
import type { OutputOf } from '../../../preload/contract/rpc.ts';
import css from './plans.module.css';

export type Reasons = OutputOf<typeof inspectionDue.whyDue>['why'];

export function DueReasons({ why }: { why: Reasons }) {
  return (
    <div className={css.why} role="region" aria-label="Vì sao">
      <section>
        <h3>Dữ kiện</h3>
        <ul>
          {why.facts.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>Quy định</h3>
        {[...Map.groupBy(why.rules, (rule) => rule.source)].map(([source, rules]) => (
          <div key={source} className={css.rule}>
            <b>{source}</b>
            <ul>
              {rules.map((rule) => (
                <li key={rule.words}>{rule.words}</li>
              ))}
            </ul>
            {rules.every((rule) => rule.confidence === 'U') && <small>do cơ quan đặt, sửa được ở Cài đặt, Quy định</small>}
          </div>
        ))}
      </section>
      <section>
        <h3>Phép tính</h3>
        {why.sum.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </section>
    </div>
  );
}
