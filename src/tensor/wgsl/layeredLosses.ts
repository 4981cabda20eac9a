import { outputWidth } from "../../data/dataset";
import type { LayeredNetwork } from "../../kernel/layeredNetwork";
import { WordedError, worded } from "../../language/worded";
import { layeredMemory } from "./layeredMemory";
import { type LayeredPlan, layeredPlan } from "./layeredPlan";
import { layeredShader } from "./layeredShader";
import { groupsOfParameters, layeredBytes, layeredTile } from "./layeredTile";
import { pointParametersShader } from "./pointParametersShader";
import { lossScale } from "./sampleLossText";

/** Losses at points of a plane, on a device. Calls must not overlap. */
export interface LayeredLosses {
  /** Points of a call at most. */
  tile: number;
  /**
   * @param directions [K, parameters] flattened.
   * @param coefficients [points, K] flattened.
   * @param loss receives one value per point, …
   * @param accuracy … and NaN here for a regression.
   * @throws Error in words when the device has no memory for them, or refuses them.
   */
  evaluate(
    origin: Float32Array,
    directions: Float32Array,
    coefficients: Float32Array,
    loss: Float32Array,
    accuracy: Float32Array,
  ): Promise<void>;
  dispose(): void;
}

/** As `layeredShader` binds them. */
const BINDINGS = [
  ...["parameters", "source", "weights", "targets"].map(() => "read-only-storage" as const),
  ...["scratch", "moments", "result"].map(() => "storage" as const),
  "uniform" as const,
];

/**
 * The evaluator of a network of the kernel's operations on a device: a handful of dispatches for many
 * points, with nothing coming back in between. Takes no memory before it is used.
 *
 * @returns undefined for a network that `layeredPlan` does not know or that is too much for the device.
 */
export function layeredLosses(
  device: GPUDevice,
  network: LayeredNetwork,
): LayeredLosses | undefined {
  const plan = layeredPlan(network);
  const tile = plan && layeredTile(plan, device.limits);
  if (plan === undefined || tile === undefined) return undefined;
  const memory = layeredMemory(device, plan, tile);
  let programs: ReturnType<typeof programsOf> | undefined;

  return {
    tile,

    async evaluate(origin, directions, coefficients, loss, accuracy) {
      programs ??= programsOf(device, plan);
      const { layout, head, combining, phases } = await programs;
      const points = loss.length;
      const { samples, room, plane, isNew } = await memory.of(origin, directions, points);
      const { vectors, span, outputs, weights, call } = plane;
      const { scratch, parameters, moments, result, read } = room;
      const bind = (given: GPUBuffer, source: GPUBuffer, written: GPUBuffer): GPUBindGroup => {
        const { targets } = samples;
        const buffers = [given, source, weights, targets, written, moments, result, call];
        const entries = buffers.map((buffer, binding) => ({ binding, resource: { buffer } }));
        return device.createBindGroup({ layout, entries });
      };
      // What a device refuses it drops without a word: the results would be those of before.
      device.pushErrorScope("validation");
      device.queue.writeBuffer(weights, 0, pointWeights(coefficients, points, vectors));

      const encoder = device.createCommandEncoder();
      const pass = encoder.beginComputePass();
      if (isNew) {
        pass.setPipeline(head);
        pass.setBindGroup(0, bind(span, samples.inputs, outputs));
        pass.dispatchWorkgroups(plan.chunks, vectors);
      }
      pass.setPipeline(combining);
      pass.setBindGroup(0, bind(span, samples.inputs, parameters));
      pass.dispatchWorkgroups(groupsOfParameters(plan), points);
      pass.setBindGroup(0, bind(parameters, outputs, scratch));
      for (const phase of phases) {
        pass.setPipeline(phase);
        pass.dispatchWorkgroups(plan.chunks, points);
      }
      pass.end();
      const size = layeredBytes(plan).results * points;
      encoder.copyBufferToBuffer(result, 0, read, 0, size);
      device.queue.submit([encoder.finish()]);
      const refused = await device.popErrorScope();
      if (refused !== null)
        throw new WordedError(worded`The graphics card refused: ${refused.message}`);
      await read.mapAsync(GPUMapMode.READ, 0, size);
      sumChunks(plan, new Float32Array(read.getMappedRange(0, size)), loss, accuracy);
      read.unmap();
    },

    dispose: memory.dispose,
  };
}

async function programsOf(device: GPUDevice, plan: LayeredPlan) {
  const layout = device.createBindGroupLayout({
    entries: BINDINGS.map((type, binding) => ({
      binding,
      visibility: GPUShaderStage.COMPUTE,
      buffer: { type },
    })),
  });
  const pipelineLayout = device.createPipelineLayout({ bindGroupLayouts: [layout] });
  const program = (code: string): Promise<GPUComputePipeline> =>
    device.createComputePipelineAsync({
      layout: pipelineLayout,
      compute: { module: device.createShaderModule({ code }), entryPoint: "main" },
    });
  const [head, combining, ...phases] = await Promise.all([
    program(layeredShader(plan, [plan.head])),
    program(pointParametersShader(plan.parameters.size)),
    ...plan.phases.map((steps) => program(layeredShader(plan, steps))),
  ]);
  return { layout, head, combining, phases };
}

/** (1, c) of each point. */
function pointWeights(
  coefficients: Float32Array,
  points: number,
  vectors: number,
): Float32Array<ArrayBuffer> {
  const weights = new Float32Array(points * vectors);
  for (let point = 0; point < points; point++) {
    weights[point * vectors] = 1;
    const start = point * (vectors - 1);
    weights.set(coefficients.subarray(start, start + vectors - 1), point * vectors + 1);
  }
  return weights;
}

/** Means from what each chunk of a point found, [points, chunks] pairs, summed in float64. */
function sumChunks(
  { chunks, network: { task, loss, samples } }: LayeredPlan,
  found: Float32Array,
  losses: Float32Array,
  accuracies: Float32Array,
): void {
  const scale = lossScale(loss, outputWidth(task), samples.count);
  for (let point = 0; point < losses.length; point++) {
    let [sum, correct] = [0, 0];
    for (let pair = point * chunks; pair < (point + 1) * chunks; pair++) {
      sum += found[2 * pair];
      correct += found[2 * pair + 1];
    }
    losses[point] = scale * sum;
    accuracies[point] = task.kind === "regression" ? Number.NaN : correct / samples.count;
  }
}
