import { expect, test } from "vitest";
import { cosine, norm, scaled } from "../plane/vector";
import { gaussianDirection } from "./gaussianDirection";
import { orthogonalize, parallel } from "./plane";

const P = 200;
const [a, b] = [0, 1].map((index) => gaussianDirection(P, 5, index));

test("orthogonalizing removes the shared part only", () => {
  const tilted = b.map((value, p) => value + 2 * a[p]);
  const result = orthogonalize(tilted, a);
  expect(cosine(result, a)).toBeCloseTo(0, 6);
  expect(norm(result)).toBeCloseTo(norm(orthogonalize(b, a)), 4);
});

test("directions that span no plane are recognized", () => {
  expect(parallel(a, scaled(a, -3))).toBe(true);
  expect(parallel(a, new Float32Array(P))).toBe(true);
  expect(parallel(a, b)).toBe(false);
});
