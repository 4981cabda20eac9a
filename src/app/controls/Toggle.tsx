import { OptionRow } from "./OptionRow";
import { Switch } from "./Switch";

interface ToggleProps {
  className?: string;
  label: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

/** A row with a name and a switch. */
export function Toggle({ checked, onChange, ...row }: ToggleProps) {
  return (
    <OptionRow {...row}>
      {(id) => <Switch id={id} checked={checked} onChange={onChange} />}
    </OptionRow>
  );
}
