import type { Samples } from "../data/dataset";
import { FusedLayers, type FusedOperation } from "../kernel/fusedLayers";
import { loadKernel } from "../kernel/loadKernel";
import { architecture } from "./architecture";
import { fusedOperations } from "./fusedOperations";
import { inSlices } from "./inSlices";
import type { Objective } from "./objective";
import type { NetworkSpec } from "./spec";
import { type TensorObjectiveOptions, tensorObjective } from "./tensorObjective";
import { withEvaluations } from "./withEvaluations";

/** A worker may take this much for what batch normalization makes all blocks wait with. */
const MOST_BYTES = 2 ** 28;

/**
 * Whether the kernel can evaluate the network on so many samples: it lacks what `fusedOperations`
 * lacks, and keeps two activations of all samples in memory.
 */
export function fusedEvaluates(spec: NetworkSpec, samples: number): boolean {
  const operations = fusedOperations(architecture(spec), spec.inputShape);
  if (operations === undefined) return false;
  const sizes = operations.map((operation) => {
    const outputs = "outputs" in operation ? operation.outputs : operation.channels;
    return operation.height * operation.width * Math.max(operation.channels, outputs);
  });
  return 2 * 4 * samples * Math.max(...sizes) <= MOST_BYTES;
}

/**
 * The objective of TensorFlow.js with its losses computed by the fused kernel: on wasm, surfaces of
 * convolutional and normalized networks are several times faster for it. Derivatives stay in tensors.
 *
 * @throws Error for a network that `fusedEvaluates` denies, or when the kernel cannot be loaded.
 */
export async function fusedEvaluation(options: TensorObjectiveOptions): Promise<Objective> {
  const { spec } = options;
  const operations = fusedOperations(architecture(spec), spec.inputShape);
  if (operations === undefined) throw new Error("The fused kernel cannot evaluate this network.");
  const layers = await layersOf(operations, options);
  const evaluateSlices = inSlices();

  const evaluateMany: Objective["evaluateMany"] = (
    origin,
    directions,
    coefficients,
    loss,
    accuracy,
  ) => {
    const count = directions.length / origin.length;
    return evaluateSlices(loss.length, (start, end) => {
      layers.evaluateMany(
        origin,
        directions,
        coefficients.subarray(start * count, end * count),
        loss.subarray(start, end),
        accuracy.subarray(start, end),
      );
    });
  };

  return withEvaluations(tensorObjective(options), {
    engine: "fused",
    backend: "wasm",
    evaluateMany,
    async evaluate(theta) {
      const loss = new Float32Array(1);
      const accuracy = new Float32Array(1);
      const nothing = new Float32Array(0);
      await evaluateMany(theta, nothing, nothing, loss, accuracy);
      return { loss: loss[0], accuracy: accuracy[0] };
    },
    dispose: () => layers.dispose(),
  });
}

type Layers = Pick<FusedLayers, "evaluateMany" | "dispose">;

async function layersOf(
  operations: FusedOperation[],
  { spec, samples, loss, statistics }: TensorObjectiveOptions,
): Promise<Layers> {
  const kernel = await loadKernel();
  const on = (which: Samples, moments?: Float32Array) =>
    new FusedLayers(kernel, { operations, loss, task: spec.task, samples: which, moments });
  switch (statistics?.policy) {
    case "frozen":
      return on(samples, statistics.values);
    case "recomputed": {
      const training = on(statistics.samples);
      return momentsFromElsewhere(training, on(samples, training.moments()));
    }
    default:
      return on(samples);
  }
}

/** Evaluates every point with the moments that other samples have there. */
function momentsFromElsewhere(source: FusedLayers, evaluator: FusedLayers): Layers {
  const ignored = new Float32Array(1);
  return {
    evaluateMany(origin, directions, coefficients, loss, accuracy) {
      const count = directions.length / origin.length;
      for (let point = 0; point < loss.length; point++) {
        const at = coefficients.subarray(point * count, (point + 1) * count);
        source.evaluateMany(origin, directions, at, ignored, ignored);
        evaluator.setMoments(source.moments());
        const [one, two] = [loss, accuracy].map((values) => values.subarray(point, point + 1));
        evaluator.evaluateMany(origin, directions, at, one, two);
      }
    },
    dispose() {
      source.dispose();
      evaluator.dispose();
    },
  };
}
