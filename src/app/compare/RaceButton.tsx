import { Flag } from "lucide-react";
import { useState } from "react";
import type { ClassPart } from "../classroom/parts";
import { lazyPart } from "../shell/lazyPart";

const RaceDialog = lazyPart("The dialog for a race", () => import("./RaceDialog"));

/** Opens the dialog that trains the recipe with several optimizers. */
export function RaceButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="text-button"
        data-part={"race" satisfies ClassPart}
        onClick={() => setOpen(true)}
      >
        <Flag size={14} aria-hidden />
        Race optimizers…
      </button>
      {open && <RaceDialog close={() => setOpen(false)} />}
    </>
  );
}
