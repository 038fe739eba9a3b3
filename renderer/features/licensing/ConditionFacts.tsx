// What is entered of a provider: its people, its devices, its premises.
import type { AnyRecord } from '../../../preload/contract/records/record.ts';
import type { conditionMethods } from '../../../preload/contract/conditions.ts';
import type { OutputOf } from '../../../preload/contract/rpc.ts';
import { api } from '../../api.ts';
import { writeDay } from '../../components/plain-day.ts';
import type { SmallColumn } from '../../components/SmallTable.tsx';
import { StatusWord } from '../../components/StatusWord.tsx';
import { ConditionPart } from './ConditionParts.tsx';
import { daysWords, dutyWords, lastDayLook, linesWords, placeWords, subjectWords } from './condition-words.ts';
import { DeviceDialog } from './DeviceDialog.tsx';
import { PersonDialog } from './PersonDialog.tsx';
import { PremisesDialog } from './PremisesDialog.tsx';
import css from './conditions.module.css';

type Conditions = OutputOf<typeof conditionMethods.conditions>;
type Person = Required<Conditions['people'][number]>;
type Device = Required<Conditions['devices'][number]>;
type Place = Required<Conditions['premises'][number]>;

interface ConditionFactsProps {
  record: AnyRecord;
  id: string;
  name: string;
  data: Conditions;
  mayWrite: boolean;
}

const Until = ({ last, day }: { last: string | null; day: string }) =>
  last === null ? (
    <StatusWord status="unknown" word="Chưa ghi hạn" />
  ) : (
    <StatusWord status={lastDayLook(last, day)} word={`${last < day ? 'Hết hạn' : 'Đến'} ${writeDay(last)}`} />
  );
const Quiet = ({ children }: { children: string }) => <small className={css.quiet}>{children}</small>;
/** The last four digits never part. */
const lastFour = (digits: string) => `••••\u00a0${digits}`;

const contractCell = ({ contractKind, contractFrom, contractTo, leftOn }: Person) => {
  const words = contractKind === 'indefinite' ? 'Không thời hạn' : daysWords(contractFrom, contractTo);
  return (
    <>
      {words || <Quiet>chưa ghi</Quiet>}
      {leftOn && <Quiet>{`thôi sau ${writeDay(leftOn)}`}</Quiet>}
    </>
  );
};

export function ConditionFacts({ record, id, name, data, mayWrite }: ConditionFactsProps) {
  const { day, kind, lines } = data;
  const lined = record.register === 'technical-inspection' || record.register === 'monitoring';
  const people: SmallColumn<Person>[] = [
    {
      id: 'name',
      label: 'Họ và tên',
      render: (one) => (
        <>
          <b>{one.name}</b>
          {one.last4 && <Quiet>{lastFour(one.last4)}</Quiet>}
        </>
      ),
    },
    {
      id: 'duties',
      label: 'Việc',
      width: 148,
      render: (one) => (
        <>
          {dutyWords(one.duties)}
          {one.subjects.length > 0 && <Quiet>{subjectWords(one.subjects)}</Quiet>}
          {one.scope.length > 0 && <Quiet>{linesWords(record, one.scope)}</Quiet>}
        </>
      ),
    },
    { id: 'contract', label: 'Hợp đồng', width: 108, render: contractCell },
    {
      id: 'certificate',
      label: 'Chứng chỉ',
      width: 108,
      render: (one) =>
        one.certificateNumber || one.certificateExpiresOn ? (
          <>
            {one.certificateNumber ?? 'chưa ghi số'}
            {one.certificateExpiresOn && <Quiet>{`đến ${writeDay(one.certificateExpiresOn)}`}</Quiet>}
          </>
        ) : (
          <Quiet>{one.certificateIssuedOn ? `cấp ${writeDay(one.certificateIssuedOn)}` : '–'}</Quiet>
        ),
    },
  ];
  const devices: SmallColumn<Device>[] = [
    { id: 'name', label: 'Thiết bị', render: (one) => <b>{one.name}</b> },
    { id: 'serial', label: 'Số máy', width: 100, render: (one) => one.serial ?? <Quiet>chưa ghi</Quiet> },
    ...(lined ? [{ id: 'scope', label: 'Dùng cho', width: 90, render: (one: Device) => linesWords(record, one.scope) || '–' }] : []),
    { id: 'calibrated', label: 'Hiệu chuẩn', width: 156, render: (one) => <Until last={one.calibratedUntil} day={day} /> },
  ];
  const premises: SmallColumn<Place>[] = [
    { id: 'kind', label: 'Loại', width: 120, render: (one) => <b>{placeWords(one.kind)}</b> },
    {
      id: 'area',
      label: 'Diện tích',
      width: 80,
      align: 'right',
      render: (one) => (one.area === null ? '–' : `${one.area.toLocaleString('vi')} m²`),
    },
    {
      id: 'tenure',
      label: 'Của ai',
      width: 140,
      render: (one) =>
        [one.tenure === 'own' ? 'Của đơn vị' : one.tenure === 'rent' ? 'Đi thuê' : '', daysWords(one.fromOn, one.toOn)]
          .filter(Boolean)
          .join(' ') || '–',
    },
    { id: 'address', label: 'Địa chỉ', render: (one) => one.address ?? '–' },
  ];
  const { register } = record;
  return (
    <>
      <ConditionPart<Person>
        title="Người"
        columns={people}
        items={data.people as Person[]}
        mayWrite={mayWrite}
        empty="Chưa ghi người nào."
        nameOf={(one) => one.name}
        remove={(one) => api.licensing.removePerson({ register, id, item: one.id })}
        form={(person, close) => (
          <PersonDialog record={record} id={id} name={name} kind={kind} lines={lines} person={person} onClose={close} />
        )}
      />
      <ConditionPart<Device>
        title="Thiết bị"
        columns={devices}
        items={data.devices as Device[]}
        mayWrite={mayWrite}
        empty="Chưa ghi thiết bị nào."
        nameOf={(one) => `thiết bị ${one.name}`}
        remove={(one) => api.licensing.removeDevice({ register, id, item: one.id })}
        form={(device, close) => <DeviceDialog record={record} id={id} name={name} lines={lines} device={device} onClose={close} />}
      />
      <ConditionPart<Place>
        title="Cơ sở vật chất"
        columns={premises}
        items={data.premises as Place[]}
        mayWrite={mayWrite}
        empty="Chưa ghi cơ sở nào."
        nameOf={(one) => placeWords(one.kind).toLocaleLowerCase('vi')}
        remove={(one) => api.licensing.removePremises({ register, id, item: one.id })}
        form={(place, close) => <PremisesDialog record={record} id={id} name={name} premises={place} onClose={close} />}
      />
    </>
  );
}
