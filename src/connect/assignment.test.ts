import { expect, test } from "vitest";
import { stream } from "../random/stream";
import { bestAssignment } from "./assignment";

const total = (gain: Float64Array, columns: ArrayLike<number>): number =>
  Array.from(columns).reduce((sum, column, row) => sum + gain[row * columns.length + column], 0);

function bruteForce(gain: Float64Array, n: number): number {
  const best = (row: number, taken: number): number => {
    if (row === n) return 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let column = 0; column < n; column++) {
      if (taken & (1 << column)) continue;
      most = Math.max(most, gain[row * n + column] + best(row + 1, taken | (1 << column)));
    }
    return most;
  };
  return best(0, 0);
}

test.each([0, 1, 2, 3, 4, 5, 6, 7])("of %i rows no assignment gains more", (n) => {
  for (let index = 0; index < 30; index++) {
    const random = stream(n, "data", index);
    // A third of the matrices have many equal gains.
    const draw = index % 3 === 0 ? () => random.integer(3) : () => random.gaussian();
    const gain = Float64Array.from({ length: n * n }, draw);
    const columns = bestAssignment(gain, n);
    expect(Array.from(columns).sort()).toEqual(Array.from({ length: n }, (_, k) => k));
    expect(total(gain, columns)).toBeCloseTo(bruteForce(gain, n), 10);
  }
});

test("gains that are not finite are refused", () => {
  expect(() => bestAssignment(Float64Array.of(1, Number.NaN, 0, 1), 2)).toThrow(/finite/);
});
