/**
 * What TensorFlow.js still gets wrong without our repairs, asked of the untouched package in a
 * process of its own. A test that fails here says that a repair can go.
 */
import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";

/** Runs `expression` with the stock `tf` on a backend of its; returns its JSON value or its error. */
function stock(expression: string, backend: "cpu" | "wasm" = "cpu"): unknown {
  const program = `
    const tf = require("@tensorflow/tfjs");
    require("@tensorflow/tfjs-backend-wasm");
    tf.enableProdMode();
    tf.setBackend("${backend}").then(() => {
    const second = (f, x) => tf.grad((x) => tf.sum(tf.grad(f)(x)))(x).arraySync();
    let result;
    try { result = ${expression}; } catch (error) { result = error.message; }
    process.stdout.write(JSON.stringify(result));
    });`;
  return JSON.parse(execFileSync(process.execPath, ["-e", program], { encoding: "utf8" }));
}

const noGradient = (kernel: string) => expect.stringContaining(`not found for ${kernel}`);

it("tapeOrder: in (x·tanh x)″ the 1 − tanh²x of the first derivative counts as a constant", () => {
  const wrong = 2 * (1 - Math.tanh(0.5) ** 2);
  const right = wrong * (1 - 0.5 * Math.tanh(0.5));
  const value = stock("second((x) => tf.mul(x, tf.tanh(x)), tf.scalar(0.5))");
  expect(value).toBeCloseTo(wrong, 5);
  expect(value).not.toBeCloseTo(right, 1);
});

it("missingGradients: a second derivative throws", () => {
  const image = "tf.ones([1, 2, 2, 1])";
  const conv = "(w) => tf.sum(tf.square(tf.conv2d(tf.ones([1, 2, 2, 1]), w, 1, 'same')))";
  const average = "(x) => tf.sum(tf.square(tf.avgPool(x, 2, 2, 'valid')))";
  const largest = "(x) => tf.sum(tf.square(tf.maxPool(x, 2, 2, 'valid')))";
  expect(
    stock(`[
      [${conv}, tf.ones([1, 1, 1, 1])], [${average}, ${image}], [${largest}, ${image}],
      [(x) => tf.square(tf.max(x)), tf.ones([3])], [(x) => tf.sum(tf.square(tf.elu(x))), tf.ones([3])],
    ].map(([f, x]) => { try { return second(f, x); } catch (error) { return error.message; } })`),
  ).toEqual([
    noGradient("Conv2DBackpropFilter"),
    noGradient("AvgPoolGrad"),
    noGradient("MaxPoolGrad"),
    noGradient("Equal"),
    noGradient("EluGrad"),
  ]);
});

it("wasm/convolutionGradients: wasm has no filter gradient", () => {
  expect(stock('tf.getKernel("Conv2DBackpropFilter", "wasm") ?? "missing"')).toBe("missing");
});

it("wasm/notANumber: relu makes 0 of NaN with its sign set, and poolings −∞ of any", () => {
  const signed = "tf.tensor(new Float32Array(Uint32Array.of(0xffc00000).buffer), [1, 1, 1, 1])";
  const square = `tf.tile(${signed}, [1, 2, 2, 1])`;
  const pooled = ["maxPool", "avgPool"].map((name) => `tf.${name}(${square}, 2, 2, 'valid')`);
  const values = [`tf.relu(${signed})`, ...pooled].map((y) => `String(${y}.dataSync()[0])`);
  expect(stock(`[${values}]`, "wasm")).toEqual(["0", "-Infinity", "-Infinity"]);
});
