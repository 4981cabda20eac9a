import { captionSentences } from "../../snapshot/caption";
import { useApp } from "../store/context";
import { useStageSummary } from "./useStageSummary";

/** Below the stage, as under a figure in a paper. */
export function FigureCaption() {
  const run = useApp((state) => state.run);
  const summary = useStageSummary();
  if (run.surface === null) return null;
  return (
    <section className="caption" aria-label="Caption">
      <p>
        <b>{summary}</b> {captionSentences(run).join(" ")}
      </p>
    </section>
  );
}
