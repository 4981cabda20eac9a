import { expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import { partnerProgress } from "./partnerProgress";

const asked = recipe({ partners: [{ curve: {}, layers: true, halves: true }, {}] });
const [everything, usual] = asked.partners;

function progressOf(partner: typeof everything) {
  const told: number[] = [];
  const spec = {
    model: asked.model,
    inputShape: [12, 12, 1],
    task: { kind: "classification" as const, classes: 10, labels: [] },
  };
  const work = { partner, recipe: asked, spec, samples: { train: 500, test: 500 } };
  return { told, tell: partnerProgress(work, (fraction) => told.push(fraction)) };
}

test("a partner's progress goes from nothing to all of it, through all of its parts", () => {
  const { told, tell } = progressOf(everything);
  for (const part of ["training", "line", "matching", "curve", "halves", "layers"] as const) {
    tell(part, 0, "");
    tell(part, 1, "");
  }
  expect(told[0]).toBe(0);
  expect(told.at(-1)).toBeCloseTo(1, 12);
  for (let k = 1; k < told.length; k++) expect(told[k]).toBeGreaterThanOrEqual(told[k - 1]);
  // Each part begins where the one before ended, and takes some of the time.
  for (let k = 0; k < told.length; k += 2) expect(told[k + 1]).toBeGreaterThan(told[k]);
});

test("what is not asked for has no share", () => {
  const { told, tell } = progressOf(usual);
  tell("matching", 1, "");
  expect(told[0]).toBeCloseTo(1, 12);
});
