// All rules by topic, as they hold on the day one looks at: value, days, source, how sure.
import type { Rule } from '../../../preload/contract/rules.ts';
import { failureOf, useRead } from '../../api.ts';
import { useGo, usePlace } from '../../app/navigation.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FilterSearch } from '../../components/FilterSearch.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { SmallTable, type SmallColumn } from '../../components/SmallTable.tsx';
import { useAsOf } from '../../app/as-of.ts';
import { daysOf, rulePath, rulesPath } from './rule-words.ts';
import { Sure } from './Sure.tsx';
import css from './rules.module.css';

/** The row of the day, else the last one. */
const present = (rule: Rule) => rule.rows.find((row) => row.holds === 'yes') ?? rule.rows.at(-1)!;

const columns: readonly SmallColumn<Rule>[] = [
  { id: 'title', label: 'Quy định', render: (rule) => rule.title },
  {
    id: 'value',
    label: 'Đang áp dụng',
    width: 240,
    render: (rule) => <span className={css.value}>{present(rule).holds === 'yes' ? present(rule).words : 'không còn áp dụng'}</span>,
  },
  { id: 'days', label: 'Thời gian', width: 184, render: (rule) => daysOf(present(rule)) },
  { id: 'source', label: 'Căn cứ', width: 270, render: (rule) => <span className={css.source}>{present(rule).source}</span> },
  { id: 'sure', label: 'Độ chắc', width: 128, render: (rule) => <Sure row={present(rule)} /> },
];

export function RulesPage() {
  const go = useGo();
  const { search } = usePlace();
  const { asOf } = useAsOf();
  const words = typeof search.tim === 'string' ? search.tim : '';
  const { data, error } = useRead('rules.list', { search: words, asOf }, { keepPrevious: true });
  const find = (text: string) => go(rulesPath, { ...(text && { search: { tim: text } }), replace: true });
  useShortcut('Escape', () => go('/cai-dat'), { label: 'Trở lại cài đặt', group: 'Quy định' });
  if (error) return <EmptyState title="Chưa đọc được quy định" text={failureOf(error).message} />;
  return (
    <div className={css.page}>
      <PageHeader
        title="Quy định"
        {...(data && { shown: data.matching, total: data.total })}
        actions={<Button onClick={() => go('/cai-dat')}>Về cài đặt</Button>}
      />
      <div className={css.bar}>
        <FilterSearch value={words} onChange={find} label="Tìm quy định, căn cứ" />
        <p>
          Mọi con số của luật nằm ở đây; trạng thái trong sổ được tính từ đây. Mở một quy định để xem các mức theo thời gian và đổi từ một
          ngày.
        </p>
      </div>
      {data ? (
        <div className={css.topics}>
          {data.topics.map(({ title, rules }) => (
            <SectionCard key={title} title={title} count={rules.length} flush>
              <SmallTable
                label={title}
                columns={columns}
                rows={rules}
                rowId={(rule) => rule.code}
                onOpen={(rule) => go(rulePath(rule.code))}
              />
            </SectionCard>
          ))}
          {data.matching === 0 && <EmptyState title="Không có quy định nào khớp" text="Bỏ bớt chữ trong ô tìm." />}
        </div>
      ) : (
        <div className={css.waiting}>
          <SkeletonRows rows={12} />
        </div>
      )}
    </div>
  );
}
