// One rule: its rows through time, the form of a change, what that would move, and who changed it before.
import { useState } from 'react';
import type { RuleRow } from '../../../preload/contract/rules.ts';
import { failureOf, useRead } from '../../api.ts';
import { useGo, usePlace } from '../../app/navigation.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { momentOf } from '../../components/moment.ts';
import { RecordHeader } from '../../components/RecordHeader.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { useAsOf } from '../../app/as-of.ts';
import { ChangeCard } from './ChangeCard.tsx';
import { PreviewCard } from './PreviewCard.tsx';
import { RowsCard } from './RowsCard.tsx';
import { rulesPath } from './rule-words.ts';
import { useChange } from './use-change.ts';
import css from './rules.module.css';

export function RulePage() {
  const { code = '' } = usePlace().params;
  const { asOf } = useAsOf();
  const go = useGo();
  const { data, error } = useRead('rules.list', { asOf }, { keepPrevious: true });
  const rule = data?.topics.flatMap((topic) => topic.rules).find((one) => one.code === decodeURIComponent(code));
  useShortcut('Escape', () => go(rulesPath), { label: 'Trở lại các quy định', group: 'Quy định' });
  if (error) return <EmptyState title="Chưa đọc được quy định" text={failureOf(error).message} />;
  if (!data)
    return (
      <div className={css.waiting}>
        <SkeletonRows rows={10} />
      </div>
    );
  if (!rule) return <EmptyState title="Không có quy định này" text="Có thể địa chỉ đã cũ. Mở lại từ danh sách quy định." />;
  return <RuleOf key={rule.code} rule={rule} />;
}

type Rule = Parameters<typeof useChange>[0];

function RuleOf({ rule }: { rule: Rule }) {
  const go = useGo();
  const { data: me } = useRead('settings.me', {});
  const { locked } = useAsOf();
  const [correcting, setCorrecting] = useState<RuleRow | null>(null);
  const may = me?.role === 'administrator';
  const form = useChange(rule, correcting, () => setCorrecting(null));
  const { data: past } = useRead('rules.history', { code: rule.code });
  const crumbs = [
    { label: 'Cài đặt', onGo: () => go('/cai-dat') },
    { label: 'Quy định', onGo: () => go(rulesPath) },
    { label: rule.topic },
  ];
  return (
    <div className={css.page}>
      <RecordHeader crumbs={crumbs} title={rule.title} facts={[]} low />
      <div className={css.columns}>
        <div className={css.column}>
          <RowsCard rule={rule} onCorrect={may && !locked ? setCorrecting : undefined} correcting={correcting} />
          <ChangeCard
            key={correcting?.id ?? 'new'}
            rule={rule}
            form={form}
            today={me?.today ?? ''}
            refused={may ? locked : 'Chỉ quản trị viên đổi được quy định.'}
            onCancel={correcting ? () => setCorrecting(null) : undefined}
          />
        </div>
        <div className={css.column}>
          <PreviewCard form={form} />
          <SectionCard title="Ai đã sửa" count={past?.entries.length}>
            {past && past.entries.length > 0 ? (
              <div className={css.log}>
                {past.entries.map((entry) => [
                  <time key={entry.command}>{momentOf(entry.at)}</time>,
                  <span key={`${entry.command} words`}>{`${entry.user}: ${entry.label}`}</span>,
                ])}
              </div>
            ) : (
              <p className={css.quiet}>Chưa ai sửa; đang dùng mức nạp sẵn.</p>
            )}
          </SectionCard>
        </div>
      </div>
    </div>
  );
}
