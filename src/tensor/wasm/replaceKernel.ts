/**
 * Kernels that TensorFlow.js 4.22's wasm backend lacks, or has in a slow scalar form, are replaced by
 * compositions of kernels that are fast there. An entry can go when its stock kernel is as fast.
 *
 * Medians in ms, stock and here, one thread of a 2-core x86 machine under Node 20; repeat with
 * `npx tsx src/tensor/testing/timeWasm.ts`:
 *
TABLE
 */
import "@tensorflow/tfjs-backend-wasm";
import * as tf from "@tensorflow/tfjs";

type Compose = (
  inputs: Record<string, tf.Tensor>,
  attributes: tf.NamedAttrMap,
) => tf.Tensor | undefined;

/**
 * Registers a wasm kernel composed of other ops. Gradients are not recorded inside a kernel, so an
 * op's own gradient stays what it was.
 *
 * @param compose returns undefined for arguments that it leaves to the stock kernel.
 */
export function replaceKernel(kernelName: string, compose: Compose): void {
  const stock = tf.getKernel(kernelName, "wasm");
  if (stock) tf.unregisterKernel(kernelName, "wasm");
  tf.registerKernel({
    ...stock,
    kernelName,
    backendName: "wasm",
    kernelFunc: (call) => {
      const output = tf.tidy(() =>
        compose(call.inputs as Record<string, tf.Tensor>, call.attrs ?? {}),
      );
      if (output) return output;
      if (!stock) throw new Error(`${kernelName} has no wasm kernel for these arguments.`);
      return stock.kernelFunc(call);
    },
  });
}
