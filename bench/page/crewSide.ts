import { workerCrew } from "../../src/lab/client/workerCrew";
import { everyone } from "../../src/lab/crew";
import { sampleGrid } from "../../src/lab/sampleGrid";
import { coarseToFine } from "../../src/plane/coarseToFine";
import { emptySurface, gridCoefficients } from "../../src/plane/surfaceGrid";
import { modelNamed } from "../models";
import { problemOf } from "../problem";
import type { PageAnswer, Request } from "../request";

/**
 * Surfaces as the lab computes them: rows of the grid shared among workers. The time runs from a new
 * plane being sent to every worker until the last point is back.
 */
export function crewSide(workers: number): (request: Request) => Promise<PageAnswer> {
  const spawn = () =>
    new Worker(new URL("../../src/lab/worker/worker.ts", import.meta.url), { type: "module" });
  const crew = workerCrew(spawn, workers);
  const problems = new Map<string, ReturnType<typeof problemOf>>();

  return async (request) => {
    if (request.task !== "surface") throw new Error(`The pool has no task "${request.task}".`);
    const model = modelNamed(request.model);
    const problem = problems.get(model.name) ?? problemOf(model);
    problems.set(model.name, problem);
    await crew.start("wasm");
    const samplers = await Promise.all(everyone(crew));
    const { theta, planes, alpha, beta } = problem;
    const common = {
      recipe: model.recipe,
      file: null,
      origin: theta,
      statistics: new Float32Array(),
    };
    const order = coarseToFine(alpha.length, beta.length).indices;

    const sample = async (plane: number) => {
      const surface = emptySurface(alpha, beta);
      const setUp = { ...common, directions: planes[plane] };
      await Promise.all(samplers.map((sampler) => sampler.call("plane", setUp)));
      await sampleGrid({
        samplers,
        surface,
        order,
        coefficients: (indices) => gridCoefficients(surface, indices, 2),
        signal: new AbortController().signal,
        onTile() {},
        replace: (_, error) => Promise.reject(error),
      });
      return surface;
    };
    const start = performance.now();
    const { loss } = await sample(request.plane);
    // Small surfaces are over before the time of threads can be told: more of them, each of another plane.
    let count = 1;
    for (; performance.now() - start < 1000 * request.seconds; count++)
      await sample((request.plane + count) % planes.length);
    const ms = (performance.now() - start) / count;
    return { ms, values: loss.filter((_, index) => index % request.stride === 0) };
  };
}
