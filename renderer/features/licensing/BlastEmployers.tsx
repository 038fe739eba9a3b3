// The people whom certificates of bad days touch, employer by employer, and who of them is left without any training.
import type { BlastEmployer } from '../../../preload/contract/blast-radius.ts';
import { oshRoles, traineeGroups } from '../../../preload/contract/records/choices.ts';
import { LinkButton } from '../../components/Button.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SmallTable } from '../../components/SmallTable.tsx';
import css from './blast-radius.module.css';

type Person = BlastEmployer['people'][number];
type Line = { id: string; person: Person; certificate: Person['certificates'][number] };

export interface BlastEmployersProps {
  employers: readonly BlastEmployer[];
  /** How many there are, of which some may not be shown. */
  all: number;
  day: string;
  onOpen: (register: 'enterprise' | 'osh-staff', id: string) => void;
  onMore: () => void;
}

const linesOf = ({ people }: BlastEmployer): Line[] =>
  people.flatMap((person) => person.certificates.map((certificate) => ({ id: `${person.post} ${certificate.id}`, person, certificate })));
const gapWords = ({ opens }: BlastEmployer) =>
  [opens.osh > 0 && `thiếu thêm ${opens.osh} người ATVSLĐ`, opens.medical > 0 && `thiếu thêm ${opens.medical} người y tế`]
    .filter(Boolean)
    .join(', ');
const roleOf = (code: string) => oshRoles.find((one) => one.code === code)?.label ?? '';
const groupOf = (code: string | null) => traineeGroups.find((one) => one.code === code)?.short ?? '–';

export function BlastEmployers({ employers, all, day, onOpen, onMore }: BlastEmployersProps) {
  return (
    <SectionCard title="Người và đơn vị bị ảnh hưởng" count={all} flush>
      {employers.map((employer) => (
        <div key={employer.organization} className={css.group}>
          <h3 className={css.employer}>
            {employer.employer ? (
              <LinkButton onClick={() => onOpen('enterprise', employer.employer!)}>{employer.name}</LinkButton>
            ) : (
              employer.name
            )}
            <small>{employer.taxCode}</small>
            {gapWords(employer) && <b>{gapWords(employer)}</b>}
          </h3>
          <SmallTable
            label={employer.name}
            rows={linesOf(employer)}
            rowId={(line) => line.id}
            onOpen={({ person }) => onOpen('osh-staff', person.post)}
            columns={[
              {
                id: 'name',
                label: 'Họ và tên',
                render: ({ person }) => (
                  <>
                    {person.name} <small className={css.role}>{roleOf(person.role)}</small>
                  </>
                ),
              },
              { id: 'group', label: 'Nhóm', width: 52, render: ({ certificate }) => groupOf(certificate.group) },
              { id: 'number', label: 'Số chứng nhận', width: 156, render: ({ certificate }) => certificate.number ?? '–' },
              { id: 'issued', label: 'Ngày cấp', width: 92, align: 'right', render: ({ certificate }) => writeDay(certificate.issuedOn) },
              {
                id: 'left',
                label: 'Nếu hủy kết quả',
                width: 168,
                render: ({ person, certificate }) =>
                  person.loses === 'yes' ? (
                    <span className={css.loses}>Không còn huấn luyện</span>
                  ) : certificate.lastOn !== null && certificate.lastOn < day ? (
                    'Giấy đã hết hạn'
                  ) : (
                    'Còn chứng nhận khác'
                  ),
              },
            ]}
          />
        </div>
      ))}
      {employers.length === 0 && <p className={css.more}>Không có chứng nhận nào cấp trong những ngày đang xét.</p>}
      {employers.length < all && (
        <p className={css.more}>
          Đang xem {employers.length} / {all.toLocaleString('vi')} đơn vị. <LinkButton onClick={onMore}>Xem thêm</LinkButton>
        </p>
      )}
    </SectionCard>
  );
}
