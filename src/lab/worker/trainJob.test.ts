import { expect, test } from "vitest";
import { requireRoomForPath } from "./trainJob";

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
