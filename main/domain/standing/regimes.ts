// Which regime training bodies live under on a day, from the rule rows (NĐ 44/2016; NQ 66.18/2026 Annex I.4 B.III).
import type { RegimeOn, TrainingRegime } from './standing.ts';

export interface RegimeRule {
  value: string;
  effective_from: string | null;
  effective_to: string | null;
}

export const regimeCode = 'training.regime';
const known: readonly string[] = ['TRAIN_LICENCE', 'TRAIN_NOTIFY', 'TRAIN_AFTER'];

/** The regime of a day; null where no row says. */
export const regimesFrom =
  (rules: readonly RegimeRule[]): RegimeOn =>
  (day) => {
    const rule = rules.find((one) => (one.effective_from ?? '') <= day && (one.effective_to ?? '9999') >= day);
    return rule && known.includes(rule.value) ? (rule.value as TrainingRegime) : null;
  };

/** First days of the regimes, and the days after their last. */
export const regimeSwitches = (rules: readonly RegimeRule[], dayAfter: (day: string) => string): string[] => [
  ...new Set(
    rules.flatMap((rule) => [
      ...(rule.effective_from === null ? [] : [rule.effective_from]),
      ...(rule.effective_to === null ? [] : [dayAfter(rule.effective_to)]),
    ]),
  ),
];
