import { expect, test } from "vitest";
import { describeSurface, surfaceFacts } from "./describeSurface";
import type { Surface } from "./results";

const axis = (count: number) =>
  Float32Array.from({ length: count }, (_, i) => (2 * i) / (count - 1) - 1);

function surfaceOf(f: (alpha: number, beta: number) => number, beta = axis(21)): Surface {
  const alpha = axis(41);
  const loss = Float32Array.from({ length: alpha.length * beta.length }, (_, n) =>
    f(alpha[n % alpha.length], beta[Math.floor(n / alpha.length)]),
  );
  return {
    alpha,
    beta,
    loss,
    accuracy: loss.map(() => Number.NaN),
    done: new Uint8Array(loss.length).fill(1),
    originLoss: f(0, 0),
  };
}
const format = String;

test("a valley is described by its minimum, its basin and its steep axis", () => {
  // Under 2 in the columns |α| ≤ 0.15: 7 of 41.
  const valley = surfaceOf((x, y) => 12 * Math.abs(x) + 0.01 * Math.abs(y));
  expect(describeSurface(valley, format)).toBe(
    "Minimum 0 at the center; loss under 2 over 17.1 % of the plane; rises fastest along axis 1.",
  );
});

test("the basin's share counts points under its level", () => {
  const bowl = surfaceOf((x, y) => x * x + y * y);
  const { basin, steepest } = surfaceFacts(bowl);
  const under = bowl.loss.filter((value) => value < (basin?.level ?? 0)).length;
  expect(basin).toEqual({ level: 0.2, share: under / bowl.loss.length });
  expect(steepest).toBe("neither");
});

test("a minimum elsewhere is given by its coordinates", () => {
  expect(
    describeSurface(
      surfaceOf((x, y) => (x - 0.5) ** 2 + 9 * (y + 1) ** 2),
      format,
    ),
  ).toMatch(/^Minimum 0 at α = 0.5, β = -1; .* rises fastest along axis 2\.$/);
});

test("a line has no second axis to compare with", () => {
  expect(
    describeSurface(
      surfaceOf((x) => x * x, new Float32Array(1)),
      format,
    ),
  ).toMatch(/^Minimum 0 at the center; loss under 0.1 over \d+(\.\d)? % of the line\.$/);
});

test("holes, infinities and points still to come are counted, not averaged away", () => {
  const broken = surfaceOf((x, y) => x * x + y * y);
  broken.loss[0] = Number.NaN;
  broken.loss[1] = Number.POSITIVE_INFINITY;
  broken.loss[40] = -5;
  broken.done.fill(0, 40, 40 + 41);
  const facts = surfaceFacts(broken);
  expect(facts).toMatchObject({ notFinite: 2, sampled: 20 / 21 });
  expect(facts.minimum?.loss).toBe(0);
  expect(describeSurface(broken, format)).toMatch(
    /2 points have no finite loss; 95.2 % of the points computed so far\.$/,
  );
});

test("a flat surface has no basin, and a needle's is no share of 0", () => {
  expect(
    describeSurface(
      surfaceOf(() => 0),
      format,
    ),
  ).toBe("Minimum 0 at the center.");
  const needle = surfaceOf((x, y) => (x === 0 && y === 0 ? -90 : 100), axis(101));
  expect(describeSurface(needle, format)).toContain("over less than 0.1 % of the plane");
});

test("a surface without a single finite loss says so", () => {
  expect(
    describeSurface(
      surfaceOf(() => Number.NaN),
      format,
    ),
  ).toBe("861 points have no finite loss.");
});
