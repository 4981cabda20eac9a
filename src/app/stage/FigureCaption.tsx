import { captionSentences } from "../../snapshot/caption";
import { useApp } from "../store/context";
import { usePicture } from "./usePicture";
import { useStageSummary } from "./useStageSummary";

/** Below the stage, as under a figure in a paper. */
export function FigureCaption() {
  const run = usePicture();
  const previous = useApp((state) => state.previous !== null);
  const summary = useStageSummary();
  if (run.surface === null) return null;
  return (
    <section className="caption" aria-label="Caption">
      <p>
        {previous && "The run before: "}
        <b>{summary}</b> {captionSentences(run).join(" ")}
      </p>
    </section>
  );
}
