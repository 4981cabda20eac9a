import { lanczos } from "../../src/curvature/lanczos";
import { ritzPairs } from "../../src/curvature/ritzPairs";
import { modelNamed } from "../models";
import { coefficientsOf } from "../problem";
import type { PageAnswer, Request, RequestOf, Task } from "../request";
import type { Contestant } from "./contestant";

type Perform<T extends Task> = (
  contestant: Contestant,
  request: RequestOf<T>,
) => Promise<PageAnswer>;

/** Runs something until the seconds are up: mean milliseconds per run. */
async function repeated(seconds: number, run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  for (let count = 1; ; count++) {
    await run();
    const ms = performance.now() - start;
    if (ms >= 1000 * seconds) return ms / count;
  }
}

/** Entries of a vector that are compared, as in pytorch_reference.py. */
const COMPARED_ENTRIES = 5000;

function fewOf(vector: ArrayLike<number>): number[] {
  const stride = Math.ceil(vector.length / COMPARED_ENTRIES);
  return Array.from({ length: Math.ceil(vector.length / stride) }, (_, i) => vector[i * stride]);
}

/** The batches of one pass over the samples, in their order. */
function batchesOf(samples: number, size: number): Int32Array[] {
  return Array.from({ length: Math.floor(samples / size) }, (_, batch) =>
    Int32Array.from({ length: size }, (_, sample) => batch * size + sample),
  );
}

const tasks: { [T in Task]: Perform<T> } = {
  async surface({ problem, losses }, { plane, stride }) {
    const coefficients = coefficientsOf(problem, stride);
    const start = performance.now();
    const values = await losses(problem.planes[plane], coefficients);
    const share = values.length / (problem.alpha.length * problem.beta.length);
    return { ms: (performance.now() - start) / share, values };
  },

  async step({ descent, problem }, { learningRate, seconds, losses, batch }) {
    const { steps } = descent(learningRate);
    const batches = batchesOf(problem.samples.count, batch);
    const values: number[] = [];
    const pass = await repeated(seconds, async () => {
      const found = await steps(batches);
      if (values.length < losses) values.push(...Array.from(found));
    });
    return { ms: pass / batches.length, values: values.slice(0, losses) };
  },

  async gradient({ descent }, { seconds }) {
    const { gradient } = descent(0);
    let values: ArrayLike<number> = [];
    const ms = await repeated(seconds, async () => {
      values = await gradient();
    });
    return { ms, values: fewOf(values) };
  },

  async hvp({ problem, descent }, { seconds }) {
    const { hessianVector } = descent(0);
    let values: ArrayLike<number> = [];
    const ms = await repeated(seconds, async () => {
      values = await hessianVector(problem.vector);
    });
    return { ms, values: fewOf(values) };
  },

  async lanczos({ problem, descent }, { steps }) {
    const { hessianVector } = descent(0);
    const start = performance.now();
    const decomposition = await lanczos(
      async (vector, product) => product.set(await hessianVector(vector)),
      { start: Float64Array.from(problem.vector), steps },
    );
    const { values } = await ritzPairs(decomposition, 1, 0);
    return { ms: performance.now() - start, values };
  },

  async edge_of_stability({ problem, descent }, request) {
    const { steps, hessianVector } = descent(request.learningRate);
    const values: number[] = [];
    const [all] = batchesOf(problem.samples.count, problem.samples.count);
    const start = performance.now();
    for (let index = 0; index < request.steps; index += request.every) {
      for (let product = 0; product < request.products; product++) {
        await hessianVector(problem.vector);
      }
      const losses = await steps(Array(request.every).fill(all));
      if (index === 0) values.push(...Array.from(losses).slice(0, request.losses));
    }
    return { ms: performance.now() - start, values };
  },

  async study(_, { model, runs }) {
    // Brings TensorFlow.js repaired, which the other side must not have.
    const { directExecutor } = await import("../../src/lab/worker/directExecutor");
    const lab = directExecutor();
    await lab.call("start", { backend: "wasm" });
    const { recipe } = modelNamed(model);
    const measures = { lambda: { kind: "sharpness", rescaled: 1 } } as const;
    const values: number[] = [];
    const start = performance.now();
    for (let seed = 1; seed <= runs; seed++) {
      const outcome = await lab.call("cell", { recipe: { ...recipe, seed }, measures });
      values.push(outcome.status === "finished" ? outcome.values.lambda[0] : Number.NaN);
    }
    return { ms: (performance.now() - start) / runs, values };
  },
};

export function perform<T extends Task>(
  contestant: Contestant,
  request: Request & { task: T },
): Promise<PageAnswer> {
  // The compiler cannot relate tasks[task] to T; both sides come from the same map.
  return (tasks[request.task] as Perform<T>)(contestant, request as RequestOf<T>);
}
