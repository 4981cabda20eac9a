/**
 * TensorFlow.js as it comes: its own kernels, its own optimizer, one point after the other. Only the
 * order of the tape is repaired (src/tensor/tapeOrder.ts), without which its Hessian-vector products
 * are wrong; that costs no time.
 */
import { setThreadsCount, setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import "@tensorflow/tfjs-backend-webgpu";
import { architecture } from "../../src/nn/architecture";
import { dot, flatten, upload } from "../../src/nn/flatTensors";
import { lossTerms, meanLoss } from "../../src/nn/meanLoss";
import { network } from "../../src/nn/network";
import { sampleTensors } from "../../src/nn/sampleTensors";
import * as tf from "../../src/tensor/tf";
import type { Problem } from "../problem";
import type { Contestant } from "./contestant";

const simdBinary = new URL(
  "../../node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm",
  import.meta.url,
).href;

export async function tensorflow(
  problem: Problem,
  backend: "wasm" | "webgpu",
): Promise<Contestant> {
  const { spec, layout, samples, loss, theta } = problem;
  setWasmPaths({
    "tfjs-backend-wasm.wasm": simdBinary,
    "tfjs-backend-wasm-simd.wasm": simdBinary,
    "tfjs-backend-wasm-threaded-simd.wasm": simdBinary,
  });
  setThreadsCount(1);
  if (!(await tf.setBackend(backend))) throw new Error(`TensorFlow.js has no ${backend} here.`);
  const layers = architecture(spec);
  const data = sampleTensors(samples, spec.inputShape, spec.task);
  const lossAt = (parameters: tf.Tensor[], { inputs, targets } = data.all) =>
    meanLoss(
      loss,
      lossTerms(loss, network(layers, parameters, inputs).outputs, targets),
    ) as tf.Scalar;

  return {
    problem,
    async losses(plane, coefficients) {
      const losses = new Float32Array(coefficients.length / 2);
      const origin = upload(theta, layout);
      const [delta, eta] = [0, 1].map((axis) =>
        upload(plane.subarray(axis * theta.length, (axis + 1) * theta.length), layout),
      );
      for (let point = 0; point < losses.length; point++) {
        const [alpha, beta] = coefficients.subarray(2 * point);
        const value = tf.tidy(() =>
          lossAt(
            origin.map((weights, index) =>
              tf.add(tf.add(weights, tf.mul(delta[index], alpha)), tf.mul(eta[index], beta)),
            ),
          ),
        );
        [losses[point]] = await value.data();
        value.dispose();
      }
      tf.dispose([origin, delta, eta]);
      return losses;
    },

    descent(learningRate) {
      const variables = upload(theta, layout).map((tensor) => tf.variable(tensor));
      const optimizer = tf.train.sgd(learningRate);
      const read = async (compute: () => tf.Tensor): Promise<Float32Array> => {
        const result = tf.tidy(compute);
        const values = await result.data();
        result.dispose();
        return values as Float32Array;
      };
      const gradientAt = tf.grads((...parameters: tf.Tensor[]) => lossAt(parameters));
      return {
        async steps(batches) {
          const losses: number[] = [];
          for (const batch of batches) {
            const loss = () => lossAt(variables, data.rows(batch));
            losses.push(...(await read(() => optimizer.minimize(loss, true) as tf.Scalar)));
          }
          return losses;
        },
        gradient: () => read(() => flatten(gradientAt(variables))),
        hessianVector: (vector) =>
          read(() => {
            const tangent = tf.tensor1d(vector);
            const slope = (...parameters: tf.Tensor[]) => dot(gradientAt(parameters), tangent);
            return flatten(tf.grads(slope)(variables));
          }),
      };
    },
  };
}
