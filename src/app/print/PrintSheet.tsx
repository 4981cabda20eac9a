import { useState } from "react";
import { runFigures } from "../../charts/export/runFigures";
import { stageFigure } from "../../charts/export/stageFigure";
import { SvgPicture } from "../../charts/SvgPicture";
import { captionSentences } from "../../snapshot/caption";
import { FinalTable } from "../numbers/FinalTable";
import { snapshotOnStage } from "../share/snapshotOnStage";
import { usePrinting } from "../shell/usePrinting";
import { useStageSummary } from "../stage/useStageSummary";
import { useAppStore } from "../store/context";
import "../../theme/print.css";

/** The page as it is printed: the landscape, its caption and its numbers, in place of the lab. */
export default function PrintSheet() {
  return usePrinting() ? <Sheet /> : null;
}

function Sheet() {
  const store = useAppStore();
  const summary = useStageSummary();
  // Of the moment that is printed, whatever is computed meanwhile.
  const [{ title, caption, drawStage, figures }] = useState(() => {
    const state = store.getState();
    const snapshot = snapshotOnStage(state);
    return {
      title: snapshot.title,
      caption: captionSentences(snapshot.run).join(" "),
      drawStage:
        snapshot.run.surface === null
          ? null
          : (size: { width: number; height: number }) =>
              stageFigure(snapshot, state.checkpoint, size),
      figures: runFigures(snapshot, "").map(({ name, svg }) => ({ name, draw: () => svg })),
    };
  });
  return (
    <article className="print-sheet">
      <h1>{title}</h1>
      {drawStage === null ? (
        <p>There is no landscape yet.</p>
      ) : (
        <figure>
          <SvgPicture className="print-stage" draw={drawStage} />
          <figcaption>
            <b>{summary}</b> {caption}
          </figcaption>
        </figure>
      )}
      <div className="print-numbers">
        <FinalTable />
        {figures.map(({ name, draw }) => (
          <SvgPicture key={name} className="print-figure" draw={draw} />
        ))}
      </div>
    </article>
  );
}
