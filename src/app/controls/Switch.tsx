import type { ComponentProps } from "react";

interface SwitchProps extends Omit<ComponentProps<"input">, "type" | "role" | "onChange"> {
  checked: boolean;
  onChange(checked: boolean): void;
}

/** On or off, at once: the browser's own checkbox, dressed. */
export function Switch({ checked, onChange, ...input }: SwitchProps) {
  return (
    <input
      {...input}
      type="checkbox"
      role="switch"
      checked={checked}
      aria-checked={checked}
      className="switch"
      onChange={({ target }) => onChange(target.checked)}
    />
  );
}
