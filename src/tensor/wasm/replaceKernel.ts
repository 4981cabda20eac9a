/**
 * Kernels that TensorFlow.js 4.22's wasm backend lacks, has in a slow scalar form, or that lose NaN
 * (`notANumber.ts`), are replaced by compositions of kernels that are there. An entry can go when its
 * stock kernel is as fast, or right.
 *
 * Best of 25 in ms, stock and here, one thread of a 2-core x86 machine under Node 20; repeat with
 * `npx tsx src/tensor/testing/timeWasm.ts`:
 *
 *     Conv2DBackpropFilter  512×12×12×8 by 3×3×8×8   none → 10.5
 *     Conv2DBackpropInput   512×12×12×8 by 3×3×8×8   51.1 →  3.9
 *     AvgPoolGrad           512×12×12×8 by 2×2        6.1 →  0.9
 *     MaxPoolGrad           512×12×12×8 by 2×2       14.5 →  3.4
 *     BatchMatMul           (1024×64)ᵀ·1024×64        4.1 →  0.8
 *     BatchMatMul           1024×64·(64×64)ᵀ          4.4 →  0.4
 *     Tanh                  512×12×12×8              12.9 →  1.5
 *     Sum                   512×12×12×8 → 8           1.7 →  0.2
 *     Multiply              512×12×12×8 by 8          1.0 →  0.3
 */
import "@tensorflow/tfjs-backend-wasm";
import * as tf from "@tensorflow/tfjs";

type Compose = (
  inputs: Record<string, tf.Tensor>,
  attributes: tf.NamedAttrMap,
  /** What the kernel that is replaced gives. */
  stock: () => tf.Tensor,
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
      const ofStock = () => {
        if (!stock) throw new Error(`${kernelName} has no wasm kernel for these arguments.`);
        return stock.kernelFunc(call);
      };
      const output = tf.tidy(() =>
        compose(call.inputs as Record<string, tf.Tensor>, call.attrs ?? {}, () =>
          tf.engine().makeTensorFromTensorInfo(ofStock() as tf.TensorInfo),
        ),
      );
      return output ?? ofStock();
    },
  });
}
