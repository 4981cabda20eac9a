import { useEffect, useMemo } from "react";
import { axisNames } from "../../results/axisNames";
import { lossLabel, withUnit } from "../../results/lossLabel";
import { phaseMarks } from "../../results/phaseStarts";
import type { Run } from "../../results/results";
import type { LabelTexts } from "../../scene/stageLabels";
import type { StageProps } from "../../scene/stageProps";
import { pictureDrawn } from "../shell/firstPicture";
import { lazyPart } from "../shell/lazyPart";
import { useResolvedTheme } from "../shell/theme";
import { useReducedMotion } from "../shell/useMediaQuery";
import { useApp } from "../store/context";
import { stageWalks } from "./stageWalks";

export const FlatStage = lazyPart("The contour map", () => import("./FlatStage"));
const loadScene = () => import("../../scene/Stage");
// Asked for at once: it is the largest part of the page and the one that visitors wait for. Where it
// is shown, a failure is told.
loadScene().catch(() => undefined);
const Stage = lazyPart<StageProps>(
  "The terrain",
  () => loadScene().then(({ Stage }) => ({ default: Stage })),
  {
    missing: (tryAgain, { insets }) => (
      <FlatStage
        insets={insets}
        why={
          <>
            The terrain could not be loaded or drawn: here it is flat.{" "}
            <button type="button" className="text-button" onClick={tryAgain}>
              Try again
            </button>
          </>
        }
      />
    ),
  },
);

type SurfaceStageProps = Omit<StageProps, "theme" | "reducedMotion" | "onCamera">;

/** A terrain in the visitor's theme, whose camera is that of all of them. */
export function SurfaceStage(props: SurfaceStageProps) {
  const setView = useApp((state) => state.setView);
  const theme = useResolvedTheme();
  const reducedMotion = useReducedMotion();
  const visible = props.surface !== null;
  useEffect(() => {
    if (visible) loadScene().then(pictureDrawn, () => undefined);
  }, [visible]);
  return (
    <Stage
      {...props}
      theme={theme}
      onCamera={(camera) => setView({ camera })}
      reducedMotion={reducedMotion}
    />
  );
}

/** What is written beside the axes of a run's terrain. */
export function stageTexts(run: Run): LabelTexts {
  return axisNames(run, withUnit({ ...lossLabel(run), name: "loss" }));
}

interface RunStageProps
  extends Omit<
    SurfaceStageProps,
    "surface" | "trajectory" | "marks" | "view" | "labels" | "walks"
  > {
  run: Run;
}

/** The terrain of a run, as the visitor looks at all of them. */
export function RunStage({ run, ...stage }: RunStageProps) {
  const { surface, trajectory } = run;
  const view = useApp((state) => state.view);
  const version = useApp((state) => state.versions.curvature);
  const { field, parts, ensemble } = view;
  return (
    <SurfaceStage
      {...stage}
      surface={surface}
      trajectory={trajectory}
      marks={useMemo(() => phaseMarks(run), [run])}
      solutionsOf={run}
      // Arrays are written in place; `version` says when.
      walks={useMemo(
        () => stageWalks(run, { field, parts, ensemble }),
        [run, field, parts, ensemble, version],
      )}
      view={view}
      labels={stageTexts(run)}
    />
  );
}
