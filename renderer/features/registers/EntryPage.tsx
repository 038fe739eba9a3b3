// A form for a row, new or standing: sections of boxes, a draft that survives, questions before and after saving.
import History from '@mui/icons-material/HistoryRounded';
import Save from '@mui/icons-material/SaveOutlined';
import { useCallback, useState } from 'react';
import { v7 } from 'uuid';
import type { RegisterName, Row } from '../../../preload/contract/records/record.ts';
import { records } from '../../../preload/contract/records/index.ts';
import type { Warning } from '../../../preload/contract/registers.ts';
import { failureOf, useRead } from '../../api.ts';
import { useBack, useGo, usePlace } from '../../app/navigation.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { Button } from '../../components/Button.tsx';
import { ConflictDialog } from '../../components/ConflictDialog.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { shortMomentOf } from '../../components/moment.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { TableOfContents } from '../../components/TableOfContents.tsx';
import { useAsOf } from '../../app/as-of.ts';
import { NoticeCount } from '../licensing/NoticeCount.tsx';
import { noticeDays } from '../licensing/notice-days.ts';
import { enterMoves } from '../../app/enter-moves.ts';
import { EntryHead } from './EntryHead.tsx';
import { FormField } from './FormField.tsx';
import { useMe } from '../../app/may-write.ts';
import { fitsPaper, sectionsOf } from './sections.ts';
import { SinceDialog } from './SinceDialog.tsx';
import { TwinLink } from './TwinLink.tsx';
import { useEntry } from './use-entry.ts';
import css from './record.module.css';

export function EntryPage() {
  const { register = '', id } = usePlace().params;
  if (!(register in records)) return <EmptyState title="Không có sổ này" text="Chọn một sổ ở thanh bên trái." />;
  return id === undefined ? (
    <NewEntry key={register} register={register as RegisterName} />
  ) : (
    <StandingEntry key={id} register={register as RegisterName} id={id} />
  );
}

function NewEntry({ register }: { register: RegisterName }) {
  const [id] = useState(() => v7());
  const { today, known } = useMe();
  return known ? <Entry register={register} id={id} row={null} warnings={[]} today={today} /> : null;
}

function StandingEntry({ register, id }: { register: RegisterName; id: string }) {
  const { data, error } = useRead('registers.get', { register, id });
  const { today, known } = useMe();
  if (error) return <EmptyState title="Không mở được hồ sơ" text={failureOf(error).message} />;
  if (!data || !known)
    return (
      <div className={css.waiting}>
        <SkeletonRows rows={12} />
      </div>
    );
  return <Entry register={register} id={id} row={data.row} warnings={data.warnings} today={today} />;
}

interface EntryProps {
  register: RegisterName;
  id: string;
  row: Row | null;
  warnings: readonly Warning[];
  today: string;
}

function Entry({ register, id, row: given, warnings, today }: EntryProps) {
  const record = records[register];
  const { locked } = useAsOf();
  const go = useGo();
  const list = `/so-bo/${register}`;
  // What others write meanwhile must not move under the hands: the save tells of it.
  const [row] = useState(given);
  const isNew = row === null;
  const back = useBack(isNew ? list : `${list}/${id}`);
  const onDone = useCallback(() => (isNew ? go(`${list}/${id}`, { replace: true }) : back()), [isNew, go, list, id, back]);
  const entry = useEntry({ record, id, row, today, onDone });
  const { form, asked, offer } = entry;
  const group = 'Biểu mẫu';
  useShortcut('Ctrl+S Ctrl+Enter', () => void entry.save(), { label: 'Ghi', group, when: !entry.saving && !locked });
  useShortcut('Escape', back, { label: 'Thôi, trở lại', group, inBoxes: true });
  const sections = sectionsOf(record);
  const { errors } = form.formState;
  const typed = form.watch();
  return (
    <>
      <form noValidate onKeyDown={enterMoves} onSubmit={(event) => (event.preventDefault(), !locked && void entry.save())}>
        <EntryHead
          list={record.label}
          title={isNew ? `Thêm ${record.noun}` : String(row.name ?? '')}
          editing={!isNew}
          onList={() => go(list)}
          actions={
            <>
              <Button onClick={back} keys="Esc">
                {entry.dirty ? 'Thôi' : 'Trở lại'}
              </Button>
              <Button type="submit" variant="filled" icon={<Save />} keys="Ctrl S" disabled={entry.saving || !!locked} title={locked}>
                Ghi
              </Button>
            </>
          }
        />
        <div className={css.form}>
          <TableOfContents entries={sections.map(({ id: anchor, title }) => ({ id: anchor, label: title }))} />
          <div className={css.cards}>
            {offer && (
              <div className={css.draft} role="status">
                <History aria-hidden />
                <span>Có bản nháp lúc {shortMomentOf(offer.at)}</span>
                <Button size={28} onClick={entry.resume}>
                  Dùng tiếp
                </Button>
                <Button size={28} onClick={entry.forget}>
                  Bỏ
                </Button>
              </div>
            )}
            {sections.map(({ id: anchor, title, columns }, place) => (
              <SectionCard key={anchor} id={anchor} title={title}>
                <div className={css.fields}>
                  {columns.map(
                    ([key, column], at) =>
                      fitsPaper(column, typed.paperKind, typed[key]) && (
                        <FormField
                          key={key}
                          name={key}
                          column={column}
                          control={form.control}
                          today={today}
                          rowId={isNew ? null : id}
                          autoFocus={place === 0 && at === 0}
                          warning={warnings.find((warning) => warning.column === key)?.message}
                          tip={
                            errors[key]?.type === 'core' && isNew ? (
                              <TwinLink record={record} name={key} value={form.getValues(key)} />
                            ) : undefined
                          }
                        />
                      ),
                  )}
                  {typed.paperKind === 'notice' && columns.some(([, column]) => column.paper === 'notice') && (
                    <div data-wide>
                      <NoticeCount kind="start" {...noticeDays(typed)} />
                    </div>
                  )}
                </div>
              </SectionCard>
            ))}
          </div>
        </div>
      </form>
      {asked?.kind === 'since' && (
        <SinceDialog
          facts={asked.facts}
          today={today}
          busy={entry.saving}
          onCancel={entry.cancelAsked}
          onSave={(since) => void entry.write(asked.values, since)}
        />
      )}
      {asked?.kind === 'conflict' && (
        <ConflictDialog
          open
          who={asked.clash.who}
          fields={asked.clash.fields}
          busy={entry.saving}
          onLater={entry.cancelAsked}
          onKeep={entry.keep}
        />
      )}
    </>
  );
}
