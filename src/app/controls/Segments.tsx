import { ToggleGroup, Tooltip } from "radix-ui";
import type { ReactNode } from "react";

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
        <About key={value} sentence={about}>
          <ToggleGroup.Item value={value} className="segment">
            {label}
          </ToggleGroup.Item>
        </About>
      ))}
    </ToggleGroup.Root>
  );
}

function About({ sentence, children }: { sentence: string | undefined; children: ReactNode }) {
  if (sentence === undefined) return children;
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content className="tooltip words" sideOffset={6} collisionPadding={8}>
          {sentence}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
