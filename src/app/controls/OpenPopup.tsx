import { Popover } from "radix-ui";
import { useState } from "react";
import type { PopupProps } from "./Popup";

/** A popup that has just been asked for. */
export default function OpenPopup({ trigger, label, className, align, children }: PopupProps) {
  const [open, setOpen] = useState(true);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>{trigger}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label={label}
          className={["popover", className].filter(Boolean).join(" ")}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          // Where the keyboard goes round to the first control, it is focused without scrolling.
          onFocus={({ target }) => target.scrollIntoView({ block: "nearest" })}
        >
          {children(() => setOpen(false))}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
