// A box for a personal number: masked and locked while it stands in the register, open after "Hiện", which leaves its trace.
import { LinkButton } from '../../components/Button.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { useReveal } from './PersonalFact.tsx';

interface PersonalBoxProps {
  value: string;
  rowId: string | null;
  onChange: (value: string) => void;
  onBlur: (value: string) => void;
}

const isMasked = (value: string) => value.includes('•');

export function PersonalBox({ value, rowId, onChange, onBlur }: PersonalBoxProps) {
  const { reveal } = useReveal(rowId ?? '');
  const masked = isMasked(value);
  const show = async () => {
    const number = await reveal();
    if (number !== null) onChange(number);
  };
  return (
    <TextBox
      key={masked ? 'masked' : 'open'}
      value={value}
      inputMode="numeric"
      disabled={masked}
      onChange={onChange}
      onBlur={onBlur}
      action={masked && rowId ? <LinkButton onClick={() => void show()}>Hiện</LinkButton> : undefined}
    />
  );
}
