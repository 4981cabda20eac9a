import { Toggle } from "radix-ui";

interface AxisToggleProps {
  label: string;
  word: string;
  on: boolean;
  onChange(on: boolean): void;
}

/** Switches one axis of a chart. */
export function AxisToggle({ label, word, on, onChange }: AxisToggleProps) {
  return (
    <Toggle.Root className="axis-toggle" aria-label={label} pressed={on} onPressedChange={onChange}>
      {word}
    </Toggle.Root>
  );
}
