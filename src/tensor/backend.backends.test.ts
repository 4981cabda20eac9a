import { expect, it } from "vitest";
import { describeEachBackend } from "./testing/eachBackend";
import * as tf from "./tf";

describeEachBackend("a started backend", (backend) => {
  it("computes", async () => {
    expect(tf.getBackend()).toBe(backend);
    const product = tf.matMul(tf.tensor2d([[1, 2]]), tf.tensor2d([[3], [4]]));
    expect(Array.from(await product.data())).toEqual([11]);
  });
  it("has second derivatives", async () => {
    const d2 = tf.grad((x) => tf.sum(tf.grad((z) => tf.tanh(z))(x)))(tf.scalar(0.5));
    const t = Math.tanh(0.5);
    expect((await d2.data())[0]).toBeCloseTo(-2 * t * (1 - t * t), 5);
  });
});
