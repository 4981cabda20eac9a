import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Surface } from "../results/results";
import { readSnapshot } from "./snapshotFile";

/** The sentences beside the shipped landscapes, held against the shipped numbers. */
function exhibit(name: string) {
  const bytes = readFileSync(`public/gallery/${name}.npz`);
  const { run } = readSnapshot(new Uint8Array(bytes));
  if (run.surface === null) throw new Error(`${name} has no surface`);
  return { run, surface: run.surface };
}

/**
 * Share of inner cells whose 2×2 finite-difference Hessian has a negative eigenvalue of more than a
 * twentieth of the positive one: bent the wrong way, beyond rounding.
 */
function nonConvexShare({ alpha, beta, loss }: Surface): number {
  const columns = alpha.length;
  let bent = 0;
  let cells = 0;
  for (let j = 1; j < beta.length - 1; j++) {
    for (let i = 1; i < columns - 1; i++) {
      const at = (di: number, dj: number) => loss[(j + dj) * columns + i + di];
      const across = at(1, 0) - 2 * at(0, 0) + at(-1, 0);
      const along = at(0, 1) - 2 * at(0, 0) + at(0, -1);
      const mixed = (at(1, 1) - at(1, -1) - at(-1, 1) + at(-1, -1)) / 4;
      const middle = (across + along) / 2;
      const radius = Math.hypot((across - along) / 2, mixed);
      if (middle - radius < -0.05 * Math.abs(middle + radius)) bent++;
      cells++;
    }
  }
  return bent / cells;
}

test("without skip connections over a quarter is non-convex and the loss passes a million", () => {
  const { surface } = exhibit("deep-plain");
  expect(nonConvexShare(surface)).toBeGreaterThan(0.25);
  expect(Math.max(...surface.loss)).toBeGreaterThan(1e6);
});

test("with them it is convex almost everywhere and the loss stays below 300", () => {
  const { surface } = exhibit("deep-residual");
  expect(nonConvexShare(surface)).toBeLessThan(0.01);
  expect(Math.max(...surface.loss)).toBeLessThan(300);
});

test("the digits' plane holds 99 % of the path's squared displacement", () => {
  expect(exhibit("digits").run.axes?.explained).toBeGreaterThan(0.985);
});

test("at the edge of stability λ_max stands at 2/η", () => {
  const { run } = exhibit("edge-of-stability");
  const threshold = 2 / run.recipe.training.optimizer.learningRate;
  const ratio = (run.spectrum?.eigenvalues[0] ?? 0) / threshold;
  expect(ratio).toBeGreaterThan(0.9);
  expect(ratio).toBeLessThan(1.2);
});
