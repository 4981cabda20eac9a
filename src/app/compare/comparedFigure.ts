import type { ComparedPicture, ComparedRuns } from "../../charts/export/comparisonFigure";
import { lossLabel, withUnit } from "../../results/lossLabel";
import { surfaceDifference } from "../../results/surfaceDifference";
import { differenceScale } from "../../snapshot/differenceScale";
import type { Snapshot } from "../../snapshot/snapshot";
import { commonScale } from "../../snapshot/surfaceScale";
import { hasPicture, stagedPicture } from "../store/staged";
import type { AppState } from "../store/store";
import { checkpointOf } from "../store/timed";
import { canSubtract } from "./canSubtract";
import { commonPathScale } from "./commonPathScale";
import { paneCheckpoint } from "./paneCheckpoint";
import { paneNames, pictureNames } from "./paneNames";
import { type Pane, panesOf } from "./panes";

/**
 * What the panes show, for a figure of all of them.
 *
 * @param together the runs that are seen, with surfaces.
 */
export function comparedFigure(state: AppState, together: readonly Snapshot[]): ComparedRuns {
  const { links, common, view } = state;
  const { run: staged } = stagedPicture(state);
  const checkpoint = checkpointOf(state, "picture");
  const panes = panesOf(state, staged).filter(({ run }) => hasPicture(run));
  const names = paneNames(panes.map(({ run }) => run));
  const runs = panes.map(({ mark }, index) => ({ mark, name: names[index] }));
  const checkpoints = panes.map(({ run, onStage }) =>
    onStage ? checkpoint : paneCheckpoint(run, staged, checkpoint, links),
  );
  if (common !== null && common.trajectories.length === panes.length) {
    const paths = runs.map(({ mark }, rank) => ({
      mark,
      trajectory: common.trajectories[rank],
      checkpoint: checkpoints[rank],
    }));
    const snapshot = { ...together[0], run: common.run };
    return { kind: "common", snapshot, runs, paths, scale: commonPathScale(common, view) };
  }
  const pictured = pictureNames(names, links.scale);
  const pictures: ComparedPicture[] = runs.map(({ mark }, index) => ({
    ...{ mark, name: pictured[index] },
    snapshot: together[index],
    checkpoint: checkpoints[index],
  }));
  return {
    kind: "own",
    pictures: [...pictures, ...(state.differenceShown ? difference(panes, together[0]) : [])],
    shared: links.scale
      ? commonScale(
          panes.map(({ run }) => run),
          view,
        )
      : null,
  };
}

/** A − B as a picture of its own, where there is one. */
function difference(panes: readonly Pane[], first: Snapshot): ComparedPicture[] {
  const [a, b] = panes.map(({ run }) => run);
  if (!canSubtract(panes) || a.surface === null || b.surface === null) return [];
  const surface = surfaceDifference(a.surface, b.surface);
  return [
    {
      mark: "A − B",
      name: "Difference of the losses",
      snapshot: {
        ...first,
        run: { ...a, surface, trajectory: null, solutions: [] },
        view: { ...first.view, colormap: "difference", height: "linear" },
      },
      checkpoint: 0,
      scale: differenceScale(surface),
      lossName: withUnit({ ...lossLabel(a), name: "A − B" }),
    },
  ];
}
