import { expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import { emptyRun } from "../../results/results";
import { samplePartners } from "../../snapshot/testing/samplePartners";
import { betweenNumbers } from "./betweenNumbers";

test("what has no finite number, as of functions and of weights that diverged, has no row", () => {
  const [report] = samplePartners(4);
  if (report.matched === null) throw new Error("not matched");
  const none = Number.NaN;
  const likeness = { disagreement: none, cka: none, ensembleLoss: none, ensembleAccuracy: none };
  const matched = { ...report.matched, cosines: [none, none] as [number, number] };
  const names = (one: typeof report) =>
    betweenNumbers(emptyRun(recipe()), one, "train").map(({ name }) => name);
  const left = betweenNumbers(emptyRun(recipe()), { ...report, likeness, matched }, "train");
  expect(JSON.stringify(left)).not.toMatch(/NaN|not a number/);
  const without = names(report).filter((name) => !left.some((row) => row.name === name));
  expect(without).toEqual(["Singular vectors in common", "Disagreement", "CKA"]);
});
