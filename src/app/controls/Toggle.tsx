import { Switch } from "radix-ui";
import { OptionRow } from "./OptionRow";

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
      {(id) => (
        <Switch.Root id={id} className="switch" checked={checked} onCheckedChange={onChange}>
          <Switch.Thumb className="switch-thumb" />
        </Switch.Root>
      )}
    </OptionRow>
  );
}
