// Step 2: which sheets, into which registers, and which sheet column is which column of the record.
import Info from '@mui/icons-material/InfoOutlined';
import Warning from '@mui/icons-material/WarningAmberRounded';
import { useState } from 'react';
import { useGo } from '../../app/navigation.ts';
import { Button, LinkButton } from '../../components/Button.tsx';
import { ProgressPanel } from '../../components/ProgressPanel.tsx';
import { momentOf } from '../../components/moment.ts';
import { writtenImportsPath } from './import-paths.ts';
import { obstacleOf } from './import-state.ts';
import { secondsLeft } from '../../app/job-words.ts';
import { SheetCard } from './SheetCard.tsx';
import { SheetColumns } from './SheetColumns.tsx';
import type { Import } from './use-import.ts';
import css from './import.module.css';

export function ColumnsStep({ work }: { work: Import }) {
  const go = useGo();
  const { plans, opened } = work;
  const [shown, setShown] = useState(() => (plans.find((plan) => plan.wanted) ?? plans[0])?.found.name ?? '');
  const plan = plans.find((one) => one.found.name === shown) ?? plans[0];
  const obstacle = obstacleOf(plans);
  const rows = plans.filter((one) => one.wanted).reduce((sum, one) => sum + one.found.rows, 0);
  return (
    <>
      <div className={css.split}>
        <aside className={css.side} aria-label="Các trang của tệp">
          <div className={css.file}>
            <b>{opened?.fileName}</b>
            <span>{plans.length === 1 ? 'Một trang' : `${plans.length} trang`}</span>
          </div>
          {opened?.before && (
            <p className={css.before}>
              <Info aria-hidden />
              <span>
                Tệp này đã được {opened.before.user} nhập lúc {momentOf(opened.before.at)}. Nhập lại thì các dòng không đổi sẽ là “Giống”.{' '}
                <LinkButton onClick={() => go(`${writtenImportsPath}/${opened.before?.id}`)}>Xem lần nhập đó</LinkButton>
              </span>
            </p>
          )}
          <h2 className={css.sideTitle}>Trang sẽ nhập</h2>
          {plans.map((one) => (
            <SheetCard
              key={one.found.name}
              plan={one}
              shown={one === plan}
              onShow={() => setShown(one.found.name)}
              onWanted={() => work.change(one.found.name, (before) => ({ ...before, wanted: !before.wanted }))}
            />
          ))}
          {[...(opened?.notes ?? []), ...(plan?.found.notes ?? [])].map((note) => (
            <p key={note} className={css.note}>
              {note}
            </p>
          ))}
        </aside>
        {plan && <SheetColumns key={plan.found.name} plan={plan} work={work} />}
      </div>
      <footer className={css.foot}>
        {work.busy ? (
          <div className={css.footProgress}>
            <ProgressPanel
              title={work.busy === 'stage' ? 'Đang đối chiếu với sổ' : `Đang đọc “${work.fileName}”`}
              done={work.progress?.done ?? 0}
              total={work.progress?.total ?? null}
              unit="dòng"
              secondsLeft={secondsLeft(work.progress)}
              onCancel={work.cancel}
            />
          </div>
        ) : (
          <>
            <p className={css.footWords} role={work.trouble ? 'alert' : undefined} data-bad={Boolean(work.trouble) || undefined}>
              {work.trouble ??
                (obstacle ? (
                  <>
                    <Warning aria-hidden /> {obstacle}
                  </>
                ) : (
                  `${rows.toLocaleString('vi')} dòng sẽ được đối chiếu với sổ. Chưa ghi gì.`
                ))}
            </p>
            <Button onClick={work.restart}>Chọn tệp khác</Button>
            <Button variant="filled" disabled={obstacle !== null} onClick={() => void work.stage()}>
              Xem trước
            </Button>
          </>
        )}
      </footer>
    </>
  );
}
