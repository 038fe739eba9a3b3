// The banner about the regime of training that ends: from when it is said, and in which words, by the rule rows.
import { rulesOf } from '../../../db/queries/rules.ts';
import type { Db } from '../../../db/schema.ts';
import type { licensing } from '../../../preload/contract/licensing.ts';
import type { OutputOf } from '../../../preload/contract/rpc.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { regimeCode } from '../../domain/standing/regimes.ts';

type Told = OutputOf<typeof licensing.regime>;

/** Null before the day on which the reminder begins, and where a known regime follows. */
export const regimeBanner = async (db: Db, day: string): Promise<Told['banner']> => {
  const from = (await rulesOf(db, ['training.regime.banner-from']))[0]?.value;
  const after = (await rulesOf(db, [regimeCode])).find((rule) => rule.value === 'TRAIN_AFTER');
  if (from === undefined || day < from || !after?.effective_from || (after.effective_to !== null && after.effective_to < day)) return null;
  const switchDay = formatVietnamese(after.effective_from);
  const words =
    day < after.effective_from
      ? `Chế độ thông báo hoạt động huấn luyện chỉ áp dụng đến trước ngày ${switchDay}; từ ngày đó chưa rõ quy định mới.`
      : `Từ ${switchDay} chế độ thông báo hoạt động huấn luyện đã hết và chưa có quy định mới trong sổ: các tổ chức chỉ có thông báo là “Chưa đủ dữ liệu”.`;
  return { words, source: after.source };
};

/** Until when training bodies work by notification. */
export const noticeRegime = async (db: Db): Promise<Told['notice']> => {
  const rule = (await rulesOf(db, [regimeCode])).find((one) => one.value === 'TRAIN_NOTIFY');
  return rule?.effective_to ? { lastOn: rule.effective_to, source: rule.source } : null;
};
