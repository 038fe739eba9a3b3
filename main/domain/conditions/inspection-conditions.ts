// What a technical inspection body must keep for each inspected object: inspectors, devices; a technical head; nobody and nothing counted twice (NĐ 44/2016/NĐ-CP art. 4).
import { addYears } from '../dates/plain-date.ts';
import type { RuleRow } from '../rules/holding.ts';
import { type Check, numberOn, untold, withoutRule } from './check.ts';
import { contractFault, contractWords } from './contract.ts';
import { type Body, type BodyDevice, dayWords, isOn, isTold } from './facts.ts';
import { certificateLast, inspectorFault } from './inspector.ts';
import { countedElsewhere, serialKey, type Shared } from './one-body.ts';

interface Asked {
  body: Body;
  elsewhere: ReadonlyMap<string, string>;
  rules: readonly RuleRow[];
  day: string;
}

const codes = {
  inspectors: 'technical-inspection.inspectors',
  contract: 'technical-inspection.inspector.contract',
  head: 'technical-inspection.head.experience',
  devices: 'technical-inspection.devices',
  oneBody: 'technical-inspection.one-body',
};
const toldPeople = ({ body, day }: Asked) =>
  isTold(
    body.people.map((one) => one.contract),
    day,
  );

const inspectorsCheck = (asked: Asked, line: string): Check => {
  const { body, elsewhere, rules, day } = asked;
  const need = numberOn(rules, codes.inspectors, day);
  const months = numberOn(rules, codes.contract, day);
  if (!need || !months) return { ...withoutRule('inspectors', [codes.inspectors, codes.contract], rules, day), line };
  const basis = [need.rule, months.rule];
  if (!toldPeople(asked))
    return untold(
      'inspectors',
      line,
      'Chưa ghi kiểm định viên nào',
      basis,
      'Ghi các kiểm định viên, với hợp đồng, chứng chỉ và đối tượng.',
    );
  const all = body.people.filter((one) => one.duties.includes('INSPECTOR'));
  const mine = all.filter((one) => one.lines.includes(line));
  const faults = new Map(mine.map((one) => [one, inspectorFault(one, months.n, elsewhere, rules, day)]));
  const have = new Set(mine.filter((one) => faults.get(one) === '').map((one) => one.person)).size;
  const lacking = Math.max(0, need.n - have);
  const aside = all.filter((one) => one.lines.length === 0);
  return {
    kind: 'inspectors',
    line,
    state: lacking > 0 ? 'short' : 'met',
    words: `Cần ${need.n} kiểm định viên, có ${have}`,
    need: need.n,
    have,
    facts: [
      ...mine.map((one) => {
        const fault = faults.get(one);
        const last = certificateLast(one, rules);
        return `${one.name}: ${contractWords(one.contract)}; chứng chỉ ${last ? `đến ${dayWords(last)}` : 'chưa ghi hạn'}${fault ? `; không tính: ${fault}` : '; tính'}.`;
      }),
      ...aside.map((one) => `${one.name}: chưa ghi đối tượng kiểm định, chưa tính.`),
      ...(mine.length === 0 ? [`Chưa có kiểm định viên nào ghi đối tượng ${line}.`] : []),
    ],
    rules: basis,
    sum: `${line}: cần ${need.n}, có ${have}: ${lacking > 0 ? `thiếu ${lacking}` : 'đủ'}. Tính người có hợp đồng từ ${months.n} tháng trở lên hoặc không xác định thời hạn và chứng chỉ còn hạn.`,
    mend:
      lacking === 0
        ? []
        : [
            ...mine.flatMap((one) => (faults.get(one) ? [`${one.name}: khắc phục việc ${faults.get(one)}.`] : [])),
            `Có thêm ${lacking} kiểm định viên cho ${line}, hoặc bỏ ${line} khỏi phạm vi.`,
          ],
    due: null,
  };
};

const headCheck = (asked: Asked): Check => {
  const { body, elsewhere, rules, day } = asked;
  const years = numberOn(rules, codes.head, day);
  if (!years || !Number.isInteger(years.n)) return withoutRule('technical-head', [codes.head], rules, day);
  if (!toldPeople(asked))
    return untold('technical-head', null, 'Chưa ghi người phụ trách kỹ thuật', [years.rule], 'Ghi người phụ trách kỹ thuật.');
  const heads = body.people.filter((one) => one.duties.includes('TECHNICAL_HEAD'));
  const faultOf = (one: (typeof heads)[number]) => {
    const other = elsewhere.get(one.person);
    const binding = contractFault(one.contract, 0, day);
    if (binding) return binding;
    if (other !== undefined) return `tính cho ${other}, nơi có hợp đồng trước`;
    if (one.practiceSince === null) return 'chưa ghi làm kiểm định viên từ ngày nào';
    return addYears(one.practiceSince, years.n) <= day
      ? ''
      : `làm kiểm định viên từ ${dayWords(one.practiceSince)}, chưa đủ ${years.n} năm`;
  };
  const good = heads.filter((one) => faultOf(one) === '');
  const untoldYears = heads.some((one) => faultOf(one).startsWith('chưa ghi'));
  const state = good.length > 0 ? 'met' : untoldYears ? 'unknown' : 'short';
  return {
    kind: 'technical-head',
    line: null,
    state,
    words: `Người phụ trách kỹ thuật có từ ${years.n} năm làm kiểm định viên: ${good.length > 0 ? 'có' : untoldYears ? 'chưa đủ dữ liệu' : 'chưa có'}`,
    need: 1,
    have: Math.min(1, good.length),
    facts:
      heads.length === 0
        ? ['Chưa ghi ai phụ trách kỹ thuật.']
        : heads.map((one) => `${one.name}: ${faultOf(one) || `làm kiểm định viên từ ${dayWords(one.practiceSince!)}`}.`),
    rules: [years.rule],
    sum: `Cần 1 người, có ${good.length}.`,
    mend:
      state === 'met'
        ? []
        : [
            ...heads.map((one) => `${one.name}: ${faultOf(one)}.`),
            `Bố trí người phụ trách kỹ thuật có từ ${years.n} năm làm kiểm định viên.`,
          ],
    due: null,
  };
};

const deviceFault = (device: BodyDevice, elsewhere: ReadonlyMap<string, string>, day: string): string => {
  if (!isOn(device, day)) return 'không dùng trong ngày này';
  if (device.calibratedUntil === null) return 'chưa ghi hạn hiệu chuẩn';
  if (device.calibratedUntil < day) return `hiệu chuẩn hết hạn sau ngày ${dayWords(device.calibratedUntil)}`;
  const other = elsewhere.get(serialKey(device.serial));
  return other === undefined ? '' : `số máy này tính cho ${other}`;
};

const devicesCheck = ({ body, elsewhere, rules, day }: Asked, line: string): Check => {
  const need = numberOn(rules, codes.devices, day);
  if (!need) return { ...withoutRule('devices', [codes.devices], rules, day), line };
  if (!isTold(body.devices, day))
    return untold('devices', line, 'Chưa ghi thiết bị nào', [need.rule], 'Ghi thiết bị kiểm định, với đối tượng và hạn hiệu chuẩn.');
  const mine = body.devices.filter((one) => one.lines.includes(line));
  const have = mine.filter((one) => deviceFault(one, elsewhere, day) === '').length;
  const lacking = Math.max(0, need.n - have);
  const named = ({ name, serial }: BodyDevice) => `${name}${serial ? ` số ${serial}` : ''}`;
  return {
    kind: 'devices',
    line,
    state: lacking > 0 ? 'short' : 'met',
    words: `Cần ${need.n} thiết bị còn hạn hiệu chuẩn, có ${have}`,
    need: need.n,
    have,
    facts:
      mine.length === 0
        ? [`Chưa ghi thiết bị nào cho ${line}.`]
        : mine.map((one) => {
            const fault = deviceFault(one, elsewhere, day);
            return `${named(one)}: ${fault ? `không tính: ${fault}` : `hiệu chuẩn đến ${dayWords(one.calibratedUntil!)}`}.`;
          }),
    rules: [need.rule],
    sum: `${line}: cần ${need.n}, có ${have}: ${lacking > 0 ? `thiếu ${lacking}` : 'đủ'}. Ngày cuối của hạn hiệu chuẩn vẫn tính.`,
    mend: lacking === 0 ? [] : [`Hiệu chuẩn lại hoặc có thêm thiết bị cho ${line}.`],
    due: null,
  };
};

const sharedCheck = ({ rules, day }: Asked, one: Shared): Check => {
  const rule = numberOn(rules, codes.oneBody, day);
  const others = one.others.map((claim) => claim.body).join(', ');
  const since = ({ body, from }: Shared['mine']) => `${body}: từ ${from ? dayWords(from) : 'trước'}.`;
  const noun = one.what === 'person' ? 'Người này' : 'Thiết bị này';
  return {
    kind: 'one-body',
    line: null,
    state: 'review',
    words: `${one.mine.name} cũng được ghi ở ${others}`,
    need: null,
    have: null,
    facts: [since(one.mine), ...one.others.map(since)],
    rules: rule ? [rule.rule] : [],
    sum: `${noun} ${one.countsHere === 'yes' ? 'được tính cho tổ chức đang xem' : 'không được tính cho tổ chức đang xem'}: tính nơi bắt đầu trước; cùng ngày thì tính dòng đứng trước trong sổ (cách hiểu của sổ, văn bản không ghi).`,
    mend: [`Xác minh và ghi ngày thôi ở một trong hai nơi: ${one.mine.body} hoặc ${others}.`],
    due: null,
  };
};

/** Of a technical inspection body, with what it shares with others. */
export const inspectionConditions = (body: Body, shared: readonly Shared[], rules: readonly RuleRow[], day: string): Check[] => {
  const disputed = numberOn(rules, codes.oneBody, day)?.n === 1 ? shared : [];
  const asked: Asked = { body, elsewhere: countedElsewhere(disputed), rules, day };
  const missing =
    body.lines.length === 0
      ? [untold('inspectors', null, 'Giấy đang có hiệu lực chưa ghi đối tượng', [], 'Ghi đối tượng kiểm định vào giấy đang có hiệu lực.')]
      : [];
  return [
    ...missing,
    ...body.lines.flatMap((line) => [inspectorsCheck(asked, line), devicesCheck(asked, line)]),
    headCheck(asked),
    ...disputed.map((one) => sharedCheck(asked, one)),
  ];
};
