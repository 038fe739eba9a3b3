// The decision of a visit as it was given: number, grounds, scope, days, team.
import { choiceWord, groundKinds, memberRoles } from '../../../preload/contract/records/visit-choices.ts';
import { writeDay } from '../../components/plain-day.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import type { VisitShown } from './visit-words.tsx';
import css from './visits.module.css';

export function VisitDecision({ page }: { page: VisitShown }) {
  const { words, row, members } = page;
  const facts: [string, string | null][] = [
    [
      words.decision,
      [page.decisionNumber, row.decisionOn && `ngày ${writeDay(row.decisionOn)}`, page.decisionBy].filter(Boolean).join(', '),
    ],
    ['Căn cứ', [choiceWord(groundKinds, page.ground), page.grounds].filter(Boolean).join('. ')],
    ['Nội dung', page.scope],
    ['Thời hạn', page.duration === null ? null : `${page.duration} ngày`],
    ['Nơi kiểm tra', page.place],
    [words.team, members.map((one) => `${one.name} (${choiceWord(memberRoles, one.role).toLocaleLowerCase('vi')})`).join('; ')],
    ['Ghi chú', page.note],
  ];
  return (
    <SectionCard id="quyet-dinh" title="Quyết định">
      <ul className={css.life}>
        {facts
          .filter(([, text]) => text)
          .map(([label, text]) => (
            <li key={label}>
              <time>{label}</time>
              <div>{text}</div>
            </li>
          ))}
      </ul>
    </SectionCard>
  );
}
