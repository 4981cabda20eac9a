import { ChartScatter } from "lucide-react";
import { useState } from "react";
import type { ClassPart } from "../classroom/parts";
import { placeWords } from "../recipe/differenceWords";
import { lazyPart } from "../shell/lazyPart";
import { useApp } from "../store/context";

const VaryDialog = lazyPart("The dialog for studies", () => import("./VaryDialog"));

/** Opens the dialog that runs the recipe over values of a field. */
export function VaryButton({ path }: { path: string }) {
  const recipe = useApp((state) => state.recipe);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="formula-button"
        data-part={"vary" satisfies ClassPart}
        aria-label={`Vary: ${placeWords(recipe, path)}`}
        title="Vary…"
        onClick={() => setOpen(true)}
      >
        <ChartScatter size={13} aria-hidden />
      </button>
      {open && <VaryDialog path={path} open onOpenChange={setOpen} />}
    </>
  );
}
