import { useState } from "react";
import { comparisonFigure } from "../../charts/export/comparisonFigure";
import type { FigureSize } from "../../charts/export/figureOptions";
import { runFigures } from "../../charts/export/runFigures";
import { stageFigure } from "../../charts/export/stageFigure";
import { SvgPicture } from "../../charts/SvgPicture";
import { t } from "../../language/t";
import { captionSentences } from "../../snapshot/caption";
import type { Snapshot } from "../../snapshot/snapshot";
import { ComparisonTable } from "../compare/ComparisonTable";
import { comparedFigure } from "../compare/comparedFigure";
import { comparisonCaption } from "../compare/comparisonCaption";
import { paneNames } from "../compare/paneNames";
import { type Pane, panesOf } from "../compare/panes";
import { FinalTable } from "../numbers/FinalTable";
import { snapshotOnStage } from "../share/snapshotOnStage";
import { snapshotOfPane, snapshotsTogether } from "../share/snapshotsTogether";
import { usePrinting } from "../shell/usePrinting";
import { useStageSummary } from "../stage/useStageSummary";
import { useAppStore } from "../store/context";
import { hasPicture, stagedPicture } from "../store/staged";
import type { AppState } from "../store/store";
import "../../theme/print.css";

/** The page as it is printed: the landscape, its caption and its numbers, in place of the lab. */
export default function PrintSheet() {
  return usePrinting() ? <Sheet /> : null;
}

function Sheet() {
  const store = useAppStore();
  // Of the moment that is printed, whatever is computed meanwhile.
  const [state] = useState(() => store.getState());
  const [{ panes, together }] = useState(() => ({
    panes: panesOf(state, stagedPicture(state).run),
    together: snapshotsTogether(state),
  }));
  return panes.length > 1 && together.length > 0 ? (
    <SeveralRuns state={state} panes={panes} together={together} />
  ) : (
    <OneRun state={state} />
  );
}

interface Printed {
  state: AppState;
}

function OneRun({ state }: Printed) {
  const summary = useStageSummary();
  const [{ title, caption, drawStage, figures }] = useState(() => {
    const snapshot = snapshotOnStage(state);
    return {
      title: snapshot.title,
      caption: captionSentences(snapshot.run).join(" "),
      drawStage:
        snapshot.run.surface === null
          ? null
          : (size: FigureSize) => stageFigure(snapshot, state.checkpoint, size),
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

interface SeveralPrinted extends Printed {
  /** Of all runs. */
  panes: Pane[];
  /** Of those with a picture. */
  together: Snapshot[];
}

/** Runs side by side in one figure, and what they differ in. */
function SeveralRuns({ state, panes, together }: SeveralPrinted) {
  const [{ title, caption, without, draw }] = useState(() => {
    const compared = comparedFigure(state, together);
    const names = paneNames(panes.map(({ run }) => run));
    // The names that set them apart stand in the figure.
    const titles = panes.map((pane) => snapshotOfPane(state, pane).title);
    return {
      title: [...new Set(titles)].join(" · "),
      without: panes.flatMap(({ mark, run }, index) =>
        hasPicture(run) ? [] : [t`${mark} (${names[index]}) has no landscape.`],
      ),
      caption: comparisonCaption(state, together),
      draw: () => comparisonFigure(compared, ""),
    };
  });
  return (
    <article className="print-sheet">
      <h1>{title}</h1>
      <figure>
        <SvgPicture className="print-stage" draw={draw} />
        <figcaption>{[...without, caption].join(" ")}</figcaption>
      </figure>
      <ComparisonTable panes={panes} />
    </article>
  );
}
