import { expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import { sampleSnapshot } from "../../snapshot/testing/sampleSnapshot";
import { commonCaption } from "./commonCaption";
import { commonRun } from "./commonRun";
import { panesOf } from "./panes";

test("a picture of all paths on one terrain has that terrain's caption, and says whose they are", () => {
  const snapshot = sampleSnapshot(5, 5, 3);
  const [first, second] = [0.1, 0.3].map((learningRate) => {
    const { run } = sampleSnapshot(5, 5, 3);
    return { ...run, recipe: recipe({ training: { optimizer: { learningRate } } }) };
  });
  const { axes, surface, trajectory } = first;
  if (axes === null || surface === null || trajectory === null) throw new Error("No terrain.");
  const joint = {
    axes: { ...axes, first: { ...axes.first, name: "PC 1 of all paths (67.0 %)" } },
    surface,
    trajectories: [trajectory, trajectory],
  };
  const common = { run: commonRun(first, "joint", joint), trajectories: [], version: 1 };
  const kept = {
    run: first,
    key: 1,
    opened: null,
    exhibit: null,
    savedAs: null,
    fileOfRun: null,
  };
  const text = commonCaption(snapshot, common, panesOf({ kept: [kept], stagedAt: null }, second));
  expect(text).toMatch(/PC 1 of all paths \(67.0 %\)/);
  expect(text).toMatch(/A: η 0.1; B: η 0.3\.$/);
});
