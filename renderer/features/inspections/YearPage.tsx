// "Cả năm": the year of inspections on one screen; every number of its tables opens exactly its rows.
import type { YearShown } from '../../../preload/contract/inspection-year.ts';
import { api, failureOf, useRead } from '../../api.ts';
import { useAsOf } from '../../app/as-of.ts';
import { useGo, usePlace } from '../../app/navigation.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { useFileJob } from '../../app/use-file-job.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ExportIcon } from '../../components/icons.tsx';
import { ListPage, PageHeader } from '../../components/PageHeader.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { Places } from './Places.tsx';
import { planPath } from './plan-words.tsx';
import { closingTable, itemTable, kindTable, quarterTable, remedyTable, repeatTable } from './year-tables.ts';
import { closingSays, itemSays, kindSays, planSays, remedySays, repeatSays } from './year-words.ts';
import { kindWord, visitsPath, yearPath } from './visit-words.tsx';
import { YearCard } from './YearCard.tsx';
import css from './year.module.css';

/** Items that a chart has room for. */
const mostItems = 6;

export function YearPage() {
  const go = useGo();
  const { asOf } = useAsOf();
  const asked = Number(usePlace().search.nam) || null;
  const { data, error } = useRead('inspections.year', { year: asked, asOf }, { keepPrevious: true });
  const { start, running } = useFileJob();
  const out = () => void start((call) => api.inspections.exportYear({ year: asked, asOf }, call), 'Đã xuất số liệu kiểm tra của năm');
  useShortcut('Ctrl+E', out, { label: 'Xuất Excel các bảng của năm', group: 'Cả năm kiểm tra' });
  if (error) return <EmptyState title="Chưa đọc được số liệu của năm" text={failureOf(error).message} />;
  return (
    <ListPage
      head={
        <PageHeader
          title={data ? `Kiểm tra năm ${data.year}` : 'Kiểm tra cả năm'}
          actions={
            <>
              <Places />
              {data && (
                <span className={css.year}>
                  <Choice
                    label="Năm"
                    value={String(data.year)}
                    options={data.years.map((year) => ({ value: String(year), label: `Năm ${year}` }))}
                    onChange={(nam) => nam && go(yearPath, { search: { nam: Number(nam) }, replace: true })}
                  />
                </span>
              )}
              <Button icon={<ExportIcon />} disabled={running || !data} onClick={out}>
                Xuất Excel
              </Button>
            </>
          }
        />
      }
    >
      {data ? (
        <Cards page={data} />
      ) : (
        <div className={css.waiting}>
          <SkeletonRows rows={12} />
        </div>
      )}
    </ListPage>
  );
}

function Cards({ page }: { page: YearShown }) {
  const go = useGo();
  const { quarters, kinds, items, closing, remedies } = page;
  const held = quarters.reduce((sum, one) => sum + one.held, 0);
  const planned = quarters.reduce((sum, one) => sum + one.planned, 0) + page.unplaced;
  if (held === 0 && planned === 0)
    return (
      <EmptyState title={`Năm ${page.year} chưa có gì`} text="Chưa có kế hoạch và chưa có cuộc kiểm tra nào được công bố trong năm này.">
        <Button variant="filled" onClick={() => go(planPath)}>
          Mở kế hoạch
        </Button>
        <Button onClick={() => go(visitsPath)}>Xem các cuộc kiểm tra</Button>
      </EmptyState>
    );
  const shownKinds = kinds.filter((one) => one.visits > 0);
  const most = items.slice(0, mostItems);
  return (
    <div className={css.cards}>
      <YearCard
        title="Kế hoạch và thực hiện"
        says={planSays(page)}
        empty=""
        table={quarterTable(page)}
        chart={{
          categories: quarters.map((one) => `Quý ${one.quarter}`),
          series: [
            { label: 'Kế hoạch', token: 'ended-bar', values: quarters.map((one) => one.planned) },
            { label: 'Đã làm', token: 'accent', values: quarters.map((one) => one.done) },
            { label: 'Ngoài kế hoạch', token: 'fact-bar', values: quarters.map((one) => one.outside) },
          ],
        }}
      />
      <YearCard
        title="Tồn tại theo bảng kiểm"
        says={kindSays(page)}
        empty="Chưa có cuộc kiểm tra nào trong năm."
        table={kindTable(page)}
        chart={{
          lying: true,
          categories: shownKinds.map((one) => kindWord(one.kind)),
          series: [{ label: 'Tồn tại', token: 'accent', values: shownKinds.map((one) => one.findings) }],
        }}
      />
      <YearCard
        title="Tồn tại theo mục"
        says={itemSays(page, mostItems)}
        empty="Chưa ghi tồn tại nào trong năm."
        table={itemTable(page)}
        chart={{
          lying: true,
          categories: most.map((one) => `${kindWord(one.kind)}: ${one.words}`),
          series: [{ label: 'Tồn tại', token: 'accent', values: most.map((one) => one.findings) }],
        }}
      />
      <YearCard
        title="Tái phạm"
        says={repeatSays(page)}
        empty="Không đối tượng nào có tồn tại từ hai cuộc trở lên."
        table={repeatTable(page)}
      />
      <YearCard
        title="Số ngày đến khi xong"
        says={closingSays(page)}
        empty="Chưa cuộc kiểm tra nào kết thúc, chưa tồn tại nào được xác nhận khắc phục."
        table={closingTable(page)}
        chart={{
          categories: closing.steps.map((one) => one.words.replace(' ngày', '')),
          series: [
            { label: 'Cuộc kết thúc', token: 'accent', values: closing.steps.map((one) => one.visits) },
            { label: 'Tồn tại khắc phục', token: 'fact-bar', values: closing.steps.map((one) => one.findings) },
          ],
        }}
      />
      <YearCard
        title="Khắc phục so với hạn"
        says={remedySays(page)}
        empty="Chưa ghi tồn tại nào trong năm."
        table={remedyTable(page)}
        chart={{
          lying: true,
          categories: remedyTable(page).rows.map((one) => one.label),
          series: [{ label: 'Tồn tại', token: 'accent', values: remedies.map((one) => one.n) }],
        }}
      />
    </div>
  );
}
