// One row of a register on one page: its head, its facts, papers, time, relatives and history.
import Next from '@mui/icons-material/KeyboardArrowDownRounded';
import Previous from '@mui/icons-material/KeyboardArrowUpRounded';
import Edit from '@mui/icons-material/EditOutlined';
import Delete from '@mui/icons-material/DeleteOutlineRounded';
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import { records } from '../../../preload/contract/records/index.ts';
import { failureOf, useRead } from '../../api.ts';
import { usePlace, useGo } from '../../app/navigation.ts';
import { usePageStart } from '../../app/page-start.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { RecordColumns } from '../../components/PageLayout.tsx';
import { RecordHeader } from '../../components/RecordHeader.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { TableOfContents } from '../../components/TableOfContents.tsx';
import { useCommunes } from '../../app/areas.ts';
import { dossiersAnchor, RecordDossiers } from '../dossiers/RecordDossiers.tsx';
import { DueSection } from '../inspections/DueSection.tsx';
import { RecordVisits, visitsAnchor } from '../inspections/RecordVisits.tsx';
import { RecordDocuments } from '../documents/RecordDocuments.tsx';
import { FactSections } from './FactSections.tsx';
import { headFacts } from './head-facts.ts';
import { useAsOf } from '../../app/as-of.ts';
import { conditionsAnchor, ConditionsSection } from '../licensing/ConditionsSection.tsx';
import { BlastRadiusButton } from '../licensing/BlastRadiusButton.tsx';
import { EventButton } from '../licensing/EventButton.tsx';
import { lifeAnchor, LifeSection } from '../licensing/LifeSection.tsx';
import { StandingChips } from '../licensing/StandingChips.tsx';
import { useMe } from '../../app/may-write.ts';
import { useNeighbours } from './neighbours.ts';
import { Papers } from './Papers.tsx';
import { Periods } from './Periods.tsx';
import { RecordHistory } from './RecordHistory.tsx';
import { reportAnchor, ReportSection } from '../reports/ReportSection.tsx';
import { RelatedRows } from './RelatedRows.tsx';
import { anchorOf, sectionsOf } from './sections.ts';
import { staffingAnchor, StaffingSection } from './StaffingSection.tsx';
import { useRemoval } from './use-removal.tsx';
import css from './record.module.css';

export function RecordPage() {
  const { register = '', id = '' } = usePlace().params;
  if (!(register in records)) return <EmptyState title="Không có sổ này" text="Chọn một sổ ở thanh bên trái." />;
  return <RecordOf register={register as RegisterName} id={id} />;
}

function RecordOf({ register, id }: { register: RegisterName; id: string }) {
  const go = useGo();
  const record = records[register];
  const list = `/so-bo/${register}`;
  const { mayWrite } = useMe();
  const { asOf, locked } = useAsOf();
  const communes = useCommunes();
  const { data, error } = useRead('registers.get', { register, id, asOf }, { keepPrevious: true });
  const { place, count, before, after } = useNeighbours(register, id);
  const toList = () => go(list);
  const turn = (to: string | undefined) => to && go(`${list}/${to}`, { replace: true });
  const edit = () => go(`${list}/${id}/sua`);
  const removal = useRemoval(record, toList);
  usePageStart(id);
  const group = 'Hồ sơ';
  useShortcut('Escape', toList, { label: 'Trở lại danh sách', group });
  useShortcut('F2', edit, { label: 'Sửa hồ sơ', group, when: mayWrite && !locked && !!data });
  useShortcut('Alt+PageUp', () => turn(before), { label: 'Hồ sơ trước trong danh sách', group, when: before !== undefined });
  useShortcut('Alt+PageDown', () => turn(after), { label: 'Hồ sơ sau trong danh sách', group, when: after !== undefined });

  if (error)
    return (
      <EmptyState title="Không mở được hồ sơ" text={failureOf(error).message}>
        <Button variant="filled" onClick={toList}>
          Về danh sách
        </Button>
      </EmptyState>
    );
  if (!data)
    return (
      <div className={css.waiting}>
        <SkeletonRows rows={12} />
      </div>
    );
  const { row, papers, periods, related } = data;
  const name = String(row.name ?? '');
  const sections = sectionsOf(record).filter((section) => record.paper === null || section.title !== 'Giấy tờ');
  const provider = record.paper !== null;
  const contents = [
    ...(provider ? [{ id: lifeAnchor, label: 'Giấy phép' }] : []),
    ...(provider ? [{ id: conditionsAnchor, label: 'Điều kiện' }] : []),
    ...(register === 'enterprise' ? [{ id: staffingAnchor, label: 'Bộ máy' }] : []),
    ...sections.map(({ id: anchor, title }) => ({ id: anchor, label: title })),
    ...(provider ? [{ id: 'giay-to', label: 'Giấy tờ', count: papers.length }] : []),
    ...(register === 'osh-staff' ? [] : [{ id: visitsAnchor, label: 'Kiểm tra' }]),
    ...(register === 'osh-staff' ? [] : [{ id: dossiersAnchor, label: 'Hồ sơ' }]),
    { id: 'tai-lieu', label: 'Tài liệu' },
    ...(record.root === 'service' ? [{ id: reportAnchor, label: 'Báo cáo', beside: true }] : []),
    { id: anchorOf('Cùng đơn vị'), label: 'Cùng đơn vị', count: related.length, beside: true },
    { id: 'thoi-gian', label: 'Thời gian', count: periods.length, beside: true },
    { id: 'lich-su', label: 'Lịch sử', beside: true },
  ];
  return (
    <>
      <RecordHeader
        crumbs={[
          { label: 'Sổ bộ' },
          { label: record.label, onGo: toList },
          { label: place === undefined ? 'ngoài danh sách đang lọc' : `${place.toLocaleString('vi')} / ${count.toLocaleString('vi')}` },
        ]}
        title={name}
        facts={headFacts(record, row, communes)}
        actions={
          <>
            <IconButton label="Hồ sơ trước (Alt+PageUp)" disabled={before === undefined} onClick={() => turn(before)}>
              <Previous />
            </IconButton>
            <IconButton label="Hồ sơ sau (Alt+PageDown)" disabled={after === undefined} onClick={() => turn(after)}>
              <Next />
            </IconButton>
            {provider && <BlastRadiusButton register={register} id={id} />}
            {mayWrite && (
              <>
                <Button variant="danger" icon={<Delete />} disabled={!!locked} title={locked} onClick={() => removal.ask([id], name)}>
                  Xóa
                </Button>
                <Button
                  variant={provider ? 'outlined' : 'filled'}
                  icon={<Edit />}
                  keys="F2"
                  disabled={!!locked}
                  title={locked}
                  onClick={edit}
                >
                  Sửa
                </Button>
                {provider && <EventButton record={record} row={row} />}
              </>
            )}
          </>
        }
      >
        {provider && <StandingChips record={record} row={row} mayWrite={mayWrite} />}
      </RecordHeader>
      <RecordColumns
        contents={<TableOfContents key={id} entries={contents} />}
        aside={
          <>
            {record.root === 'service' && <ReportSection key={`reports ${id}`} id={id} name={name} mayWrite={mayWrite && !locked} />}
            <RelatedRows related={related} />
            <Periods periods={periods} />
            <RecordHistory register={register} id={id} />
          </>
        }
      >
        {provider && <LifeSection record={record} row={row} mayWrite={mayWrite && !locked} />}
        {provider && <ConditionsSection key={id} record={record} row={row} mayWrite={mayWrite && !locked} />}
        {register === 'enterprise' && <StaffingSection id={id} mayWrite={mayWrite && !locked} />}
        <FactSections record={record} row={row} sections={sections} warnings={data.warnings} />
        {provider && <Papers record={record} id={id} papers={papers} mayWrite={mayWrite && !locked} />}
        {register !== 'osh-staff' && <DueSection organization={data.organizationId} />}
        {register !== 'osh-staff' && <RecordVisits register={register} organization={data.organizationId} unitName={name} />}
        {register !== 'osh-staff' && <RecordDossiers organization={data.organizationId} unitName={name} mayWrite={mayWrite && !locked} />}
        <RecordDocuments register={register} id={id} mayWrite={mayWrite && !locked} />
      </RecordColumns>
      {removal.dialog}
    </>
  );
}
