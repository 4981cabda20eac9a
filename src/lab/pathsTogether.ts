import { axisRange, gridCoordinates } from "../plane/axisRange";
import { emptySurface } from "../plane/surfaceGrid";
import { apartBecause, type CommonTerrain } from "../results/commonTerrain";
import { concatenateFloats } from "../results/concatenate";
import { parameterCount } from "../results/parameters";
import type { Axes, Run, Surface, Trajectory } from "../results/results";
import { finalStatistics } from "../results/trained";
import type { Crew } from "./crew";
import { requireSameData } from "./requireSameData";
import { samplePlane } from "./samplePlane";
import { requireTrained } from "./session";
import type { PathsTogether, TogetherOptions } from "./together";

/** The paths of several runs, placed by a crew. */
export function pathsTogetherWith(crew: Crew): PathsTogether {
  return async (runs, plane, options) => {
    const problem = apartBecause(runs, plane);
    if (problem !== null) throw new Error(problem);
    const { backend, file, signal } = options;
    await crew.start(backend);
    const [first] = runs;
    await requireSameData(crew.lead(), first, file, signal);
    if (plane === "first" && first.axes !== null && first.surface !== null) {
      const { axes, surface } = first;
      const { trajectories } = await place(crew, runs, axes, options);
      options.onUpdate({ axes, surface, trajectories });
      return;
    }
    options.onProgress(0, "finding the plane of all paths");
    const axes = await crew.lead().call("jointAxes", pathsOf(runs), { signal });
    const { trajectories, originLoss } = await place(crew, runs, axes, options);
    const surface = { ...emptyGrid(first, axes, trajectories), originLoss };
    const update = () => options.onUpdate({ axes, surface, trajectories });
    update();
    await samplePlane({
      crew,
      source: { recipe: first.recipe, file },
      axes,
      statistics: finalStatistics(requireTrained(first)),
      surface,
      signal,
      onTile(done) {
        options.onProgress(done / surface.loss.length, `${done} of ${surface.loss.length} points`);
        update();
      },
      notice: options.notice,
    });
    if (!signal.aborted) update();
  };
}

function pathsOf(runs: readonly Run[]) {
  const trained = runs.map(requireTrained);
  const paths = trained.map(({ checkpoints }) => checkpoints);
  return { paths, parameters: parameterCount(trained[0].layout) };
}

/** All paths in one plane, their losses measured as the first run's are. */
async function place(
  crew: Crew,
  runs: readonly Run[],
  { origin, directions }: Axes,
  { file, signal, onProgress }: TogetherOptions,
): Promise<Pick<CommonTerrain, "trajectories"> & { originLoss: number }> {
  const [first] = runs;
  const statistics = finalStatistics(requireTrained(first));
  const trajectories: Trajectory[] = [];
  let originLoss = Number.NaN;
  for (const [index, run] of runs.entries()) {
    const { checkpoints } = requireTrained(run);
    const input = { recipe: first.recipe, file, checkpoints, statistics };
    const placed = await crew.lead().call(
      "project",
      { ...input, axes: { origin, directions } },
      {
        signal,
        onProgress: (fraction, detail) => onProgress((index + fraction) / runs.length, detail),
      },
    );
    trajectories.push(placed.trajectory);
    originLoss = placed.originLoss;
  }
  return { trajectories, originLoss };
}

/** A grid as fine as the first run's that holds all paths. */
function emptyGrid(
  { recipe: { grid } }: Run,
  { first, second }: Axes,
  trajectories: readonly Trajectory[],
): Surface {
  const along = (coordinate: "alpha" | "beta") =>
    concatenateFloats(trajectories.map((path) => path[coordinate]));
  return emptySurface(
    gridCoordinates(axisRange(first.recipe, along("alpha")), grid.columns),
    second === null
      ? new Float32Array(1)
      : gridCoordinates(axisRange(second.recipe, along("beta")), grid.rows),
  );
}
