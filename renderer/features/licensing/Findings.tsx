// What should be looked at again in the papers of a record: notices late or lacking with their text, numbers that stand twice.
import Warning from '@mui/icons-material/WarningAmberRounded';
import { useState } from 'react';
import type { TwinNumber } from '../../../preload/contract/notices.ts';
import type { TimelinePaper } from '../../../preload/contract/licensing.ts';
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import { useRead } from '../../api.ts';
import { useGo } from '../../app/navigation.ts';
import { LinkButton } from '../../components/Button.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { useAsOf } from '../../app/as-of.ts';
import { paperWords } from './paper-name.ts';
import { TwinDialog } from './TwinDialog.tsx';
import css from './notices.module.css';

interface FindingsProps {
  register: RegisterName;
  id: string;
  papers: readonly TimelinePaper[];
  mayWrite: boolean;
}

export function Findings({ register, id, papers, mayWrite }: FindingsProps) {
  const go = useGo();
  const { asOf } = useAsOf();
  const { data } = useRead('licensing.findings', { register, id, asOf }, { keepPrevious: true });
  const [settled, setSettled] = useState<TwinNumber | null>(null);
  if (!data || (data.notices.length === 0 && data.twins.length === 0)) return null;
  const nameOf = (paper: string) => {
    const found = papers.find((one) => one.id === paper);
    return found ? paperWords(found) : 'Giấy';
  };
  return (
    <section className={css.findings} aria-label="Cần xem lại">
      <h3>Cần xem lại</h3>
      <ul>
        {data.notices.map((finding) => (
          <li key={`${finding.fault} ${finding.event ?? finding.paper}`}>
            <Warning aria-hidden />
            <span>
              {nameOf(finding.paper)}: {finding.words}.
              <small>
                {finding.source}
                {finding.by && ` · chậm nhất ${writeDay(finding.by)}`}
              </small>
            </span>
          </li>
        ))}
        {data.twins.map((twin) => (
          <li key={`${twin.one.paper} ${twin.other.paper}`}>
            <Warning aria-hidden />
            <span>
              {nameOf(twin.one.paper)} của {twin.issuer} cũng ghi ở{' '}
              <LinkButton onClick={() => go(`/so-bo/${twin.other.register}/${twin.other.row}`)}>{twin.other.name}</LinkButton>
              <small>Một số của một cơ quan chỉ nên thuộc một đơn vị: sửa, xóa giấy ghi nhầm, hoặc xác nhận là hai giấy.</small>
            </span>
            {mayWrite && <LinkButton onClick={() => setSettled(twin)}>Hai giấy khác nhau thật</LinkButton>}
          </li>
        ))}
      </ul>
      {settled && <TwinDialog twin={settled} onClose={() => setSettled(null)} />}
    </section>
  );
}
