import { expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import { withMoreSteps } from "./moreSteps";

test("twice the steps, up to the most that a recipe may have", () => {
  const asked = recipe({ curvature: { lanczosSteps: 30, density: { steps: 200 } } });
  const longer = withMoreSteps(asked, "spectrum");
  expect(longer?.steps).toBe(60);
  expect(longer?.recipe).toEqual(
    recipe({ curvature: { lanczosSteps: 60, density: { steps: 200 } } }),
  );
  const most = withMoreSteps(asked, "density");
  expect(most?.steps).toBe(300);
  expect(withMoreSteps(most?.recipe ?? asked, "density")).toBeNull();
});

test("an analysis that is not asked for has no steps to double", () => {
  expect(withMoreSteps(recipe({}), "map")).toBeNull();
});
