import { expect, it } from "vitest";
import { describeEachBackend } from "../tensor/testing/eachBackend";
import * as tf from "../tensor/tf";
import { distance } from "./distance";

/** Centers (0, 0), (3, 4) and (1, 0), as columns. */
const CENTERS = [
  [0, 3, 1],
  [0, 4, 0],
];

describeEachBackend("logits by distance", () => {
  it("are probabilities that fall as a power of the distance", async () => {
    const logits = distance(tf.tensor2d([[0, 2]]), tf.tensor2d(CENTERS), 3);
    // √(0 + 4), √(9 + 4), √(1 + 4).
    const powers = [4, 13, 5].map((square) => square ** -1.5);
    const sum = powers.reduce((a, b) => a + b);
    const shares = await tf.softmax(logits).data();
    powers.forEach((power, k) => {
      expect(shares[k]).toBeCloseTo(power / sum, 5);
    });
  });

  it("are finite on a center, where they lean nowhere", async () => {
    const centers = tf.tensor2d(CENTERS);
    const own = (x: tf.Tensor) => tf.slice(distance(x, centers, 2), [0, 1], [1, 1]);
    const on = tf.tensor2d([[3, 4]]);
    expect((await own(on).data())[0]).toBeCloseTo(-Math.log(1e-6), 4);
    expect(
      Array.from(
        await tf
          .grad((x) => tf.sum(own(x)))(on)
          .data(),
      ),
    ).toEqual([0, 0]);
  });

  it("are those of each point of parameter space by itself", async () => {
    const at = (row: number[], centers: number[][]) =>
      distance(tf.tensor2d([row, [1, 1]]), tf.tensor2d(centers), 1.5);
    const others = CENTERS.map((row) => row.map((value) => 2 - value));
    const both = distance(
      tf.tensor3d([
        [
          [0, 2],
          [1, 1],
        ],
        [
          [5, 1],
          [1, 1],
        ],
      ]),
      tf.tensor3d([CENTERS, others]),
      1.5,
    );
    const expected = [at([0, 2], CENTERS), at([5, 1], others)];
    const wanted = await tf.concat(expected).data();
    (await both.data()).forEach((value, index) => {
      expect(value).toBeCloseTo(wanted[index], 5);
    });
  });
});
