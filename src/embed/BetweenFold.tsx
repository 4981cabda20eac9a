import { useState } from "react";
import { lazyPart } from "../app/shell/lazyPart";
import type { Run } from "../results/results";

const Between = lazyPart("What lies between the solutions", () => import("./Between"));

/** Unfolds to the loss between the run and other solutions. */
export function BetweenFold({ run }: { run: Run }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className="embed-caption"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>Between solutions</summary>
      {open && <Between run={run} />}
    </details>
  );
}
