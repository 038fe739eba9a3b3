// Step 3: what the file would do to the register, decided row by row or by tab; nothing is written before "Ghi".
import CheckCircle from '@mui/icons-material/CheckCircleOutlineRounded';
import { useState } from 'react';
import { failureOf } from '../../api.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { useCellWords } from './cell-words.ts';
import { PreviewFoot } from './PreviewFoot.tsx';
import { PreviewRows } from './PreviewRows.tsx';
import { PreviewSide } from './PreviewSide.tsx';
import { attentionOf, PreviewTabs } from './PreviewTabs.tsx';
import { RowDialog } from './RowDialog.tsx';
import type { Import } from './use-import.ts';
import { usePreview, type Tab } from './use-preview.ts';
import css from './preview.module.css';

const nothing: Record<Tab, string> = {
  attention: 'Không có dòng nào cần xem',
  new: 'Không có dòng mới',
  changed: 'Không có dòng đổi',
  same: 'Không có dòng giống',
  doubtful: 'Không có dòng nghi ngờ',
  error: 'Không có dòng lỗi',
};

export function PreviewStep({ work, id }: { work: Import; id: string }) {
  const [chosen, setTab] = useState<Tab | null>(null);
  const [[first, last], setRange] = useState<[number, number]>([0, 0]);
  const [opened, setOpened] = useState<number | null>(null);
  const [onRange] = useState(
    () => (from: number, to: number) => setRange((before) => (before[0] === from && before[1] === to ? before : [from, to])),
  );
  const words = useCellWords();
  const picked = chosen ?? 'attention';
  const { data, error, isStale, getRow, decide, decideAll, choose, refresh } = usePreview(id, picked, first, last);
  // A file without anything to look at opens on what it brings.
  if (chosen === null && data && !isStale)
    setTab(attentionOf(data.counts) > 0 || data.counts.new + data.counts.same === 0 ? 'attention' : data.counts.new > 0 ? 'new' : 'same');
  if (error) return <EmptyState title="Chưa xem trước được" text={failureOf(error).message} />;
  const pick = (tab: Tab) => {
    // The rows of the tab at hand tell their range once, and would not tell it again.
    if (tab === picked) return;
    setRange([0, 0]);
    setTab(tab);
  };
  const registers = data?.sheets.map(({ register }) => register) ?? [];
  const row =
    opened === null
      ? undefined
      : Array.from({ length: last - first + 1 }, (_, at) => getRow(first + at)).find((one) => one?.position === opened);
  const counts = data?.counts;
  const empty = (
    <EmptyState
      icon={<CheckCircle />}
      title={nothing[picked]}
      text={
        picked === 'attention' && counts
          ? `${counts.new.toLocaleString('vi')} dòng mới, ${counts.same.toLocaleString('vi')} dòng giống hệt sổ.`
          : undefined
      }
    />
  );
  return (
    <>
      <div className={css.split} inert={work.busy !== null}>
        <PreviewSide
          fileName={data?.fileName ?? work.fileName}
          plans={work.plans}
          repairs={data?.repairs ?? []}
          changing={data?.changing ?? []}
          onChoose={(register, column, side) => void choose({ register, column, side })}
          skipped={data?.sheets.reduce((sum, sheet) => sum + sheet.skipped, 0) ?? 0}
          onTurn={(kind) => void work.turnRepair(kind).then(() => refresh())}
          onKeepOld={(keep) => void work.keepOldText(keep).then(() => refresh().then(() => setTab(null)))}
        />
        <div className={css.main}>
          {data && counts ? (
            <>
              <PreviewTabs
                counts={counts}
                tab={picked}
                onTab={pick}
                twins={data.twins}
                onDecideAll={(decision, twin) => void decideAll(decision, twin)}
              />
              <PreviewRows
                key={picked}
                total={data.total}
                registers={registers}
                getRow={getRow}
                words={words}
                sheets={data.sheets.length > 1}
                onRange={onRange}
                onOpen={({ position }) => setOpened(position)}
                onDecide={({ position }, decision) => void decide([position], decision)}
                empty={empty}
              />
            </>
          ) : (
            <div className={css.waiting}>
              <SkeletonRows rows={10} />
            </div>
          )}
        </div>
      </div>
      <PreviewFoot work={work} id={id} counts={counts} attention={counts ? attentionOf(counts) : 0} />
      {row && (
        <RowDialog
          row={row}
          words={words}
          onDecide={(decision) => void decide([row.position], decision)}
          onChoose={(column, side) => void choose({ position: row.position, column, side })}
          onTwin={(position) => void decide([position], 'write')}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}
