/** Times the wasm kernels that we replace, stock and replaced: `npx tsx src/tensor/testing/timeWasm.ts`. */
import "@tensorflow/tfjs-backend-wasm";
import * as tf from "../tf";

const attributes = { strides: [1, 1], pad: "same", dataFormat: "NHWC" };
const pooling = { filterSize: [2, 2], strides: [2, 2], pad: "valid" };

/** Least milliseconds that a kernel took on fresh tensors, or null where it is missing. */
function time(kernel: string, inputs: tf.NamedTensorMap, attrs: object): number | null {
  if (!tf.getKernel(kernel, "wasm")) return null;
  let least = Infinity;
  for (let repeat = 0; repeat < 25; repeat++)
    tf.tidy(() => {
      // The backend keeps what it prepares for a tensor, which flatters a repeated call.
      const fresh: tf.NamedTensorMap = {};
      for (const [name, tensor] of Object.entries(inputs)) fresh[name] = tf.mul(tensor, 1);
      const start = performance.now();
      tf.engine().runKernel(kernel, fresh, attrs as tf.NamedAttrMap);
      least = Math.min(least, performance.now() - start);
    });
  return least;
}

function timeAll(): Record<string, number | null> {
  const random = (...shape: number[]) => tf.randomNormal(shape);
  const x = random(512, 12, 12, 8);
  const filter = random(3, 3, 8, 8);
  const pooled = random(512, 6, 6, 8);
  const input = x;
  const convolved = { dy: random(512, 12, 12, 8) };
  const tall = random(1024, 64);
  const filterShape = filter.shape;
  const inputShape = x.shape;
  return {
    "Conv2DBackpropFilter 512×12×12×8 by 3×3×8×8": time(
      "Conv2DBackpropFilter",
      { x, ...convolved },
      { ...attributes, filterShape },
    ),
    "Conv2DBackpropInput  512×12×12×8 by 3×3×8×8": time(
      "Conv2DBackpropInput",
      { filter, ...convolved },
      { ...attributes, inputShape },
    ),
    "AvgPoolGrad          512×12×12×8 by 2×2": time("AvgPoolGrad", { dy: pooled, input }, pooling),
    "MaxPoolGrad          512×12×12×8 by 2×2": time(
      "MaxPoolGrad",
      { dy: pooled, input, output: tf.maxPool(x as tf.Tensor4D, 2, 2, "valid") },
      pooling,
    ),
    "BatchMatMul          (1024×64)ᵀ·1024×64": time(
      "BatchMatMul",
      { a: tall, b: tall },
      { transposeA: true, transposeB: false },
    ),
    "BatchMatMul          1024×64·(64×64)ᵀ": time(
      "BatchMatMul",
      { a: tall, b: random(64, 64) },
      { transposeA: false, transposeB: true },
    ),
    "Tanh                 512×12×12×8": time("Tanh", { x }, {}),
    "Multiply             512×12×12×8 by 8": time("Multiply", { a: x, b: random(8) }, {}),
    "Sum                  512×12×12×8 → 8": time(
      "Sum",
      { x },
      { axis: [0, 1, 2], keepDims: false },
    ),
  };
}

const text = (ms: number | null) => (ms === null ? "none" : ms.toFixed(2)).padStart(6);

await tf.setBackend("wasm");
const stock = timeAll();
await (await import("../wasm/start")).startWasm();
const replaced = timeAll();
for (const [name, ms] of Object.entries(replaced))
  console.log(`${name.padEnd(48)} ${text(stock[name])} → ${text(ms)}`);
