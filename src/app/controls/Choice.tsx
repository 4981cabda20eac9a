import { Check, ChevronDown } from "lucide-react";
import { Select } from "radix-ui";
import { type ChoiceProps, Segments } from "./Segments";

/** One of several: side by side when few and short, a list otherwise. */
export function Choice(props: ChoiceProps) {
  const letters = props.options.reduce((sum, option) => sum + option.label.length, 0);
  const fits = props.options.length <= 4 && letters <= 30;
  const allAvailable = props.options.every((option) => option.unavailable === undefined);
  return fits && allAvailable ? <Segments {...props} /> : <Menu {...props} />;
}

function Menu({ id, label, describedBy, value, options, onChange }: ChoiceProps) {
  return (
    <Select.Root value={value} onValueChange={onChange}>
      <Select.Trigger id={id} className="select" aria-label={label} aria-describedby={describedBy}>
        <Select.Value />
        <Select.Icon className="select-icon">
          <ChevronDown size={14} aria-hidden />
        </Select.Icon>
      </Select.Trigger>
      <Select.Portal>
        <Select.Content className="menu" position="popper" sideOffset={4} collisionPadding={8}>
          <Select.Viewport>
            {options.map((option) => (
              <Select.Item
                key={option.value}
                value={option.value}
                className="menu-item"
                disabled={option.unavailable !== undefined}
              >
                <Select.ItemIndicator className="menu-mark">
                  <Check size={14} aria-hidden />
                </Select.ItemIndicator>
                <Select.ItemText>{option.label}</Select.ItemText>
                {option.unavailable !== undefined && (
                  <span className="menu-note">{option.unavailable}</span>
                )}
              </Select.Item>
            ))}
          </Select.Viewport>
        </Select.Content>
      </Select.Portal>
    </Select.Root>
  );
}
