import type { WebGPUBackend, WebGPUProgram } from "@tensorflow/tfjs-backend-webgpu";
import * as tf from "../tf";
import {
  type ChainGeometry,
  chainGeometry,
  chainMultiplyAdds,
  type DenseChain,
} from "./denseChain";
import { denseChainShader } from "./denseChainShader";

/** Tensors of a plane and of the points wanted in it; see `denseChainShader`. */
export interface ChainTensors {
  head: tf.Tensor;
  plane: tf.Tensor;
  weights: tf.Tensor;
  targets: tf.Tensor;
}

export interface DenseChainLosses {
  /** Points that one dispatch should take at most. */
  tile: number;
  /** Fractions correct, then losses: [2, points]. */
  losses(tensors: ChainTensors): tf.Tensor;
}

/**
 * A dispatch that takes longer than about two seconds may be taken for a hang and cost the device. A
 * slow integrated GPU makes this many multiply-adds in a tenth of that.
 */
const MULTIPLY_ADDS = 2 ** 34;
const MOST_POINTS = 4096;

/**
 * The fused evaluator of a dense chain on the active WebGPU backend: one dispatch for many points.
 *
 * @returns undefined where layers are too wide for the device's workgroups.
 */
export function denseChainLosses(chain: DenseChain): DenseChainLosses | undefined {
  const backend = tf.backend() as WebGPUBackend;
  const { limits } = backend.device;
  const geometry = chainGeometry(chain, limits);
  const headBytes = 4 * chain.samples * chain.widths[0];
  // The plane has an origin and, as a rule, two directions.
  if (geometry === undefined || 3 * headBytes > limits.maxStorageBufferBindingSize)
    return undefined;
  const program = makeProgram(chain, geometry);
  return {
    tile: Math.max(1, Math.min(MOST_POINTS, Math.floor(MULTIPLY_ADDS / chainMultiplyAdds(chain)))),
    losses({ head, plane, weights, targets }) {
      const points = weights.shape[0];
      const run = { ...program, dispatch: [points, 1, 1], outputShape: [2, points] };
      const inputs = [head, plane, weights, targets];
      const output = backend.runWebGPUProgram(run as WebGPUProgram, inputs, "float32");
      return tf.engine().makeTensorFromTensorInfo(output);
    },
  };
}

function makeProgram(chain: DenseChain, geometry: ChainGeometry) {
  return {
    variableNames: ["head", "plane", "weights", "targets"],
    dispatchLayout: { x: [0, 1] },
    workgroupSize: [geometry.threads, 1, 1],
    shaderKey: `denseChain ${JSON.stringify([chain, geometry])}`,
    getUserCode: () => denseChainShader(chain, geometry),
  };
}
