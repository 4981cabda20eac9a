import { Slice as SliceIcon } from "lucide-react";
import { sliceable } from "../../lab/sliceable";
import { t } from "../../language/t";
import { isWholeLandscape } from "../../recipe/wholeLandscape";
import type { Run } from "../../results/results";
import { hasWeights } from "../../results/trained";
import type { ClassPart } from "../classroom/parts";
import { IconButton } from "../controls/IconButton";
import { useApp, useAppStore, useSliceControl } from "../store/context";

/** Opens and closes live slicing. Where it cannot be, the button stays and says why. */
export function SliceButton() {
  const slicing = useApp((state) => state.slicing !== null);
  const obstacle = useApp((state) =>
    state.slicing === null ? obstacleTo(state.run, state.job !== null) : null,
  );
  const store = useAppStore();
  const slices = useSliceControl();
  const press = () => {
    if (slicing) store.getState().leaveSlice();
    else if (obstacle !== null) store.getState().notify(obstacle);
    else slices.enter();
  };
  return (
    <IconButton
      label={obstacle === null ? "Slice: turn and move the plane" : t`Slice. ${obstacle}`}
      aria-pressed={slicing}
      data-part={"slice" satisfies ClassPart}
      aria-disabled={obstacle !== null}
      onClick={press}
    >
      <SliceIcon size={16} aria-hidden />
    </IconButton>
  );
}

/** Why a run cannot be sliced, in plain words; null when it can. */
function obstacleTo(run: Run, busy: boolean): string | null {
  if (busy) return "Wait for the run to end.";
  if (sliceable(run)) return null;
  if (isWholeLandscape(run.recipe)) return "The plane is the whole landscape already.";
  if (!hasWeights(run.trained)) {
    return run.surface === null
      ? "Train first."
      : "Train first: this landscape came without its weights.";
  }
  return "Sample the surface first.";
}
