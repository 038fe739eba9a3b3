// A finding, typed: what, by which text, from when to when, which fine it hints at, who follows it until when.
import { useState } from 'react';
import { v7 } from 'uuid';
import type { Finding } from '../../../preload/contract/inspection-findings.ts';
import type { VisitItem } from '../../../preload/contract/inspection-visits.ts';
import { offenders } from '../../../preload/contract/records/visit-choices.ts';
import { api, useRead } from '../../api.ts';
import { useFormDraft } from '../../app/form-draft.ts';
import { Choice } from '../../components/Choice.tsx';
import { DateBox } from '../../components/DateBox.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { Box, FormDialog } from './FormDialog.tsx';
import { useSending } from './use-sending.ts';
import type { VisitShown } from './visit-words.tsx';

const who = offenders.map(({ code, label }) => ({ value: code, label }));

interface FindingDialogProps {
  page: VisitShown;
  /** Null = a new one; from an item of the checklist where it began there. */
  finding: Finding | null;
  item: VisitItem | null;
  today: string;
  onClose: () => void;
}

const beginOf = (finding: Finding | null, item: VisitItem | null) => ({
  what: finding?.what ?? (item ? `${item.text}: không đạt${item.note ? `. ${item.note}` : ''}` : ''),
  basis: finding?.basis ?? '',
  startedOn: finding?.startedOn ?? '',
  endedOn: finding?.endedOn ?? '',
  offender: finding?.offender ?? ('organisation' as const),
  sanction: finding?.sanction ?? '',
  owner: finding?.owner ?? '',
  dueOn: finding?.dueOn ?? '',
});

export function FindingDialog({ page, finding, item, today, onClose }: FindingDialogProps) {
  const [id] = useState(() => finding?.id ?? v7());
  const [begin] = useState(() => beginOf(finding, item));
  const [draft, setDraft] = useState(begin);
  const kept = useFormDraft(`finding:${page.row.id}:${finding?.id ?? item?.id ?? 'moi'}`, begin, draft, setDraft);
  const { fields, saving, box, send, clear, say } = useSending();
  const fines = useRead('inspections.fines', { kind: page.row.kind, on: page.day }).data?.fines ?? [];
  const put = (part: Partial<typeof draft>) => {
    setDraft((now) => ({ ...now, ...part }));
    clear(Object.keys(part)[0] ?? '');
  };
  const save = () =>
    void send(
      () =>
        api.inspections.saveFinding({
          ...draft,
          visit: page.row.id,
          id,
          version: finding?.version ?? null,
          item: finding ? finding.item : (item?.id ?? null),
          startedOn: draft.startedOn || null,
          endedOn: draft.endedOn || null,
          dueOn: draft.dueOn || null,
          sanction: draft.sanction || null,
        }),
      () => (kept.end(), onClose()),
      `Đã ghi tồn tại của ${page.row.name}`,
    );
  return (
    <FormDialog
      title={finding ? 'Sửa tồn tại' : 'Ghi tồn tại'}
      subtitle={item ? `Mục ${item.position} của bảng kiểm` : page.row.name}
      saving={saving}
      draft={kept}
      box={box}
      onSave={save}
      onClose={onClose}
    >
      <Box name="what" label="Tồn tại, vi phạm" required wide fields={fields}>
        <TextBox rows={2} value={draft.what} autoFocus onChange={(what) => put({ what })} />
      </Box>
      <Box name="basis" label="Căn cứ" tip="văn bản, điều, khoản" wide fields={fields}>
        <TextBox value={draft.basis} onChange={(basis) => put({ basis })} />
      </Box>
      <Box name="startedOn" label="Vi phạm từ ngày" fields={fields}>
        <DateBox
          value={draft.startedOn}
          today={today}
          onChange={(startedOn) => put({ startedOn })}
          onBlur={(_, e) => say('startedOn', e)}
        />
      </Box>
      <Box name="endedOn" label="Vi phạm đến ngày" hint="Còn tiếp diễn thì để trống." fields={fields}>
        <DateBox value={draft.endedOn} today={today} onChange={(endedOn) => put({ endedOn })} onBlur={(_, e) => say('endedOn', e)} />
      </Box>
      <Box name="offender" label="Người vi phạm là" required fields={fields}>
        <Choice value={draft.offender} options={who} onChange={(offender) => offender && put({ offender })} />
      </Box>
      <Box name="owner" label="Người theo dõi" fields={fields}>
        <TextBox value={draft.owner} onChange={(owner) => put({ owner })} />
      </Box>
      {fines.length > 0 && (
        <Box
          name="sanction"
          label="Hành vi theo NĐ 283/2026/NĐ-CP"
          wide
          hint="Chỉ để gợi ý mức phạt; người có thẩm quyền quyết định."
          fields={fields}
        >
          <Choice
            value={draft.sanction}
            options={fines.map(({ code, words }) => ({ value: code, label: words }))}
            placeholder="Chưa chọn"
            clearable="Chưa chọn"
            onChange={(sanction) => put({ sanction })}
          />
        </Box>
      )}
      <Box name="dueOn" label="Hạn khắc phục" fields={fields}>
        <DateBox value={draft.dueOn} today={today} onChange={(dueOn) => put({ dueOn })} onBlur={(_, e) => say('dueOn', e)} />
      </Box>
    </FormDialog>
  );
}
