// The head of a form: where one is, whose row it is, and the two ways out.
import type { ReactNode } from 'react';
import { RecordHeader } from '../../components/RecordHeader.tsx';

interface EntryHeadProps {
  list: string;
  title: string;
  editing: boolean;
  onList: () => void;
  actions: ReactNode;
}

export const EntryHead = ({ list, title, editing, onList, actions }: EntryHeadProps) => (
  <RecordHeader
    crumbs={[{ label: 'Sổ bộ' }, { label: list, onGo: onList }, { label: editing ? 'Sửa hồ sơ' : 'Thêm mới' }]}
    title={title}
    facts={[]}
    actions={actions}
    low
  />
);
