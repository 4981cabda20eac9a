import type { LossRecipe } from "../catalog/losses";
import type { Samples } from "../data/dataset";
import { FusedLayers } from "../kernel/fusedLayers";
import type { FusedOperation } from "../kernel/layeredNetwork";
import { type Kernel, loadKernel } from "../kernel/loadKernel";
import type { Parts } from "../kernel/parts";
import { architecture } from "./architecture";
import { type FusedLayersOptions, fusedDerivatives } from "./fusedDerivatives";
import { fusedOperations } from "./fusedOperations";
import { inPartsWith } from "./inParts";
import { kernelLoss, requireKernelLoss } from "./kernelLoss";
import { layersLayout } from "./layout";
import type { Objective } from "./objective";
import type { NetworkSpec } from "./spec";

/** Whether the kernel has all of the network's layers, and the loss. */
export function fusedLayersSupports(spec: NetworkSpec, loss: LossRecipe): boolean {
  return (
    kernelLoss(loss) !== undefined &&
    fusedOperations(architecture(spec), spec.inputShape) !== undefined
  );
}

/**
 * The objective of any of our networks in the fused kernel.
 *
 * @throws Error for a network that `fusedLayersSupports` denies, when the kernel cannot be loaded, or,
 * in words for the user, when memory does not suffice.
 */
export async function fusedLayersObjective(options: FusedLayersOptions): Promise<Objective> {
  const { spec, samples } = options;
  const loss = requireKernelLoss(options.loss);
  const operations = fusedOperations(architecture(spec), spec.inputShape);
  if (operations === undefined) throw new Error("The fused kernel does not have this network.");
  const kernel = await loadKernel();
  const layers = layersOf(kernel, operations, options);
  const inParts = inPartsWith(options.breath);
  const evaluator = evaluatorOf(layers, inParts);
  const derivatives = fusedDerivatives(kernel, operations, options);
  let own: FusedLayers | undefined;
  return {
    layout: layersLayout(architecture(spec)),
    parameterCount: layers.parameterCount,
    sampleCount: samples.count,
    ...evaluator,
    ...derivatives,
    // With moments of its own samples, whichever the losses are taken with.
    async statistics(theta) {
      own ??= new FusedLayers(kernel, { operations, loss, task: spec.task, samples });
      const ignored = new Float32Array(1);
      const nothing = new Float32Array();
      await inParts(own.evaluateManyInParts(theta, nothing, nothing, ignored, ignored));
      return own.moments();
    },
    dispose() {
      evaluator.dispose();
      derivatives.dispose();
      own?.dispose();
    },
  };
}

/** What evaluates losses, and only that. */
type Evaluator = Pick<Objective, "engine" | "backend" | "evaluate" | "evaluateMany" | "dispose">;

type Layers = Pick<FusedLayers, "parameterCount" | "evaluateManyInParts" | "dispose">;

function evaluatorOf(layers: Layers, inParts: ReturnType<typeof inPartsWith>): Evaluator {
  const evaluateMany: Objective["evaluateMany"] = (
    origin,
    directions,
    coefficients,
    loss,
    accuracy,
  ) => inParts(layers.evaluateManyInParts(origin, directions, coefficients, loss, accuracy));
  return {
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
  };
}

function layersOf(
  kernel: Kernel,
  operations: FusedOperation[],
  { spec, samples, statistics, ...options }: FusedLayersOptions,
): Layers {
  const loss = requireKernelLoss(options.loss);
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
    parameterCount: evaluator.parameterCount,
    *evaluateManyInParts(origin, directions, coefficients, loss, accuracy): Parts<void> {
      const count = directions.length / origin.length;
      for (let point = 0; point < loss.length; point++) {
        const at = coefficients.subarray(point * count, (point + 1) * count);
        yield* source.evaluateManyInParts(origin, directions, at, ignored, ignored);
        evaluator.setMoments(source.moments());
        const [one, two] = [loss, accuracy].map((values) => values.subarray(point, point + 1));
        yield* evaluator.evaluateManyInParts(origin, directions, at, one, two);
      }
    },
    dispose() {
      source.dispose();
      evaluator.dispose();
    },
  };
}
