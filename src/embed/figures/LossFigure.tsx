import { useStore } from "zustand";
import { lossSeries } from "../../app/numbers/historySeries";
import { lossLabel, withUnit } from "../../results/lossLabel";
import { runTime } from "../../results/runTime";
import { splitNames } from "../../results/splitNames";
import { CurveFigure } from "./CurveFigure";
import type { FigureProps } from "./EmbedFigures";
import { MissingFigure } from "./MissingFigure";

/** Training and test loss, on the scale of the terrain's heights. */
export function LossFigure({ store }: FigureProps) {
  const { run, time, view } = useStore(store);
  if (run === null || run.trained === null) return <MissingFigure what="its training" />;
  return (
    <CurveFigure
      store={store}
      run={run}
      title={withUnit(lossLabel(run))}
      time={runTime(run)}
      series={lossSeries(run.trained.history, splitNames(run))}
      log={view.height !== "linear"}
      at={time}
      checkpoint={(entry) => entry}
    />
  );
}
