// The panel beside a list: the facts of the cursor row at once, its papers a moment later.
import { useEffect, useState } from 'react';
import type { AnyRecord, Row } from '../../../preload/contract/records/record.ts';
import type { Paper } from '../../../preload/contract/registers.ts';
import { useRead } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { FactList, PeekPanel } from '../../components/PeekPanel.tsx';
import { StatusPill } from '../../components/StatusWord.tsx';
import { useCommunes } from '../../app/areas.ts';
import { useAsOf } from '../../app/as-of.ts';
import { PeekNext, PeekStanding, PeekYears } from '../licensing/PeekStanding.tsx';
import { paperDays, paperName } from './paper-words.ts';
import { standingOf } from '../../components/row-standing.ts';
import { missingWord, wordsOf } from './words.ts';
import css from './registers.module.css';

const patience = 150;

/** Follows a value that moves quickly: only where it rests. */
function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), patience);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

/** Columns that are always told, empty or not. */
const always = new Set(['tax-code', 'phone', 'area']);
const elsewhere = (record: AnyRecord, at: string) =>
  at === 'standing.status' || (record.paper !== null && at.startsWith('paper.') && !/scope|class/.test(at));

function Papers({ papers }: { papers: readonly Paper[] }) {
  return (
    <>
      <hr />
      <div className={css.peekTitle}>
        Giấy tờ <span>{papers.length || 'chưa có'}</span>
      </div>
      <div className={css.papers}>
        {papers.slice(0, 4).map((paper) => (
          <div key={paper.id} className={css.paper}>
            <b>{paperName(paper)}</b> {paper.current === 'yes' && papers.length > 1 && <i>đang dùng</i>}
            <small>{paperDays(paper)}</small>
          </div>
        ))}
      </div>
    </>
  );
}

export function Peek({
  record,
  row,
  onOpen,
  onEdit,
  locked,
}: {
  record: AnyRecord;
  row: Row;
  onOpen: () => void;
  onEdit: (() => void) | undefined;
  locked: string | undefined;
}) {
  const communes = useCommunes();
  const { asOf, day } = useAsOf();
  const standing = standingOf(record, row, day);
  const id = useRested(row.id);
  const { data } = useRead('registers.get', { register: record.register, id, asOf }, { enabled: record.paper !== null });
  const facts = Object.entries(record.columns)
    .filter(([key, column]) => key !== 'name' && column.kind !== 'longtext' && !elsewhere(record, column.at))
    .filter(([key, column]) => always.has(column.kind) || (row[key] !== null && row[key] !== undefined))
    .map(([key, column]) => [column.label, wordsOf(column, row[key], communes) || missingWord(record, key, row)] as const);
  return (
    <PeekPanel
      title={String(row.name ?? '')}
      onOpen={onOpen}
      actions={
        <>
          <Button size={28} variant="filled" onClick={onOpen}>
            Mở hồ sơ
          </Button>
          {onEdit && (
            <Button size={28} onClick={onEdit} keys="F2" disabled={!!locked} title={locked}>
              Sửa
            </Button>
          )}
        </>
      }
    >
      {record.paper === null ? (
        standing && (
          <div>
            <StatusPill {...standing} />
          </div>
        )
      ) : (
        <PeekStanding key={row.id} record={record} row={row} rested={id === row.id} />
      )}
      <FactList facts={facts} />
      {record.paper !== null && id === row.id && <PeekYears record={record} row={row} />}
      {data && id === row.id && <Papers papers={data.papers} />}
      {record.paper !== null && id === row.id && <PeekNext record={record} row={row} />}
    </PeekPanel>
  );
}
