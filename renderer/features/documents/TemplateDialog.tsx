// A template of the office: its name, kind and registers; of a new one what a test-fill found, before it is added.
import { useEffect, useState } from 'react';
import { documentKinds, type documents, type Template } from '../../../preload/contract/documents.ts';
import { records } from '../../../preload/contract/records/index.ts';
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import type { FileToken, OutputOf } from '../../../preload/contract/rpc.ts';
import { api, failureOf, useJob } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Field } from '../../components/Field.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { TestFound } from './TestFound.tsx';
import css from './documents.module.css';

type Found = OutputOf<typeof documents.testFill>;
type Kind = (typeof documentKinds)[number]['code'];

export interface TemplateDialogProps {
  /** A new one from this file, or the words of one that stands. */
  of: FileToken | Template;
  onClose: () => void;
}

const everyRegister = Object.values(records).map(({ register, label }) => ({ register, label }));
const nameOf = (file: string) => file.replace(/\.docx$/i, '').trim();

export function TemplateDialog({ of, onClose }: TemplateDialogProps) {
  const file = 'token' in of ? of : null;
  const standing = 'token' in of ? null : of;
  const [name, setName] = useState(standing?.name ?? nameOf(file?.name ?? ''));
  const [kind, setKind] = useState<Kind>((standing?.kind as Kind | undefined) ?? 'CV');
  const [registers, setRegisters] = useState<RegisterName[]>(standing?.registers ?? ['training']);
  const [found, setFound] = useState<Found | null>(null);
  const [trouble, setTrouble] = useState<Record<string, string>>({});
  const job = useJob();
  const token = file?.token;
  const asked = registers.join(',');
  useEffect(() => {
    if (token === undefined || asked === '') return undefined;
    let stale = false;
    void api.documents
      .testFill({ file: token, template: null, registers: asked.split(',') as RegisterName[] }, { job: crypto.randomUUID() })
      .then((answer) => !stale && (setFound(answer), setTrouble({})))
      .catch((error: unknown) => !stale && setTrouble({ file: failureOf(error).message }));
    return () => void (stale = true);
  }, [token, asked]);

  const save = async () => {
    try {
      const words = { name, kind, registers };
      if (file) await job.run((call) => api.documents.addTemplate({ file: file.token, ...words }, call));
      else if (standing) await api.documents.renameTemplate({ template: standing.id, version: standing.version, ...words });
      toast(file ? `Đã thêm mẫu ${name}` : 'Đã sửa mẫu');
      onClose();
    } catch (error) {
      const failure = failureOf(error);
      setTrouble(failure.fields ?? { name: failure.message });
    }
  };
  const turn = (register: RegisterName) =>
    setRegisters((now) => everyRegister.map((one) => one.register).filter((one) => (one === register) !== now.includes(one)));
  const actions = (
    <>
      <Button onClick={onClose}>Để sau</Button>
      <Button variant="filled" disabled={job.running || trouble.file !== undefined} onClick={() => void save()}>
        {file ? 'Thêm mẫu' : 'Ghi'}
      </Button>
    </>
  );
  return (
    <Dialog
      open
      title={file ? 'Thêm mẫu văn bản' : 'Sửa mẫu văn bản'}
      subtitle={file?.name ?? standing?.fileName}
      onClose={onClose}
      actions={actions}
      width={600}
    >
      <div className={css.words}>
        <Field label="Tên mẫu" error={trouble.name}>
          <TextBox name="name" value={name} onChange={setName} />
        </Field>
        <Field label="Loại văn bản" error={trouble.kind}>
          <Choice
            value={kind}
            options={documentKinds.map(({ code, label }) => ({ value: code, label }))}
            onChange={(value) => setKind(value || 'CV')}
          />
        </Field>
      </div>
      <Field label="Dùng cho sổ" error={registers.length === 0 ? 'Chọn ít nhất một sổ dùng mẫu này.' : trouble.registers}>
        <div className={css.registers}>
          {everyRegister.map(({ register, label }) => (
            <Checkbox key={register} checked={registers.includes(register)} onClick={() => turn(register)}>
              {label}
            </Checkbox>
          ))}
        </div>
      </Field>
      {trouble.file && (
        <p role="alert" className={css.refused}>
          {trouble.file}
        </p>
      )}
      {found && registers.length > 0 && <TestFound found={found} />}
    </Dialog>
  );
}
