// Papers beside the one a row shows: a further one entered, a wrong one taken away.
import { targetsByIds } from '../../../db/queries/registers.ts';
import { paperById, removePaper as removeStanding } from '../../../db/queries/register-rows.ts';
import { records } from '../../../preload/contract/records/index.ts';
import type { registers } from '../../../preload/contract/registers.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Writing } from '../../context.ts';
import { invalid, notFound } from '../../errors.ts';
import { newPlan } from '../../rows/plan.ts';
import { sourceAsOf } from '../../rows/sources.ts';
import { checkedValues, partsOf } from '../../rows/split.ts';
import { checkedScope } from '../../rows/scope.ts';
import { grantPaper } from '../../rows/write-provider.ts';

type Adding = typeof registers.addPaper;
type Removing = typeof registers.removePaper;

export const addPaper = async (
  { register, id, paperId, values, predecessor, scope }: InputOf<Adding>,
  context: Writing,
): Promise<OutputOf<Adding>> => {
  const record = records[register];
  const target = (await targetsByIds(context.db, sourceAsOf(register, context.today), [id])).get(id);
  const serviceId = target?.ids.service;
  if (!target || !serviceId) throw notFound();
  const { paper } = partsOf(record, checkedValues(record, values));
  if (!Object.entries(paper).some(([name, value]) => name !== 'kind' && value !== null))
    throw invalid('Giấy này chưa có số, ngày hay phạm vi nào.', { number: 'Cần có số giấy.' });
  const codes = scope === null ? null : checkedScope(record, scope);
  if (predecessor !== null && (await paperById(context.db, predecessor))?.service_id !== serviceId)
    throw invalid('Giấy trước không thuộc đơn vị này.', { predecessor: 'Chọn một giấy của chính đơn vị này.' });
  const plan = newPlan();
  grantPaper(
    { plan, record },
    paperId,
    serviceId,
    codes === null ? paper : { ...paper, scope: codes },
    codes === null && record.root === 'line' ? String(target.row.examKind) : null,
    predecessor,
  );
  await plan.write(context.db, context.today);
  context.label(`Thêm giấy ${paper.number ?? ''} của ${target.row.name}`.replace('  ', ' '));
  return { id: paperId };
};

export const removePaper = async ({ register, id, paperId }: InputOf<Removing>, context: Writing): Promise<OutputOf<Removing>> => {
  const target = (await targetsByIds(context.db, sourceAsOf(register, context.today), [id])).get(id);
  const paper = await paperById(context.db, paperId);
  if (!target || !paper || paper.service_id !== target.ids.service) throw notFound();
  await removeStanding(context.db, paperId);
  context.label(`Xóa giấy ${paper.number ?? 'thiếu số'} của ${target.row.name}`);
  return { id: paperId };
};
