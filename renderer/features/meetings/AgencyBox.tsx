// An agency, typed: part of its name finds it in the book of agencies; what is not there stays as free words.
import { useMemo, useState } from 'react';
import { useRead } from '../../api.ts';
import { folded } from '../../components/folded.ts';
import { TextBox } from '../../components/TextBox.tsx';
import { Box } from './KeptFormDialog.tsx';
import css from './meetings.module.css';

interface AgencyBoxProps {
  label: string;
  required?: boolean;
  fields: Readonly<Record<string, string>>;
  id: string | null;
  name: string;
  onChange: (id: string | null, name: string) => void;
}

export function AgencyBox({ label, required = false, fields, id, name, onChange }: AgencyBoxProps) {
  const all = useRead('agencies.list', {}).data?.agencies;
  const [asking, setAsking] = useState(false);
  const own = all?.find((one) => one.id === id);
  const text = own?.name ?? name;
  const found = useMemo(() => {
    const words = folded(text).split(' ').filter(Boolean);
    return words.length === 0 ? [] : (all ?? []).filter((one) => words.every((word) => folded(one.name).includes(word))).slice(0, 6);
  }, [all, text]);
  const same = all?.find((one) => folded(one.name) === folded(text));
  return (
    <Box
      name="agency"
      label={label}
      required={required}
      fields={fields}
      hint={text === '' ? 'Gõ một phần tên, không cần dấu.' : own ? 'Có trong sổ cơ quan.' : 'Ngoài sổ cơ quan, ghi đúng như gõ.'}
    >
      <TextBox
        value={text}
        onChange={(typed) => {
          setAsking(true);
          onChange(null, typed);
        }}
        onBlur={() => {
          if (id === null && same) onChange(same.id, same.name);
        }}
      />
      {asking && id === null && !same && found.length > 0 && (
        <div className={css.found} role="group" aria-label="Cơ quan tìm thấy">
          {found.map((one) => (
            <button
              key={one.id}
              type="button"
              onClick={() => {
                setAsking(false);
                onChange(one.id, one.name);
              }}
            >
              {one.name}
            </button>
          ))}
        </div>
      )}
    </Box>
  );
}
