// A pasted list of names or tax codes: what matched is marked received on one day, what did not is said.
import { useDeferredValue, useState } from 'react';
import type { PastedLine, ReportRow } from '../../../preload/contract/reports.ts';
import { useRead } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { DateBox } from '../../components/DateBox.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Field } from '../../components/Field.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { TextBox } from '../../components/TextBox.tsx';
import { kindLabel, kindOf, type ReportKind, ReportWord } from './report-words.tsx';
import type { Receipt } from './use-receive.tsx';
import css from './reports.module.css';

interface PasteDialogProps {
  year: number;
  kind: ReportKind | null;
  today: string;
  text: string;
  receive: (receipt: Receipt, name: string) => Promise<Record<string, string> | null>;
  onClose: () => void;
}

const open: readonly ReportRow['state'][] = ['not-due', 'overdue', 'never'];
const isOpen = (row: ReportRow) => open.includes(row.state);
const notes: Record<PastedLine['found'], string> = {
  one: '',
  several: 'Nhiều đơn vị hoặc nhiều loại khớp, chọn lấy',
  near: 'Chỉ gần giống, xem rồi chọn',
  none: 'Không khớp đơn vị nào',
};

export function PasteDialog({ year, kind, today, text: pasted, receive, onClose }: PasteDialogProps) {
  const [text, setText] = useState(pasted);
  const [on, setOn] = useState(today);
  const [typo, setTypo] = useState<string | undefined>();
  const [wrong, setWrong] = useState<string | undefined>();
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [busy, setBusy] = useState(false);
  const asked = useDeferredValue(text);
  const { data } = useRead('reports.match', { year, kind, text: asked }, { keepPrevious: true, enabled: asked.trim() !== '' });
  const lines = asked.trim() === '' ? [] : (data?.lines ?? []);
  const isChosen = (line: PastedLine, row: ReportRow) => turned.get(row.service) ?? (line.found === 'one' && isOpen(row));
  const chosen = [...new Set(lines.flatMap((line) => line.rows.filter((row) => isChosen(line, row)).map((row) => row.service)))];
  const lost = lines.filter((line) => line.found === 'none');
  const matched = lines.filter((line) => line.found === 'one').length;
  const write = async () => {
    if (typo || on === '') return setWrong(typo ?? 'Ghi ngày nhận.');
    setBusy(true);
    const name = lines.flatMap((line) => line.rows).find((row) => row.service === chosen[0])?.name ?? '';
    const faults = await receive({ year, services: chosen, on, again: 'skip' }, name);
    setBusy(false);
    if (faults === null) onClose();
    else setWrong(faults.on ?? Object.values(faults)[0]);
  };
  const counts =
    lines.length === 0
      ? 'Mỗi dòng một đơn vị; chép cả khối từ Excel cũng được'
      : `Khớp ${matched} / ${lines.length} dòng${lost.length > 0 ? `, không khớp ${lost.length}` : ''}`;
  return (
    <Dialog
      open
      title={`Dán danh sách đã nộp báo cáo năm ${year}`}
      subtitle={
        kind ? `Chỉ tìm trong loại ${kindLabel(kind).toLocaleLowerCase('vi')}` : 'Tìm theo mã số thuế trước, rồi theo tên, không cần dấu'
      }
      width={860}
      note={<span role="status">{counts}</span>}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Bỏ</Button>
          <Button variant="filled" disabled={busy || chosen.length === 0} onClick={() => void write()}>
            Ghi nhận {chosen.length.toLocaleString('vi')} báo cáo
          </Button>
        </>
      }
    >
      <div className={css.paste}>
        <div className={css.side}>
          <Field label="Tên hoặc mã số thuế">
            <TextBox value={text} rows={12} autoFocus={pasted === ''} onChange={setText} />
          </Field>
          <Field label="Ngày nhận" error={wrong} required>
            <DateBox
              value={on}
              today={today}
              onChange={(value, error) => (setOn(value), setTypo(error), setWrong(undefined))}
              onBlur={(_, error) => setWrong((now) => error ?? now)}
            />
          </Field>
        </div>
        <ul className={css.lines} aria-label="Kết quả đối chiếu" tabIndex={0}>
          {lines.map((line) => (
            <li key={line.line} data-found={line.found}>
              <p>
                <small>{line.line}</small> {line.text}
              </p>
              {notes[line.found] && <small>{notes[line.found]}</small>}
              {line.rows.map((row) => (
                <div key={row.service}>
                  <Checkbox
                    checked={isChosen(line, row)}
                    disabled={row.receivedOn !== null}
                    onClick={() => setTurned(new Map(turned).set(row.service, !isChosen(line, row)))}
                  >
                    {row.name} <small>{kindOf(row)}</small>
                  </Checkbox>
                  <span>
                    {row.receivedOn ? <small>đã nộp {writeDay(row.receivedOn)}</small> : <ReportWord state={row.state} days={row.days} />}
                  </span>
                </div>
              ))}
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
