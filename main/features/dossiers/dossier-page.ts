// One dossier on its page: the checklist, what happened, the clock with its reasons, and where its result is entered.
import { dossierNumbered, dossierPapers, dossiersReceived, missingPapers, papersOfUnit } from '../../../db/queries/dossiers.ts';
import { relatedRoots } from '../../../db/queries/register-rows.ts';
import { allRules } from '../../../db/queries/rules.ts';
import type { Db, DossierEventTable } from '../../../db/schema.ts';
import type { DossierEvent, dossiers } from '../../../preload/contract/dossiers.ts';
import {
  dossierEventKinds,
  dossierKinds,
  dossierOutcomes,
  dossierWays,
  dossierWord,
} from '../../../preload/contract/records/dossier-choices.ts';
import { records } from '../../../preload/contract/records/index.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading } from '../../context.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { skipWords, sumWords, termSource, termWords } from '../../domain/dossiers/dossier-words.ts';
import type { RuleRow } from '../../domain/rules/holding.ts';
import { notFound } from '../../errors.ts';
import { bookNumber, type DossierLine, dossierLines, dossierRow, unitOf } from '../../rows/dossier-book.ts';

type Page = OutputOf<typeof dossiers.get>;

const paperKinds: Record<string, string> = { certificate: 'GCN', notice: 'Thông báo', declaration: 'Công bố' };
const paperWords = (paper: Awaited<ReturnType<typeof papersOfUnit>>[number]): string =>
  [
    paperKinds[paper.kind] ?? 'Giấy',
    paper.number ?? 'không số',
    paper.issued_on === null ? null : `ngày ${formatVietnamese(paper.issued_on)}`,
  ]
    .filter(Boolean)
    .join(' ');

const eventOf = (row: DossierEventTable, papers: readonly { id: string; label: string }[]): Page['events'][number] => ({
  id: row.id,
  kind: row.kind as DossierEvent['kind'],
  on: row.on_date,
  officer: row.officer,
  outcome: row.outcome as DossierEvent['outcome'],
  number: row.number,
  credential: row.credential_id,
  note: row.note,
  credentialWords: papers.find((paper) => paper.id === row.credential_id)?.label ?? null,
});

const ruleWords = (rule: RuleRow, source: string, words: string): Page['why']['rules'][number] => ({
  source,
  words,
  from: rule.effective_from,
  to: rule.effective_to,
  confidence: rule.confidence,
});

const rulesOf = ({ answer, dossier }: DossierLine): Page['why']['rules'] => {
  const { term, termRule, stopRule, stopped } = answer;
  const rules = [];
  if (stopped !== null && stopRule) rules.push(ruleWords(stopRule, stopRule.source, stopRule.note ?? ''));
  if (term && termRule && answer.clock !== null) {
    const source = termSource(termRule);
    const kind = dossierWord(dossierKinds, dossier.kind);
    rules.push(ruleWords(termRule, source.charAt(0).toUpperCase() + source.slice(1), `${kind}: ${termWords(term)}.`));
    const text =
      term.unit === 'working-day'
        ? 'Thời hạn bắt đầu từ ngày tiếp theo ngày nhận.'
        : 'Ngày cuối là ngày nghỉ thì tính sang ngày làm việc tiếp theo.';
    rules.push({ source: 'Bộ luật Dân sự 2015 Điều 147, 148', words: text, from: null, to: null, confidence: 'M' });
  }
  return rules;
};

const eventWords = (event: Page['events'][number]): string =>
  [
    dossierWord(dossierEventKinds, event.kind),
    event.officer && `cho ${event.officer}`,
    event.outcome && `(${dossierWord(dossierOutcomes, event.outcome).toLocaleLowerCase('vi')})`,
    event.credentialWords ?? event.number,
    event.note && `– ${event.note}`,
  ]
    .filter(Boolean)
    .join(' ');

const findingsOf = async (db: Db, { dossier, answer }: DossierLine, missing: number, settled: DossierEventTable | undefined) => {
  const findings: Page['findings'] = [];
  if (answer.state === 'stopped' && answer.stopped)
    findings.push({
      words: `Dừng giải quyết theo NQ 66.18/2026 Điều 6 từ ngày ${formatVietnamese(answer.stopped)}. Trả lại hồ sơ cho đơn vị để kết thúc.`,
      basis: answer.stopRule?.source ?? '',
    });
  if (answer.state === 'waiting' && answer.late)
    findings.push({ words: 'Yêu cầu bổ sung khi đã quá hạn trả; việc chờ không làm lùi hạn.', basis: '' });
  const twin = await dossierNumbered(db, dossier.book_year, dossier.book_number, dossier.id);
  if (twin) findings.push({ words: `Số ${bookNumber(dossier)} còn dùng cho hồ sơ của ${unitOf(twin)}.`, basis: '' });
  if (answer.state === 'new' || answer.state === 'processing' || answer.state === 'overdue') {
    if (missing > 0) findings.push({ words: `Còn thiếu ${missing} giấy tờ; ghi yêu cầu bổ sung để dừng tính thời hạn.`, basis: '' });
    if (answer.term === null) findings.push({ words: 'Chưa đặt thời hạn cho loại hồ sơ này (Cài đặt, Quy định).', basis: '' });
  }
  if (
    settled?.outcome === 'paper' &&
    settled.credential_id === null &&
    dossierKinds.some((kind) => kind.code === dossier.kind && kind.register)
  )
    findings.push({ words: 'Kết quả là giấy nhưng chưa nối với giấy nào trong sổ.', basis: '' });
  return findings;
};

/** Where the unit stands in the register of this kind; its id is null when it is not there yet. */
const entryOf = async (db: Db, kind: string, organization: string | null): Promise<Page['enter']> => {
  const register = dossierKinds.find((one) => one.code === kind)?.register ?? null;
  if (register === null) return null;
  if (organization === null) return { register, id: null };
  const roots = await relatedRoots(db, organization, null);
  const record = records[register];
  if (record.root === 'line') return { register, id: roots.lines[0] ?? null };
  return { register, id: roots.services.find((service) => record.services.includes(service.kind))?.id ?? null };
};

export const dossierPage = async (
  { id, asOf }: InputOf<typeof dossiers.get>,
  { db, today }: Reading,
): Promise<OutputOf<typeof dossiers.get>> => {
  const day = asOf ?? today;
  const found = await dossiersReceived(db, day, { id });
  if (found.length === 0) throw notFound(`Không có hồ sơ này trong sổ, tính đến ngày ${formatVietnamese(day)}.`);
  const line = (await dossierLines(db, found, await allRules(db), day))[0]!;
  const { dossier, answer } = line;
  const credentials = (dossier.organization_id === null ? [] : await papersOfUnit(db, dossier.organization_id)).map((paper) => ({
    id: paper.id,
    label: paperWords(paper),
  }));
  const rows = line.events.filter((event) => event.on_date <= day);
  const events = rows.map((event) => eventOf(event, credentials));
  const papers = (await dossierPapers(db, id)).map(({ id: paper, name, state }) => ({ id: paper, name, state: state as 'present' }));
  const missing = await missingPapers(db);
  return {
    day,
    row: dossierRow(line, missing),
    version: dossier.version,
    letter: dossier.letter,
    note: dossier.note,
    papers,
    events,
    why: {
      facts: [
        {
          on: dossier.received_on,
          words: `Nhận hồ sơ số ${bookNumber(dossier)}, ${dossierWord(dossierWays, dossier.way).toLocaleLowerCase('vi')}`,
        },
        ...events.map((event) => ({ on: event.on, words: eventWords(event) })),
      ],
      rules: rulesOf(line),
      sum: sumWords(dossier.received_on, answer, day),
      skips: (answer.clock?.skips ?? []).map(skipWords),
    },
    findings: await findingsOf(
      db,
      line,
      missing.get(id) ?? 0,
      rows.findLast((event) => event.kind === 'settled'),
    ),
    credentials,
    enter: await entryOf(db, dossier.kind, dossier.organization_id),
  };
};
