import type { ComponentProps, ReactNode } from "react";
import { hint, type Side } from "./hint";

export interface IconButtonProps extends ComponentProps<"button"> {
  /** Accessible name and tooltip. */
  label: string;
  /** Key that does the same, shown in the tooltip. */
  shortcut?: string;
  side?: Side;
  children: ReactNode;
}

export function IconButton({ label, shortcut, side, className, ...button }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-keyshortcuts={shortcut}
      className={`icon-button ${className ?? ""}`}
      {...hint(label, side, shortcut)}
      {...button}
    />
  );
}
