// Reads the pasted text of a decision: kind, number, days, unit, scope, ground; each a proposal with its words, nothing is taken as true.
import type { Choice } from '../../../preload/contract/records/column.ts';
import { dayAfter, endOfTerm, lastDayOf, signedOn, startsOn, termOf, type Found } from './decision-days.ts';
import type { EnteredKind } from './event-words.ts';

export interface Decision {
  kind?: Found<EnteredKind>;
  number?: Found<string>;
  signedOn?: Found<string>;
  agency?: Found<string>;
  /** The body that it speaks of, as written. */
  unit?: Found<string>;
  on?: Found<string>;
  to?: Found<string>;
  /** Of an extension: the new last day. */
  expiresOn?: Found<string>;
  /** Scope codes that the operative part names. */
  lines?: Found<string[]>;
  ground?: Found<string>;
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
const find = (text: string, pattern: RegExp): RegExpExecArray | null => pattern.exec(text);
const quoted = <T>(value: T, quote: string): Found<T> => ({ value, quote: tidy(quote) });

/** From "QUYẾT ĐỊNH:" or "Điều 1" on: what is decided; without either the whole text. */
const decided = (text: string) => {
  const start = /(?:^|\n)\s*QUYẾT\s+ĐỊNH\s*:|(?:^|\n|\s)Điều\s+1\s*[.:]/u.exec(text);
  return start ? text.slice(start.index) : text;
};

const kinds: readonly (readonly [EnteredKind, RegExp])[] = [
  [
    'resumed',
    /khôi\s+phục\s+(?:hiệu\s+lực|hoạt\s+động)|được\s+(?:tiếp\s+tục|phép)\s+hoạt\s+động\s+trở\s+lại|(?:chấm\s+dứt|hủy\s+bỏ|bãi\s+bỏ|thu\s+hồi)\s+(?:việc|quyết\s+định)[^.\n]{0,40}đình\s+chỉ/iu,
  ],
  ['suspended', /(?:tạm\s+)?đình\s+chỉ/iu],
  ['revoked', /thu\s+hồi/iu],
  ['extended', /gia\s+hạn/iu],
  [
    'scope-changed',
    /(?:điều\s+chỉnh|bổ\s+sung|mở\s+rộng|thu\s+hẹp|thay\s+đổi)[^.;\n]{0,30}phạm\s+vi|phạm\s+vi[^.;\n]{0,30}(?:điều\s+chỉnh|bổ\s+sung|thay\s+đổi)/iu,
  ],
  ['moved', /(?:chuyển|thay\s+đổi)[^.;\n]{0,20}(?:trụ\s+sở|địa\s+chỉ)/iu],
  ['terminated', /chấm\s+dứt\s+hoạt\s+động|giải\s+thể/iu],
  ['reissued', /cấp\s+lại/iu],
];

/** The subject line ("Về việc …") speaks first, then the operative part; of several the first word. */
function kindOf(text: string): Found<EnteredKind> | undefined {
  const subject = /(?:về\s+việc|v\/v)[^\n]*(?:\n[^\n]+)?/iu.exec(text)?.[0] ?? '';
  for (const part of [subject, decided(text)]) {
    const found = kinds.flatMap(([kind, pattern], rank) => {
      const match = find(part, pattern);
      return match ? [{ kind, rank, at: match.index, quote: match[0] }] : [];
    });
    const first = found.toSorted((a, b) => a.at - b.at || a.rank - b.rank)[0];
    if (first) return quoted(first.kind, first.quote);
  }
  return undefined;
}

function numberOf(text: string): Found<string> | undefined {
  const tail = String.raw`(\d+[\p{L}\d]*\s*\/\s*(?:\d{4}\s*\/\s*)?[\p{Lu}\d]+(?:\s*[-–]\s*[\p{Lu}\d&]+)*)`;
  const match =
    find(text, new RegExp(String.raw`(?:^|\n|\s)Số\s*:\s*${tail}`, 'u')) ??
    find(text, new RegExp(String.raw`[Qq]uyết\s+định\s+số\s*:?\s*${tail}`, 'u'));
  return match?.[1] ? quoted(match[1].replace(/\s+/g, '').replace('–', '-'), match[0]) : undefined;
}

const bySign: Readonly<Record<string, string>> = {
  SNV: 'Sở Nội vụ',
  SLĐTBXH: 'Sở Lao động - Thương binh và Xã hội',
  SYT: 'Sở Y tế',
  SCT: 'Sở Công Thương',
  SXD: 'Sở Xây dựng',
  BNV: 'Bộ Nội vụ',
  BCT: 'Bộ Công Thương',
  BXD: 'Bộ Xây dựng',
  BYT: 'Bộ Y tế',
  CATLĐ: 'Cục An toàn lao động',
  UBND: 'Ủy ban nhân dân',
};

/** By the sign after the number, which the head of the paper may spell in many ways. */
function agencyOf(number: Found<string> | undefined): Found<string> | undefined {
  const signs = number?.value.split('/').at(-1)?.split('-') ?? [];
  const sign = signs.findLast((one) => bySign[one]);
  return sign ? quoted(bySign[sign] ?? '', number?.value ?? '') : undefined;
}

const bodies =
  'Công\\s+ty|Trung\\s+tâm|Viện|Trường|Hợp\\s+tác\\s+xã|Bệnh\\s+viện|Doanh\\s+nghiệp|Chi\\s+nhánh|Phòng\\s+khám|Tổng\\s+công\\s+ty';
function unitOf(text: string): Found<string> | undefined {
  const name = String.raw`((?:${bodies})[^,;:.()\n]*(?:\n(?!\s*(?:Điều|Căn|Số|ngày))[^,;:.()\n]{1,60})?)`;
  const match =
    find(decided(text), new RegExp(String.raw`(?:đối\s+với|của|cho)\s+${name}`, 'iu')) ??
    find(text, new RegExp(String.raw`(?:đối\s+với|của|cho)\s+${name}`, 'iu'));
  const unit = match?.[1]?.split(/\s(?:trong|kể\s+từ|từ\s+ngày|có\s+(?:mã|địa|trụ)|địa\s+chỉ|do\s|theo\s)/iu)[0];
  return unit ? quoted(tidy(unit), match?.[0] ?? '') : undefined;
}

const letters = '[\\p{L}\\p{N}]';
const stands = (text: string, words: string) =>
  new RegExp(`(?<!${letters})${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')}(?!${letters})`, 'iu').exec(text)?.[0];

/** Codes by their code, their label or another spelling of it. */
function linesOf(text: string, scope: readonly Choice[]): Found<string[]> | undefined {
  const found = scope.flatMap((choice) => {
    const spellings = [
      /^[A-Z]\d$/.test(choice.code) && !/^G\d$/.test(choice.code) ? choice.code : '',
      choice.label.replace(/^[A-Z]\d /, '').split(':')[0] ?? '',
      ...(choice.also ?? []),
    ];
    const words = spellings
      .filter((one) => one.length > 1)
      .map((one) => stands(text, one))
      .find((one) => one !== undefined);
    return words === undefined ? [] : [{ code: choice.code, words }];
  });
  return found.length > 0 ? { value: found.map(({ code }) => code), quote: tidy(found.map(({ words }) => words).join(', ')) } : undefined;
}

const grounds: readonly (readonly [string, RegExp])[] = [
  ['ACTIVE_WHILE_SUSPENDED', /hoạt\s+động[^.;\n]{0,40}trong\s+thời\s+gian[^.;\n]{0,20}đình\s+chỉ/iu],
  ['OUT_OF_SCOPE', /(?:ngoài|vượt)\s+(?:quá\s+)?phạm\s+vi/iu],
  ['CONDITIONS_NOT_KEPT', /không\s+(?:duy\s+trì|bảo\s+đảm|đảm\s+bảo|còn\s+đủ|đáp\s+ứng)[^.;\n]{0,40}điều\s+kiện/iu],
  ['FALSE_RESULTS', /kết\s+quả[^.;\n]{0,60}(?:không\s+thực\s+hiện|khi\s+không|sai\s+sự\s+thật|khống)|sai\s+sự\s+thật/iu],
  ['FORGED_DOSSIER', /giả\s+mạo/iu],
  ['ALTERED_CERTIFICATE', /tẩy\s+xóa|sửa\s+chữa[^.;\n]{0,20}giấy/iu],
  ['NOT_REMEDIED_IN_TIME', /không\s+khắc\s+phục/iu],
  ['DISSOLVED', /giải\s+thể|phá\s+sản/iu],
  ['OWN_REQUEST', /(?:theo\s+)?đề\s+nghị\s+của\s+(?:chính\s+)?(?:công\s+ty|đơn\s+vị|tổ\s+chức|trung\s+tâm|doanh\s+nghiệp)/iu],
  ['SANCTION_DECISION', /xử\s+phạt\s+vi\s+phạm/iu],
];
function groundOf(text: string): Found<string> | undefined {
  for (const [code, pattern] of grounds) {
    const match = find(text, pattern);
    if (match) return quoted(code, match[0]);
  }
  return undefined;
}

/** `scope`: the lines that papers of this register can cover. */
export function readDecision(pasted: string, scope: readonly Choice[]): Decision {
  const text = pasted.normalize('NFC').replace(/\u00a0/g, ' ');
  const operative = decided(text);
  const kind = kindOf(text);
  const number = numberOf(text);
  const signed = signedOn(text);
  const on = startsOn(operative, signed) ?? signed;
  const lines = linesOf(operative, scope);
  const ground = kind && ['suspended', 'revoked', 'terminated'].includes(kind.value) ? groundOf(text) : undefined;
  const last = lastDayOf(operative);
  const term = termOf(operative);
  const byTerm =
    on && term
      ? { value: endOfTerm(on.value, term.value), quote: `${term.quote} kể từ ${on.quote.replace(/^(?:kể\s+)?từ\s+/iu, '')}` }
      : undefined;
  const to = kind?.value === 'suspended' ? (last ?? byTerm) : undefined;
  const expiresOn = kind?.value === 'extended' ? (dayAfter(operative, String.raw`đến\s+(?:hết\s+)?(?:ngày\s+)?DATE`) ?? last) : undefined;
  const all = { kind, number, signedOn: signed, agency: agencyOf(number), unit: unitOf(text), on, to, expiresOn, lines, ground };
  return Object.fromEntries(Object.entries(all).filter(([, found]) => found !== undefined));
}
