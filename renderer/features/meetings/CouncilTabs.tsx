// The places of the council, side by side on each of them.
import { useGo } from '../../app/navigation.ts';
import { ViewTabs } from '../../components/PageHeader.tsx';
import { conclusionsPath, meetingsPath, membersPath } from './meeting-words.tsx';

export function CouncilTabs({ active }: { active: string }) {
  const go = useGo();
  return (
    <ViewTabs
      label="Hội đồng"
      active={active}
      onPick={(path) => go(path)}
      tabs={[
        { id: meetingsPath, label: 'Cuộc họp' },
        { id: conclusionsPath, label: 'Kết luận' },
        { id: membersPath, label: 'Thành viên' },
      ]}
    />
  );
}
