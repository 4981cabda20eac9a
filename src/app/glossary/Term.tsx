import { Tooltip } from "radix-ui";
import { type ReactNode, useState } from "react";
import { sentenceOf, type TermName } from "./terms";

interface TermProps {
  name: TermName;
  /** Shown below the sentence. */
  formula?: string;
  /** What stands on the page; the term's own name when left out. */
  children?: ReactNode;
}

/** A term whose sentence appears under the pointer, with the keyboard's focus and at a tap. */
export function Term({ name, formula, children }: TermProps) {
  const [open, setOpen] = useState(false);
  return (
    <Tooltip.Provider delayDuration={500}>
      <Tooltip.Root open={open} onOpenChange={setOpen}>
        <Tooltip.Trigger
          type="button"
          className="term"
          onClick={(event) => {
            // A tooltip closes when its trigger is pressed; fingers have no other way to open it.
            event.preventDefault();
            setOpen(true);
          }}
        >
          {children ?? name}
        </Tooltip.Trigger>
        <Tooltip.Portal>
          <Tooltip.Content className="tooltip words" sideOffset={4} collisionPadding={8}>
            <p>{sentenceOf(name)}</p>
            {formula !== undefined && <p className="quiet">{formula}</p>}
          </Tooltip.Content>
        </Tooltip.Portal>
      </Tooltip.Root>
    </Tooltip.Provider>
  );
}
