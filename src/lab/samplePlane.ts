import { coarseToFine } from "../plane/coarseToFine";
import { gridCoefficients } from "../plane/surfaceGrid";
import type { Axes, Surface } from "../results/results";
import type { Crew } from "./crew";
import type { EngineUsed, Executor, Source } from "./protocol";
import { type Sampled, sampleGrid } from "./sampleGrid";
import { successors } from "./successors";
import { withPlane } from "./withPlane";

/** Who sampled a surface. */
export interface Samplers extends Sampled {
  used: EngineUsed;
}

export interface SampledPlaneJob {
  crew: Crew;
  source: Source;
  axes: Pick<Axes, "origin" | "directions" | "second">;
  /** Running statistics for frozen batch normalization. */
  statistics: Float32Array;
  /** Written in place; points that are done stay. */
  surface: Surface;
  signal: AbortSignal;
  /** After every tile. */
  onTile(done: number): void;
  notice(message: string): void;
}

/** Samples a surface on all workers, coarse to fine. */
export async function samplePlane(job: SampledPlaneJob): Promise<Samplers> {
  const { crew, source, axes, statistics, surface, signal } = job;
  const { origin, directions } = axes;
  const setUp = { ...source, origin, directions, statistics };
  const prepare = (executor: Executor) => executor.call("plane", setUp, { signal });
  const dimensions = axes.second === null ? 1 : 2;
  const elsewhere = crew.gridSamplers?.(surface.loss.length);
  const { used, ...samplers } =
    elsewhere === undefined
      ? await withPlane(crew, prepare)
      : { samplers: elsewhere.samplers, used: await prepare(elsewhere.samplers[0]) };
  const sampled = await sampleGrid({
    ...samplers,
    surface,
    order: coarseToFine(surface.alpha.length, surface.beta.length).indices,
    coefficients: (indices) => gridCoefficients(surface, indices, dimensions),
    signal,
    onTile: job.onTile,
    replace: successors(crew, prepare, job.notice),
    dealing: elsewhere?.dealing,
    rival: {
      async bringUp() {
        const executor = await crew.rival();
        return executor && { executor, used: await prepare(executor) };
      },
    },
  });
  return { ...sampled, used, workers: elsewhere?.workers() ?? sampled.workers };
}
