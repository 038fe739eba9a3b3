// What a round of letters is asked with: template, series, symbol, day, signer; the office's own words to begin with.
import { useState } from 'react';
import type { Template } from '../../../preload/contract/documents.ts';
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import { useRead } from '../../api.ts';
import { useKept } from '../../app/kept.ts';
import { addDays } from '../../components/plain-day.ts';

export interface LetterForm {
  template: string;
  series: string;
  symbol: string;
  on: string;
  answerBy: string;
  signerMode: string;
  signerPost: string;
  signerName: string;
  pdf: 'yes' | 'no';
  issue: 'yes' | 'no';
  /** First number of a series that has none yet; '' = 1. */
  first: string;
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The form, once everything it begins with is known; `faults` has a sentence per field. The template for `purpose` is offered first. */
export function useLetterForm(
  register: RegisterName,
  purpose?: string,
): {
  form: LetterForm | null;
  templates: Template[];
  faults: Record<string, string>;
  edit: (change: Partial<LetterForm>) => void;
  keepSeries: () => void;
} {
  const { data: list } = useRead('documents.templates', {});
  const { data: settings } = useRead('settings.get', {});
  const { data: me } = useRead('settings.me', {});
  const [own, setOwn] = useState<Partial<LetterForm>>({});
  // Letters about bad days are written from the page that knows them.
  const templates = (list?.templates ?? []).filter(
    (template) => template.registers.includes(register) && (!template.purpose.startsWith('blast') || template.purpose === purpose),
  );
  const offered = templates.find((one) => purpose !== undefined && one.purpose === purpose) ?? templates[0];
  const kindOf = (template: string | undefined) => templates.find((one) => one.id === template)?.kind ?? 'CV';
  const kind = kindOf(own.template ?? offered?.id);
  // Each kind of document has its series: a notice does not take the number of a letter.
  const [kept, keep] = useKept(kind === 'CV' ? 'letters.series' : `letters.series-of.${kind}`);
  const short = settings?.office.agencyShort ?? '';
  const usual = kind === 'CV' ? short : [kind, short].filter(Boolean).join('-');
  const [series = kind, symbol = usual] = kept?.split('\n') ?? [];
  const form =
    !list || !settings || !me
      ? null
      : {
          template: offered?.id ?? '',
          series,
          symbol,
          on: me.today,
          answerBy: addDays(me.today, 15),
          signerMode: settings.office.signerMode,
          signerPost: settings.office.signerPost,
          signerName: settings.office.signerName,
          pdf: 'no' as const,
          issue: 'no' as const,
          first: '',
          ...own,
        };
  const faults: Record<string, string> = {};
  if (form && form.series.trim() === '') faults.series = 'Ô này phải có chữ.';
  if (form && form.symbol.trim() === '') faults.symbol = 'Ghi phần sau dấu gạch chéo của số, ví dụ SNV-LĐVL.';
  if (form && !isDay(form.on)) faults.on = 'Ghi ngày của công văn.';
  if (form && form.answerBy !== '' && !isDay(form.answerBy)) faults.answerBy = 'Ngày chưa đúng.';
  if (form && form.first !== '' && !/^[1-9]\d{0,4}$/.test(form.first)) faults.first = 'Số đầu tiên là số nguyên, ví dụ 42.';
  return {
    form,
    templates,
    faults,
    edit: (change) =>
      setOwn(({ series: mine, symbol: ours, ...now }) => {
        const same = change.template === undefined || kindOf(change.template) === kind;
        return {
          ...now,
          ...(same && mine !== undefined && { series: mine }),
          ...(same && ours !== undefined && { symbol: ours }),
          ...change,
        };
      }),
    keepSeries: () => form && keep(`${form.series}\n${form.symbol}`),
  };
}
