import { expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import { onPlane, planesThrough } from "./planes";

test("every plane that is offered through a partner is one that a recipe can ask for", () => {
  const asked = recipe({
    partners: [{ curve: {} }, { change: { kind: "seed", seed: 2 }, matching: null }],
    grid: { alpha: [-1, 1] },
  });
  const labels = [0, 1].map((index) =>
    planesThrough(asked, index).map(({ label, axes }) => {
      const { axes: planned, grid } = onPlane(asked, axes);
      expect(planned, label).toMatchObject(recipe({ ...asked, axes }).axes);
      expect(grid.alpha).toBeNull();
      return label;
    }),
  );
  expect(labels).toEqual([
    ["The line", "Line × random", "Before and after matching", "Plane of the curve", "With seed 2"],
    ["The line", "Line × random", "With seed 1001"],
  ]);
});
