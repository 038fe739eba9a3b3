// What the palette can do: the places of the application, and every named shortcut that would act on this screen.
import { records } from '../../../preload/contract/records/index.ts';
import { useGo } from '../../app/navigation.ts';
import { useShortcutList } from '../../app/shortcuts.ts';

export interface Command {
  kind: 'go' | 'do';
  label: string;
  keys?: string;
  run: () => void;
}

const places: readonly (readonly [string, string])[] = [
  ...Object.values(records).map(({ register, label }) => [label, `/so-bo/${register}`] as const),
  ['Bàn làm việc', '/ban-lam-viec'],
  ['Bộ máy ATVSLĐ của doanh nghiệp', '/so-bo/enterprise/bo-may'],
  ['Hồ sơ', '/cap-phep/ho-so'],
  ['Điều kiện hoạt động', '/cap-phep/dieu-kien'],
  ['Cuộc họp Hội đồng', '/hoi-dong'],
  ['Kết luận của Hội đồng', '/hoi-dong/ket-luan'],
  ['Thành viên Hội đồng', '/hoi-dong/thanh-vien'],
  ['Nhập từ Excel', '/nhap'],
  ['Các lần nhập từ Excel', '/nhap/da-ghi'],
  ['Lịch sử', '/lich-su'],
  ['Thùng rác', '/lich-su?tab=thung-rac'],
  ['Rà soát giấy', '/cap-phep/ra-soat'],
  ['Kiểm tra: kế hoạch và lịch', '/kiem-tra'],
  ['Kiểm tra: cần xếp lịch', '/kiem-tra/den-han'],
  ['Kiểm tra: cuộc kiểm tra', '/kiem-tra/cuoc'],
  ['Kiểm tra: tồn tại', '/kiem-tra/ton-tai'],
  ['Kiểm tra: cả năm', '/kiem-tra/nam'],
  ['Báo cáo', '/bao-cao'],
  ['Cài đặt', '/cai-dat'],
  ['Quy định', '/cai-dat/quy-dinh'],
  ['Ngày nghỉ, ngày làm bù', '/cai-dat/ngay-nghi'],
  ['Ngành nguy cơ', '/cai-dat/nganh-nguy-co'],
];
/** Of no use in a list of commands. */
const silent = new Set(['Tìm và ra lệnh', 'Bỏ chọn']);

/** To an address that may carry a search. */
export const goTo = (go: ReturnType<typeof useGo>, address: string): void => {
  const [path = address, search] = address.split('?');
  go(path, search ? { search: Object.fromEntries(new URLSearchParams(search)) } : {});
};

export function useCommands(): Command[] {
  const go = useGo();
  const shortcuts = useShortcutList();
  const doable = new Map<string, Command>();
  // What belongs to the page before what belongs to the whole window.
  const near = shortcuts.toSorted((a, b) => Number(a.group === undefined) - Number(b.group === undefined));
  for (const { label, group, keys, act, when } of near) {
    if (!label || when === false || group === 'Đi tới' || silent.has(label)) continue;
    if (!doable.get(label)) doable.set(label, { kind: 'do', label, keys, run: () => act(new KeyboardEvent('keydown')) });
  }
  const goable = places.map(([label, to]): Command => ({ kind: 'go', label, run: () => goTo(go, to) }));
  return [...doable.values(), ...goable];
}
