import { ToggleGroup } from "radix-ui";
import { hint } from "./hint";

export interface Option {
  value: string;
  label: string;
  /** Why it cannot be chosen. */
  unavailable?: string;
  /** What it means, in a tooltip. */
  about?: string;
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
      {options.map(({ value, label, about }) => (
        <ToggleGroup.Item
          key={value}
          value={value}
          className="segment"
          {...(about !== undefined && hint(about))}
        >
          {label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
