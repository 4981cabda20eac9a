import { axisDefinition } from "../catalog/axes";
import { emptySurface, gridCoefficients } from "../plane/surfaceGrid";
import type { Recipe } from "../recipe/schema";
import type { Run, Trained } from "../results/results";
import { checkpointCount, finalParameters, finalStatistics } from "../results/trained";
import type { Crew } from "./crew";
import type { Executor, Source } from "./protocol";
import { sampleGrid } from "./sampleGrid";

/** Points along each side of a look: a shape, in a moment. */
const SIDE = 17;

/** What a look gives: the plane around the weights of a step. */
export type Look = Required<Pick<Run, "axes" | "surface" | "departure">>;

export interface LiveTerrainOptions {
  crew: Crew;
  source: Source;
  /** Checkpoints from one look to the next. */
  every: number;
  show(look: Look): void;
  /** Why there are no more looks, in plain words. Training goes on. */
  notice(message: string): void;
}

/**
 * Looks at the terrain around the current weights while the lead trains: a coarse plane of two
 * random filter-normalized directions, always the same draws, sampled by a worker beside the lead.
 * A checkpoint that comes while it still looks is passed over, so training never waits.
 */
export function liveTerrain({ crew, source, every, show, notice }: LiveTerrainOptions) {
  const end = new AbortController();
  const { signal } = end;
  let next = 0;
  let looking = false;

  async function look(trained: Trained): Promise<void> {
    const worker = await crew.bystander();
    if (worker === null || signal.aborted) return;
    const found = await lookAround(worker, source, trained, signal);
    if (!signal.aborted) show(found);
  }

  return {
    /** The training as far as it got. */
    offer(trained: Trained): void {
      const newest = checkpointCount(trained) - 1;
      if (looking || signal.aborted || newest < next) return;
      looking = true;
      next = newest + every;
      look(trained)
        .catch((error: unknown) => {
          if (signal.aborted) return;
          end.abort();
          const reason = error instanceof Error ? error.message : String(error);
          notice(`The terrain can no longer be watched while training: ${reason}`);
        })
        .finally(() => {
          looking = false;
        });
    },
    stop: () => end.abort(),
  };
}

async function lookAround(
  worker: Executor,
  { recipe, file }: Source,
  trained: Trained,
  signal: AbortSignal,
): Promise<Look> {
  const source = { recipe: lookRecipe(recipe), file };
  const last = lastCheckpoint(trained);
  const placed = await worker.call("axes", { ...source, trained: last, partners: [] }, { signal });
  const { axes, alpha, beta, originLoss } = placed;
  const { origin, directions } = axes;
  const statistics = finalStatistics(last);
  await worker.call("plane", { ...source, origin, directions, statistics }, { signal });
  const surface = { ...emptySurface(alpha, beta), originLoss };
  const dimensions = axes.second === null ? 1 : 2;
  await sampleGrid({
    samplers: [worker],
    surface,
    order: Int32Array.from(surface.loss, (_, index) => index),
    coefficients: (indices) => gridCoefficients(surface, indices, dimensions),
    signal,
    onTile() {},
    replace: (_, error) => Promise.reject(error),
  });
  return { axes, surface, departure: { kind: "live", step: last.steps } };
}

/** Around single parameters there is a plane before the end of training is known. */
function lookRecipe(recipe: Recipe): Recipe {
  const { axes, grid } = recipe;
  if ([axes.first, axes.second].every((axis) => axis === null || axisDefinition(axis).parameter))
    return { ...recipe, grid: { ...grid, columns: SIDE, rows: SIDE } };
  return {
    ...recipe,
    axes: {
      first: { kind: "random", index: 0 },
      second: { kind: "random", index: 1 },
      normalization: "filter",
      includeBiases: false,
      orthogonalize: false,
    },
    grid: { columns: SIDE, rows: SIDE, alpha: null, beta: null },
  };
}

/** The training as if it consisted of its newest checkpoint, without what a plane does not need. */
function lastCheckpoint(trained: Trained): Trained {
  const { layout, history, stopped } = trained;
  return {
    layout,
    stopped,
    checkpoints: finalParameters(trained).slice(),
    history: {
      step: history.step.slice(-1),
      trainLoss: history.trainLoss.slice(-1),
      testLoss: history.testLoss.slice(-1),
      trainAccuracy: history.trainAccuracy.slice(-1),
      testAccuracy: history.testAccuracy.slice(-1),
      gradientNorm: history.gradientNorm.slice(-1),
    },
    runningStatistics: finalStatistics(trained),
    moments: null,
    steps: history.step[history.step.length - 1],
  };
}
