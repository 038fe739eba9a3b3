// What monitoring bodies and health facilities keep, as far as the book has a rule: calibrated devices, people at work, the doctor of occupational diseases.
import type { RuleRow } from '../rules/holding.ts';
import { type Check, numberOn, untold, withoutRule } from './check.ts';
import { contractFault, contractWords, isBound } from './contract.ts';
import { type Body, dayWords, isOn, isTold } from './facts.ts';
import { certificateLast } from './inspector.ts';

const calibrationCheck = ({ devices }: Body, rules: readonly RuleRow[], day: string): Check => {
  const code = 'monitoring.devices.calibrated';
  const need = numberOn(rules, code, day);
  if (!need) return withoutRule('calibration', [code], rules, day);
  if (!isTold(devices, day))
    return untold('calibration', null, 'Chưa ghi thiết bị nào', [need.rule], 'Ghi thiết bị quan trắc, với hạn hiệu chuẩn.');
  const used = devices.filter((one) => isOn(one, day));
  const good = used.filter((one) => one.calibratedUntil !== null && one.calibratedUntil >= day);
  const lapsed = used.filter((one) => one.calibratedUntil !== null && one.calibratedUntil < day);
  const undated = used.length - good.length - lapsed.length;
  const state = lapsed.length > 0 || (good.length < need.n && undated === 0) ? 'short' : undated > 0 ? 'unknown' : 'met';
  return {
    kind: 'calibration',
    line: null,
    state,
    words: `${good.length} trong ${used.length} thiết bị đang dùng còn hạn hiệu chuẩn`,
    need: Math.max(need.n, used.length),
    have: good.length,
    facts: used.map(({ name, serial, calibratedUntil }) =>
      calibratedUntil === null
        ? `${name}${serial ? ` số ${serial}` : ''}: chưa ghi hạn hiệu chuẩn.`
        : `${name}${serial ? ` số ${serial}` : ''}: hiệu chuẩn ${calibratedUntil < day ? 'hết hạn sau' : 'đến'} ngày ${dayWords(calibratedUntil)}.`,
    ),
    rules: [need.rule],
    sum: `Đang dùng ${used.length}, còn hạn ${good.length}, quá hạn ${lapsed.length}, chưa ghi hạn ${undated}. Ngày cuối của hạn vẫn tính.`,
    mend:
      state === 'met'
        ? []
        : state === 'unknown'
          ? ['Ghi hạn hiệu chuẩn của thiết bị.']
          : ['Hiệu chuẩn lại, hoặc ghi ngày thôi dùng thiết bị quá hạn.'],
    due: null,
  };
};

const staffCheck = ({ people }: Body, rules: readonly RuleRow[], day: string): Check => {
  const code = 'monitoring.staff';
  const need = numberOn(rules, code, day);
  if (!need) return withoutRule('monitoring-staff', [code], rules, day);
  if (
    !isTold(
      people.map((one) => one.contract),
      day,
    )
  )
    return untold('monitoring-staff', null, 'Chưa ghi người làm quan trắc', [need.rule], 'Ghi người làm quan trắc, với hợp đồng.');
  const staff = people.filter((one) => one.duties.some((duty) => duty === 'MONITOR' || duty === 'MONITORING_HEAD'));
  const have = new Set(staff.filter((one) => isBound(one.contract, day)).map((one) => one.person)).size;
  const lacking = Math.max(0, need.n - have);
  return {
    kind: 'monitoring-staff',
    line: null,
    state: lacking > 0 ? 'short' : 'met',
    words: `Cần ${need.n} người làm quan trắc, có ${have}`,
    need: need.n,
    have,
    facts:
      staff.length === 0
        ? ['Chưa ghi ai làm quan trắc.']
        : staff.map((one) => {
            const fault = contractFault(one.contract, 0, day);
            return `${one.name}: ${contractWords(one.contract)}${fault ? `; không tính: ${fault}` : ''}.`;
          }),
    rules: [need.rule],
    sum: `Cần ${need.n}, có ${have}: ${lacking > 0 ? `thiếu ${lacking}` : 'đủ'}. Số cần là do cơ quan đặt, chưa đối chiếu văn bản.`,
    mend: lacking > 0 ? [`Bố trí thêm ${lacking} người làm quan trắc.`] : [],
    due: null,
  };
};

export const monitoringConditions = (body: Body, rules: readonly RuleRow[], day: string): Check[] => [
  calibrationCheck(body, rules, day),
  staffCheck(body, rules, day),
];

/** Only where people were entered: a checklist item, not a number of the law. */
export const healthConditions = (body: Body, rules: readonly RuleRow[], day: string): Check[] => {
  const code = 'health-exam.occ-disease.doctor';
  if (
    !body.lines.includes('OCC_DISEASE') ||
    !isTold(
      body.people.map((one) => one.contract),
      day,
    )
  )
    return [];
  const need = numberOn(rules, code, day);
  if (!need) return [withoutRule('doctor', [code], rules, day)];
  const doctors = body.people.filter((one) => one.duties.includes('DOCTOR'));
  const faultOf = (one: (typeof doctors)[number]) => {
    const { number, issued } = one.certificate;
    const last = certificateLast(one, []);
    if (number === null && issued === null && last === null) return 'chưa ghi chứng chỉ bệnh nghề nghiệp';
    if (last !== null && last < day) return `chứng chỉ hết hạn sau ngày ${dayWords(last)}`;
    return contractFault(one.contract, 0, day);
  };
  const good = doctors.filter((one) => faultOf(one) === '');
  const state = good.length >= need.n ? 'met' : 'review';
  return [
    {
      kind: 'doctor',
      line: 'OCC_DISEASE',
      state,
      words: good.length > 0 ? `Có ${good.length} bác sĩ có chứng chỉ bệnh nghề nghiệp` : 'Chưa thấy bác sĩ có chứng chỉ bệnh nghề nghiệp',
      need: need.n,
      have: good.length,
      facts:
        doctors.length === 0
          ? ['Chưa ghi bác sĩ nào.']
          : doctors.map((one) => `${one.name}: ${faultOf(one) || `chứng chỉ ${one.certificate.number ?? 'đã ghi'}`}.`),
      rules: [need.rule],
      sum: `Cần ${need.n}, có ${good.length}. Đây là mục 4 của bảng kiểm cơ sở khám, nên xem lại chứ chưa kết luận là thiếu.`,
      mend: state === 'met' ? [] : ['Ghi chứng chỉ bệnh nghề nghiệp của bác sĩ, hoặc xem lại khi kiểm tra.'],
      due: null,
    },
  ];
};
