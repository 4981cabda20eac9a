import { useId, useState } from "react";
import { captionLead } from "../../snapshot/captionLead";
import type { ClassPart } from "../classroom/parts";
import { afterPicture } from "../shell/firstPicture";
import { lazyPart } from "../shell/lazyPart";
import { useApp } from "../store/context";
import { useCaptioned } from "./usePicture";
import { useStageSummary } from "./useStageSummary";

const CaptionMethod = lazyPart(
  "How it was measured",
  afterPicture(() => import("./CaptionMethod")),
);

/** Below the stage, as under a figure in a paper: what is seen first, how it was measured on demand. */
export function FigureCaption() {
  const run = useCaptioned();
  const previous = useApp((state) => state.previous !== null);
  const common = useApp((state) => state.common !== null);
  const summary = useStageSummary();
  const [unfolded, setUnfolded] = useState(false);
  const id = useId();
  if (run.surface === null) return null;
  return (
    <section className="caption" data-part={"caption" satisfies ClassPart} aria-label="Caption">
      <p>
        {previous && "The run before: "}
        {common && "Several paths on the terrain of the first run’s loss: "}
        <b>{captionLead(run)}</b> {summary}{" "}
        <button
          type="button"
          className="caption-more"
          aria-expanded={unfolded}
          aria-controls={id}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? "Less" : "How it was measured"}
        </button>
      </p>
      <div id={id} hidden={!unfolded}>
        <CaptionMethod run={run} />
      </div>
    </section>
  );
}
