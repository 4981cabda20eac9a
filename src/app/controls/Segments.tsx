import { ToggleGroup } from "radix-ui";

export interface Option {
  value: string;
  label: string;
  /** Why it cannot be chosen. */
  unavailable?: string;
}

export interface ChoiceProps {
  id: string;
  label: string;
  describedBy?: string;
  value: string;
  options: Option[];
  onChange(value: string): void;
}

/** One of a few, side by side. */
export function Segments({ id, label, describedBy, value, options, onChange }: ChoiceProps) {
  return (
    <ToggleGroup.Root
      id={id}
      className="segments"
      type="single"
      aria-label={label}
      aria-describedby={describedBy}
      value={value}
      onValueChange={(next) => {
        if (next !== "") onChange(next);
      }}
    >
      {options.map((option) => (
        <ToggleGroup.Item key={option.value} value={option.value} className="segment">
          {option.label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
