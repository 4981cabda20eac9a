import { expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import type { RecipeInput } from "../../recipe/schema";
import { momentsKept, requireRoomForPath } from "./trainJob";

test("a path that no thread could pass on is refused before it is begun, with a number that fits", () => {
  const parameters = 4_500_000;
  const refusal = (checkpoints: number): string => {
    try {
      requireRoomForPath(checkpoints, parameters);
      return "";
    } catch (error) {
      return (error as Error).message;
    }
  };
  const [, most] = refusal(1001).match(/at most (\d+) checkpoints/) ?? [];
  // The start is kept besides.
  expect(refusal(Number(most) + 1)).toBe("");
  expect(refusal(Number(most) + 2)).toContain("2.0 GB");
});

test("Adam's moments are kept at all checkpoints where they are few, else at those tracked", () => {
  const kept = (parameters: number, curvature: RecipeInput["curvature"], kind = "adam") => {
    const rule = { kind } as { kind: "adam" };
    const training = { steps: 100, checkpoints: 10, optimizer: { rule } };
    const keeps = momentsKept(recipe({ training, curvature }), parameters);
    return [0, 10, 20, 50, 100].filter(keeps);
  };
  const track = { points: 3 };
  expect(kept(1000, { track })).toEqual([0, 10, 20, 50, 100]);
  expect(kept(1e7, { track })).toEqual([0, 50, 100]);
  expect(kept(1e7, { track: null })).toEqual([]);
  expect(kept(4.8e7, { track })).toEqual([]);
  expect(kept(1000, { track }, "momentum")).toEqual([]);
});
