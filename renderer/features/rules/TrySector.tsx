// "Thử một ngành": which list a code or the name of a trade falls under, and by which row.
import { useState } from 'react';
import { riskLists } from '../../../preload/contract/sectors.ts';
import { failureOf, useRead } from '../../api.ts';
import { Field } from '../../components/Field.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { useRested } from './use-rested.ts';
import css from './sectors.module.css';

const verdicts = { yes: 'Thuộc danh mục', no: 'Không thuộc', unknown: 'Chưa đủ để biết' };

export function TrySector() {
  const [text, setText] = useState('');
  const asked = useRested(text);
  const some = asked.trim() !== '' && text.trim() !== '';
  const { data, error } = useRead('rules.trySector', { text: asked }, { enabled: some, keepPrevious: true });
  const failure = some && error ? failureOf(error) : null;
  return (
    <SectionCard title="Thử một ngành">
      <Field label="Mã VSIC hoặc tên ngành" error={failure?.message} hint="Ví dụ 4210, F, chế biến thủy sản">
        <TextBox value={text} onChange={setText} maxLength={200} />
      </Field>
      <div className={css.answers} aria-live="polite">
        {some &&
          !failure &&
          data?.answers.map(({ list, risk, row, why }) => (
            <div key={list} role="group" aria-label={riskLists.find((one) => one.code === list)!.label}>
              <h3>{riskLists.find((one) => one.code === list)!.label}</h3>
              <p>
                <b>{verdicts[risk]}</b>
                {row && `: ${row.prefix} ${row.name}`}
              </p>
              <small>Vì sao: {why}</small>
              {row && <small>{row.source}</small>}
            </div>
          ))}
      </div>
    </SectionCard>
  );
}
