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

/** One of a few, side by side: the browser's own radio buttons, each under its words. */
export function Segments({ id, label, describedBy, value, options, onChange }: ChoiceProps) {
  return (
    <div
      id={id}
      className="segments"
      role="radiogroup"
      aria-label={label}
      aria-describedby={describedBy}
    >
      {options.map((option) => (
        <label key={option.value} className="segment">
          <input
            type="radio"
            name={id}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            {...(option.about !== undefined && hint(option.about))}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
