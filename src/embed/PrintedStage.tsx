import { useState } from "react";
import { paneCheckpoint } from "../app/compare/paneCheckpoint";
import { usePrinting } from "../app/shell/usePrinting";
import { comparisonFigure } from "../charts/export/comparisonFigure";
import type { FigureSize } from "../charts/export/figureOptions";
import { stageFigure } from "../charts/export/stageFigure";
import { SvgPicture } from "../charts/SvgPicture";
import { commonScale } from "../snapshot/surfaceScale";
import { limitedScale } from "./limitedScale";
import { type EmbedState, type EmbedStore, ONE_STEP, shownRuns } from "./store";

/** What is seen on the stage, while the host page is printed: the print of a canvas may be blank. */
export function PrintedStage({ store }: { store: EmbedStore }) {
  return usePrinting() ? <Picture store={store} /> : null;
}

function Picture({ store }: { store: EmbedStore }) {
  const [draw] = useState(() => drawing(store.getState()));
  return draw && <SvgPicture className="embed-printed" draw={draw} />;
}

function drawing(state: EmbedState): ((size: FigureSize) => string) | null {
  const { title, run: lead, view, time, limits } = state;
  if (lead === null) return null;
  const runs = shownRuns(state);
  if (runs.length < 2) {
    const scale = limitedScale(lead.surface, view.height, limits);
    return (size) => stageFigure({ title, run: lead, view }, time, { ...size, scale });
  }
  const pictures = runs.map(({ mark, title, run }) => ({
    ...{ mark, name: title, snapshot: { title, run, view } },
    checkpoint: run === lead ? time : paneCheckpoint(run, lead, time, ONE_STEP),
  }));
  const shared = commonScale(
    runs.map(({ run }) => run),
    view,
  );
  return () => comparisonFigure({ kind: "own", pictures, shared }, "");
}
