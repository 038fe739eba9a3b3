// The counts of the preview, which are its tabs, and one decision for a whole tab.
import type { Counts, Decision } from '../../../preload/contract/excel.ts';
import { Choice, type Option } from '../../components/Choice.tsx';
import { OutcomeIcon, outcomeWords } from './outcome.tsx';
import type { Tab } from './use-preview.ts';
import css from './preview.module.css';

const tabs = ['new', 'changed', 'same', 'doubtful', 'error'] as const;
export const attentionOf = (counts: Counts): number => counts.changed + counts.doubtful + counts.error;
const number = (value: number) => value.toLocaleString('vi');

export interface PreviewTabsProps {
  counts: Counts;
  tab: Tab;
  onTab: (tab: Tab) => void;
  /** Whether several rows of the file have one key. */
  twins: 'yes' | 'no';
  onDecideAll: (decision: Decision, twin: 'first' | 'last') => void;
}

type Bulk = Decision | 'first' | 'last';

function bulkOf(tab: Tab, counts: Counts, twins: 'yes' | 'no'): Option<Bulk>[] {
  if (tab === 'same' || tab === 'error' || tab === 'attention' || counts[tab] === 0) return [];
  const all = `cả ${number(counts[tab])} dòng`;
  if (tab === 'doubtful' && twins === 'yes')
    return [
      { value: 'first', label: `Vẫn ghi ${all}; dòng trùng lấy dòng đầu` },
      { value: 'last', label: `Vẫn ghi ${all}; dòng trùng lấy dòng cuối` },
      { value: 'skip', label: `Bỏ qua ${all}` },
    ];
  const write = { new: 'Thêm mới', changed: 'Ghi giá trị mới', doubtful: 'Vẫn ghi' }[tab];
  const skip = { new: 'Bỏ qua', changed: 'Giữ giá trị cũ', doubtful: 'Bỏ qua' }[tab];
  return [
    { value: 'write', label: `${write} ${all}` },
    { value: 'skip', label: `${skip} ${all}` },
  ];
}

export function PreviewTabs({ counts, tab, twins, onTab, onDecideAll }: PreviewTabsProps) {
  const bulk = bulkOf(tab, counts, twins);
  return (
    <div className={css.tabs}>
      <nav aria-label="Loại dòng">
        <button
          type="button"
          className={css.tab}
          aria-current={tab === 'attention' ? 'true' : undefined}
          onClick={() => onTab('attention')}
        >
          Cần xem <b>{number(attentionOf(counts))}</b>
        </button>
        <i aria-hidden />
        {tabs.map((one) => (
          <button key={one} type="button" className={css.tab} aria-current={tab === one ? 'true' : undefined} onClick={() => onTab(one)}>
            <OutcomeIcon outcome={one} />
            {outcomeWords[one]} <b>{number(counts[one])}</b>
          </button>
        ))}
      </nav>
      {bulk.length > 0 && (
        <div className={css.bulk}>
          <Choice
            small
            label="Quyết định cả mục"
            value=""
            options={bulk}
            placeholder="Quyết định cả mục"
            onChange={(picked) => {
              if (picked === 'first' || picked === 'last') onDecideAll('write', picked);
              else if (picked) onDecideAll(picked, 'first');
            }}
          />
        </div>
      )}
    </div>
  );
}
