// What an employer has in place of own people: hired providers and own units, with their days.
import Add from '@mui/icons-material/AddRounded';
import Delete from '@mui/icons-material/DeleteOutlineRounded';
import { useState } from 'react';
import { contractKinds, type ServiceContract } from '../../../preload/contract/staffing.ts';
import { api, failureOf } from '../../api.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { toast } from '../../app/toasts.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { SmallTable, type SmallColumn } from '../../components/SmallTable.tsx';
import { ContractDialog } from './ContractDialog.tsx';
import css from './staffing.module.css';

interface ContractsProps {
  employer: string;
  contracts: readonly ServiceContract[];
  mayWrite: boolean;
}

const days = ({ fromOn, toOn }: ServiceContract) =>
  [fromOn ? `từ ${writeDay(fromOn)}` : '', toOn ? `đến ${writeDay(toOn)}` : 'chưa có ngày kết thúc'].filter(Boolean).join(' ');
const kindOf = (one: ServiceContract) => contractKinds.find((kind) => kind.code === one.kind)?.label ?? one.kind;

export function Contracts({ employer, contracts, mayWrite }: ContractsProps) {
  const [edited, setEdited] = useState<ServiceContract | 'new' | null>(null);
  const remove = async (one: ServiceContract) => {
    try {
      await api.registers.removeContract({ employer, id: one.id });
      await toastWithUndo(`Đã xóa hợp đồng với ${one.providerName}`);
    } catch (error) {
      toast(failureOf(error).message, { tone: 'error' });
    }
  };
  const columns: SmallColumn<ServiceContract>[] = [
    { id: 'kind', label: 'Loại', width: 220, render: kindOf },
    { id: 'provider', label: 'Đơn vị, bộ phận', render: (one) => <b>{one.providerName}</b> },
    { id: 'days', label: 'Thời gian', width: 190, render: days },
    ...(mayWrite
      ? [
          {
            id: 'remove',
            label: '',
            width: 40,
            render: (one: ServiceContract) => (
              <span onClick={(event) => event.stopPropagation()}>
                <IconButton label={`Xóa hợp đồng với ${one.providerName}`} size={28} onClick={() => void remove(one)}>
                  <Delete />
                </IconButton>
              </span>
            ),
          },
        ]
      : []),
  ];
  return (
    <div className={css.part}>
      <header>
        Thuê dịch vụ, bộ phận riêng
        {mayWrite && (
          <Button size={28} icon={<Add />} onClick={() => setEdited('new')}>
            Thêm
          </Button>
        )}
      </header>
      {contracts.length > 0 && (
        <SmallTable
          label="Thuê dịch vụ, bộ phận riêng"
          columns={columns}
          rows={contracts}
          rowId={(one) => one.id}
          {...(mayWrite && { onOpen: setEdited })}
        />
      )}
      {edited && <ContractDialog employer={employer} contract={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </div>
  );
}
