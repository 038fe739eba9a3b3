// The values of a row by section, doubts in amber beside them, personal numbers masked.
import Warning from '@mui/icons-material/WarningAmberRounded';
import type { AnyRecord, Row } from '../../../preload/contract/records/record.ts';
import type { Warning as Doubt } from '../../../preload/contract/registers.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import { useCommunes } from '../../app/areas.ts';
import { PersonalFact } from './PersonalFact.tsx';
import type { Section } from './sections.ts';
import { missingWord, wordsOf } from './words.ts';
import css from './record.module.css';

/** Letters that fit into half the width of the card. */
const narrow = 22;

interface FactSectionsProps {
  record: AnyRecord;
  row: Row;
  sections: readonly Section[];
  warnings: readonly Doubt[];
}

export function FactSections({ record, row, sections, warnings }: FactSectionsProps) {
  const communes = useCommunes();
  return sections.map(({ id, title, columns }) => (
    <SectionCard key={id} id={id} title={title}>
      <dl className={css.facts}>
        {columns.map(([key, column]) => {
          const words = wordsOf(column, row[key], communes, 'whole');
          const doubt = warnings.find((warning) => warning.column === key);
          return (
            <div
              key={key}
              data-wide={column.pinned || column.kind === 'longtext' || column.kind === 'choices' || words.length > narrow || undefined}
            >
              <dt>{column.label}</dt>
              <dd>
                {column.kind === 'personal' && words ? (
                  <PersonalFact id={row.id} masked={words} />
                ) : (
                  words || <span className={css.none}>{missingWord(record, key, row)}</span>
                )}
                {doubt && (
                  <span className={css.doubt}>
                    <Warning aria-hidden /> {doubt.message}
                  </span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </SectionCard>
  ));
}
