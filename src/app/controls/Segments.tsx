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
  const stop = options.find((option) => option.value === value) ?? options[0];
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
            // The browser stops at one of them in any case; that a popup's last stop is it, Radix tells by this.
            tabIndex={option === stop ? 0 : -1}
            {...(option.about !== undefined && hint(option.about))}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
